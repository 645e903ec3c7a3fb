import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draft } from '@/tools/cli/draft';
import { threadsGerman } from './made/threads-de';
import { threadsAmid } from './made/threads-amid';
import { threadsDanger } from './made/threads-danger';
import { threadsEnglish } from './made/threads-en';
import { threadsSpanish } from './made/threads-es';
import { crowdsFrench } from './made/crowds-fr';
import { threadsFrench } from './made/threads-fr';
import { threadsHeardEnglish } from './made/threads-heard-en';
import { threadsLeftOpen } from './made/threads-left-open';
import { threadsItalian } from './made/threads-it';
import { threadsMixed } from './made/threads-mixed';
import { threadsMourned } from './made/threads-mourned';
import { threadsPortuguese } from './made/threads-pt';
import { threadsTold } from './made/threads-told';
import { threadsToldFrench } from './made/threads-told-fr';

const answer = await draft.prepare({});
const answered = z.object({ drafts: z.array(z.object({ text: z.string() })) });

/** The whole way, reader and levels included: what a reply is about depends on all of them. */
describe('a thread is answered on what it is about', () => {
  it.each([
    ...threadsFrench,
    ...crowdsFrench,
    ...threadsEnglish,
    ...threadsMixed,
    ...threadsTold,
    ...threadsToldFrench,
    ...threadsAmid,
    ...threadsDanger,
    ...threadsHeardEnglish,
    ...threadsLeftOpen,
    ...threadsMourned,
    ...threadsGerman,
    ...threadsSpanish,
    ...threadsItalian,
    ...threadsPortuguese,
  ])('$language: $about ($brand)', async ({ about, language, network, brand, lines, says, never }) => {
    const comments = lines.map((line, at) => {
      const [author = '', text = ''] = line.split(/: (.*)/s);
      const minute = String(at * 5).padStart(2, '0');
      return {
        id: `c${at}`,
        parentId: null,
        author,
        text,
        postedAt: `2026-11-21T09:${minute}:00Z`,
        likes: 20 - at,
      };
    });
    const { drafts } = answered.parse(
      await answer({
        id: about,
        language,
        network,
        brand: { name: brand, handles: [brand] },
        ownPage: true,
        comments,
      }),
    );
    expect(drafts).toHaveLength(3);
    for (const { text } of drafts) {
      expect(text).toMatch(says);
      expect(text).not.toMatch(never);
    }
  });
});
