import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvidence, keepEvidence, type EvidencePorts } from '@/lib/app/keep-evidence';
import { removalOf, type Removal } from '@/lib/core/advice/removal';
import { fail, ok } from '@/lib/core/result';
import type { SignalCode } from '@/lib/core/reading/signals';
import { sha256 } from '@/lib/platform/digest';
import { madeComment, madeReading } from '../../app/made';
import { at, flagOf } from '../crisis/made';

const ports: EvidencePorts = {
  now: () => at(0),
  productVersion: '1.2.3',
  sha256,
  picture: async () => ok('data:image/png;base64,iVBORw0KGgo='),
};
const threat = {
  comment: madeComment('c1', 'I know where you live. « é » 🙂', { permalink: 'https://site.example/p#c1' }),
  reading: madeReading({ hostile: true, signals: [{ code: 'threat', start: 0, end: 21 }] }),
};

describe('an evidence file', () => {
  it('holds what was seen, where, when and by whom, and is unchanged', async () => {
    const { text } = await keepEvidence(ports, flagOf(), [threat]);
    expect(JSON.parse(text)).toMatchObject({
      keptAt: at(0),
      madeBy: '1.2.3',
      page: { url: expect.stringContaining('https://') as string },
      comments: [
        {
          author: 'author of c1',
          text: threat.comment.text,
          postedAt: threat.comment.postedAt,
          permalink: 'https://site.example/p#c1',
          signals: ['threat'],
        },
      ],
      picture: { data: 'data:image/png;base64,iVBORw0KGgo=' },
    });
    expect(await checkEvidence(ports, text)).toBe('unchanged');
  });

  it('is saved without a picture that cannot be had, and says why', async () => {
    const refused = { ...ports, picture: async () => fail('refused' as const) };
    const { picture, text } = await keepEvidence(refused, flagOf(), [threat]);
    expect(picture).toEqual({ missing: 'refused' });
    expect(JSON.parse(text)).toMatchObject({ picture: { missing: 'refused' } });
    expect(await checkEvidence(ports, text)).toBe('unchanged');
  });

  it('shows any change of what it holds, and never calls one unchanged', async () => {
    const { text } = await keepEvidence(ports, flagOf(), [threat]);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('x', '0', ' ', '"'), async (place, put) => {
        const changed = text.slice(0, place) + put + text.slice(place + 1);
        const same = (() => {
          try {
            return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(text));
          } catch {
            return false;
          }
        })();
        expect((await checkEvidence(ports, changed)) === 'unchanged').toBe(same);
      }),
      { numRuns: 300 },
    );
    const added = JSON.stringify({ ...(JSON.parse(text) as object), note: 'by hand' });
    expect(await checkEvidence(ports, added)).toBe('changed');
  });

  it.each([
    ['', 'not-evidence'],
    ['{}', 'not-evidence'],
    ['{"product":"accalmie-backup","version":1,"sha256":""}', 'not-evidence'],
    ['{"product":"accalmie-evidence","version":2,"sha256":""}', 'too-new'],
  ])('is not %j', async (text, fault) => {
    expect(await checkEvidence(ports, text)).toBe(fault);
  });
});

describe('what to do with a comment one would rather not have (G39; Liao et al. 2024)', () => {
  const cases: [signals: SignalCode[], hostile: boolean, removal: Removal][] = [
    [[], false, 'keep'],
    [['boycott-call'], false, 'keep'],
    [['legal-threat', 'press-threat'], false, 'keep'],
    [['data-leak', 'rumour', 'safety'], false, 'keep'],
    [['insult'], false, 'explain'],
    [[], true, 'explain'],
    [['threat'], true, 'report'],
    [['insult', 'discrimination'], true, 'report'],
    [['staff-harassment'], false, 'report'],
    [['personal-data'], false, 'report'],
  ];
  it.each(cases)('%j, hostile %s: %s', (codes, hostile, removal) => {
    const signals = codes.map((code) => ({ code, start: 0, end: 1 }));
    expect(removalOf(madeReading({ hostile, signals }))).toBe(removal);
  });
});
