/** The name of the service worker, at the root of the site. hosts must not cache it for long: `defaults/_headers`. */
export const SERVICE_WORKER = 'sw.js';
