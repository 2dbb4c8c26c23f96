/** One page of each kind, by name: what must hold of every page is checked on these. */
export const pages = {
  home: '/',
  topics: '/topics/',
  topic: '/topics/packet-tunnels/',
  questions: '/posts/',
  post: '/posts/network-extension-provider-packaging/',
  'open question': '/posts/packet-tunnel-crash-loses-connectivity/',
  technotes: '/technotes/',
  technote: '/technotes/tn3134/',
  references: '/references/',
  reference: '/references/routing-your-vpn-network-traffic/',
  symbols: '/symbols/',
  symbol: '/symbols/nepackettunnelprovider/',
  errors: '/errors/',
  'domain of errors': '/errors/nsurlerrordomain/',
  error: '/errors/dns-sd/-65570/',
  matrix: '/matrices/network-extension-deployment/',
  glossary: '/glossary/',
  new: '/new/',
  about: '/about/',
  accessibility: '/accessibility/',
  desk: '/desk/',
  search: '/search/',
  diagnose: '/diagnose/',
  'not found': '/404.html',
} as const;

/** The same as pairs. */
export const pageList = Object.entries(pages);
