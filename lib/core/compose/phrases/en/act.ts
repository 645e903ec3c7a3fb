import type { Bank, PhraseTable } from '../bank';

const message = '[your message|your message|these messages]';

/** Whom a message can be handed to, in the form that follows "to". */
export const teams: Bank['teams'] = {
  any: ['the team that can act', 'the people who can answer', 'the team in charge'],
  help: ['the support team', 'the specialists'],
  delivery: ['the delivery team', 'the people who handle deliveries', 'dispatch', 'logistics'],
  defect: ['the technical team', 'the product team', 'product quality', 'the product specialists'],
  refund: ['the refunds team', 'the accounts department', 'the people who handle refunds', 'accounts'],
  billing: ['the billing team', 'the accounts department', 'the people who handle payments'],
  service: ['the person who runs the team', 'the manager in charge', 'the team concerned', 'management'],
  price: ['the team that sets the prices', 'management'],
  account: ['the account support team', 'the technical team'],
  outage: ['the engineers', 'the technical team'],
  water: ['the water quality team', 'the quality team'],
  safety: ['the quality team', 'the product safety team'],
  privacy: ['the security team', 'the data protection officer'],
  ethics: ['management', 'the people who decide'],
};

/** Only what the person who signs can do alone (G33): pass on, ask, follow, come back. Never what others do. */
export const act: PhraseTable = {
  followed: [
    "<I'll|We'll> (stay with|stay on|keep following) this.",
    "<I'll|We'll> keep (following|an eye on) this, and <I'll|we'll> answer here.",
    "<I'm|We're> here for (what comes next|whatever comes next), and <I'll|we'll> answer in this thread.",
  ],
  any: [
    `<I'm|We're> passing ${message} to {team} (now|today|right away).`,
    "<I'm|We're> asking {team} for (a clear answer|an explanation|an update|a full answer) (today|now|).",
    "<I'm|We're> taking this to {team} (now|today)(, detail by detail|).",
    "<I'm|We're> raising this with {team} (now|today|right away).",
    "<I'm|We're> putting (the question|this question) to {team} (now|today).",
    "<I'm|We're> flagging this to {team} (now|today|as a priority).",
    "<I'm|We're> sending (every detail|all the details) to {team} (now|today|right away).",
    "<I've|We've> read (every line|each detail), and <I'm|we're> bringing it to {team} (now|today).",
    `<I'm|We're> handing ${message} to {team} today, with every detail.`,
    "<I'm|We're> asking {team} (what happened|where this stands) and following it (closely|from here on).",
    "<I'm|We're> contacting {team} (now|today) (about this|to find out what happened).",
    `<I'm|We're> bringing (this|${message}) (straight |)to {team}.`,
    "<I'm|We're> making sure (every detail|all of this) reaches {team} (today|now|right away).",
    "<I'm|We're> writing to {team} (now|today) with (all the details|every detail).",
    "<I'm|We're> asking {team} to (reply|come back) with (facts|a clear explanation|a straight answer).",
    "<I'm|We're> getting in touch with {team} (now|today) (about this|to ask what happened|to ask for next steps).",
    "<I'll|We'll> stay in touch with {team} (until this has an answer|about this).",
    "<I've|We've> noted (each point|all of it) and <I'm|we're> sharing it with {team} (now|today).",
    "<I'm|We're> taking this up with {team} (now|today|straight away).",
    "<I'm|We're> speaking to {team} about it (now|today).",
    '[Your message goes|Your message goes|These messages go] to {team} (now|today|straight away)(, in full|).',
    "<I'll|We'll> find out from {team} (what happened|where this stands|what comes next).",
    "<I'll|We'll> ask {team} (directly|today|without delay) (what comes next|how this happened).",
    "<I'll|We'll> bring it up with {team} (today|in person|first thing).",
    'Let <me|us> (take|bring) this to {team} (today|now|in full).',
    "<I'll|We'll> share [your words|your words|these words] with {team} (today|word for word).",
    "<I'll|We'll> report what happened to {team} (today|straight away|in detail).",
    "<I'll|We'll> keep asking {team} until there's an answer.",
    "<I'll|We'll> write to {team} (before the day is out|today).",
    "<I'll|We'll> follow this up (personally|closely) with {team}.",
  ],
  refund: [
    "<I'm|We're> asking {team} (when the money goes out|which step the refund has reached|for a date to give here).",
    "<I'm|We're> asking {team} (today|now|right away) where this refund stands.",
    "<I'm|We're> asking {team} for (a transfer date|word on the money|a straight yes or no).",
    "<I'm|We're> raising the refund with {team} (today|now|directly).",
    'Let <me|us> ask {team} (about the money|where the refund is|for a date).',
  ],
  delivery: [
    "<I'm|We're> asking {team} (where the parcel is|for its last known stop|which day to expect it).",
    "<I'm|We're> asking {team} (today|now) where this order is.",
    "<I'm|We're> asking {team} for (a delivery day|news of the order|an honest date).",
  ],
  damaged: [
    "<I'm|We're> asking {team} how to (put this right|replace what needs replacing).",
    "<I'm|We're> telling {team} what arrived, (today|now|right away).",
    "<I'm|We're> taking the state of this delivery up with {team} (today|now).",
  ],
  defect: [
    "<I'm|We're> describing the problem to {team} (today|now), (just as it is told here|with every detail).",
    "<I'm|We're> asking {team} (what can be done|for a way to put it right|what caused it).",
    "<I'm|We're> taking what went wrong to {team} (today|now).",
  ],
  billing: [
    "<I'm|We're> asking {team} what each (charge|amount) is for.",
    "<I'm|We're> asking {team} to explain the amount (today|now|line by line).",
    "<I'm|We're> taking (the sums|each amount) to {team} (today|now), line by line.",
    "<I'm|We're> asking {team} for a plain explanation of (the bill|every charge).",
  ],
  service: [
    "<I'm|We're> telling {team} what happened(, today|, now|).",
    "<I'm|We're> asking {team} for (a named contact|one person) to follow this.",
    "<I'm|We're> asking {team} (what should have happened|what went on).",
  ],
  praise: [
    "<I'm|We're> passing (this|it) on to the (whole |)team(, with pleasure|).",
    "<I'm|We're> sharing this with (everyone here|the team) (today|).",
    "<I'm|We're> showing this to (the whole team|everyone here) (today|).",
  ],
  chat: ['See you here (soon|again)!', 'See you (around|soon)!', 'Looking forward to reading more.'],
  quarrel: [
    "If there's a question, <I'll|we'll> answer it here(, gladly|).",
    "<I'm|We're> here for (any question|questions).",
    "Any question, and <I'll|we'll> answer here.",
  ],
  settled: [
    "If anything is left, (a line here is enough|<I'm|we're> here).",
    "<I'm|We're> keeping an eye on this thread.",
    "And if (something|anything) is missing, <I'm|we're> here.",
  ],
  mistaken: [
    'The (right page|place to write to): {gap:page of the other company}.',
    'Whoever can help is here: {gap:page of the other company}.',
    'Their page: {gap:page of the other company}.',
  ],
  remark: [
    "If (there's a question|something comes up), <I'm|we're> here.",
    'Any question, and (a line here is enough|<I|we> will answer here).',
    "<I'm|We're> here for any question.",
  ],
  help: [
    "If that doesn't do it, (a line here is enough|<I'm|we're> here).",
    "If it's (still there|no better) afterwards, <I'll|we'll> ask {team} and answer here.",
    "And if (it's still the same|nothing changes), a word on (what happens next|where it stops) is welcome.",
    "If that isn't it, <I'll|we'll> (ask {team} and answer here|take it to {team}).",
  ],
  question: [
    "If (a detail|anything|something) is missing, <I'm|we're> here.",
    "And if there's another question, <I'll|we'll> answer it here.",
    "If (that leaves anything open|it isn't clear), (a line here is enough|<I'm|we're> here).",
    'More questions are welcome.',
  ],
  'data-leak': [
    "<I'm|We're> alerting {team} (right now|as an emergency|at once).",
    "<I'm|We're> passing (this report|[your message|your message|these messages]) to {team} (at once|as an emergency|right now).",
    "<I'm|We're> asking {team}, as an emergency, (what was seen and by whom|who is affected and how).",
  ],
  discrimination: [
    "<I'm|We're> taking this account to management (today|now|right away).",
    "<I'm|We're> asking management to (reply|get in touch), if the person concerned wishes it.",
    "<I'm|We're> putting this account before management (today|now), (word for word|in full).",
  ],
  harassment: [
    "<I'm|We're> reporting the messages that target a person to the platform.",
    "<I'm|We're> reporting these attacks to the platform and keeping the evidence.",
    "<I'm|We're> reporting (each attack|each threat) to the platform, with the evidence.",
    "<I'm|We're> reporting these messages to the platform and <I|we> won't share any detail about anyone here.",
    "<I'm|We're> keeping the evidence and reporting each attack to the platform.",
  ],
  rumour: [
    "<I'm|We're> asking for the facts (at the source|from {team}) (now|today|).",
    "<I'll|We'll> post here what is checked, (with its source|with its date), and nothing else.",
    "<I'm|We're> collecting the questions asked here and taking them to {team} (now|today).",
  ],
};

