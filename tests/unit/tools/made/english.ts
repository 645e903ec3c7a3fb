import type { MadeThread } from './thread';

const flagged = ['minor', 'moderate', 'severe'];
const grave = ['moderate', 'severe'];
const quiet = ['calm', 'watch'];

/** Brand: Maison Corvel. Labelled before they were run. */
export const madeEnglish: readonly MadeThread[] = [
  {
    name: 'storm by breadth, no insult',
    peak: grave,
    postures: ['answer-now', 'holding-statement', 'hand-over'],
    every: 2,
    said: `Ann 30: Can't order since this morning, the payment fails every time.
      Bill 22: Charged twice and no confirmation.
      Cleo 41: Same here, basket emptied at checkout, this is unacceptable.
      Dan 12: The site is down and nobody answers.
      Ella 18: Three attempts, three charges. I want my money back.
      Fay 9: No reply from support for two hours.
      Gus 15: Another sale ruined, so disappointing.
      Hal 8: Same problem, pathetic.
      Ivy 11: Waited months for this and it's all broken.
      Jo 6: Still down and not a word from you.
      Kit 14: Shameful to leave people in the dark.
      Lou 7: Paid, no order, no email. Fed up.`,
  },
  {
    name: 'pile-on with insults',
    peak: grave,
    said: `Ann 50: Two months without my order, you're taking the mickey.
      > Bill 31: Bunch of thieves, give the money back.
      > Cleo 28: Scammers, plain and simple.
      > Dan 19: You are useless idiots.
      > Ella 22: Shame on you, you lowlifes.
      > Fay 10: Crooks!`,
  },
  {
    name: 'calm boycott that thousands like',
    peak: grave,
    postures: ['answer-now', 'holding-statement', 'hand-over'],
    network: 'instagram',
    said: `Ann 2400: Until the workshops reopen I suggest that we all stop buying from them. Calmly, but all together.
      > Bill 610: Agreed, doing that.
      > Cleo 330: I'm in.
      > Dan 280: Boycott until they reopen.`,
  },
  {
    name: 'data leak told on a third-party board',
    peak: grave,
    postures: ['hand-over'],
    network: 'reddit',
    ownPage: false,
    post: "Maison Corvel sent me another customer's invoice and address, is that normal?",
    said: `Ann 45: Me too, yesterday, a stranger's name and address in my account.
      Bill 20: I can see another woman's orders and her phone number.
      Cleo 12: Somebody should tell the ICO.`,
  },
  {
    name: 'somebody hurt',
    peak: grave,
    postures: ['holding-statement', 'hand-over'],
    said: `Ann 80: The leg of the high chair snapped, my daughter fell and split her chin open. Three stitches.
      > Bill 34: Ours wobbles too, my son trapped his finger in it.
      > Cleo 12: It's dangerous, take it off the shelves.`,
  },
  {
    name: 'an employee hunted',
    peak: grave,
    postures: ['report', 'hand-over'],
    said: `Ann 12: The woman at the Leeds desk is a stupid bitch, refused my exchange.
      > Bill 20: That's Mandy Farrow, I know where she lives, the cow.
      > Cleo 15: We'll find her and break her legs.`,
  },
  {
    name: 'outage in a burst',
    peak: flagged,
    postures: ['answer-now', 'holding-statement'],
    network: 'x',
    every: 1,
    said: `Ann 1: Is the app down?
      Bill 2: Nothing has worked for ten minutes.
      Cleo 0: Can't log in
      Dan 3: Same, error 503
      Ella 4: Down again, seriously
      Fay 1: Can't pay at the till, card declined, so embarrassing
      Gus 2: Still stuck here
      Hal 5: No information, what a mess
      Ivy 1: it's down for everyone
      Jo 3: An hour now and it still doesn't work, answer us!`,
  },
  {
    name: 'readers who quarrel',
    peak: ['watch', 'minor', 'moderate'],
    postures: ['let-others-speak', 'report', 'wait', 'answer-now'],
    said: `Ann 3: I preferred the old colour.
      > Bill 1: @Ann you have no taste, you silly cow
      > Ann 2: @Bill shut up, moron
      > Bill 0: @Ann get lost, idiot
      > Cleo 6: Calm down, it's a colour.`,
  },
  {
    name: 'friends who call each other names',
    peak: quiet,
    said: `Ann 4: Competition over, forgot to enter again
      > Bill 3: You absolute idiot lol 😂
      > Ann 2: lmao shut up you forgot too 😂😂
      > Bill 1: true, pair of muppets ❤️`,
  },
  {
    name: 'praise in slang',
    peak: quiet,
    said: `Ann 10: Holy shit this collection is sick
      Bill 6: Absolutely killed it
      Cleo 4: Fire, I'm dead
      Dan 2: You guys are beasts`,
  },
  {
    name: 'cooled by an answer that owns',
    peak: [...quiet, 'minor'],
    final: quiet,
    postures: ['wait', 'let-others-speak'],
    said: `Ann 9: My parcel came opened, two plates are missing. Really disappointed.
      > Maison Corvel 4: Hello Ann, this is our mistake and we are sorry. Two plates leave tonight, you will have them on Thursday. Lise
      > Ann 5: Thank you so much, perfect!`,
  },
  {
    name: 'an answer that backfires',
    peak: flagged,
    postures: ['answer-now', 'move-to-private', 'hand-over'],
    said: `Ann 40: Six weeks waiting, no answer to my emails.
      > Maison Corvel 1: Hello, please fill in the contact form on our website.
      > Ann 120: I have filled it in four times! What a joke.
      > Bill 95: Always the same copy and paste answer, pathetic.
      > Cleo 60: Shameful reply.`,
  },
];
