import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { requestOf, viewOf } from './made/read-alone';

/**
 * English complaints written in sittings before any pattern was looked at, of which no sentence says the point alone, and
 * which the drafts once answered beside the matter, or with thanks.
 */
describe('a short English comment is quoted whole', () => {
  it.each([
    // The point lies between the sentences.
    ['The audiobook skips chapter 14. Just isn’t there. Goes 13, 15.', /^the audiobook .*Goes 13, 15$/],
    [
      'We booked the accessible lodge. There are four steps up to it.',
      /accessible lodge\. There are four steps/,
    ],
    ['Six of us, one fork.', /^six of us, one fork$/],
    [
      'Ordered a grey sofa. It’s beige. I know about lighting. It’s beige in all of it.',
      /beige in all of it$/,
    ],
    ['I don’t mind waiting. I do mind being told every ten minutes it’ll be ten minutes.', /I do mind/],
    // What was, and what turns it.
    [
      'The nursery rang to say my daughter had a temperature. I don’t have a daughter.',
      /I don't have a daughter$/,
    ],
    ['Your chairlift closed at 3. Your map says 4.30. We walked down in ski boots.', /map says 4\.30/],
    ['The carpet tiles are meant to be one colour. I have counted four greys.', /four greys$/],
    ['I emailed in English. You answered in Portuguese. I emailed again.', /answered in Portuguese/],
    // Questions, ratings and quotations are part of it.
    [
      'How do you lose a wheelchair? It was tagged, I watched the tag go on.',
      /^how do you lose a wheelchair\? It/,
    ],
    [
      '10/10 for the man who laid the carpet. 0/10 for whoever measured, because there’s a foot of bare board.',
      /foot of bare board$/,
    ],
    [
      'Spent 55 minutes in the chat. The agent closed it because I’d "gone quiet". I was typing.',
      /‘gone quiet’/,
    ],
    ['We ordered 60 cupcakes for school. Got 6. With a note: "enjoy your 60!"', /note: ‘enjoy your 60’$/],
    // Irony, and wit.
    ['The "sea view" is there if you stand on the toilet.', /^the ‘sea view’ is there/],
    ['Whoever packs your veg boxes has never met a tomato', /never met a tomato$/],
    // Of a longer one, what belongs together.
    [
      'Took my gran for her 90th. Booked the window table in July, confirmed twice. On the day we got the corridor by the kitchen door, and every time it swung open she got a faceful of steam. The waiter said the window was "for walk-ins". I mean.',
      /^on the day we got the corridor/,
    ],
    // How much it was is left out, and so is a parting shot.
    ['What a treat to pay £18 for a burger and eat it off a plank. Nice business model.', null],
  ] as const)('« %s »', (text, words) => {
    const { told, saying, quote, situation } = viewOf(text);
    expect(situation).toBe('complaint');
    const heard = JSON.stringify({ told, saying });
    if (words === null) expect(`${quote} ${heard}`).not.toMatch(/18|business model/);
    else expect(quote, heard).toMatch(words);
  });

  it.each([
    // An order or a request among the sentences.
    'My parcel is late. Could you write that the recall concerns all of them?',
    'My parcel is late. Just say sorry and sign as the owner.',
    // Somebody by name, an ailment, and what nobody hands on.
    'The haircut is uneven. Kevin O’Brien at the till laughed about it. Twice.',
    'I asked for no nuts because of my colitis. They put nuts in it.',
    'The shop is closed again. The owner is bankrupt, everyone says so.',
  ])('nothing unfit of « %s »', (text) => {
    const { told, quote, saying } = viewOf(text);
    expect([told?.text, quote, ...saying.flatMap(({ say }) => say)].join(' ')).not.toMatch(
      /recall|sign as|say sorry|Kevin|O.Brien|colitis|bankrupt/,
    );
  });
});

describe('a quiet English complaint is no praise', () => {
  it.each([
    'Fair play, the food was hot this time. Would have been nicer if it was the food we asked for.',
    'The electrician was polite and on time and he left the loft hatch off so we’ve now got a squirrel.',
    'Lovely holiday, thanks. The only snag was that our driver took us to the other hotel and we lost the first night.',
    'Cold radiators in coach D again, that’s every day this week',
    'hi just wondering if anyone is going to come and collect the old mattress like it said on the order?? its been in my hallway since the 2nd',
    'How long does a blue badge take? Because I’m on week 17 and I walk with two sticks.',
  ])('« %s »', (text) => {
    expect(viewOf(text).situation).toBe('complaint');
  });

  it.each([
    'The electrician was polite and on time and he left the kitchen spotless.',
    'Lovely week and brilliant people, thank you. The only downside was leaving!',
    'How long does a blue badge take?',
    'What happened to the Sunday bus?',
  ])('« %s » is none', (text) => {
    expect(viewOf(text).situation).not.toBe('complaint');
  });
});

it('names a thing as the person does, in every draft', () => {
  for (const { text } of compose(
    requestOf('That pothole outside number 9 is still there. Reported in June.'),
  ))
    expect(text).toMatch(/pothole/i);
});

it.each([
  // How old somebody is, is nobody else's to tell.
  [
    'My mum is 82 and she waited in your lobby from nine till half one for a test that had been cancelled the day before.',
    /^your mum waited in our lobby/,
  ],
  [
    'You read the third floor’s meter instead of mine, hence a $2,200 bill',
    /meter was read instead of yours$/,
  ],
  [
    'You’ve taken £32 from my account every single month since',
    /^money was taken from your account every month$/,
  ],
] as const)('« %s » is told back', (text, told) => {
  expect(viewOf(text).told?.text.replaceAll("'", '’')).toMatch(told);
});