/** What only the user knows of what is being done. */
export const doing: readonly string[] = [
  'What is being done: {gap:what is being done}.',
  'Right now: {gap:what is being done}.',
  'On the team side: {gap:what is being done, and by whom}.',
  '(Current|Next) step: {gap:what is being done, and by whom}.',
  'Steps taken: {gap:what is being done}.',
];

/** Facts that only the user can give; asked for where they calm most. */
export const stateFact: PhraseTable = {
  followed: [
    '(Where it stands|Where things stand): {gap:current state}.',
    '(As of today|The latest): {gap:current state}.',
  ],
  delivery: [
    '(Delivery date|New delivery date): {gap:delivery date}.',
    'Where (it is|the parcel is) now: {gap:position and delivery date}.',
    'The tracking: {gap:position and delivery date}.',
    'The delivery: {gap:date, or current step}.',
  ],
  damaged: [
    '(The solution|What is on offer): {gap:replacement or refund, date}.',
    '(Replacement or refund|To put it right): {gap:solution and date}.',
    'What is known: {gap:confirmed facts}.',
  ],
  refund: [
    'Where the refund stands: {gap:step and date}.',
    'Date of the (transfer|refund): {gap:transfer date}.',
    'What holds it up: {gap:reason}.',
    'The refund: {gap:step and date}.',
  ],
  billing: [
    'What the charge is for: {gap:approved explanation}.',
    'The payments concerned: {gap:confirmed facts}.',
    'Where the amount comes from: {gap:approved explanation}.',
    'The (bill|charge) in plain words: {gap:approved explanation}.',
  ],
  defect: [
    'What is known (of the cause|of the fault|so far): {gap:cause or step}.',
    'The solution: {gap:repair or replacement, date}.',
    'The (cause|fault): {gap:confirmed facts}.',
    'Where the (diagnosis|fix) stands: {gap:step and date}.',
  ],
  outage: [
    'What is affected: {gap:services and start time}.',
    'Back in service: {gap:expected time}.',
    "At this stage: {gap:what works, what doesn't}.",
    '(Where things stand|The situation): {gap:cause and time of return}.',
  ],
  price: [
    'What explains this price: {gap:approved explanation}.',
    'The reasons for (the change|this change): {gap:approved explanation}.',
    'What the price covers: {gap:detail}.',
    'The figures: {gap:approved figures}.',
  ],
  water: [
    'Areas and dates concerned: {gap:areas and dates}.',
    '(What is confirmed|What is established): {gap:confirmed facts}.',
    'The advice for the water: {gap:approved advice}.',
  ],
  safety: [
    'Products and batches concerned: {gap:references and batches}.',
    '(What is confirmed|What is established): {gap:confirmed facts}.',
    'The advice for this product: {gap:approved advice}.',
    'The situation: {gap:confirmed facts}.',
  ],
  any: [
    '(What is confirmed|What is known|What is established): {gap:confirmed facts}.',
    'The facts: {gap:confirmed facts}.',
    'At this (stage|point): {gap:confirmed facts}.',
    'Where things stand: {gap:confirmed facts}.',
  ],
  help: [
    '(To start with|First|What to try first): {gap:steps to try}.',
    '(What usually helps|What helps most often): {gap:steps to try}.',
    'Here is what to (try|check): {gap:steps to try}.',
    'The next step: {gap:steps to try}.',
  ],
  question: [
    '(The answer|In short|Short answer|Here it is): {gap:approved answer}.',
    'To be precise: {gap:approved answer}.',
    '(On|As for) {subjects}: {gap:approved answer}.',
    '(About|Regarding) {subjects}, here is what can be said: {gap:approved answer}.',
    'To answer (that|the question|this): {gap:approved answer}.',
  ],
};
