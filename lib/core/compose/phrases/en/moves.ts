import type { Bank, PhraseTable } from '../bank';

export const empathise: PhraseTable = {
  any: [
    "<I'd|We'd> want (a straight answer|something concrete|an explanation) too.",
    "<I'd|We'd> want (a straight answer|an explanation|something concrete) too.",
    "<I|We> can see how much this matters, and <I|we> won't brush it aside.",
    '[You had|You had|People had] every (reason|right) to expect better.',
    'Anyone would want a (straight|clear|proper) answer here.',
    '<I|We> can see why [you|you|people] (wrote this|spoke up|raised it).',
    "It's (fair|only right|reasonable) to expect better(| than this| here).",
    '[You were|You were|It was] right to (raise it|say so|bring it up).',
    "That's not what [you|you|anyone] should have (had to deal with|been left with).",
    "It matters, and [you|you|people] shouldn't have to (ask twice|say it twice|explain why).",
  ],
  delivery: [
    'Waiting without (news|any word) is (wearing|frustrating|tiring).',
    'Not knowing is often the worst part, and <I understand|we understand> that.',
    'When a date matters, (every day counts|the wait is long).',
    'People plan their day around a delivery, and <I understand|we understand> the frustration.',
    '<I can imagine|We can imagine> (how long that wait feels|the frustration of waiting).',
  ],
  damaged: [
    'Finding it in that state is (a let-down|infuriating|so disappointing).',
    '<I understand|We understand> (the disappointment|the anger) of (opening it|finding it) like that.',
    "It's (only |)fair to expect a parcel in one piece.",
    '<I can imagine|We can imagine> the disappointment on finding it.',
  ],
  outage: [
    '<I know|We know> what this (blocks|holds up) (right now|in a day).',
    "Not knowing what's going on is what (worries people most|makes it worse).",
    '<I understand|We understand> the worry, (today especially|at a moment like this).',
    'When so much depends on it, (every minute counts|the wait is long).',
  ],
  discrimination: [
    'Nobody should (go through that|be treated that way|carry a memory like that).',
    '<My|Our> first thought is for (the person who lived it|the person concerned).',
    'The anger here is (justified|easy to understand).',
    "It's hurtful, and (it isn't up for debate|<I know|we know> it).",
  ],
  price: [
    'In a budget, that counts, and <I understand|we understand> it.',
    '<I understand|We understand> why (it weighs|people want an explanation).',
    'Paying more without an explanation is (hard to swallow|a let-down).',
    "It's fair to (expect|want) an explanation.",
  ],
};

export const apologise: PhraseTable = {
  grief: [
    "<I'm|We're> (deeply|truly|so very) sorry for what happened.",
    '<I|We> (deeply|truly) regret what happened.',
  ],
  any: [
    "<I'm|We're> (truly |very |so |)sorry (about this|for this|that this happened).",
    "This deserves an apology, and <I'm|we're> sorry.",
    "<I'm|We're> (truly|very|so|really) sorry (about this|for this|that this happened).",
    "That isn't good enough, and <I'm|we're> sorry.",
    "It shouldn't have happened, and <I'm|we're> sorry(| that it did).",
    "[You|You|Everyone] deserved better, and <I'm|we're> (truly |really |)sorry.",
    "<I'm|We're> sorry. This should have gone (better|differently).",
    "<I|We> should have done better(| here), and <I'm|we're> sorry.",
    "<I|We> let [you|you|people] down here, and <I'm|we're> sorry.",
    "Before anything else, <I'm|we're> sorry (about this|that this happened).",
    "For that, <I'm|we're> (truly|very|really) sorry.",
    "An apology is the least [you're|you're|everyone is] owed here. <I'm|We're> sorry.",
    "No excuses from <me|us>: this (went wrong|fell short), and <I'm|we're> sorry.",
  ],
};

/** Admits what the comment itself shows: a wait, no answer. The cause is not known here. */
export const own: Bank['own'] = {
  waiting: [
    'Nobody should wait (this long|like this) for (an answer|news), and <I own|we own> that.',
    "That wait isn't (right|acceptable), and <I own|we own> that.",
    'It was up to <me|us> to give news, not for anyone to chase it.',
    'An answer was due (sooner|before now), and <I own|we own> that.',
    'This has gone on too long, and <I recognise|we recognise> it.',
  ],
  any: [
    '<I owe|We owe> (a clear|a proper|an) answer here.',
    '<I owe|We owe> an explanation here.',
    '<I owe|We owe> [you|you|you all] (an explanation|a proper answer|a clear answer) here.',
    "[You|You|People] shouldn't have to chase this. That's <my|our> job.",
    'An explanation is due, and it (should|has to) come from <me|us>.',
    '<I|We> have some explaining to do(| here), and <I|we> know it.',
    '(Sorting this out|Putting this right|Answering for this) is down to <me|us>.',
    'This is <mine|ours> to (sort out|put right|see to), from here on.',
  ],
};

export const ownReply: Bank['ownReply'] = [
  "The first reply (missed the point|didn't help|wasn't enough), and <I own|we own> that.",
  'A real answer was due from the start, and <I own|we own> that.',
  "<My|Our> (first|earlier) reply missed the point, and <I'm|we're> sorry.",
  "[You|You|Everyone here] deserved a real answer the first time. <I'm|We're> sorry.",
  "A proper answer was due from the start. <I'm|We're> sorry it didn't come.",
  "What <I|we> wrote (earlier|before) wasn't an answer. [You're|You're|Everyone here is] right about that.",
  "<I|We> should have (answered properly|read more closely|listened better) the first time. <I'm|We're> sorry.",
  "That (first|earlier) reply of <mine|ours> wasn't good enough. [You were|You were|It was] right to say so.",
  "<I|We> replied without really answering, and that isn't good enough.",
  "[You|You|People] needed an answer, and <my|our> (first|earlier) reply didn't give one.",
];

