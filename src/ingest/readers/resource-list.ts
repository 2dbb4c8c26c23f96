import { findHeader } from './listing-header.ts';
import { type Reader, whenMet } from './reader.ts';
import { isResourceList } from './resources/read-resource-list.ts';

/** A post that lists links by section, saved by itself. */
export const resourceList: Reader = {
  format: 'resource-list',
  describes: 'a post that lists links by section, each with its kind',

  recognises({ head }, wording) {
    const lines = head.split(/\r?\n/);
    return findHeader(lines) === undefined && isResourceList(lines, wording);
  },

  read: whenMet(() => import('./read/resource-list.ts')),
};
