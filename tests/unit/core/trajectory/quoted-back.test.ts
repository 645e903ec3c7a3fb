import { expect, it } from 'vitest';
import { throwsBack } from '@/lib/core/trajectory/quoted-back';

const answer = 'We remain committed to supporting our people through change. Thanks for your patience!';

it.each([
  ['Through change.', true],
  ['“committed to supporting”. right', true],
  ['your patience', true],
  ['Patience.', false],
  ['What change do you mean?', false],
  ['Thank you', false],
])('hears in “%s” the words of the answer thrown back: %s', (text, isThrown) => {
  expect(throwsBack(text, answer)).toBe(isThrown);
});
