import type { Bank } from '../bank';

export const greet: Bank['greet'] = {
  named: [
    '(Hi|Hello) {name},',
    '(Hi|Hello) {name}, thank you for (writing|your message|speaking up|letting <me|us> know).',
    '(Hi|Hello) {name}, and thanks for (writing|your message|taking the time to write).',
    '(Thank you|Thanks) for (writing|your message|letting <me|us> know), {name}.',
  ],
  plain: [
    '(Hi|Hello|Hi there|Hello there),',
    'Hello, and thank you for (writing|your message|letting <me|us> know).',
    'Hi, and thanks for (writing|your message|speaking up).',
    'Thank you for (writing|your message|taking the time to write|letting <me|us> know).',
  ],
  everyone: [
    '(Hello|Hi) everyone,',
    'Hello all,',
    'Hi all, and thank you for (writing|your messages).',
    'Hello everyone, and thanks for (your messages|speaking up).',
    'Thank you to everyone who wrote here.',
  ],
};

const read = '[your message|your message|your messages]';

export const point: Bank['point'] = {
  fault: [
    "{point}: (that's not right|that's not good enough|that shouldn't happen|that's hard to take).",
    '{point}, and <I|we> understand (the frustration|the disappointment|the anger|how annoying that is).',
    "<I|We> can see that {point}, and (it isn't good enough|that's a real let-down|this deserves better).",
    `<I've|We've> read ${read} (carefully|in full): {point}. That's (not right|not good enough|hard to take).`,
    "Thank you for (raising this|telling <me|us> plainly|saying so): {point}, and (that's not right|it isn't good enough).",
    "It's right to (say so|raise it): {point}, and that (isn't good enough|shouldn't happen).",
    "{point}. (Nobody should have to deal with that|No wonder patience ran out|<I'd|We'd> be annoyed too|<I'd|We'd> have written too).",
    '{point}, and that (deserves|calls for) (a proper answer|more than a stock reply).',
    "{point}, which (isn't good enough|is a real let-down|falls well short of what's due).",
    `What <I|we> read in ${read} is clear: {point}. (That's not right|That's a real let-down).`,
    "{point}: (<I|we> understand why that's so frustrating|the criticism is heard|the message is clear).",
    '(No wonder|Small wonder) this (annoys|is frustrating): {point}.',
  ],
  view: [
    'On {point}, (the criticism is heard|an answer is owed|<I|we> understand the concern|the question is a fair one).',
    `Thank you for ${read} about {point}: (it's a fair question|the criticism is heard|it matters).`,
    'Questions about {point} deserve (facts|a precise answer|a straight answer), not a stock phrase.',
    '<I hear|We hear> the (question|concern|criticism) about {point}, and it (deserves a straight answer|is a fair one).',
    '<I understand|We understand> why people (ask|write|wonder) about {point}.',
    "[Your message about {point} has|Your message about {point} has|Your messages about {point} have] been read (carefully|in full|word for word), and it's (a fair subject|an important subject).",
    "It's (right|fair) to (ask|raise questions) about {point}.",
    '<I|We> owe (a clear|a straight|a proper) answer about {point}.',
  ],
  quoted: [
    '“{quote}”: (that deserves a proper answer|the message is clear|<I understand|we understand> the frustration).',
    `<I've|We've> read ${read} (carefully|in full): “{quote}” (says it clearly|deserves a proper answer).`,
    'Reading “{quote}”, <I understand|we understand> (the frustration|the disappointment|why this hurts).',
    "“{quote}”: <I|we> read that, and (it isn't good enough|it matters|it deserves an answer).",
  ],
  subject: [
    `<I've|We've> read ${read} about {subjects} (carefully|in full).`,
    `Thank you for ${read} about {subjects}: the criticism is heard.`,
    "On {subjects}, <I can see|we can see> why this (disappoints|doesn't sit well|frustrates).",
    'What [you say|you say|people say] about {subjects} deserves a (precise|proper) answer.',
    "On {subjects}, it's right to (say so|ask).",
    'On {subjects}, <I understand|we understand> the (frustration|disappointment).',
  ],
  none: [
    `<I've|We've> read ${read} (carefully|in full), and <I understand|we understand> (the frustration|the disappointment|the anger).`,
    "What's described here (is not right|is not good enough|deserves a proper answer).",
    "Thank you for (saying so|speaking up): this (isn't good enough|deserves a proper answer).",
    'The criticism is heard, and it deserves (a proper answer|more than a stock phrase).',
  ],
  sorry: [
    "<I'm|We're> (so |very |truly |really |)sorry that {point}.",
    "<I'm|We're> (so |very |truly |)sorry to (hear|read|learn) that {point}.",
    "{point}, and <I'm|we're> (truly |very |so |)sorry(| about it).",
    '{point}: <my|our> (sincere |)apologies.',
    "{point}; that's (not good enough|not right|hard to take), and <I|we> apologise.",
    "{point}, which (falls short|isn't good enough|is a real let-down): <I'm|we're> sorry.",
    "It shouldn't have come to this, and <I'm|we're> (so |truly |)sorry: {point}.",
    "No wonder this is frustrating, and <I'm|we're> (so |truly |)sorry: {point}.",
    '{point}; <I|we> understand the (anger|frustration|disappointment), and <I|we> apologise.',
    'Thank you for (writing|raising it|saying so): {point}, and <I|we> apologise(| for that).',
    '<I|We> owe an apology here: {point}.',
    '<My|Our> apologies: {point}, and that (falls short|is no way to be treated|tries anyone’s patience).',
    '{point}, and for that <I owe|we owe> [you|you|everyone] an apology.',
    '(Truly|So|Very) sorry: {point}, and nobody (should have to|wants to) deal with that.',
  ],
  report: [
    "<I've|We've> noted that {point}.",
    `Noted from ${read}: {point}.`,
    'The problem, as [you describe|you describe|people describe] it: {point}.',
    `To sum up ${read}: {point}.`,
    `What <I|we> take from ${read}: {point}.`,
    'The point is clear: {point}.',
  ],
};

/** As they follow "about". */
export const topics: Bank['topics'] = {
  delivery: 'this delivery',
  defect: 'this product',
  refund: 'this refund',
  billing: 'this bill',
  service: 'the service received',
  price: 'the price',
  safety: 'safety',
  privacy: 'personal data',
  ethics: 'this choice',
  outage: 'this outage',
  account: 'this account',
};
