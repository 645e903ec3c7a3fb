import type { PhraseTable } from '../bank';

/** Openings of situations that need their own words; where a point is named, the point's sentence comes first. */
export const acknowledge: PhraseTable = {
  followed: [
    "<I've|We've> read the replies to <my|our> (answer|message) above(, all of them|).",
    "<My|Our> (answer|message) above (still stands|holds), and <I've|we've> read what came after it.",
    'Thank you for (coming back to|replying to) <my|our> (answer|message) above.',
  ],
  praise: [
    'Reading this about {subjects} (makes the day|is a joy), thank you!',
    'These words about {subjects} (mean a lot|are lovely to read), thank you!',
    '{subjects} and a message like that: (lovely to read|a joy to read), thank you!',
    'What a (lovely|kind|cheering) message, thank you!',
    'This (made the day|is a joy to read), thank you!',
    "<I'm|We're> smiling as <I|we> read this, thank you!",
    'Thank you, (words like these mean a lot|this is lovely to read)!',
  ],
  chat: [
    'Thank you for (all of this|the energy|the comments|the company)!',
    "It's good to (see you here|read all of this).",
    'Reading all of this is a pleasure.',
    '(What energy|What a buzz) in here!',
    '<I love|We love> reading these.',
    'Thanks for being (here|part of it)!',
  ],
  quarrel: [
    'This subject matters to people, and each view has its place here.',
    'Thank you for sharing (your views|your experience): there is room for both here.',
    "Views differ here, and (that's what makes it useful|there's room for them all).",
    'Several experiences meet in this thread, and each one counts.',
    "There's room here for (several views|different experiences).",
  ],
  settled: [
    'Thank you for (the update|coming back to say so|the news).',
    'Thank you for (letting everyone know how it went|the follow-up).',
    'Thanks for the update: it (will help others|is useful to others too).',
    'Noted, and thank you for keeping everyone posted.',
  ],
  mistaken: [
    'That sounds (tiring|wearing), and it seems to be about another company with a name like this one.',
    "It looks as though this was meant for another company of (nearly the same|a similar) name: <I hope|we hope> it's put right soon.",
    'This seems to concern another company with a name like this one, and <I hope|we hope> they answer soon.',
  ],
  remark: [
    '(Noted|Good to know), and thank you for (sharing it|writing it here).',
    'Thank you for (sharing this|the message|posting this here).',
    'Thanks for (the message|writing this here|sharing this).',
  ],
  help: [
    "Thank you for writing about {things}: let's (look into it|see what helps).",
    "Happy to help with {things}: let's (look into it|see what helps).",
    "“{quote}”: let's (look into it|see what helps).",
    "(Thanks for writing|Thank you for getting in touch): let's (look into this|see what helps).",
    "(Happy|Glad) to help: let's look into this (together|).",
  ],
  question: [
    '(Good question|Fair question), thanks for asking.',
    'Thank you for (asking|the question).',
    'Thanks for asking, it helps others too.',
    "That's a (fair|useful|good) question, thank you.",
  ],
  safety: [
    "As a precaution, it's best not to use or eat this product (for now|for the moment).",
    'Health first: as a precaution, this product is better set aside (right away|now).',
    "Safety comes first: <I'd|we'd> advise against using this product (for now|for the time being).",
    "As a precaution, it's safest to keep this product (out of reach|to one side), with its packaging and batch number.",
    "For anyone feeling unwell, a doctor's advice comes first; until then this product is best left alone.",
    'As a precaution, this product is best put aside; with any symptom, a doctor or a pharmacist can advise straight away.',
  ],
  water: [
    "As a precaution, it's best not to drink this water (for now|for the moment).",
    "Health first: <I'd|we'd> advise against drinking the tap water (for now|for the time being).",
    "Until more is confirmed, it's safest not to drink this water.",
    "For anyone feeling unwell, a doctor's advice comes first; until then this water is best left alone.",
  ],
  harm: [
    'What is told here is serious, and it comes before (everything|anything) else.',
    "People's safety comes first, and this account is heard.",
    "An account like this (isn't one to wait|calls for an answer now): it is about people.",
    "<I've read|We've read> this account in full: it is serious, and it comes first.",
  ],
  'data-leak': [
    'Private details seen by strangers: that is serious, and <I know|we know> how worrying it is.',
    "This report is (urgent|serious): it is about people's private details, and it comes first.",
    'Finding private details with strangers is (alarming|serious), and <I understand|we understand> the worry.',
    'The alert is heard: private details in the wrong hands (are a serious matter|come before anything else).',
  ],
  discrimination: [
    "This account is serious, and <I've read|we've read> it in full.",
    'Thank you for (speaking up|telling this here): what is described is (serious|unacceptable).',
    'Nobody should be (humiliated|singled out) for who they are, and this account is heard.',
    "<I've read|We've read> this account with care: a humiliation in public is unacceptable.",
  ],
  harassment: [
    'The decisions can be criticised here; going after a person is something else.',
    "Criticism has its place here, attacks on a person don't.",
    'Behind these decisions there are people, and none of them deserves to be a target.',
    "This thread has made a person its target, and (that goes beyond criticism|that's no longer criticism).",
    "<I hear|We hear> the disappointment; it doesn't justify going after anyone.",
    "Someone is being targeted here, and that person's safety comes first.",
  ],
  outage: [
    "[Your message says|Your message says|Your messages say] it: the service isn't working, and <I know|we know> what that blocks.",
    'Being stuck without knowing why is (awful|very hard), and <I understand|we understand> it.',
    "<I've read|We've read> [your message|your message|your messages]: it's not working, and that leaves people stuck.",
    'A service that fails at the wrong moment is (infuriating|a real problem), and <I understand|we understand> it.',
  ],
  boycott: [
    'People choose where their money goes, and (<I respect|we respect> that|that is to be respected).',
    'Walking away is a choice to respect, and it deserves an answer.',
    "This call says what's expected, and it deserves facts.",
    'The call is heard, and so is the question (behind it|it asks).',
  ],
  rumour: [
    "Questions are going round here, and it's natural to want facts.",
    "<I understand|We understand> why what's going round (worries people|raises questions).",
    'The questions here are (legitimate|heard), and they call for (dated|checked) facts.',
    'The worry is (understandable|heard): it calls for facts.',
  ],
};

