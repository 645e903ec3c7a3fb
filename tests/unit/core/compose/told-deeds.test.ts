import { describe, expect, it } from 'vitest';
import { readPoint, tellBack } from '@/lib/core/compose/point';
import { withoutDoer } from '@/lib/core/compose/point/told/deeds-en';
import { toldOf } from './made/said-of';

describe('what a brand did, told of whom it was done to', () => {
  it.each([
    ['froze my account on payday', 'my account was frozen on payday'],
    ['you put my bag on another plane', 'my bag was put on another plane'],
    ["They've put our rent up twice this year", 'our rent was put up twice this year'],
    ['they sent us the wrong size twice', 'I was sent the wrong size twice'],
    ['You made me wait two hours', 'I was made to wait two hours'],
    ['You left the gate open', 'the gate was left open'],
    ['You keep charging me every month', 'I keep being charged every month'],
    ["you're still billing my old account", 'my old account is still being billed'],
    ['you continue to estimate my usage at double', 'my usage keeps being estimated at double'],
    [
      'the flight you cancelled on Sunday was the last one',
      'the flight that was cancelled on Sunday was the last one',
    ],
    ['we sat there and then you cancelled it', 'we sat there and then it was cancelled'],
    // Nobody is blamed for what nobody did.
    ['You never rang back', 'nobody rang back'],
    ["you haven't refunded my deposit since May", 'nobody has refunded my deposit since May'],
    ["You didn't even tell me", 'nobody told me'],
  ])('« %s »', (said, turned) => {
    expect(withoutDoer(said)).toBe(turned);
  });

  it.each([
    // The customer's own deeds, and somebody's whom the sentence names.
    'cancelled my contract in writing',
    'returned my parcel in May',
    'your driver threw my parcel over the gate',
    'I put my bag on the belt',
    'you gave my husband the wrong leaflet',
  ])('leaves « %s » as it is', (said) => {
    expect(withoutDoer(said)).toBe(said);
  });
});

