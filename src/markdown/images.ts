import { defineHastPlugin } from 'satteri';

/** Put its words in the place of every image, however it was written: pages load nothing from elsewhere, and content holds no pictures. */
export const imagesPlugin = defineHastPlugin({
  name: 'signpost-images',
  element: {
    filter: ['img'],
    visit(node, ctx) {
      ctx.replaceNode(node, { type: 'text', value: String(node.properties.alt ?? '') });
    },
  },
});
