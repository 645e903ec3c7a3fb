import { bySpeaker, type ToneWords } from './words';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu');

export const en: ToneWords = {
  greeting: /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening))(?!\p{L})/iu,
  least: [
    /\bthank/i,
    /understand|imagine|frustrat|tiring|fair to expect|see why|can tell/i,
    /up to (?:me|us)|should(?:n['’]t| not) have|own (?:that|this)/i,
  ],
  padding: [/\s*\b(?:really|truly|certainly|of course|indeed|sincerely|also)(?=[\s,.])/gi],
  kind: [
    {
      has: /understand|imagine|\bsee why\b|sorry|frustrat/i,
      place: 'after-first',
      say: bySpeaker('I understand why this upset you.', 'We understand why this upset you.'),
    },
    {
      has: /\bthank/i,
      place: 'end',
      say: bySpeaker(
        'Thank you for taking the time to tell me.',
        'Thank you for taking the time to tell us.',
      ),
    },
    {
      has: /eye on this thread/i,
      place: 'end',
      say: bySpeaker("I'm keeping an eye on this thread.", "We're keeping an eye on this thread."),
    },
  ],
  formal: () => [
    [whole('(?:Hi|Hey)'), 'Hello'],
    [whole('Thanks'), 'Thank you'],
    [whole('thanks'), 'thank you'],
    [/(?<=\bit)['’]s(?= been\b)/giu, ' has'],
    [/(?<=\b(?:it|that|what|there|here|this))['’]s(?!\p{L})/giu, ' is'],
    [/(?<=\bI)['’]m(?!\p{L})/gu, ' am'],
    [/(?<=\b(?:I|we|you|they|it|that))['’]ll(?!\p{L})/giu, ' will'],
    [/(?<=\b(?:I|we|you|they))['’]ve(?!\p{L})/giu, ' have'],
    [/(?<=\b(?:we|you|they))['’]re(?!\p{L})/giu, ' are'],
    [/(?<=\b(?:I|we|you|they))['’]d(?= (?:like|be|prefer|rather|love)\b)/giu, ' would'],
    [/\bcan['’]t\b/gu, 'cannot'],
    [/\bwon['’]t\b/gu, 'will not'],
    [/(?<=\b(?:do|does|did|is|are|was|were|has|have|had|should|would|could))n['’]t(?!\p{L})/giu, ' not'],
    [whole('right away'), 'without delay'],
    [whole('get back to you'), 'reply to you'],
  ],
  close: { has: /regards|sincerely/i, say: () => 'Kind regards,' },
  vague: [
    [/(?<!\p{L})(?:as soon as (?:possible|we can|I can)|asap)(?!\p{L})/giu, 'by [day and time]'],
    [/(?<!\p{L}|as )(?:very soon|soon|shortly|quickly)(?!\p{L}| as)/giu, 'by [day and time]'],
    [/(?<!\p{L})(?:this|the) (?:issue|problem|situation|inconvenience)(?!\p{L})/giu, '[what went wrong]'],
  ],
  steps: [
    {
      has: /\[[^\]]*(?:day|time|date|hour)[^\]]*\]|\b\d{1,2}(?::\d\d)? ?[ap]m\b|\b\d{1,2}:\d\d\b/i,
      say: bySpeaker("I'll be back here by [day and time].", "We'll be back here by [day and time]."),
    },
    { has: /\[first name[^\]]*\]/i, say: () => '[First name] is following this up for you.' },
    { has: /\[what is being done[^\]]*\]/i, say: () => 'At this moment: [what is being done].' },
  ],
};
