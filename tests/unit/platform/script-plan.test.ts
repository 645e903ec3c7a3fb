import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversHost } from '@/lib/core/conversation/host';
import { planScripts, scriptsFor, type PlannedScript } from '@/lib/platform/script-plan';

const page = '/content-scripts/page.js';
const both = ['www.both.example', 'both.example'];
const named = { 'one-old': both, one: both, wide: ['*.wide.example'], alone: ['alone.example'] };

describe('the scripts of a host', () => {
  it.each([
    ['www.both.example', ['/sites/one-old.js', '/sites/one.js', page]],
    ['fr.wide.example', ['/sites/wide.js', page]],
    ['wide.example', ['/sites/wide.js', page]],
    ['blog.example', ['/open-web.js', page]],
    ['alone.example.evil.example', ['/open-web.js', page]],
    ['', ['/open-web.js', page]],
  ])('%s', (host, files) => expect(scriptsFor(host, named)).toEqual(files));
});

describe('the plan', () => {
  it('registers one script for all hosts that are read alike', () => {
    expect(planScripts(['https://both.example/*', 'http://www.both.example:8080/*'], named)).toEqual([
      {
        id: 'one-old+one',
        css: ['/marks.css'],
        js: ['/sites/one-old.js', '/sites/one.js', page],
        matches: ['https://both.example/*', 'http://www.both.example:8080/*'],
        excludeMatches: [],
        allFrames: false,
      },
    ]);
  });

  it('keeps a pattern that is narrower than the site’s own', () => {
    expect(planScripts(['https://fr.wide.example/*'], named)).toMatchObject([
      { id: 'wide', matches: ['https://fr.wide.example/*'] },
    ]);
  });

  it('leaves the named hosts of a wide pattern out of the open web', () => {
    const [openWeb, ...sites] = planScripts(['https://*/*'], named);
    expect(openWeb).toMatchObject({ id: 'open-web', matches: ['https://*/*'] });
    expect(openWeb?.excludeMatches).toEqual(
      [...both, '*.wide.example', 'alone.example'].map((host) => `*://${host}/*`),
    );
    expect(sites.flatMap(({ matches }) => matches)).toContain('https://*.wide.example/*');
  });

  it('runs in frames on framed hosts alone, and there under a wide pattern too', () => {
    const inFrames = (pattern: string): string[] =>
      planScripts([pattern], named, new Set(['alone.example']))
        .filter(({ allFrames }) => allFrames)
        .map(({ id }) => id);
    expect(inFrames('https://alone.example/*')).toEqual(['alone']);
    expect(inFrames('https://*/*')).toEqual(['alone']);
    expect(inFrames('https://both.example/*')).toEqual([]);
  });

  it('is empty where nothing is watched', () => expect(planScripts([], named)).toEqual([]));
});

const hostOf = (pattern: string): string => /:\/\/([^/:]+)/.exec(pattern)?.[1] ?? '';
const runsOn = ({ matches, excludeMatches }: PlannedScript, host: string): boolean => {
  const holds = (pattern: string): boolean => coversHost(hostOf(pattern), host);
  return matches.some(holds) && !excludeMatches.some(holds);
};

it('gives each watched host exactly one script, and the one for that host', () => {
  const hosts = ['www.both.example', 'both.example', 'wide.example', 'fr.wide.example', 'alone.example'];
  const host = fc.constantFrom(...hosts, 'blog.example', 'a.blog.example', 'x.both.example');
  const watched = fc.oneof(
    host,
    host.map((name) => `*.${name}`),
    fc.constant('*'),
  );
  fc.assert(
    fc.property(fc.array(watched), host, (patterns, visited) => {
      const planned = planScripts(
        patterns.map((name) => `*://${name}/*`),
        named,
      );
      expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
      const running = planned.filter((script) => runsOn(script, visited));
      const isWatched = patterns.some((name) => coversHost(name, visited));
      expect(running.map(({ js }) => js)).toEqual(isWatched ? [scriptsFor(visited, named)] : []);
    }),
  );
});
