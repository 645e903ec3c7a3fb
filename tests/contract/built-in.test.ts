import { describe, expect, it } from 'vitest';
import { draftReplies } from '@/lib/app/reply';
import { calmCheck } from '@/lib/core/calm-check';
import { typeset } from '@/lib/core/compose/write/typography';
import { builtIn, builtInState, downloadBuiltIn } from '@/lib/engines/built-in';
import type { PromptApi } from '@/lib/engines/prompt-api';
import { rewording } from '@/lib/engines/rewording';
import { reworded } from '../endpoint/fake-endpoint';
import { peer, telling } from '../endpoint/prompt-api-peer';
import { madeDraft } from '../unit/core/reword/made-draft';
import { requestIn } from './made-request';

const draftOf = (prompt: string): string => JSON.parse(/^Draft: (.*)$/m.exec(prompt)?.[1] ?? '""') as string;
const good = (prompt: string): string[] =>
  JSON.stringify({ text: reworded(draftOf(prompt)) }).match(/.{1,20}/gs) ?? [];
const failing = (name: string) => (): never => {
  throw new DOMException('no', name);
};

async function reword(language: 'en' | 'fr', { api }: { api: PromptApi | null }, signal?: AbortSignal) {
  const engine = rewording(builtIn({ api, silence: 150 }));
  const request = requestIn(language, { drafts: [madeDraft(language)] });
  return draftReplies(request, { engine, check: calmCheck }, signal);
}

describe('the browser’s own model', () => {
  it('rewords, held to the schema, and its session is let go of', async () => {
    const { api, seen } = peer({ answer: good });
    const { drafts, kept } = await reword('fr', { api });
    expect(kept).toEqual([]);
    expect(drafts[0]).toMatchObject({
      engine: 'built-in',
      text: typeset(reworded(madeDraft('fr').text), 'fr'),
    });
    expect(seen).toMatchObject({ created: 1, destroyed: 1, constraints: [{ required: ['text'] }] });
    expect(seen.options[0]).toMatchObject({
      expectedOutputs: [{ type: 'text', languages: ['en', 'fr'] }],
      initialPrompts: [{ role: 'system' }],
    });
  });

  it('is not asked where somebody may be about to harm themselves', async () => {
    const { api, seen } = peer({ answer: good });
    const request = requestIn('fr', { drafts: [madeDraft('fr')] });
    const distress = { code: 'distress' as const, weight: 1.2, commentIds: ['c1'] };
    const assessment = { ...request.assessment, reasons: [distress, ...request.assessment.reasons] };
    const engine = rewording(builtIn({ api, silence: 150 }));
    const { drafts, kept } = await draftReplies({ ...request, assessment }, { engine, check: calmCheck });
    expect(kept).toEqual([{ variant: 'warm', why: 'for-a-person' }]);
    expect(drafts).toMatchObject([{ engine: 'templates', text: madeDraft('fr').text }]);
    expect(seen.created).toBe(0);
  });

  it.each([
    ['absent', null],
    ['absent', peer({ availability: () => 'unavailable' }).api],
    ['needs-download', peer({ availability: () => 'downloadable' }).api],
    ['needs-download', peer({ availability: () => 'downloading' }).api],
    ['ready', peer({}).api],
    ['absent', peer({ availability: failing('NotSupportedError') }).api],
  ] as const)('is %s', async (state, api) => {
    expect(await builtInState('en', api)).toBe(state);
    expect(await builtIn({ api }).availability()).toBe(state);
  });

  it.each([
    ['absent', null],
    ['needs-download', peer({ availability: () => 'downloadable' }).api],
    ['no-language', peer({ availability: (all) => (all.includes('fr') ? 'unavailable' : 'available') }).api],
    ['needs-download', peer({ create: failing('NotAllowedError') }).api],
    ['no-language', peer({ create: failing('NotSupportedError') }).api],
    ['server-failed', peer({ create: failing('UnknownError') }).api],
    ['refused', peer({ answer: () => ['{"te', new DOMException('no', 'NotReadableError')] }).api],
    ['malformed', peer({ answer: () => ['I would say'] }).api],
    ['timed-out', peer({ answer: good, pace: undefined }).api],
    [
      'promised',
      peer({ answer: (prompt) => [JSON.stringify({ text: `${draftOf(prompt)} Nous vous remboursons.` })] })
        .api,
    ],
  ] as const)('ends in the composer’s draft where it is %s', async (why, api) => {
    const { drafts, kept, error } = await reword('fr', { api });
    expect(error).toBeNull();
    expect(kept).toEqual([{ variant: 'warm', why }]);
    expect(drafts).toMatchObject([{ engine: 'templates', text: madeDraft('fr').text }]);
  });

  it('lets go of its session however it ends', async () => {
    for (const made of [
      peer({ answer: () => [new DOMException('no', 'UnknownError')] }),
      peer({ answer: good, pace: undefined }),
    ]) {
      await reword('en', made);
      expect(made.seen.destroyed).toBe(made.seen.created);
      expect(made.seen.created).toBe(1);
    }
  });

  it('stops when it is told to', async () => {
    const made = peer({ answer: good, pace: 20 });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await reword('en', made, stop.signal)).toEqual({ drafts: [], kept: [], error: 'cancelled' });
    expect(made.seen.destroyed).toBe(1);
  });
});

describe('its download', () => {
  it('tells how far it is, and lets go of the session', async () => {
    const { api, seen } = peer({ create: telling([0, 0.4, 1]) });
    const told: number[] = [];
    expect(await downloadBuiltIn((share) => told.push(share), new AbortController().signal, api)).toBe(true);
    expect(told).toEqual([0, 0.4, 1]);
    expect(seen).toMatchObject({ created: 1, destroyed: 1 });
  });

  it('is false where the browser refuses, and rejects where the user stopped it', async () => {
    const refusing = peer({ create: failing('NotAllowedError') }).api;
    expect(await downloadBuiltIn(() => {}, new AbortController().signal, refusing)).toBe(false);
    expect(await downloadBuiltIn(() => {}, new AbortController().signal, null)).toBe(false);
    await expect(downloadBuiltIn(() => {}, AbortSignal.abort(), peer({}).api)).rejects.toThrow();
  });
});
