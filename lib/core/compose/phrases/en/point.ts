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
  help: [
    "{point}: let's (sort this out|look into it|see what helps).",
    "<I'm|We're> sorry that {point}. Let's (sort it out|look into it).",
    "As <I|we> understand it, {point}. (Let's see what helps|Let's look into it).",
    "(Thanks for writing|Thank you for the details): {point}. Let's look into it.",
    '{point}: that gets in the way, so let’s see what helps.',
  ],
  fault: [
    "{point}: (that's not acceptable|that's not good enough|that shouldn't happen), and <I|we> understand the (frustration|disappointment|anger).",
    '{point}, and <I|we> understand (the frustration|the disappointment|the anger|why this matters).',
    "<I|We> can see that {point}, and (it isn't good enough|that's a real let-down).",
    `<I've|We've> read ${read} (carefully|in full): {point}. That's (not acceptable|not good enough|hard to take).`,
    "Thank you for (raising this|telling <me|us> plainly|saying so): {point}. That's (not acceptable|not good enough).",
    "[You were|You were|You were all] right to (say so|raise it|write): {point}, and that (isn't good enough|shouldn't happen).",
    "{point}. (That falls short|That deserves a proper answer|That shouldn't happen).",
    '{point}. That (deserves|calls for) (a proper answer|a real answer).',
    "{point}, which (isn't good enough|is a real let-down|shouldn't happen).",
    "What [you describe|you describe|people describe] (shouldn't happen|isn't good enough|deserves a proper answer): {point}.",
    "{point}: <I|we> understand why that's so (frustrating|disappointing).",
  ],
  view: [
    'On {point}, (the point is taken|an answer is owed|<I|we> understand the concern|the question is a fair one).',
    `Thank you for ${read} about {point}: (it's a fair question|the point is taken|it matters).`,
    'Questions about {point} deserve (facts|a precise answer|a straight answer), not a stock phrase.',
    '<I hear|We hear> the (question|concern|criticism) about {point}, and it (deserves a straight answer|is a fair one).',
    '<I understand|We understand> why people (ask|write|wonder) about {point}.',
    "[Your message about {point} has|Your message about {point} has|Your messages about {point} have] been read (carefully|in full|word for word), and it's (a fair subject|an important subject).",
    "It's (right|fair) to (ask|raise questions) about {point}.",
    '<I|We> owe (a clear|a straight|a proper) answer about {point}.',
  ],
  heard: [
    '<I|We> read that {point}, and (the criticism is heard|it’s a fair question).',
    "{point}: (it's a fair question|the point is taken|a straight answer is owed).",
    `<I've|We've> read ${read} (carefully|in full): {point}. (It's a fair question|The criticism is heard).`,
    "{point}. [You're|You're|You're all] right to (ask|raise it|say so).",
  ],
  grave: [
    '{point}. That is (serious|very serious), and it comes (first|before anything else).',
    '<I|We> read that {point}. That is (serious|very serious), and it (is treated as such|comes first).',
    'Thank you for the (alert|warning): {point}, and that is serious.',
  ],
  grief: [
    '<I|We> read with (sadness|great sadness) that {point}, and <my|our> thoughts are with [you|you|the family].',
    "<I'm|We're> (so very|deeply) sorry to read that {point}.",
    '<I|We> read that {point}. No words are enough, and <my|our> thoughts are with [you|you|the family].',
  ],
  warned: [
    '{point}: as a precaution, this product is (best set aside|best left alone) for now.',
    '{point}: as a precaution, it’s (safest|best) to stop using this product for now.',
    '{point}: until more is known, this product is (best set aside|best left alone).',
  ],
  quoted: [
    '“{quote}”: (that deserves a proper answer|an explanation is owed|<I understand|we understand> the frustration).',
    `<I've|We've> read ${read} (carefully|in full): “{quote}” (says it clearly|deserves a proper answer).`,
    `Thank you for ${read}: “{quote}” calls for a (straight|proper) answer.`,
    '[You write|You write|It says here]: “{quote}”. (That deserves a proper answer|That should not happen).',
    'Reading “{quote}”, <I understand|we understand> (the frustration|the disappointment|why this hurts).',
    "“{quote}”: <I|we> read that, and (it isn't good enough|it matters|it deserves an answer).",
  ],
  news: [
    'Thank you for (the update|coming back to say so|the news): “{quote}”.',
    '“{quote}”: (good to know|good news), and thank you for (the update|coming back to say so).',
    'Noted, and thank you for (the follow-up|keeping everyone posted): “{quote}”.',
  ],
  asked: [
    'Thanks for (asking|the question|asking this): “{quote}?”',
    '(The question here|Asked here): “{quote}?” Thanks, (it helps others too|that is worth knowing).',
    '(Good question|Fair question|A useful question), thank you: “{quote}?”',
    '(Glad you asked|Good of you to ask): “{quote}?”',
  ],
  askedKindly: [
    'That is (so |)good to read, thank you. (And the question|To the question): “{quote}?”',
    'This is a joy to read, thank you. (Good question|And the question): “{quote}?”',
  ],
  wish: {
    said: [
      '(And what|What) [you ask|you ask|people ask] for is clear: “{wish}.”',
      "<I've|We've> (read|noted) what [you ask|you ask|people ask] for: “{wish}.”",
      'The request is (clear|heard): “{wish}.”',
      'And this is what [you ask|you ask|people ask] for: “{wish}.”',
    ],
    asked: [
      '(And the|The) question (is owed|calls for|deserves) an answer: “{wish}?”',
      "<I've|We've> read the question, too: “{wish}?”",
      'What [you ask|you ask|people ask] is (clear|a fair question): “{wish}?”',
      'The question stands: “{wish}?”',
    ],
    saidHere: [
      '(Another|A further) request here (deserves|calls for) an answer: “{wish}.”',
      "<I've|We've> also read what is asked for here: “{wish}.”",
      'Among the requests here: “{wish}.”',
    ],
    askedHere: [
      '(One|Another) question here (deserves|calls for) an answer: “{wish}?”',
      "<I've|We've> also read what is asked here: “{wish}?”",
      'Among the questions here: “{wish}?”',
    ],
  },
  announced: [
    "<I've|We've> read [your message|your message|your messages] about this change (carefully|in full): “{announced}.”",
    '“{announced}”: <I|we> read here what that means for (people|everyone it touches), and it (matters|is heard).',
    'This change touches (people’s days|daily life), and <I|we> can read how: “{announced}.”',
    '[Your message is|Your message is|These messages are] about this change, and (the criticism is heard|it is a fair subject): “{announced}.”',
    'What <I|we> announced (weighs on people|is hard on people), and [you say|you say|people say] so here: “{announced}.”',
  ],
  rest: [
    "<I've|We've> read the rest, too: “{rest}.”",
    '<I|We> also read this: “{rest}.”',
    'There is more in [your message|your message|these messages]: “{rest}.”',
    '“{rest}”: that is (heard|read), too.',
  ],
  subject: [
    `<I've|We've> read ${read} about {subjects} (carefully|in full|with care).`,
    `Thank you for ${read} about {subjects}: it deserves a (proper|precise|clear) answer.`,
    'What [you describe|you describe|people describe] with {subjects} (deserves a proper answer|is not what anyone should expect).',
    '<I understand|We understand> the (frustration|disappointment) with {subjects}.',
    'About {subjects}: <I|we> can see why this (frustrates|disappoints), and it deserves an answer.',
    'A message like [yours|yours|these] about {subjects} deserves a (proper|real|clear) answer.',
  ],
  none: [
    `<I've|We've> read ${read} (carefully|in full|with care), and <I understand|we understand> (the frustration|the disappointment|the anger).`,
    "What's described here (should not happen|is not good enough|deserves a proper answer).",
    "Thank you for (saying so|speaking up|writing it here): this (isn't good enough|deserves a proper answer).",
    '<I|We> can see why this (frustrates|disappoints|is hard to take), and it deserves a (proper|clear) answer.',
  ],
  sorry: [
    "<I'm|We're> (so |very |truly |really |)sorry that {point}.",
    "<I'm|We're> (so |very |truly |)sorry to (hear|read|learn) that {point}.",
    "{point}, and <I'm|we're> (truly |very |so |)sorry(| about it).",
    '{point}: <my|our> (sincere |)apologies.',
    "{point}: that's (not good enough|not acceptable), and <I|we> apologise.",
    "{point}. That (isn't good enough|shouldn't happen), and <I'm|we're> sorry.",
    "{point}, which (isn't good enough|is a real let-down), and <I'm|we're> sorry.",
    "It shouldn't have come to this, and <I'm|we're> (so |truly |)sorry: {point}.",
    "No wonder this is frustrating, and <I'm|we're> (so |truly |)sorry: {point}.",
    '{point}. <I|We> understand the (anger|frustration|disappointment), and <I|we> apologise.',
    'Thank you for (writing|raising it|saying so), and <my|our> apologies: {point}.',
    '<I|We> owe [you|you|everyone] an apology: {point}.',
    '<I|We> regret to (hear|see|read) that {point}.',
    "(First of all|Before anything else|First), <I'm|we're> sorry: {point}.",
    '<My|Our> apologies: {point}, and that (falls short|isn’t good enough).',
    "<I'd|We'd> like to apologise: {point}.",
    "{point}, and that deserves an apology: <I'm|we're> sorry.",
    "<I|We> can imagine the (frustration|disappointment), and <I'm|we're> sorry: {point}.",
    "[You were|You were|People were] right to (write|say so|raise it), and <I'm|we're> sorry: {point}.",
    "{point}: <I|we> understand why that's (frustrating|disappointing|maddening), and <I'm|we're> sorry.",
    "<I'm|We're> sorry about this: {point}.",
    '{point}. That (falls short|is a real let-down), and <I|we> apologise.',
  ],
  report: [
    "<I've|We've> noted that {point}.",
    `Noted from ${read}: {point}.`,
    'The problem, as [you describe|you describe|people describe] it: {point}.',
    `What <I|we> take from ${read}: {point}.`,
    '<I|We> understand that {point}.',
    `<I've|We've> read ${read} in full: {point}.`,
    'As <I|we> understand it: {point}.',
  ],
};

