import type { APIRoute, GetStaticPaths } from 'astro';
import { domainJson } from '../../../site/data/error-json.ts';
import { getSite } from '../../../site/site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { graph } = await getSite();
  return graph.domains.map((domain) => ({ params: { domain: domain.slug }, props: { domain } }));
};

export const GET: APIRoute = async ({ props: { domain } }) => Response.json(domainJson(await getSite(), domain));
