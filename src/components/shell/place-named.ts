/** The place of the page that its address names behind `#`, to which browsers scroll; null where something else stands there. */
export function placeNamed(hash = location.hash): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
