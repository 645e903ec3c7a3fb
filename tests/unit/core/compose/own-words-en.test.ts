import { expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { requestOf, viewOf } from './made/read-alone';

it.each([
  // Asked, and a complaint all the same.
  [
    'Why is the disabled parking bay full of trolleys every time I come',
    'the disabled parking bay is full of trolleys every time you come',
  ],
  [
    'why on earth do your delivery slots vanish from the basket while im typing my card number',
    'our delivery slots vanish from the basket while you are typing your card number',
  ],
  [
    'Why does the washing machine sing a song for thirty seconds at midnight and I can’t switch it off',
    'the washing machine sings a song for thirty seconds at midnight and you can’t switch it off',
  ],
  [
    'Can someone explain why a return label costs more than the t-shirt did',
    'a return label costs more than the t-shirt did',
  ],
  [
    'How many times do we have to report the same broken swing before a child gets hurt?',
    'you have had to report the same broken swing several times',
  ],
  [
    'Who signed off on a children’s menu where everything has chilli in it',
    'a children’s menu where everything has chilli in it',
  ],
  // Places, and what stands for what was named in the same breath.
  [
    'fitter left at 3 with the toilet in the hallway and hasn’t answered his phone since',
    'the fitter left at 3 with the toilet in the hallway and hasn’t answered his phone since',
  ],
  // What was promised is no promise of ours, and whose knees they are is nobody's business.
  [
    'We were promised a ground floor room because of my husband’s knees and were put on the third floor with no lift.',
    'you were expecting a ground floor room and were put on the third floor with no lift',
  ],
  // No word of it says that anything went wrong.
  [
    'the seat heater on my brand new car only works when it’s warm outside. make it make sense',
    'the seat heater on your brand new car only works when it’s warm outside',
  ],
  ['The curtains are 4cm shorter on the left', 'the curtains are 4cm shorter on the left'],
  [
    'Your engineer connected the hot to the cold and the cold to the hot',
    'our engineer connected the hot to the cold and the cold to the hot',
  ],
  // Anger's own words are left out, and so is the customer's own slip.
  [
    'The chair I ordered for my home office creaks every single time I lean back. Two months old.',
    'the chair you ordered for your home office creaks every time you lean back',
  ],
  [
    'Hi, I ordered the wrong size (my mistake) but your returns portal won’t accept the order number from your own email',
    'our returns portal won’t accept the order number from our own email',
  ],
  // What went wrong, and not what was said of it before.
  [
    'The crew was lovely. The delivery men dragged it across our new oak floor and there’s a gouge a metre long.',
    'the delivery men dragged it across your new oak floor and there’s a gouge a metre long',
  ],
] as const)('« %s » is told back', (text, told) => {
  expect(viewOf(text).told?.text.replaceAll("'", '’')).toBe(told);
});

it.each([
  // Others are spoken of: said to be the person's own words, and in quotation marks.
  [
    'Booked a table for eight. When we got there they had us down for two and put us next to the bins.',
    /they had us down for two and put us next to the bins/,
  ],
  [
    'I waited three weeks for the plumber you recommend and he turned up without any tools',
    /he turned up without any tools/,
  ],
  ['They cut down the cherry tree outside our flats. In full blossom.', /they cut down the cherry tree/],
  // What came before it, and what came of it.
  [
    'Ordered a cot mattress 60x120. What’s in the box is 70x140. Baby due Thursday.',
    /^ordered a cot mattress 60x120\. What is in the box is 70x140\. Baby due Thursday$/,
  ],
  [
    'When I booked, the cancellation policy said 24 hours. When I cancelled it said 72. Same booking.',
    /said 24 hours\. When I cancelled it said 72\. Same booking$/,
  ],
  [
    'We used the train because you said bikes were allowed. The guard put us off at Crewe with two bikes and a tandem.',
    /The guard put us off at Crewe with two bikes and a tandem$/,
  ],
  // No sentence, and clear all the same.
  ['Six coffees, all of them lukewarm.', /^six coffees, all of them lukewarm$/],
  [
    'the zip, the lining, now the handle. eight months.',
    /^the zip, the lining, now the handle\. Eight months$/,
  ],
] as const)('« %s » is quoted', (text, words) => {
  const { told, saying, quote } = viewOf(text);
  expect(quote, JSON.stringify({ told, saying })).toMatch(words);
});

it.each([
  // Somebody's health is nobody else's business.
  'Had to explain my miscarriage to four different people on the phone just to cancel a pram order',
  'I use a wheelchair. I now have to travel 14 miles further to get a train.',
  // Nobody is accused of that in a reply, nor hearsay handed on, in quotation marks or without.
  'The driver was drunk and he missed two stops on the way to the station',
  'They are closing every shop in May as the owner is bankrupt and nobody has told the staff',
  'The masseur touched me where he should not have and reception shrugged',
  'Your cook has had hepatitis since June, he served us without gloves on Sunday',
  // Done by somebody else, and told of them.
  'They’ve painted the zebra crossing and left the pothole right in the middle of it',
  'The bus driver shut the doors while my stick was still in them',
  'You sold me a phone case that covers the camera. Of the phone it’s named after.',
  'My tutor has cancelled five of eight lessons and your site only lets me rebook at 7am',
  'ordered flowers for a funeral, they turned up the day after',
  'Nice of the newspaper to print the sudoku solution on the same page as the sudoku',
  // How it was before.
  'Heated seats worked fine for 14 months. Then a popup. I am sat on them. The wires are under me.',
])('« %s » is not said to be something else', (text) => {
  const { told, saying, quote } = viewOf(text);
  expect([told?.text, quote, ...saying.flatMap(({ say }) => say)].join(' | ')).not.toMatch(
    /miscarriage|wheelchair|drunk|bankrupt|closing every|touched|hepatitis|crossing was painted|driver was shut|sold to somebody|tutor (?:was|has been) cancelled|was turned up|not what you got|standard (?:one|reply)|worked fine/,
  );
});

it('hangs no apology on words that complain of nothing', () => {
  const drafts = compose(requestOf('Bought in March. A popup came on Friday. The wires are under me.'));
  for (const { text } of drafts) expect(text).not.toMatch(/sorry that[^.]*wires|wires[^.]*(?:sorry|apolog)/i);
});
