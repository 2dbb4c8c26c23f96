#!/usr/bin/env bash
# shiki 4.6.0: how a language is coloured depends on which other languages the same highlighter has loaded before it.
#
# Markdown names grammars for raw HTML in it that its own registration does not bring along. Where another language, such as Vue, has brought
# them before Markdown is loaded, a tag in Markdown is coloured; else it is plain. Neither loading nor colouring says so. Pages of one site
# that share a highlighter come out otherwise in another order, and so do pages that are built again one by one.
# Seen: alone 1 token, after Vue 10.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund shiki@4.6.0 >/dev/null
cat > try.mjs <<'JS'
import { createHighlighter } from 'shiki';
const tokensAfter = async (...before) => {
  const highlighter = await createHighlighter({ themes: ['nord'], langs: [] });
  for (const language of [...before, 'markdown']) await highlighter.loadLanguage(language);
  return highlighter.codeToTokensBase('<p class="rain">wet</p>', { lang: 'markdown', theme: 'nord' })[0].length;
};
const alone = await tokensAfter();
const afterVue = await tokensAfter('vue');
console.log({ alone, afterVue });
if (alone !== 1 || afterVue < 5) { console.error('changed: Markdown is coloured alike in any company now'); process.exit(1); }
JS
node try.mjs
