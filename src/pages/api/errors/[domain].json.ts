import type { APIRoute, GetStaticPaths } from 'astro';
import { domainJson } from '../../../site/data/error-json.ts';
import { getSite } from '../../../site/site.ts';
import { staticPath } from '../../../site/static-path.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { graph } = await getSite();
  return graph.domains.map((domain) => staticPath({ domain: domain.slug }, { domain }));
};

export const GET: APIRoute = async ({ props: { domain } }) => Response.json(domainJson(await getSite(), domain));