describe('a person’s own words, turned round', () => {
  it.each([
    [
      'your driver cancelled on me outside A&E at 2am. cheers',
      'our driver cancelled on you outside A&E at 2am',
    ],
    [
      'Had a crown fitted here in May. It came off in my sandwich in June and they want another £420 to put it back.',
      'you had a crown fitted here in May, and it came off in your sandwich in June',
    ],
    ['Asked for a trim. Lost five inches.', 'you asked for a trim and lost five inches'],
    [
      'Photo of my parcel in your van is not proof of delivery to my door.',
      'the photo of your parcel in our van is not proof of delivery to your door',
    ],
    [
      'Machine is 13 months old, warranty was 12, and the drum bearing has gone.',
      'the drum bearing has gone',
    ],
    [
      "AC's been out since the 4th of July, it's 96 in my unit and all I get is a ticket.",
      'the AC has been out since the 4th of July',
    ],
    [
      'stood 50 min at the stop on Mill Lane. none of them real',
      'you stood 50 minutes at the stop on Mill Lane',
    ],
    [
      'Took it in for an oil change, drove it out with a cracked windshield.',
      'you took it in for an oil change and drove it out with a cracked windshield',
    ],
    ['ordered 2 larges, got 2 mediums, charged for 2 larges', 'you ordered 2 larges and got 2 mediums'],
    [
      "my parcel's in a locker nine miles away because your guy 'couldn't find' us",
      'your parcel is in a locker nine miles away',
    ],
    // By how much is left out, which way it went stays.
    ['my direct debit has gone from £96 to £210', 'your direct debit has gone up'],
    ["Worktop's 4cm short at one end.", 'the worktop is 4cm short at one end'],
    [
      'The 7:15 bus left my 6 year old standing at the stop three mornings in a row.',
      'the 7:15 bus left your 6 year old standing at the stop three mornings in a row',
    ],
    [
      "When we arrived there was no hook-up left and reception said 'first come first served'",
      'there was no hook-up left',
    ],
    [
      'In order to cancel I have to mail a certified letter to a PO box in Nevada.',
      'you are having to mail a certified letter to a PO box in Nevada to cancel',
    ],
    ['now the wifi dont even reach my bedroom', "the wifi doesn't even reach your bedroom"],
    [
      "You took $300 for 'carpet cleaning' when the whole unit is tile.",
      'money was taken for carpet cleaning when the whole unit is tile',
    ],
    ["patch 2.3 reset everyone's keybinds. 90 gig.", "patch 2.3 reset everyone's keybinds"],
    // Praise before a "but" is no part of the fault.
    ['The staff were friendly but the room was damp', 'the room was damp'],
    [
      'The panels have been on the roof since March but nobody has connected them.',
      'the panels have been on the roof since March, and nobody has connected them',
    ],
    ['Varifocals made up wrong twice.', 'the varifocals were made up wrong twice'],
    ['proctor kicked me out of my exam bc my cat walked in.', 'the proctor kicked you out of your exam'],
    [
      'Fined £100 for overstaying by four minutes while I queued at your one working machine.',
      'you were fined for overstaying by four minutes while you queued at our one working machine',
    ],
    [
      "it's the fourth time you have rung at 8am to cancel my lad's brace appointment",
      "your lad's brace appointment was cancelled for the fourth time",
    ],
    [
      'Of the twenty-four lavender plugs, nineteen were dead on arrival.',
      'nineteen of the twenty-four lavender plugs were dead on arrival',
    ],
    [
      'paused my subscription in the app, got billed and shipped anyway, return shipping is on me apparently',
      'you paused your subscription in the app and got billed and shipped anyway',
    ],
    [
      'They laid the hallway carpet with the pile running the other way.',
      'the hallway carpet was laid with the pile running the other way',
    ],
    // "No record of it" would be a denial, and "it" nothing.
    [
      'Drove 80 miles for an appointment. Front desk had no record of it.',
      'the front desk could not find your appointment',
    ],
    [
      "My bill went from 48 to 391 and said 'estimated in the absence of readings'",
      'your bill went from 48 to 391',
    ],
    [
      "They resized my grandmother's ring and the stone now rattles.",
      "your grandmother's ring was resized and the stone now rattles",
    ],
    [
      'I reported the fallen branch on the 3rd, the 9th and the 20th. It is still across the path.',
      'the fallen branch is still across the path',
    ],
    [
      'They had my truck 17 days for a recall that takes two hours.',
      'your truck was kept 17 days for a recall that takes two hours',
    ],
    [
      'Paid for a six-bed, slept in a twelve-bed, and the lockers need a padlock they sell for €8.',
      'you paid for a six-bed and slept in a twelve-bed',
    ],
    ["substituted my baby's formula with oat milk.", "your baby's formula was substituted with oat milk"],
    [
      'Ride ended itself at the bottom of the hill and charged me for leaving it there',
      'the ride ended itself at the bottom of the hill and you were charged for leaving it there',
    ],
    [
      'Salesman laughed when I asked about the payment plan.',
      'the salesman laughed when you asked about the payment plan',
    ],
    // Whoever did the second thing is named no longer.
    [
      "Y'all sent the adjuster to my old address, then closed the claim because nobody was in.",
      'the adjuster was sent to your old address',
    ],
    [
      "You've had my mower since the 2nd of June and the grass is taller than the dog.",
      'your mower has been kept since the 2nd of June and the grass is taller than the dog',
    ],
    [
      'asked for assistance, walked the length of terminal 3 on crutches',
      'you asked for assistance and walked the length of terminal 3 on crutches',
    ],
  ])('« %s »', (text, said) => {
    expect(toldOf(text, 'en')).toBe(said);
  });

  it.each([
    // What a price was cut out of.
    'I have been waiting six weeks for my £429 back',
    // How long, who they are, and praise.
    'Eight months in our new build.',
    'I got two kids.',
    'The cast were superb.',
    // What was paid for, and what was mended: neither went wrong.
    'Paid for four wheel alignment.',
    'Screen replaced on Monday.',
    // Half a name: "the lane beside you first was loaded".
    'then they loaded the lane beside us first',
    // What they did, and did right.
    "We'd given the band a list of three songs not to play.",
    "I only noticed when I couldn't read the motorway signs.",
    // What was to be had, and what nothing stands before.
    'The photos show a sea view',
    'It came off in June',
  ])('nothing is made of « %s »', (text) => {
    expect(toldOf(text, 'en')).toBeNull();
  });
});

it('never says "sorry that" of what a person did', () => {
  const text = 'Took it in for an oil change, drove it out with a cracked windshield.';
  const said = tellBack(
    text,
    'en',
    { address: 'vous', person: 'we' },
    readPoint(text, 'en', 'vous').frames,
    true,
  );
  expect(said).toMatchObject({ isClause: false, text: expect.stringContaining('cracked windshield') });
});
