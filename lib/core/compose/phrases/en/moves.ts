import type { Bank, PhraseTable } from '../bank';

export const empathise: PhraseTable = {
  any: [
    '<I understand|We understand> how (tiring|draining|frustrating) this is.',
    'Nobody should have to (fight to be heard|chase an answer|write twice).',
    "<I'd|We'd> want (answers|something concrete|an explanation) too.",
    'This has cost (time and energy|time and patience), and <I know|we know> it.',
    "It's (wearing|draining|tiring), and (that comes through|it shows in every line).",
    '<I can imagine|We can imagine> (how that felt|the disappointment|the time this took).',
    "People (counted|rely) on us here, and (the let-down makes sense|it's natural to expect better).",
  ],
  delivery: [
    'Waiting (day after day|at home|without news) is (wearing|frustrating|tiring).',
    'Not knowing is (often |)the worst part, and <I understand|we understand> that.',
    'When a date matters, (uncertainty weighs|every day without news counts).',
    'People plan their days around a delivery, and (it all falls apart|the frustration is easy to see).',
    'Being left without news is (hard|draining), and <I know|we know> it.',
    'It was (counted on|expected), and the wait is (hard to bear|a lot).',
  ],
  outage: [
    '<I know|We know> what this (blocks|brings to a halt) (right now|in a day).',
    'The timing could not be worse, and <I know|we know> it.',
    'When everything runs through it, (each minute counts|the wait feels long).',
    "Not knowing what's happening is (the most worrying part|what worries people most).",
    '<I understand|We understand> the worry, (today especially|at a moment like this).',
    "It's (stressful|a worrying situation), and it calls for (regular news|plain, frequent updates).",
  ],
  discrimination: [
    'Nobody should (go through that|be treated that way|carry a memory like that).',
    "This is (serious|hurtful), and (it calls for action|it isn't up for debate).",
    'A humiliation like that (stays with people|leaves a mark), and <I know|we know> it.',
    '<My|Our> first thought is for (the person who lived it|the person concerned).',
    "Respect is owed to everyone, and (it was missing here|that's where this starts).",
    'The anger here is (justified|easy to understand).',
  ],
  price: [
    'In a budget, that (counts|weighs), and <I understand|we understand> it.',
    '<I understand|We understand> why (it weighs|people hesitate|people want an explanation).',
    'Paying more without (an explanation|knowing why) is (hard to swallow|a let-down).',
    "Prices are (a sensitive subject|on everyone's mind) (right now|at the moment).",
    'When a price changes, an explanation is (the least people can expect|owed).',
    "It's fair to (expect|want) an explanation.",
  ],
};

export const apologise: PhraseTable = {
  any: [
    "<I'm|We're> sorry to have (let anyone down|caused such a run-around).",
    'Heartfelt apologies from (the whole team|everyone here).',

    "This deserves a sincere apology, and (it's given gladly|here it is).",
    "<I feel|We feel> bad about it, and <I'm|we're> sorry.",
    '(Truly|Honestly) sorry that it (came to this|went this way).',
    "An apology comes first: <I'm|we're> sorry for what went wrong.",
    "It shouldn't have gone this way, and <I|we> apologise.",

    "<I'm|We're> (truly |very |)sorry (about this|for that|for what happened).",
    '<I apologise|We apologise>, (plainly|without reservation|sincerely).',
    '<My|Our> apologies for (this|what happened|how this went).',
    "That calls for an apology, and here it is: <I'm|we're> sorry.",
    '<I|We> regret (how this went|what happened|the trouble it gave).',
    'Sorry (for that|about this), (sincerely|and <I mean|we mean> it).',
    "<I owe|We owe> an apology here, and <I'm|we're> sorry.",
  ],
};

export const own: PhraseTable = {
  any: [
    "This is ours to (sort out|put right|untangle), and nobody else's.",
    "It's our job to (fix this|find the way out|clear this up), and <I'm|we're> on it.",
    'On this one, we fell short (of what was expected|).',
    'Finding the way out is (our responsibility|down to us).',
    'We should have (done better|acted sooner|kept people informed).',
    "The (hold-up|fault) is for us to find, and <I'm taking|we're taking> it from here.",
    "Here it's us who (fell short|owe a solution|let things slip).",
  ],
};