export const about: Bank['about'] = {
  fault: [
    `Thank you for ${read} about {things}: {point}, and that (isn't good enough|shouldn't happen).`,
    `<I've|We've> read ${read} about {things} (carefully|in full): {point}. That's not (acceptable|good enough).`,
    'About {things}, the (frustration|disappointment|anger) is easy to understand: {point}.',
    '[You were|You were|People were] right to write about {things}: {point}, and that isn’t good enough.',
  ],
  sorry: [
    "<I'm|We're> (so |very |truly |)sorry about {things}: {point}.",
    '<My|Our> (sincere |)apologies about {things}: {point}.',
    '<I|We> apologise for the trouble with {things}: {point}.',
    "<I'm|We're> (truly |)sorry for what happened with {things}: {point}.",
  ],
  report: [
    "<I've|We've> (noted|read) [what you write|what you write|what is written here] about {things}: {point}.",
    'About {things}, as <I|we> understand it: {point}.',
    `From ${read} about {things}, <I|we> understand that {point}.`,
  ],
  grave: [
    'Thank you for the (alert|warning) about {things}: {point}, and that is serious.',
    'What [you describe|you describe|people describe] about {things} is (serious|very serious): {point}.',
    'About {things}, <I|we> read that {point}. That is (serious|very serious), and it comes first.',
  ],
  view: [
    'On {things} and {point}, (the point is taken|an answer is owed|the question is a fair one).',
    `Thank you for ${read} about {things} and {point}: (it's a fair question|the criticism is heard|it matters).`,
    '<I hear|We hear> the (question|concern|criticism) about {things} and {point}, and it is a fair one.',
    '<I|We> owe (a clear|a straight|a proper) answer about {things} and {point}.',
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
