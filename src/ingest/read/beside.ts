const BESIDE =
  /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|icns|tiff?|mp[34]|m4[av]|mov|webm|og[gv]|wav|woff2?|ttf|otf|eot|css|s[ac]ss|less|[cm]?js|map)$/i;

/**
 * Whether a file of a folder is, by its name, what belongs to captures and is none: pictures, films, fonts, styles, scripts. One that is named
 * by itself is opened all the same, and refused with a reason.
 */
export function isBeside(file: string): boolean {
  return BESIDE.test(file);
}
