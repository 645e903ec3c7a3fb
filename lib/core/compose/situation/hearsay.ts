import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import { anyOf, rowsIn } from '../signs/any-of';
import { hasSignal, mostHeard } from './counted';

/** Heard of somebody who heard it, or called out to be passed on; nothing of it was seen. French and English. */
const spreading = anyOf(
  rowsIn(String.raw`faites (?:tourner|passer|circuler)|avant (?:qu'(?:ils?|on)|que ca|que ce) (?:\w+ )?(?:supprim\w*|censur\w*|effac\w*|retir\w*)|reveillez[- ]vous|medias? (?:n'en|en) parle\w*|on nous (?:cache|ment)|renseignez[- ]vous|ya pas de fumee|pas de fumee sans feu
 (?:(?:la|le|une?|ma|mon|sa|son|d'une?) )?(?:cousine?|voisine?|collegue|copine?|ami|amie|pote|belle-soeur|beau-frere|tante|meuf|mec|gars)s? (?:(?:d'|de |a |du )[^.!?]{0,30}|qui |connait |m'a |bosse |travaille |(?:sur|dans) (?:snap\w*|tiktok|whatsapp|telegram|insta\w*|facebook|un groupe))
 (?:il |y )?parait que?|j'ai (?:entendu dire|vu passer)|on m'a dit|ca circule|(?:vu|lu) (?:sur|dans) (?:snap\w*|tiktok|whatsapp|telegram|insta\w*|facebook|un groupe|le groupe)
 share (?:this|before|it before|to everyone|if you|and)|before (?:they|it gets?) (?:delete|take|remove)\w*|wake up|do your (?:own )?research|no smoke without fire|they (?:don't|dont|do not) want you to know
 (?:cousin|neighbou?r|friend|mate|sister|brother|colleague|cowork\w+|auntie?|uncle|hairdresser|guy|bloke|lad|girl|lady|mum|mom)'?s? (?:(?:\w+ ){0,4}(?:works?|told|said|says|reckons|knows)\b|(?:\w+ )?down the pub|on (?:tiktok|snap\w*|facebook|whatsapp|nextdoor|here))
 heard (?:that|they|it|from|there|people)|hearing reports|(?:they|people|everyone)(?:'re| are) saying|apparently|supposedly|allegedly|word is|(?:one |a )?forward (?:is|going|came)|got (?:the )?same forward|(?:on|in) (?:my|the|a|our) (?:whatsapp|telegram|society|facebook|school) group`),
);

/** Asks whether there is anything in it, or doubts it. */
const truth = anyOf(
  rowsIn(String.raw`(?:c'est|c|est-ce|ca) (?:vraiment |bien )?(?:vrai|serieux)|vrai ou (?:pas|faux|non)|(?:une?|des|la|tes?|ta) (?:liens?|sources?|preuves?)|info ou intox|vous confirmez|un dementi|une reponse|(?:je|on) fai[st] quoi|(?:je|on) dois? (?:tout )?(?:jeter|arreter)
 (?:is|are) (?:this|that|it|any of (?:this|it)) (?:true|real|legit|for real|confirmed)|true or not|(?:any|actual|a|the) (?:source|proof|evidence|truth|link)|has (?:anyone|anybody) (?:actually )?(?:seen|got)|(?:can|could) (?:someone|anyone|somebody|you)(?: from the company| please)* (?:confirm|answer|clarify|reply)|anyone (?:know|confirm)|(?:do|should) (?:i|we) (?:throw|bin|stop|return|worry)|is it safe`),
);

/** What becomes of what they bought or gave: their own worry, and the question that wants an answer. */
const worried = anyOf(
  rowsIn(String.raw`(?:j'en|jen|je lui|on en|on lui|j'y|jy|on y) (?:ai|a|avons|en ai)|(?:mon|ma|mes|notre|nos) (?:fils|fille|enfants?|bebe|petite?s?|mere|pere|chiens?|chats?|parents)|je fais quoi|on fait quoi|(?:je|on) (?:les |le |la |l'|dois |peut |peux )*(?:jett\w+|rapport\w+|arret\w+|donn\w+)|placard|inquiet\w*
 (?:my|our) (?:\w+ )?(?:son|daughter|kids?|children|boy|girl|baby|mum|mom|mother|dad|father|parents|dogs?|cats?|toddler|twins|money|savings)|i(?:'ve| have|'m| am)? (?:\w+ )?(?:got|ate|had|gave|bought|eating|fed|used)|(?:do|should) (?:i|we) (?:throw|bin|stop|return|take|worry)|worried|is it safe|safe to`),
);

