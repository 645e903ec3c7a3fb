import { fold } from '../../calm-check/fold';
import { capitalised } from '../../text/letter-case';
import type { LanguageCode } from '../../text/language';
import { isSuspicious } from '../point/barred';

const longest = { letters: 40, words: 7 };

const unsaid = /https?:\S+|www\.\S+|[#@][\p{L}\d_]+/gu;
const pictures = /[\p{Extended_Pictographic}\uFE0F\u200D]+/gu;

/** « La n°9 « Gorge de Dragon » », "episode 4, “The Ferryman”": what it is called. */
const called = /[«“"] ?([\p{L}\d][^«»“”"]{2,30}?) ?[»”"]/u;

/** "POV:", "[New]", "Reminder –": before what it says. */
const label =
  /^\[?(?:pov|new|nouveau|nouveaut[ée]|rappel|reminder|official|officiel|today|aujourd['’]hui|news|info|teaser|trailer|live now)\]? ?[:!|–-] ?/iu;

/** Where a headline ends. */
const end = /(?<!\d)[.,]|[.,](?!\d)|[|!?:;()/[\]\n–—•]|\s-\s/u;

/** Asks, orders, tells when or begins in the middle: nothing that anybody is glad of. */
const noHeadline =
  /^(?:comment|pourquoi|quand|quel(?:le)?s?|qui|que|combien|ou|devinez|tague\w*|dis|dites|racontez|partag\w+|question|choisi\w*|votez|tu|vous|ta|ton|tes|votre|vos|on|je|nous|il|elle|a partir|apres|avant|depuis|ce|cette|avec|pour|dans|en|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|merci|bonjour|voici|how|what|why|when|who|where|which|tell|tag|drop your|caption|guess|share|vote|we|we've|we're|you|your|i|it|it's|this|that|these|from|after|before|since|to|at|in|on|for|with|if|thanks?|thank you|meet|hi|hello|good morning|here|here's|saturday|sunday|monday|tuesday|wednesday|thursday|friday|don't|please)\b/;

/** What is announced with regret, or to be put up with; what is reviewed; who is spoken of. */
const noJoy =
  /\b(?:avis|reviews?|travaux|perturbation\w*|ferm\w+|report\w*|annul\w+|panne|interruption|hausse|augment\w+|tarifs?|prix|retard\w*|rappel|recall\w*|closing|closed|closure|closures|delays?|delayed|cancell?ed|outage|maintenance|diver(?:ted|sion)|price\w*|fees?|increase\w*|works|update on|statement|communique|deces|hommage|in memory|farewell|retire\w*|retraite|adieu|goodbye|sorry|desole\w*|excus\w+|apolog\w*|patch notes?|changes?|changement\w*|regles?|rules|rebrand\w*)\b|★|\d[.,]\d ?\/ ?5/;

const loud = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const days = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

/** Set as it would be read aloud: "LEVEL 7 IS BACK" is shouted, "HEXWOOD II" is the name of Hexwood II. */
function spoken(text: string): string {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const isShouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  const isName = words.length < 3 && words.some((word) => /^(?:\p{Lu}|[IVX]{1,4})$/u.test(word));
  if (isShouted && !isName) return capitalised(text.toLowerCase().replaceAll(days, capitalised));
  return capitalised(
    text.replaceAll(loud, (word) =>
      words.length > 2 ? word.toLowerCase() : capitalised(word.toLowerCase()),
    ),
  );
}

/**
 * What a brand's post celebrates, in its own words, short enough to be named in a reply: "Level 7 is back", "Gorge de
 * Dragon", "Hexwood II". Null where the post asks, explains, regrets, or is no post.
 */
export function headlineOf(post: string | null | undefined, language: LanguageCode): string | null {
  if (post === null || post === undefined || (language !== 'fr' && language !== 'en')) return null;
  const read = post.slice(0, 300).replaceAll(unsaid, ' ');
  if (noJoy.test(fold(read)) || isSuspicious(read.replaceAll(/[|#@]/g, ' '))) return null;
  const [, name] = called.exec(read) ?? [];
  const first = read
    .replaceAll(pictures, '\n')
    .trim()
    .replace(label, '')
    .split(end)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .find((part) => /\p{L}{2}/u.test(part));
  const found = name ?? first ?? '';
  const plain = fold(found);
  const words = found.split(' ').length;
  const isFit =
    found.length >= 4 &&
    found.length <= longest.letters &&
    words <= longest.words &&
    (name !== undefined || (!noHeadline.test(plain) && (words > 1 || /^\p{Lu}{4,}$/u.test(found))));
  return isFit ? spoken(found) : null;
}
