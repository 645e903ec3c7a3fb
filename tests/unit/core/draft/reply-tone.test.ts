import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import { toneOf } from '@/lib/core/draft/reply-tone';

describe('how a reply sounds', () => {
  it.each([
    ['Thank you for telling us. We look into it today and write back here.', 'calm'],
    ['Merci de nous l’avoir signalé. Nous revenons vers vous ici avant 18 h.', 'calm'],
    ['Thank you for telling us. We always answer.', 'minor'],
    ['Sorry if you feel that way.', 'minor'],
    ['Calmez-vous.', 'moderate'],
    ['You are wrong. Calm down!', 'severe'],
    ['Vous mentez, comme toujours. Arrêtez !', 'severe'],
  ] as const)('%s → %s', (text, tone) => {
    expect(toneOf(calmCheck(text))).toBe(tone);
  });
});