export const sayWhen: PhraseTable = {
  any: [
    "<I'll|We'll> be back here by {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> be back here by {gap:(day and time|time|date|day|hour)} (with an update|to say where things stand).",
    "<I'll|We'll> (post|write) an update here by {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> reply here by {gap:(day and time|time|date|day|hour)}(, complete or not|).",
    "<I'll|We'll> report back here (by|before) {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> say where things stand here by {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> write again here on {gap:day and time}.",
    "<I'll|We'll> come back (to this thread|here) with (news|what <I|we> hear) (by|before) {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> keep this thread (updated|posted), next on {gap:day and time}.",
    "<I'll|We'll> share (what <I|we> learn|the next step|any news) here by {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> answer (in this thread|below|under this message) (no later than|by) {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> be in touch (again here|below) on {gap:(day and time|date)}.",
    "<I'll|We'll> give (a first answer|news) here by {gap:(day and time|time|date|day|hour)}.",
    'Next update here by {gap:(day and time|time|date|day|hour)}.',
    'An answer will follow here by {gap:(day and time|time|date|day|hour)}.',
    'By {gap:(day and time|time|date|day|hour)}, there will be news (here|in this thread|below).',
    "On {gap:date}, <I'll|we'll> (write|post) here again.",
    '[You|You|Everyone] will have an update here by {gap:(day and time|time|date|day|hour)}.',
    '[You|You|Everyone] will have (a reply|news|an answer) in this thread by {gap:(day and time|date|day)}.',
    "<I'll|We'll> let [you|you|everyone] know here by {gap:(day and time|time|date|day|hour)}(, whatever the answer|).",
    "<I'll|We'll> update [you|you|everyone] here (by|before) {gap:(day and time|time|date|day|hour)}.",
    "<I'll|We'll> write here again by {gap:(day and time|date|day)}, even if part of it is still open.",
    "<I'll|We'll> tell [you|you|everyone] what <I|we> find out here by {gap:(day and time|time|date|day|hour)}.",
    'There will be a reply under this message by {gap:(day and time|time|date|day|hour)}.',
  ],
};

export const inform: Bank['inform'] = [
  'The information page is here: {page}',
  '(News and details|The details) are kept here: {page}',
  'To follow the situation: {page}',
];

export const offerPrivate: Bank['offerPrivate'] = [
  'For (the details|anything personal|the next step), (the best way is to|it’s easiest to) {contact}.',
  'For a direct word, (feel free to|it’s easiest to) {contact}.',
  'To keep personal details out of this thread, (the best way is to|feel free to) {contact}.',
  'If it suits, the simplest next step is to {contact}.',
];

export const protect: Bank['protect'] = [
  'To stay safe, the contact details posted here are better deleted: (everyone can read them|they are visible to all).',
  "The contact details here are visible to everyone: it's safer to (delete them|take them down).",
  "For safety, the personal details in this thread are better removed; there's no need to post them again.",
  'For peace of mind, the contact details above are better (deleted|taken down).',
];

export const impostor: Bank['impostor'] = [
  "A word of care: an account in this thread only looks like ours. It's best to send it nothing; <I'm|we're> reporting it to the platform.",
  "One of the accounts above isn't ours: (it's safest|it's best) to send it nothing, and <I'm|we're> reporting it to the platform.",
  "Somebody here is posing as the brand. <I'm|We're> reporting that account, and (it's best to give it no card and no code|it's safest not to answer it).",
];

export const thank: PhraseTable = {
  any: [
    'Thank you for (being frank|taking the time|letting <me|us> know).',
    'And thank you for (raising it|writing|taking the time).',
    'Thanks again for (speaking up|writing|letting <me|us> know|[your message|your message|your messages]).',
    '[Thank you|Thank you|Thank you all] for (speaking up|raising it|saying so) here.',
    '[You were|You were|It was] right to (raise this|speak up|say so). Thank you.',
    'It helps that [you|you|people] (said so|raised it|wrote it down)(| here). Thank you.',
    'Thanks for (taking the time to write|writing this down|bringing this up).',
    "<I'm|We're> grateful to [you|you|everyone] for (raising this|bringing it up|speaking up).",
    'Thank you for (the detail|being so clear|setting it out). It helps.',
    'Many thanks for (speaking up|saying this openly|taking the trouble to write).',
  ],
};

export const contact: Bank['contact'] = {
  mail: 'write to <me|us> at {address}',
  phone: 'call <me|us> on {address}',
  other: 'reach <me|us> here: {address}',
  network: {
    facebook: 'write to <me|us> privately, with the “Message” button on the page',
    instagram: 'write to <me|us> privately, with the “Message” button on the profile',
    x: 'write to <me|us> privately, with the envelope on the profile',
    linkedin: 'write to <me|us> privately, with the “Message” button on the page',
    threads: 'write to <me|us> privately, through the Instagram profile',
    bluesky: 'write to <me|us> privately, with the chat button on the profile',
    mastodon: 'write to <me|us> in a private message',
    tiktok: 'write to <me|us> privately, with the “Message” button on the profile',
    reddit: 'write to <me|us> in a private message',
  },
  none: 'reach <me|us> here: {gap:address or phone}',
};
