import type { Bank } from '../bank';

export const greet: Bank['greet'] = {
  named: [
    '(Hi|Hello) {name},',
    'Hi {name}, thank you for (writing|telling us|putting this in writing|speaking up).',
    '(Thank you|Thanks) for (writing|telling us|taking the time), {name}.',
    'Hello {name}, and thank you for (the detail|being frank|the message).',
    '{name}, thank you for (writing|raising this|the plain words).',
    'Hello {name}, and thanks for (writing|the message|letting us know).',
  ],
  plain: [
    '(Hi|Hello),',
    'Hello, and thank you for (writing|telling us|taking the time).',
    'Thank you for (writing|telling us|putting this in writing|speaking up).',
    'Hi, and thanks for (the message|letting us know|being frank).',
    'Hello, this message has (been read in full|reached the right people).',
    'Thanks for (raising this|writing it down|the plain words).',
  ],
  everyone: [
    '(Hello|Hi) everyone,',
    'Hello all,',
    'To everyone writing here, hello.',
    'Thank you to everyone who (wrote|took the time to write|spoke up) here.',
    'Hello to all of you (here|who wrote),',
    'Hi all, and thank you for (the messages|writing here).',
  ],
};

export const point: Bank['point'] = {
  fault: [
    '{point}: (few things try patience more|far from the service people come for).',
    'Reading about {point} (is uncomfortable|makes plain what went wrong).',
    '{point}. (Plainly put, and plainly understood|Put that way, the problem is obvious).',
    "There's no way around it: {point}, (which falls short|which needs fixing|and that matters).",

    "{point}: (that's not right|that's not good enough|that shouldn't happen|that's a lot to put up with|that's hard to accept).",
    '{point}: <I understand|we understand> (the frustration|why that stings|why patience is gone|the disappointment).',
    "<I've read|We've read> this (carefully|in full|twice). {point}: (that's not right|that's not good enough|that shouldn't happen).",
    "It's right to (say so|raise it|tell us). {point}: (that's not good enough|that shouldn't happen|that calls for a proper answer).",
    "Thank you for (telling us plainly|raising it|spelling it out): {point}, and (that's not right|that needs putting right|that's not good enough).",
    "(That's clear|Point taken|Message received): {point}. (It calls for more than a stock phrase|It deserves a precise answer|It needs action).",
    '{point}: (nobody signs up for that|nobody should get that|not what a customer should meet).',
    "{point}: (the criticism is fair to make|that's heard, and it matters|there's every reason to be fed up|enough to try anyone's patience).",
    "Behind this message there's (a real problem|something concrete): {point}.",
    "{point}, and (<I|we> would be writing too|anyone would be cross|it's no wonder patience ran out).",
    "What <I take|we take> from this is clear: {point}. (That's not right|That needs putting right|That can't stay like this).",
    "{point}: that (wears people down|costs time and goodwill), and (it's easy to see why|<I can see why|we can see why>).",
  ],
  view: [
    '{point}: <I hear|we hear> (the concern|the criticism|what that means for people).',
    "<I've read|We've read> this (carefully|in full): {point}. (It's a fair question|It calls for a straight answer|It deserves more than a slogan).",
    "{point}: (that's a serious subject|that matters|a fair question|that goes to the heart of it).",
    'Thank you for (putting it plainly|raising this|saying it so clearly): {point}.',
    'The point is (clear|precise|well made), {point}, and (it has been read|it counts|it has landed).',
    "{point}: <I understand|we understand> why that (raises questions|hurts|disappoints|doesn't sit well).",
    'The question is (clear|a fair one|well put): {point}. It deserves (facts|a precise answer|more than a slogan).',
    'This message is about something (important|precise), {point}, and it (calls for|deserves) a straight answer.',
  ],
  subject: [
    "<I've read|We've read> what this says about {subjects} (carefully|in full|).",
    'On {subjects}, (the criticism is heard|the message has landed|<I understand|we understand> the frustration).',
    'Thank you for the message about {subjects}, (it counts|it has been read in full|it helps).',
    "On {subjects}, <I can see|we can see> (why this disappoints|why people react|why this doesn't sit well).",
    'What this says about {subjects} (calls for a precise answer|deserves more than a stock phrase|is noted).',
    "(The point is clear|The message is clear) on {subjects}, and (it needs an answer|<I'm on it|we're on it>).",
    "On {subjects}, it's right to (say so|ask|raise it).",
  ],
  none: [
    "<I've read|We've read> this (carefully|in full|twice), and <I understand|we understand> (the frustration|the disappointment|why this hurts).",
    "What's described here (is not right|should not happen|calls for a proper answer).",
    'This message (has been read in full|has landed|counts), and <I understand|we understand> (the anger|the frustration|how tiring this is).',
    'Thank you for (saying so|telling us plainly|speaking up): this (is not good enough|calls for an answer|needs putting right).',
    "<I can see|We can see> (why patience is gone|why this is so frustrating|how this went down) from what's written here.",
    "There's every reason to be (annoyed|fed up|disappointed), and this message is (read|heard|noted).",
    'The criticism is (heard|clear|noted), and it (calls for an answer|needs action|deserves more than a stock phrase).',
  ],
};
