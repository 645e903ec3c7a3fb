import { guessLanguage } from '@/lib/core/calm-check/guess-language';
import type { DraftRequest } from '@/lib/core/draft/draft';

/** One draft, and the thread that it answers. */
interface Drafted {
  text: string;
  request: DraftRequest;
}

interface Ban {
  /** What an expert's prohibition says where this check can judge it. */
  about: RegExp;
  isBroken: (drafted: Drafted, prohibition: string) => boolean;
}

const sorry =
  /\b(?:sorry|apolog\w+|regret\w*)\b|\b(?:excus\w+|d[ée]sol[ée]\w*|navr[ée]\w*)\b|\bregrett\w+|\bleid\b|bedauer/i;
const gift =
  /\b(?:voucher|gift|compensat\w+|goodwill|free (?:product|month|delivery)|bon d.achat|geste commercial|offert\w*|gratuit\w*|avoir de|Gutschein)\b|\d+ ?(?:€|£|\$|euros?|pounds?)/i;
const details =
  /\b(?:IBAN|RIB|order number|num[ée]ro de commande|card (?:number|details)|account (?:number|details)|Kundennummer|audiogram\w*)\b/i;
const wishes =
  /\b(?:good|nice|lovely|great) day|good luck|bonne journ[ée]e|belle journ[ée]e|coucou|👋|sch[öo]nen Tag/i;
const sentAway =
  /\b(?:customer service|service client|web ?form|formulaire|chat\b|Kundenservice|MP\b|fill (?:in|out))/i;

const says = ({ text }: Drafted, words: RegExp): boolean => words.test(text);

/** What the brand asks or wishes itself: « j'ai renvoyé l'audiogramme deux fois » is the customer's. */
const saysItself = ({ text }: Drafted, words: RegExp): boolean =>
  words.test(text.replaceAll(/«[^»]*»|“[^”]*”/g, ' '));

/** Words that the prohibition names in quotes. */
const quoted = (prohibition: string): string[] =>
  Array.from(prohibition.matchAll(/(?<=^|[\s(])['‘“"]([^'’”"]{3,40})['’”"]/g), ([, words]) =>
    (words ?? '').toLowerCase(),
  );

/** Long numbers, addresses and mail that stand in the thread. */
const personal = ({ comments }: DraftRequest): string[] =>
  comments.flatMap(({ comment }) => comment.text.match(/\S+@\S+|\d[\d .-]{5,}\d|[A-Z]{2}-?\d{4,}\S*/g) ?? []);

/** Handles and names that the prohibition says not to answer. */
const addressed = ({ text, request }: Drafted, prohibition: string): boolean =>
  request.comments
    .map(({ comment }) => comment.author ?? '')
    .filter((author) => author !== '' && prohibition.includes(author.replace(/^@/, '')))
    .some((author) => text.includes(author.replace(/^@/, '')));

const bans: readonly Ban[] = [
  { about: /\bapologi[sz]e\b|reopen the apology/i, isBroken: (drafted) => says(drafted, sorry) },
  {
    about: /compensation|voucher|free products?|promised refunds|amount/i,
    isBroken: (drafted) => says(drafted, gift),
  },
  {
    about: /\bask (?:again |for|her|him|anyone|.{0,20}(?:IBAN|order number|card|account))/i,
    isBroken: (drafted) => saysItself(drafted, details),
  },
  { about: /emoji/i, isBroken: (drafted) => says(drafted, /\p{Extended_Pictographic}/u) },
  { about: /wish|wave|luck/i, isBroken: (drafted) => saysItself(drafted, wishes) },
  {
    about: /to the form|to chat|customer service|'MP'/i,
    isBroken: (drafted) => says(drafted, sentAway),
  },
  {
    about: /reply in English/i,
    isBroken: ({ text, request }) => !['und', request.language].includes(guessLanguage(text)),
  },
  {
    about: /repeat .*(?:number|phone|address)/i,
    isBroken: ({ text, request }) => personal(request).some((one) => text.includes(one)),
  },
  { about: /\b(?:answer|reply to|report|side)\b/i, isBroken: addressed },
  {
    about: /\b(?:say|repeat|use|quote|call|write)\b.*['‘“"]/i,
    isBroken: ({ text }, prohibition) =>
      quoted(prohibition).some((words) => text.toLowerCase().includes(words)),
  },
  {
    about: /release date|promise|give numbers|without an approved fact/i,
    isBroken: ({ text }) =>
      /\d/.test(text.replaceAll(/\[[^\]]*\]|\d+ ?%/g, '')) && /\b20\d\d\b|\d{3,}/.test(text),
  },
];

/** How many of an expert's prohibitions a program can check on these drafts, and which were broken. */
export function checkBans(
  request: DraftRequest,
  texts: readonly string[],
  prohibitions: readonly string[],
): { checked: number; broken: string[] } {
  const broken: string[] = [];
  let checked = 0;
  for (const prohibition of prohibitions) {
    const judging = bans.filter(({ about }) => about.test(prohibition));
    if (judging.length === 0) continue;
    checked += 1;
    const isBroken = texts.some((text) =>
      judging.some((ban) => ban.isBroken({ text, request }, prohibition)),
    );
    if (isBroken) broken.push(prohibition);
  }
  return { checked, broken };
}
