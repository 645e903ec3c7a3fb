import { describe, expect, it } from 'vitest';
import { viewOf } from './made/read-alone';

/** Complaints written in one sitting before any pattern was looked at, and what the drafts made of them first. */
describe('an English complaint that nobody here had seen', () => {
  it.each([
    // Told of the thing, and not of the purchase.
    [
      'Hello, I ordered flowers for my mother’s 80th, they arrived brown round the edges and with half the stems snapped. Very upsetting.',
      'the flowers for your mother’s 80th arrived brown round the edges and with half the stems snapped',
    ],
    [
      'Ordered prints of our wedding, they came back cropped so my dads head is cut off in every single one',
      'the prints of your wedding came back cropped so your dad’s head is cut off in every one',
    ],
    // A trade without its article, and a slip of the apostrophe.
    [
      'Photographer took 3 months to send our wedding photos and half of them are out of focus',
      'the photographer took 3 months to send your wedding photos and half of them are out of focus',
    ],
    [
      'Your self storage unit let water in, all my nans photo albums are soaked through',
      'our self storage unit let water in, and all your nan’s photo albums are soaked through',
    ],
    // A question mark, or three, behind a statement.
    [
      'ur new self checkouts dont take cash and theres only one till open on a saturday morning???',
      'our new self checkouts don’t take cash and there’s only one till open on a Saturday morning',
    ],
    // Who couldn't, once a comma has taken the place of it.
    [
      'Went to the panto with the grandkids, seats were at the far end of the row, couldnt see the dame at all',
      'the seats were at the far end of the row, and you couldn’t see the dame at all',
    ],
    // What only a brand does is not told of the person.
    [
      'Delivered my wardrobe to the wrong house, neighbour three doors down has it in her hall and you want ME to move it',
      'your wardrobe was delivered to the wrong house',
    ],
    [
      'Kept on the plane for 3 hours at Dublin with no water and the air con off',
      'you were kept on the plane for 3 hours at Dublin with no water and the air con off',
    ],
    // To the end of what came of it.
    [
      'Sent my laptop in for a cracked hinge, got it back with the hinge fixed and the keyboard not working',
      'you sent your laptop in for a cracked hinge and got it back with the hinge fixed and the keyboard not working',
    ],
    // The sentence that stands first, and not the core of the second.
    [
      'Hired a suit for my brothers wedding, trousers were 2 inches too short and the shop was shut by the time i tried them on',
      'the trousers were 2 inches too short',
    ],
    [
      'I can’t even get out of the hire car park: the 14.20 barrier won’t lift and nobody answers the help button',
      'the 14.20 barrier won’t lift and nobody answers the help button',
    ],
  ])('« %s » is told back', (text, told) => {
    const view = viewOf(text);
    expect(view.situation).toBe('complaint');
    expect(view.told?.text.replaceAll("'", '’')).toBe(told);
  });

  it.each([
    // Two sentences of which neither says it alone.
    [
      'The gravy arrived on Tuesday. The roast was Sunday.',
      /^the gravy arrived on Tuesday\. The roast was Sunday$/,
    ],
    [
      'The seat next to me had a charging socket. Mine had a hole where one used to live.',
      /socket\. Mine had a hole/,
    ],
    [
      'Solar panels installed in June. It’s October. Still not connected to the grid.',
      /June\. .*October\. Still not/,
    ],
    [
      'Asked to have the trousers taken up 2 inches. They’ve been taken up 4. I look like a pirate',
      /2 inches\. They've been taken up 4\b/,
    ],
    // A list, a time with its dot, and a part of a story.
    [
      'the veg box this week: 1 leek, 2 carrots, 11 turnips',
      /^the veg box this week: 1 leek, 2 carrots, 11 turnips$/,
    ],
    [
      'I was hoping to take the 7.15 to work today. So were the other 80 people on platform 2.',
      /7\.15 to work/,
    ],
    // Praise in mockery.
    [
      'Day 12 of my holiday. My suitcase is having a lovely time in Frankfurt, sends its regards.',
      /lovely time in Frankfurt/,
    ],
    ['I love a surprise but not in my sausage roll', /^I love a surprise but not in my sausage roll$/],
    // What was, with what is now; how much dearer is left out.
    [
      'Not being funny but the carvery used to be piled high and now you get two slices of beef and its £3 dearer',
      /piled high and now you get two slices of beef and it's dearer$/,
    ],
    [
      'Sent back a broken lamp in your own packaging and now you say the packaging was inadequate',
      /inadequate$/,
    ],
  ])('« %s » is quoted', (text, words) => {
    const { told, saying, quote } = viewOf(text);
    expect(quote, JSON.stringify({ told, saying })).toMatch(words);
  });

  it.each([
    // Somebody sleeps, a bottle is missing, a card is kept, an address is lost: no danger, and no leak.
    'Kid’s meal came out forty minutes after ours. He’d fallen asleep on the bench by then.',
    'We were told the caravan would be gas, water and electric ready. No gas bottle, no hose and a dead battery.',
    'My bank card got swallowed by your machine at Sligo and I’m told it goes to head office for shredding, I’m on holiday',
    'The sat nav update has put a roundabout in the middle of the Tesco car park and deleted my home address',
    'Got a wheel clamped at the hospital while visiting, the machine had a bin bag over it saying out of order',
    // Quiet, and taken for pleased.
    'Tried the new oat milk recipe and it splits in coffee every time, the old one never did',
    'Coach from Galway to Dublin Airport left ten minutes early, three of us standing at the stop watching it go',
    'I handed in my library books on time and have a letter saying I owe £14.60 in fines',
    'Every time it rains the bus shelter on Kelso Road drips right on the seats',
  ])('« %s » is a complaint and nothing else', (text) => {
    expect(viewOf(text).situation).toBe('complaint');
  });

  it.each([
    // What was to be done, how it was before, and half of a name.
    ['Asked to have the trousers taken up 2 inches. They’ve been taken up 4.', /^you asked/],
    [
      'Ordered for collection at 6, got there at 6, food came out at 6.50 and the naan was missing',
      /got there at 6$/,
    ],
    ['Your app ate my loyalty points, 2,300 on Sunday, 0 today', /loyalty was kept/],
    ['Shower gel bottle pump broken on all 3 of the multipack', /showers/],
    ['Bike serviced on Friday, chain came off on Saturday on the way down Church Lane', /arrived off/],
    ['Sent back a broken lamp in your own packaging and now you say the packaging was inadequate', /refund/],
    ['Curtain pole fell down with the curtains on it the day after your man put it up', /ris|price|dearer/],
    ['When I scanned the QR code at the bus stop it took me to a page in Polish', /cash|card only/],
    [
      'Went to collect it and the shop assistant said it was too late to take the discount off',
      /running late|delay/,
    ],
    ['why does the app log me out every single time i close it', /locked out|blocked|get into/],
  ])('« %s » is not said to be something else', (text, wrong) => {
    const { told, saying, quote } = viewOf(text);
    expect([told?.text, quote, ...saying.flatMap(({ say }) => say)].join(' | ')).not.toMatch(wrong);
  });

  it.each([
    // Friends of the brand tell of no fault, whatever their words.
    'Never had a problem in ten years, nothing is too much trouble for them',
    'Couldn’t fault it, no queue, no fuss, and the kids didn’t want to leave',
    'Booked on Monday, fitted on Tuesday, no mess left behind. Recommend.',
  ])('« %s » gets no apology', (text) => {
    expect(viewOf(text).situation).not.toBe('complaint');
  });
});
