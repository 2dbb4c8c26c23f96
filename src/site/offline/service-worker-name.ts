/** The name of the service worker, at the root of the site. Hosts must not cache it for long: `public/_headers`. */
export const SERVICE_WORKER = 'sw.js';