/** Happened to themselves: no hearsay, whoever else passes it on. */
const firsthand = anyOf(
  rowsIn(String.raw`(?:j'ai|je l'ai|on a|nous avons) (?:\w+ )?(?:trouve|retrouve|vomi|vu de mes|ete malade|fini aux|la photo|les photos|garde)|(?:mon|ma|notre) (?:fils|fille|enfant|bebe|mari|femme|chien|chat)[^.!?]{0,30}(?:malade|vomi\w*|hospitalis\w*|aux urgences|s'est etouffe\w*|boutons)|meme lot|dans (?:le mien|la mienne)|chez moi aussi
 (?:i|we) (?:\w+ )?(?:found|threw up|opened|was sick|were sick|ended up|have (?:the |a )?(?:photos?|pictures?|video)|saw it)|(?:my|our) (?:\w+ )?(?:son|daughter|kid|child|baby|husband|wife|dog|cat|boy|girl|toddler)[^.!?]{0,30}(?:was sick|is sick|is ill|got ill|got sick|vomit\w*|threw up|chok\w*|hospital|a&e|came out in)|in mine|same batch|mine (?:too|had|did)`),
);

const says = (pattern: RegExp, { comment }: ReadComment): boolean => pattern.test(fold(comment.text));

const spreads = (read: ReadComment): boolean =>
  !says(firsthand, read) && (hasSignal(read, 'rumour') ? !says(truth, read) : says(spreading, read));

const wondersIn = (read: ReadComment): boolean =>
  !read.reading.hostile &&
  !says(spreading, read) &&
  (says(truth, read) || (says(worried, read) && read.comment.text.includes('?')));

/** What people hear of a third hand may frighten: it is of something that would be grave. */
const grave = anyOf(
  rowsIn(String.raw`verres?|plomb|rats?|souris|cafards?|asticots?|vers|javel|metal|mercure|lames?|aiguilles?|seringues?|intoxi\w*|empoison\w*|malades?|morte?s?|urgences|hopital|bact\w*|salmonel\w*|listeria|rappel\w*|cancer\w*|perime\w*|frigo|hygiene|fraude|escroqu\w*|faillite|ferm\w*
 glass|lead|rats?|mouse|mice|roach\w*|maggots?|bleach|metal|mercury|razor\w*|needles?|poison\w*|sick|ill|died|dead|hospital|intensive care|er|bacteria|salmonella|listeria|recall\w*|cancer\w*|expired|fridge|hygiene|health (?:dept|department|inspector)|fraud|scam|bankrupt\w*|clos(?:e|ed|ing)|shut|asbestos|mou?ld|bugs?`),
);

/**
 * "My cousin's friend works at the hospital, there's bleach in them", and below it "is this true? My boy had one": what is
 * passed on is not answered as something that happened, nor whoever passes it on as somebody it happened to.
 */
export function isHearsay(all: readonly ReadComment[]): boolean {
  const people = all.slice(0, mostHeard);
  const spread = people.filter((read) => spreads(read) && says(grave, read));
  if (spread.length === 0 || people.some((read) => says(firsthand, read) && read.reading.complaint >= 0.4))
    return false;
  const by = new Set(spread.map(({ comment }) => comment.author));
  const others = people.filter((read) => !by.has(read.comment.author));
  // Where as many complain of what was done to them, hearsay is beside it.
  const complaining = others.filter((read) => read.reading.complaint >= 0.6 && !says(truth, read));
  return complaining.length <= spread.length && others.some((read) => wondersIn(read) && says(truth, read));
}

/** Of those who wonder whether it is so, the one with most to fear, and most behind them. */
export function worriedOf(people: readonly ReadComment[]): ReadComment | null {
  const by = new Set(people.filter(spreads).map(({ comment }) => comment.author));
  const weight = (read: ReadComment): number =>
    (says(worried, read) ? 3 : 0) +
    (hasSignal(read, 'question-to-brand') ? 1 : 0) +
    (read.comment.parentId === null ? 1 : 0) +
    Math.log10(1 + Math.max(0, read.comment.likes ?? 0));
  const asking = people.filter((read) => !by.has(read.comment.author) && wondersIn(read));
  return asking.reduce<ReadComment | null>(
    (best, read) => (best === null || weight(read) > weight(best) ? read : best),
    null,
  );
}
