import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { MadePage } from './made-pages.ts';
import { pageFile } from './page-file.ts';
import { progress } from './progress.ts';
import type { TrackedSite } from './track-reads.ts';

/** A page of the site, or a file beside pages. */
export interface SitePage {
  /** Relative to the built site. */
  file: string;
  /** Its path without the site's base. */
  pathname: string;
  /** The pattern of its route: `/posts/[id]`. */
  route: string;
  isPage: boolean;
  /** A digest of what it is given to show; empty where nothing. */
  given: string;
}

interface Options {
  tracked: TrackedSite;
  /** The site's base, which the addresses of requests begin with. */
  base: string;
  /** Told all pages of the site, and chooses those that are made here. */
  choose(all: readonly SitePage[]): ReadonlySet<SitePage>;
  /** Told each page that was made. */
  made(file: string, page: MadePage): void;
  say(line: string): void;
}

/**
 * Make pages with Astro's own renderer, and note what each reads of the site.
 *
 * Astro's `experimental.incrementalBuild` keeps pages too, but by a key that each has to know beforehand; what a page of ours shows is
 * known once it has been made.
 */
export function prerenderer(standard: AstroPrerenderer, { tracked, base, choose, made, say }: Options): AstroPrerenderer {
  const pages = new Map<string, SitePage>();
  let done = 0;
  let tell: (done: number) => void = () => {};
  return {
    ...standard,
    name: 'signpost',
    async getStaticPaths() {
      const paths = new Map<SitePage, PathWithRoute>();
      for (const path of await standard.getStaticPaths()) {
        const page = sitePage(path);
        // Of two routes to one file, Astro takes the first.
        if (pages.has(page.file)) continue;
        pages.set(page.file, page);
        paths.set(page, path);
      }
      const chosen = choose([...pages.values()]);
      tell = progress('pages', chosen.size, say);
      return [...paths].filter(([page]) => chosen.has(page)).map(([, path]) => path);
    },
    async render(request, options) {
      const { result, reads } = await tracked.during(async () => {
        const rendered = await standard.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        // What is streamed goes on reading the site.
        return { response, body: response.body && (await response.arrayBuffer()) };
      });
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const file = pageFile(path, options.routeData.type);
      made(file, { given: pages.get(file)?.given ?? '', reads: [...reads] });
      done += 1;
      tell(done);
      return new Response(result.body, result.response);
    },
  };
}

function sitePage({ pathname, route, cacheKey }: PathWithRoute): SitePage {
  return { file: pageFile(pathname, route.type), pathname, route: route.route, isPage: route.type === 'page', given: cacheKey ?? '' };
}
