const BESIDE =
  /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|icns|tiff?|mp[34]|m4[av]|mov|webm|og[gv]|wav|woff2?|ttf|otf|eot|css|s[ac]ss|less|[cm]?js|map)$/i;

/**
 * Whether a file of a folder is, by its name, what belongs to captures and is none: pictures, films, fonts, styles, scripts. One that is named
 * by itself is opened all the same, and refused with a reason.
 */
export function isBeside(file: string): boolean {
  return BESIDE.test(file);
}

/** Pictures without an ending in their names, as pages that were mirrored have them. */
const PICTURE = /^an? [A-Z][A-Za-z]+ image$/;
/** What a site has for programs, and what is drawn. */
const FOR_PROGRAMS = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:OpenSearchDescription|urlset|sitemapindex|browserconfig|svg)\b/;

/** Whether a file of a folder is, by what was found in it, what belongs to captures and is none. */
export function isFoundBeside({ found }: { found: string }, head = ''): boolean {
  return PICTURE.test(found) || FOR_PROGRAMS.test(head);
}
