import { fold } from '../../../calm-check/fold';
import { midSentence } from '../../../text/letter-case';
import { frenchNoun, isEnglishNoun } from '../nouns';
import { isExclaimed, statedInEnglish } from './asked-en';
import { assertedInFrench, beforeQuestionInFrench } from './asserted-fr';
import { ofTheBought } from './bought-en';
import { inCapitalsByAll as initials } from '../initials';

/** Before a statement, and no part of it. */
const openers =
  /^(?:\p{L}+ en effet|\p{L}+ indeed|when (?:we|i) (?:arrived|got there|turned up|opened it|got home|checked in)(?=,| (?:there|the|our|my|nobody|no))|bonjour(?: [àa] tou(?:te)?s)?|bonsoir|bjr|bsr|slt|coucou|salut|hello|hi+|hiya|hey|franchement|s[ée]rieusement|sinon|alors|bref|et|mais|donc|du coup|honn[êe]tement|voil[àa]|pour info|attention|warning|well|so(?! [a-z]+ that\b)|and|but|honestly|seriously|also|anyway|still,|ok(?:ay)?|yes|oui|non|no,|same,|encore une fois|cette fois|maintenant|résultat(?: des courses)?|bilan|total|conclusion|bravo(?! (?:pour|à|au|aux|d'|de)(?!\p{L}))|sympa|génial|top|chapeau(?! (?:pour|à|au|aux)(?!\p{L}))|félicitations(?! (?:pour|à|au|aux)(?!\p{L}))|dommage|bon,|ben|bah|eh bien|d'abord|ensuite|puis|pour finir|par contre|d'ailleurs|visiblement|clairement|en gros|j'hallucine|la blague|comme d'habitude|au passage|petit bémol|seul bémol|seulement(?= (?:il|elle|on|nous|je|j'|là|voilà)(?!\p{L}))|ah|oh|pardon,|là,|là (?=j'|je |on )|now|then|next thing|so then|incroyable|unbelievable|incredible|super|great|please|j'en peux plus|c'est mon (?:tout )?premier (?:avis|commentaire)(?: négatif)?|petite anecdote|on (?:ne )?va pas se mentir|(?:il )?faut (?:bien )?(?:l'avouer|l'admettre|le dire|le reconnaître)|certes|en plus|en fait|pas de (?:bol|chance|veine)|manque de (?:bol|chance|pot)|(?:fidèle |très |vieux |vieille )?(?:client|abonné|adhérent|sociétaire|assuré|locataire|habitué)e?s? (?:chez vous |fidèles? )?depuis (?:[\d.]+|[a-zé]+)(?: ans| mois| années)?(?=,))(?![\p{L}\d])[ ,:!-]*/iu;

/** The same in English, as people warm up to what they tell. */
const warmingUp =
  /^(?:(?:great|lovely|nice|good|beautiful|gorgeous|decent) [^,.]{2,30}[,:] (?:but |shame about |pity about )(?=the |my |our |your )|oh+|ah+|wow|yay|brilliant|great|lovely|fantastic|amazing|love it|well done|nice one|nice(?! of\b)|typical|surprise surprise|apparently|basically|literally|turns out(?: that)?|long story short|in fact|by then|by now|after that|in the end|on top of (?:that|this|it all)|to top it (?:all )?off|to make (?:matters|things) worse|to be (?:fair|honest)|for the record|at first|finally|once again|yet again|as usual|fun fact|update|fyi|psa|i mean|look|listen|right|guys|folks|dear (?:[a-z]+ ){0,2}(?:team|sirs?|madam|all)|(?:(?:so|very|really|pretty|beyond|absolutely|extremely) )?(?:disappointed|sad|sorry|annoyed|gutted|shocked|surprised|upset|horrified|appalled|frustrated|amazed|astonished|baffled) (?:to (?:find|see|hear|learn|discover|read)(?: out)?(?: that)?|that)|just(?= (?:had|got|been|spent|paid|bought|waited|watched|received|sat|stood|found|opened|opened|tried|discovered)\b)|shame about (?=the |my |our |your )|not being funny|no joke|i (?:just )?(?:don't|do not) understand (?:why|how)|(?:can't|cannot) believe(?: that)?|(?:i'm )?not sure why|explain (?:to me )?(?:how|why)|it's (?:ridiculous|crazy|mad|strange|odd|funny) (?:that|how)|funny how|shame that|the (?:problem|trouble|issue|thing) is(?: that)?|interesting that)\b(?!')[ ,:!-]*/iu;

/** Nor any part of it: how somebody excuses themselves for writing. */
const excusing =
  /^(?:(?:a )?bit (?:gutted|annoyed|miffed|peeved|cross|upset|disappointed)(?: (?:that|to find))?|(?:it's )?(?:not a (?:huge|big|massive|major) (?:thing|deal|complaint|problem)|(?:a )?(?:small|minor|little|tiny) (?:thing|point|gripe|moan|complaint|one))(?:,? but)?|(?:hate|sorry|don't like|don't want|not one) to (?:moan|complain|be (?:that|a) [a-z]+)(?:,? but)?|call me (?:fussy|old fashioned|picky)(?:,? but)?|just (?:a )?(?:heads up|to (?:say|let you know)|saying|wondering|so you know)|heads up|(?:good )?(?:morning|afternoon|evening|day)(?: all| folks| everyone| lads| guys| ladies| there|(?: [a-z]+){0,2} team)?|(?:news|great news|good news) everyone|(?:sadly|unfortunately|annoyingly|weirdly|strangely|disappointingly|frustratingly|sad|sorry)(?=,? (?:the|my|our|your|there|it|nobody|no|we|i|you|half|all|only)\b)|shame(?= (?:we|i|the|it|they|you|nobody|there)\b)|pity(?= (?:we|i|the|it|they|you|nobody|there)\b)|for some reason|no idea why but|as a (?:regular|loyal|long[- ]?time|long[- ]?standing) (?:customer|member|user|reader|visitor|guest)|(?:i've|i have|we've) (?:got )?nothing against [^,.]{3,60}?,? but|(?:the|my|our) only (?:snag|downside|issue|problem|complaint|let-?down|niggle|gripe) (?:was|is)(?: that)?(?: [^:,.]{3,40}:)?|(?:i |we )?can't fault [^,.]{3,40}?,? but|why oh why|is it just me or(?: does| is| are| do)?|anyone else(?: notice(?:d)?| find)?(?: that)?)\b(?!')[ ,:!-]*/iu;

const stars = /[★☆⭐]+/gu;

const pictures =
  / *(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u2640|\u2642)*/gu;
const handles = /(?<![\p{L}\d])@[\p{L}\d_.]+[,:]?/gu;

const calledAfter =
  /((?<!\p{L})(?:d[eu]|des|par|chez|[àa]|au|aux|avec|sur|from|by|with|at|of|to|for|on|via|and|et|que|app|que?|if) )@[\p{L}\d_.]+/giu;
const leading = /^\s*(?:@[\p{L}\d_.]+[,:]?\s*)+/u;

/** "Payée 49 euros", "my £120 coat", "at £40 a go": what it cost is no part of what went wrong. */
const prices =
  / ?(?:(?<!\p{L})(?:à|pour|de|at|for|of) )?(?:[£$€] ?\d[\d.,]*|\d{1,3} ?€ ?\d\d(?!\d)|\d{1,3}(?:[ \u00A0\u202F]\d{3})*[\d.,]* ?(?:€|euros?|quid|pounds|dollars|bucks)(?!\p{L}))(?: (?:la nuit|pièce|l'unité|each|a (?:night|month|go|pop|week)|par mois))?(?= \p{L}|[,.;!?]|$)/giu;
/** A word or three in quotation marks, as one says them with raised fingers. */
const fingers = /(?<![\p{L}\d])["“«] ?(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}) ?["”»](?![\p{L}\d])/gu;

/** "Le magasin dit « jamais reçu »": said by somebody else, and no part of the sentence. */
const saidSo =
  /["“«] ?(?=[^"”»]*(?<!\p{L})(?:vous|votre|vos|nous|notre|je|est|êtes|sont)(?!\p{L}))\p{L}[^"”»]{8,120}["”»]|(?<=(?:dit|dis|disent|affiche|indique|répond|répondu|marque|marqué|écrit)(?: :)? )["“«] ?\p{L}[^"”»]{0,30}["”»]/giu;

/** Whatever they quote themselves, where the whole is quoted. */
const within = /["“«] ?([^"“”«»\n]{2,80}?) ?["”»]/g;

/** The same, as it is typed: 'carpet cleaning'. */
const singled = /(?<=^|\s)'(\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2})'(?=[ ,.;:!?)]|$)/gu;

/** Stands for what was cut where the sentence needs it: nothing with it is told. */
const hole = ' \uFFFC';

/**
 * Without pictures, stars, whom it speaks to and the emphasis of capitals ("ITS A GIRL").
 * @param keepsQuotations for who quotes the whole: what they quote stands in it
 */
export const inPlainLetters = (text: string, keepsQuotations = false): string =>
  text
    .replaceAll(pictures, '. ')
    .replaceAll(stars, ' ')
    // "From @shop": a hole in the sentence; elsewhere who is called on stands between two thoughts.
    .replaceAll(calledAfter, '$1\uFFFC')
    .replace(leading, ' ')
    .replaceAll(handles, '. ')
    // How old somebody is: nobody else's to repeat.
    .replaceAll(/, (?:âgée? de )?\d{1,3} (?:ans|mois),(?= )/gu, '')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(keepsQuotations ? within : saidSo, keepsQuotations ? '“$1”' : '\uFFFC')
    .replaceAll(keepsQuotations ? /(?!)/g : fingers, '$1')
    .replaceAll(singled, '$1')
    .replaceAll(/[ \u00A0\u202F]+/g, ' ')
    .replaceAll(/(?<=\p{Lu}{2} )A(?= \p{Lu}{2})/gu, 'a')
    .replaceAll(/(?<!\p{L})\p{Lu}{2,}(?:'\p{Lu}+)?(?!\p{L})/gu, (word) =>
      word.replaceAll(initials, '') === '' ? word : word.toLowerCase(),
    );

/** "My £120 coat": the name of the thing stands without it. */
const beforeThing =
  /\b(?:my|our|the|an?|this|your|these|those|that|new|another)(?: (?!(?:is|was|are|were|from|to|by|than|has|had|up|down)\b)[a-z-]+){0,2}$/i;
const thingAfter = /^ (?!(?:back|for|from|to|in|on|and|but|off|a|per|extra|more|of|or|when|with)\b)\p{L}/u;
/** "Charged me £38 for …". */
const beforeFor =
  /\b(?:charged|billed|overcharged|fined)(?: me| us)?$|\b(?:paid|pay|paying|spent)(?= for|$)/i;
const forAfter =
  /^ (?:extra )?(?:for|on) |^(?: (?:again|twice|and|but|on|in|after|before|last|this|yesterday)\b|[,.;!?]|$)/;
/** "Raised my bill $22". */
const taking =
  /\b(?:took|taken|take|taking|kept|keeping|withheld|deducted|knocked|docked)(?: another| over| nearly)?$/i;
const raised =
  /\b(?:raised|put up|hiked|increased|upped|jacked up) (?:my|our|the) [a-z]+(?: [a-z]+)?(?: by)?$/i;

/** "Passé de gratuit à 12 € par jour". */
const nowPaid =
  /(?<=\bde gratuite?s?) à \d[\d.,]* ?(?:€|euros?)(?: (?:par \p{L}+|l'heure|de l'heure|la journée))?/gu;

/** "Jumped from £412 to £688", "gone from £96 to £210": which way it went stays. */
const risen =
  /(?<=\b(?:jump|r[io]se|increase|went|go|creep|crept|climb|double|soar|hike|shot|shoot|leap|leapt|raise|up|down|drop|fell|fallen|cut)\w*(?: up| down)?(?: (?:my|our|the) [a-z]+)?) from [£$€]\d[\d.,]* (?:a (?:month|week|year) )?to [£$€]\d[\d.,]*\d/gi;
const gone = /\bgone from ([£$€]\d[\d.,]*)(?: a (?:month|week|year))? to ([£$€]\d[\d.,]*\d)/gi;
const amountOf = (price: string): number => Number(price.replaceAll(/[^\d.]/g, ''));

/** @param language in English a price is cut only where the sentence stands without it: "gone from £96 to £210" does not */
export const withoutPrices = (plain: string, language: 'fr' | 'en'): string =>
  plain
    .replaceAll(nowPaid, ' à payant')
    .replaceAll(gone, (_, from: string, to: string) =>
      amountOf(to) > amountOf(from) ? 'gone up' : 'gone down',
    )
    .replaceAll(risen, '')
    .replaceAll(prices, (price: string, at: number) => {
      const before = plain.slice(0, at);
      // "Le billet a pris 14 €": without the price nothing is left of it.
      if (language === 'fr')
        return /\b(?:(?:a|ont) (?:encore )?pris|(?:propos|offr|rest|gagn|coût)(?:e|ent|é|ait)(?: que)?|\d fois|transformée?s? en|passée?s? (?:de|à)|entre|contre|(?:j'|on |nous )(?:avais|avait|avions))$/.test(
          before,
        ) || /^ d(?:e |')\p{L}/u.test(plain.slice(at + price.length))
          ? hole
          : '';
      if (/ ?(?:at|for|of) /i.test(price.slice(0, 5))) return '';
      // "Took £300 for cleaning", "knocked £180 off": how much is left out, that it was money stays.
      if (taking.test(before) || /\bow(?:e[sd]?|ing)$/i.test(before)) return ' money';
      const after = plain.slice(at + price.length);
      // "Spent £90 on a cut": that it was money stays.
      if (/\bspent(?: over| nearly| another)?$/i.test(before) && /^ on\b/.test(after)) return ' money';
      // "It's £3 dearer", "£20 more than last year": by how much is left out.
      if (/^ (?:owing|due|outstanding|overdue)\b/.test(after)) return ' money';
      if (/^ (?:dearer|cheaper|more|less|extra|short|over)\b(?! (?:an?|each|per)\b)/.test(after)) return '';
      const isWhole =
        (beforeThing.test(before) && thingAfter.test(after)) ||
        (beforeFor.test(before) && forAfter.test(after)) ||
        raised.test(before);
      return isWhole ? '' : hole;
    })
    .replaceAll(/, ?,/g, ',');

export interface Piece {
  text: string;
  /** A sentence of its own rather than a part of one. */
  isWhole: boolean;
}

const withoutOpeners = (text: string): string => {
  let rest = text.trim();
  const before = (): number =>
    (openers.exec(rest) ?? warmingUp.exec(rest) ?? excusing.exec(rest))?.[0].length ?? 0;
  for (let cut = before(); cut > 0 && cut < rest.length; cut = before()) rest = rest.slice(cut).trim();
  return rest;
};

/** Somebody is named as the one who did it: then a part stands alone. */
const subject =
  /^(?:je |j'|nous |vous |on |personne |rien |aucune? |toujours |toujours pas |le |la |un |une |des |deux |trois |quatre |cinq |les |l'|mon |ma |mes |notre |nos |votre |vos |il (?:y|manque|faut|ne|n'|a)|cela |ça |impossible |they |they'|you |you'|reception |staff |management |customer service |head office |support |i |i'|we |we'|my |our |your |the |an? |two |three |four |five |nobody|no one|nothing|it |there |still |no |not |one (?:of |[a-z]+ )|both |half |(?:rang|waited|spent|queued|called|emailed|phoned|paid|asked|tried|sat|stood|been) )/iu;

/** "A valley you could ski in": what only paints the picture is cut, and no sentence ends on "in". */
const painted =
  / (?:that |which )?(?:you|i|we) (?:can|could) [a-z]+ (?:[a-z]+ )?(?:in|on|with|at|through|from|into)$/i;

/** Why, or on what occasion: what went wrong stands whole before it, unless it says when something works. */
const circumstance =
  /^(?!.*\b(?:only|works?|worked|fine|marche|fonctionne|bien|seulement|sauf)\b)(.{12,}?),? (?:because|so guess|as (?:you|i|we|they|apparently|it) |so (?:they|we|i|he|she|you|now) |(?:that|which) (?:just |only )?(?:says?|said|reads?|tells?|told)|whenever|when|every time|parce qu|alors qu|sous pr[eé]texte|d[eè]s qu|depuis qu(?=e (?:vous|tu) )|quand(?! (?:il|ils|elle|elles|ça|on|bon) (?:veut|veulent|lui|leur|peut|peuvent))|lorsqu|à chaque fois qu|bc |cos |cuz |(?:and|then) (?:said|says|told|asked|claimed|insisted|suggested) )/iu;

/** Says of what was named before what came of it. */
const resumes = /^(?:ils?|elles?|it|it's|they) (?!y |faut|fallait|pleuvait)/iu;

/** "Asked for a trim. Lost five inches.": what was asked for, and what came of it. */
const askedFor =
  /^(?:I |we )?(?:asked for|ordered|booked|paid (?:extra )?for|requested|chose|went in for) [^,]{3,60}$/i;
const gotOther =
  /^(?:got|lost|received|ended up with|was (?:given|served|put|sat)|were (?:given|served|put|sat)|came (?:home|out|away) with|walked out with|left with) /i;

const resumed = (before: string, sentence: string): string | null =>
  before === ''
    ? null
    : gotOther.test(sentence)
      ? `${before} and ${midSentence(sentence)}`
      : /^(?:it|they)/iu.test(sentence)
        ? `${before}, and ${midSentence(sentence)}`
        : `${before}, et ${midSentence(sentence)}`;

const handled =
  /^(?:I |we )?(?:have |'ve )?(?:had|reported|ordered|bought|booked|returned|sent|paid for|received|purchased|rented|hired|dropped off|left|took) (?:an?|the|my|our) ((?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:on|in|at|for|from|to|with|and|last|yesterday|this|fitted|made|delivered|here|online|by|back|off|two|three|\d)\b|,|$)/i;
const arranged =
  /\b(?:an?|my|our|the) (?:[a-z]+ )?(appointment|booking|reservation|order|claim|application|payment|return|refund|complaint|delivery|meal|table|taxi|transfer)\b/i;
const aboutIt = / (of|for|about) it$/i;

/** "…, teacher strolled in at ten past": a thing or a trade without its article begins a statement too. */
const isThing = (text: string): boolean => {
  const first = fold(text.split(' ', 1)[0] ?? '');
  return isEnglishNoun(first) || frenchNoun(first) !== undefined;
};

/** "Open day | and night" is one statement: it ends before an "and" that another one follows. */
const endsBefore = (next: string): boolean =>
  !/^(?:et|and|puis) /i.test(next) ||
  /^(?:et|and|puis) (?:vous|tu|ils?|elles?|you|he|she|they)(?!\p{L})/iu.test(next) ||
  subject.test(withoutOpeners(next)) ||
  isThing(withoutOpeners(next));

/** A question without its mark: no part of it is a statement. */
const riddle =
  /^(?:guess|imagine|devine[zr]?|imagine[zr]|what|why|how|who|which|pourquoi|comment|quand|combien)(?!\p{L})/iu;

/** The same in English, with the verb first. */
const unmarked =
  /^(?:can|could|would|is|are|does|do|did|has|have) (?:someone|somebody|anyone|anybody|there|it|this|you(?: even| actually| really)?)(?: (?:at|from|in) (?:the )?[a-z]+)? (?:explain|tell|enlighten|clarify|know|think|any|a|ok|okay|normal|acceptable|fair|legal|aware|realise|realize|else|other|supposed|meant)(?![a-z'])/iu;

/** "The maid (or whoever she was) came in": the sentence goes on round it. */
const aside = / \([^()]{1,60}\)(?= (?!(?:but|mais|and|et|so|donc|or|ou) )\p{Ll})/gu;

/**
 * Sentences of a comment, and where they are long the parts that can stand alone, in order.
 * @param plain in plain letters
 */
export function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (const match of plain
    .replaceAll(aside, '')
    .matchAll(/[^.!?…;\n()]*(?:[.](?=[\p{L}\d])[^.!?…;\n()]*)*([.!?…;\n()]*)/gu)) {
    const written = withoutOpeners(match[0].slice(0, match[0].length - (match[1] ?? '').length)).replace(
      /[ ,:-]+$/,
      '',
    );
    // "Pourquoi le guichet ferme-t-il à 11 h ?": it does.
    const asserted = assertedInFrench(written);
    const isQuestion =
      asserted === null &&
      !isExclaimed(written, match[1] ?? '') &&
      ((match[1] ?? '').includes('?') || riddle.test(written) || unmarked.test(written));
    // "La crèche a changé ses horaires, on fait comment ?": what stands before the question is told.
    const stated = isQuestion ? (statedInEnglish(written) ?? beforeQuestionInFrench(written)) : null;
    // "Tout était parfait, sauf que …": what follows is the complaint.
    const sentence = (asserted ?? (stated === null ? written : withoutOpeners(stated))).replace(
      /^.*,? sauf qu(?:e |')(?=\p{L})/u,
      '',
    );
    const isAsked = isQuestion && stated === null;
    const deed = isAsked ? '' : sentence;
    if (sentence.length < 8 || isAsked) {
      if (sentence !== '') before = deed;
      continue;
    }
    // "I asked for caramel. It came out green.": what it points at was named in the sentence before.
    const isAnswer = askedFor.test(before) && gotOther.test(sentence);
    const together =
      /,/.test(before) || !(resumes.test(sentence) || isAnswer) ? null : resumed(before, sentence);
    if (together !== null) {
      pieces.push({ text: together, isWhole: true });
      // "…, and it came off in June | and they want another £420": what came of it stands before the rest.
      const [, first] =
        /^(.{12,}?),? and (?:they|you|now|the|my|I|we|nobody|no one)\b/.exec(
          together.slice(before.length + 6),
        ) ?? [];
      if (first !== undefined)
        pieces.push({ text: together.slice(0, before.length + 6) + first, isWhole: true });
    }
    // "Front desk had no record of it": of what was booked in the sentence before.
    const [, booked] = arranged.exec(before) ?? [];
    if (booked !== undefined && aboutIt.test(sentence))
      pieces.push({ text: sentence.replace(aboutIt, ` $1 my ${booked}`), isWhole: true });
    // "I reported the branch on the 3rd. It is still across the path.": the branch is.
    const beforeIt = before;
    const [, thing = ''] = handled.exec(before) ?? [];
    const isThem = thing.endsWith('s') && !thing.endsWith('ss');
    if (
      thing !== '' &&
      !/, (?:the )?[a-z]+ (?:went|was|came|has|arrived)\b/.test(beforeIt) &&
      (isThem ? /^they /i : /^it(?:'s)? /i).test(sentence)
    )
      pieces.push({
        text: `The ${thing}${sentence.replace(
          /^(?:it's (?=been|got|gone|had|come|never been)|it's|it|they)/i,
          (word) => (word.length === 5 ? ' has ' : word.length === 4 && !isThem ? ' is' : ''),
        )}`,
        isWhole: true,
      });
    before = deed;
    const ofIt = ofTheBought(sentence);
    if (ofIt !== null) pieces.push({ text: ofIt, isWhole: true });
    pieces.push({ text: sentence, isWhole: true });
    const bare = circumstance.exec(sentence)?.[1]?.replace(/,? and$/, '');
    if (bare !== undefined) pieces.push({ text: bare, isWhole: false });
    const parts = sentence.split(/ ?[,:] | - | – | — | (?=(?:et|mais|puis|and|but|then) )/u);
    let upTo = '';
    for (const [at, part] of parts.entries()) {
      upTo = at === 0 ? part : sentence.slice(0, sentence.indexOf(part, upTo.length) + part.length);
      if (at < parts.length - 1 && endsBefore(parts[at + 1] ?? ''))
        pieces.push({ text: upTo.trim(), isWhole: false });
      const opened = withoutOpeners(part);
      const alone = assertedInFrench(opened) ?? opened;
      if (at > 0 && (subject.test(alone) || isThing(alone))) {
        // "The kids' menu: three fish fingers": what the colon promised is a statement of its own.
        const isPromised = /: ?$/.test(upTo.slice(0, -part.length));
        if (endsBefore(parts[at + 1] ?? ''))
          pieces.push({ text: alone, isWhole: isPromised && at === parts.length - 1 });
        if (at < parts.length - 1)
          pieces.push({ text: alone + sentence.slice(upTo.length), isWhole: isPromised });
      }
    }
  }
  return pieces.map(({ text, isWhole }) => ({ text: text.replace(painted, ''), isWhole }));
}
