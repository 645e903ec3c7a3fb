import type { Bank } from '../bank';

export const greet: Bank['greet'] = {
  named: [
    '(Hi|Hello) {name},',
    '(Hi|Hello) {name}, thank you for (writing|your message|speaking up|letting <me|us> know).',
    '(Hi|Hello) {name}, and thanks for (writing|your message|taking the time to write).',
    '(Thank you|Thanks) for (writing|your message|letting <me|us> know), {name}.',
  ],
  plain: [
    '(Hi|Hello),',
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

export const point: Bank['point'] = {
  fault: [
    "{point}: (that's not right|that's not good enough|that's not acceptable|that's hard to take|that shouldn't happen).",
    '{point}: <I understand|we understand> (the frustration|the anger|the disappointment|why patience is gone).',
    "<I've read|We've read> [your message|your message|your messages] (carefully|in full|). {point}: (that's not right|that's not good enough).",
    "Thank you for (raising it|telling <me|us> plainly|saying so): {point}, and (that's not right|that's not good enough).",
    "It's right to (say so|raise it). {point}: (that's not good enough|that's not right).",
    "{point}: (nobody should have to deal with that|nobody wants that|that's no way to be treated).",
    "{point}: (there's every reason to be annoyed|that would annoy anyone|<I'd|we'd> be annoyed too).",
    "{point}, and (it's easy to see why that's frustrating|<I|we> understand why patience ran out).",
    '{point}: (the criticism is heard|the message is clear|point taken).',
    'From [your message|your message|your messages], the problem is clear: {point}.',
    "{point}: <I'd|we'd> have written too.",
    "{point}: (few things are more annoying|that tries anyone's patience|no wonder it's frustrating).",
    "{point}, which (isn't good enough|is a real let-down|nobody should have to put up with|falls well short).",
    'Reading about {point}, <I understand|we understand> (the anger|the frustration|why this hurts).',
    '{point}: (this calls for a proper answer|that needs an answer, and soon).',
    "{point} (is a lot to deal with|is not what anyone expects|makes for a bad day), and <I|we> can see why it's upsetting.",
  ],
  view: [
    "{point}: (that's a fair question|that's an important question|that deserves a straight answer|that matters).",
    "<I've read|We've read> [your message|your message|your messages] (carefully|in full). {point}: (it's a fair question|it deserves a straight answer).",
    "{point}: <I understand|we understand> why that (raises questions|disappoints|doesn't sit well|matters).",
    '{point}: (the criticism is heard|<I hear|we hear> the concern|<I hear|we hear> the criticism).',
    'Thank you for (asking plainly|raising this|asking): {point} (is an important subject|deserves an answer).',
    'The question is (clear|fair): {point}. It deserves (facts|a precise answer).',
  ],
  subject: [
    "<I've read|We've read> [your message|your message|your messages] about {subjects} (carefully|in full).",
    'Thank you for [your message|your message|your messages] about {subjects}: the criticism is heard.',
    "On {subjects}, <I can see|we can see> why this (disappoints|doesn't sit well|frustrates).",
    'What [you say|you say|people say] about {subjects} deserves a (precise|proper) answer.',
    "On {subjects}, it's right to (say so|ask).",
    'On {subjects}, <I understand|we understand> the (frustration|disappointment).',
  ],
  none: [
    "<I've read|We've read> [your message|your message|your messages] (carefully|in full), and <I understand|we understand> (the frustration|the disappointment|the anger).",
    "What's described here (is not right|is not good enough|deserves a proper answer).",
    "Thank you for (saying so|speaking up): this (isn't good enough|deserves a proper answer).",
    "There's every reason to be (annoyed|fed up|disappointed), and [your message has|your message has|your messages have] been read.",
    'The criticism is heard, and it deserves (a proper answer|more than a stock phrase).',
    '<I can see|We can see> why this is so (frustrating|disappointing), reading [your message|your message|your messages].',
  ],
  report: [
    'What <I take|we take> from [your message|your message|your messages]: {point}.',
    '(The problem reported|The point raised|The issue): {point}.',
    '(Noted|Read and noted): {point}.',
    'The message is about this: {point}.',
    '<I read|We read> this: {point}.',
    'In short: {point}.',
  ],
};
