import { describe, expect, it } from 'vitest';
import { assessConversation } from '@/lib/core/level/assess';
import { brandName, contextAt, made, readingOf, type Said } from '../level/thread-made';

const words = `The lamp of ${brandName} broke on the second day and nobody there writes back.`;
const replies: Said[] = [{ kind: 'complaint' }, { kind: 'calm' }];

/** The risk of a flat conversation below a post that complains. */
function riskUnder(author: string | null, said: readonly Said[], text = words): number {
  const { comments, read } = made(said);
  const context = contextAt(10, {
    conversation: { network: 'forum', post: { text, author } },
    postReading: readingOf('complaint'),
  });
  const [whole] = assessConversation(comments, true, read, context);
  return whole?.steps.at(-1)?.risk ?? Number.NaN;
}

describe('a post that complains', () => {
  it('counts like a first comment where it stands above them', () => {
    expect(riskUnder('ann', replies)).toBeGreaterThan(
      riskUnder('ann', replies, 'Which lamp is best?') + 0.02,
    );
  });

  it('counts once where it stands among them too, as in forums', () => {
    const first: Said = { kind: 'complaint', author: 'ann', text: `${words}\nSent from my telephone` };
    const { comments, read } = made([first, ...replies]);
    const context = contextAt(10, { conversation: { network: 'forum', post: null } });
    const [alone] = assessConversation(comments, true, read, context);
    expect(riskUnder('ann', [first, ...replies])).toBe(alone?.steps.at(-1)?.risk);
  });

  it('counts for nothing where the brand signed it, whatever the page tells of its author', () => {
    const own = `${brandName} 10:20 The lamp is in the shops, though it broke on the second day`;
    const none = riskUnder('ann', replies, 'Which lamp is best?');
    expect(riskUnder(null, replies, own)).toBe(none);
    expect(riskUnder(null, replies)).toBeGreaterThan(none);
  });

  it('counts beside what another person says in the same words', () => {
    const echo: Said = { kind: 'complaint', author: 'bob', text: words };
    expect(riskUnder('ann', [echo, ...replies])).toBeGreaterThan(riskUnder('bob', [echo, ...replies]));
  });
});