export const empathise: PhraseTable = {
  legal: [
    "That's a right, and <I respect|we respect> it.",
    "Taking it further is everyone's right, and <I'm|we're> still here to (listen|talk).",
    'Whichever way is chosen, an answer is owed.',
    '<I respect|We respect> that step, and an answer is owed either way.',
  ],
  safety: [
    '<I hope|We hope> everyone is (well|safe) now.',
    '<My|Our> first thought is for (the person affected|everyone concerned).',
    '<I understand|We understand> the fright that this gives.',
    'Before anything else, <I hope|we hope> that nobody is (hurt|in pain) now.',
  ],
};

export const jest: PhraseTable = {
  praise: [
    "The team will be (talking about this|smiling) all day, and that's (just fine|no bad thing)!",
    'Careful, <I|we> could get used to this!',
    "<I'm|We're> saving this one for a (rainy|slow) Monday!",
    "(Somebody|Someone) here is blushing, and it isn't the coffee machine!",
  ],
  chat: [
    "<I'm|We're> taking notes, with (popcorn|biscuits)!",
    'This thread has more rhythm than <my|our> playlist!',
    "<I'm|We're> close by, just behind the (screen|keyboard)!",
    'Even the keyboard is smiling(, in its way|)!',
  ],
};

export const thank: PhraseTable = {
  praise: [
    'See you soon!',
    "Here's to (the next one|many more)!",
    'Have a (lovely|great) day!',
    'Thanks again!',
  ],
  chat: ['Thank you all!', 'And thanks for being here!', 'A big thank you!', 'Thanks again!'],
  harassment: [
    'Thank you to those who (keep this place kind|reported these messages|stood up for someone).',
    'Thank you to everyone who looks out for others.',
    'Thank you for telling the decisions and the people apart.',
  ],
};