export const ownReply: Bank['ownReply'] = [
  "Our first reply (missed the point|didn't help|didn't answer the question), and <I own|we own> that.",
  'Our earlier message was not (good enough|what was needed).',
  "We answered beside the point, and (that was our mistake|it's ours to mend).",
  "The reply above (was the wrong one|did not help), and it's for us to correct.",
  "A real answer was due from the start, and (we didn't give one|that was our mistake).",
  'Our previous message was (clumsy|of no use), and <I recognise|we recognise> it.',
];

export const sayWhen: PhraseTable = {
  any: [
    'The follow-up lands in this thread by {gap:(day and time|time|date)}.',
    "Once it's clear, and no later than {gap:(day and time|time|date)}, the outcome appears below.",
    "A reminder is set for {gap:(day and time|date)}: that's when this gets (picked up again|its next reply).",

    'An answer (goes up|will stand) here before {gap:(day and time|time|date)}.',
    "<I've|We've> set {gap:day and time} as the moment to (report back|come back with more).",
    'A progress note (follows|comes) in this thread on {gap:(day and time|date)}.',
    'Before {gap:(day and time|time|date)}, this thread gets (its answer|the next piece of news).',
    "<I'm|We're> aiming to (reply in full|close the loop) on {gap:(day and time|date)}.",
    'The result of that (check|search) will be shared here by {gap:(day and time|time|date)}.',

    "<I'll|We'll> be back here by {gap:(day and time|time|date)} (with a precise answer|with what <I|we> find out|to say where things stand).",
    'Next news here (by|at the latest on) {gap:day and time}.',
    "There'll be an update here by {gap:(day and time|time|date)}.",
    "<I'll|We'll> say where things stand here by {gap:(day and time|time|date)}, (complete or not|even if part of it is still open).",
    "{gap:day and time}: that's when <I'll|we'll> post (the next step|what comes next) here.",
    "By {gap:(day and time|time|date)}, <I'll|we'll> write here (what was found|what comes next|where this stands).",
    'More follows here by {gap:(day and time|time|date)}.',
    'Expect (a word|news) from <me|us> here by {gap:(day and time|time|date)}.',
  ],
};

export const offerPrivate: Bank['offerPrivate'] = [
  "It's possible to {contact}: <I'll|we'll> go through it (together|step by step|one to one).",
  "For anything personal, (it's best to|it may be easier to) {contact}.",
  'If it suits, the simplest next step could be to {contact}.',
  "For a direct word, it's possible to {contact}.",
  'For the details, it may be best to {contact}, so that nothing personal (stays|has to be) here.',
  "And whenever it suits, it's possible to {contact}: <I'm|we're> there.",
  'To move (faster|on this together), one could {contact}.',
  "<I'd|We'd> be glad to talk it through: the way is to {contact}.",
];

export const protect: Bank['protect'] = [
  "For peace of mind, the personal details in this thread could be taken down: <I have|we have> what's needed.",
  'One thing for safety: the contact details posted here are visible to all and can be removed, nothing will be lost.',
  "There's no need to give anything again, and the details posted here could safely be deleted.",
  'To stay safe, the personal details here are better taken down; nothing needs sending twice.',
  'The contact details above are visible to everyone, and it would be safer without them here.',
  "Personal details in this thread could be removed for safety, <I've|we've> taken note of what matters.",
];

export const thank: PhraseTable = {
  any: [
    'Thank you for (the patience|being frank|taking the time|telling us).',
    'And thank you for (raising it|writing|the clear words).',
    'Thanks for (speaking up|helping us put this right|letting us know).',
    'Thank you again for (the message|giving us the chance to put this right|writing).',
    "This message helps us, (thank you|and <I'm|we're> grateful).",
    '(Many thanks|Thanks again) for (the patience|taking the time).',
  ],
};

export const contact: Bank['contact'] = {
  mail: 'write to <me|us> at {address}',
  phone: 'call <me|us> on {address}',
  other: 'reach <me|us> here: {address}',
  network: {
    facebook: 'write to <me|us> privately, with the “Message” button on our page',
    instagram: 'write to <me|us> privately, with the “Message” button on our profile',
    x: 'write to <me|us> privately, with the envelope on our profile',
    linkedin: 'write to <me|us> privately, with the “Message” button on our page',
    threads: 'write to <me|us> privately through our Instagram profile',
    bluesky: 'write to <me|us> privately, with the chat button on our profile',
    mastodon: 'write to <me|us> in a private message',
    tiktok: 'write to <me|us> privately, with the “Message” button on our profile',
    reddit: 'write to <me|us> in a private message',
  },
  none: 'reach <me|us> here: {gap:address or phone}',
};
