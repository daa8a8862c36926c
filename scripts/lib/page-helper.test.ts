import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { withHelper, type PageHelper } from './page-helper.ts';

const route = { route: '/[lang]/terms', component: 'src/pages/[lang]/terms/index.astro' } as RouteData;
const request = new Request('http://localhost/en/terms/');

function prerenderer(calls: string[]): AstroPrerenderer {
  return {
    name: 'own',
    getStaticPaths: async () => [{ pathname: '/en/terms', route }],
    render: async ({ url }) => {
      calls.push(`own ${url}`);
      return new Response('by Astro');
    },
    teardown: async () => void calls.push('own teardown'),
  };
}

function helper(calls: string[], page: string | undefined): PageHelper {
  return {
    made: 0,
    ask: async (url) => {
      calls.push(`asked ${url}`);
      return page === undefined ? undefined : new Response(page);
    },
    stop: async () => void calls.push('helper stopped'),
  };
}

/** What a page is, and who was asked for it. */
async function made(page: string | undefined) {
  const calls: string[] = [];
  const shared = withHelper(prerenderer(calls), helper(calls, page));
  const answer = (await shared.render(request, { routeData: route })) as Response;
  return { text: await answer.text(), calls, shared };
}

test('a page that the helper makes is made once', async () => {
  const { text, calls } = await made('by the helper');
  expect(text).toBe('by the helper');
  expect(calls).toEqual(['asked http://localhost/en/terms/']);
});

test('a page that the helper does not make is made without it', async () => {
  const { text, calls } = await made(undefined);
  expect(text).toBe('by Astro');
  expect(calls).toEqual(['asked http://localhost/en/terms/', 'own http://localhost/en/terms/']);
});

test('the helper ends before the pages are said to be made', async () => {
  const { calls, shared } = await made('by the helper');
  await shared.teardown?.();
  expect(calls.slice(1)).toEqual(['helper stopped', 'own teardown']);
});
