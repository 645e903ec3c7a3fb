/** The languages in which people are told back. What follows says whether a statement stands as one, and who it is about. */
type Spoken = 'fr' | 'en';

/** What is no whole clause stands in a reply as the name of a thing: "no hot water", not "ordered three weeks ago". */
export const standsAlone = {
  fr: /^(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|dix|\d[\dh]*|l[ea]s?|l'|votre|vos|ton|ta|tes|notre|nos|aucune?|plusieurs|toujours pas d|pas d|plus d|sans|zéro) ?/,
  en: /^(?:an?|the|your|our|no|two|three|four|five|six|seven|eight|ten|\d+|still no|third|second|another|half|zero) /,
} as const;

/** Where they live, what they did about it: "I live on a farm". True, and nobody's fault. */
const ofThemselves = {
  fr: /^(?:vous|tu) (?!(?:ne |n')?(?:vous |te |t')|(?:êtes|es)(?! (?:rest|all|ven|arriv|part|pass|mont|descend|entr|rentr|client|fidèle|abonn)\p{L}*(?! (?:debout|bloqu|coinc|sans|dehors)))|(?:avez été|as été|attendez|attends|payez|payes|devez|dois) )/u,
  en: /^you (?!(?:were|are (?:still |now )*(?:[a-z]+ed|paying for|having to|stuck|out|left|being|without)|are still (?:in|at|on|under|with|living|sleeping)\b|have been|had been|had to|have to|waited|sat|stood|queued|slept (?:on|in)|watched|saw|heard|found|never|still|can't|couldn't|cannot|keep (?:getting|being)|spent|got (?!to |(?:an?|one|two|three|four|\d) (?:kids?|children|dogs?|cats?|jobs?|toddlers?))|paid (?:.* )?(?:twice|double|again))\b)/,
} as const;

/** What they did, and what came of it in the same breath: "you took the coat to the cleaner's, and it came back small". */
const outcome =
  /(?:, | )(?:et|mais|and|but) (?:maintenant |depuis |là |now |then |already )*(?:il|elle|ils|elles|c'|cela|l[ea]s?|l'|vo(?:s|tre)|nos|notre|personne|rien|aucune?|on|tou(?:t|te|s|tes)|it|the|your|our|there|nobody|nothing|none|no one|no|still|not|all|half|one|both|every|some|two|three)(?!\p{L})| (?:et|and) (?:reçu|got(?! (?:there|home|here|in|to|up|back|on|off)\b)|sat through|had to|were (?:charged|told|given|left|sent|refused|turned away)|drove (?:it )?(?:out|home|away)|lost|received|walked out|came (?:out|away|home)|ended up|was given|were given|left with|left|have|now have|slept|stood|walked|went home) | (?:to find|and found|noticed|discovered) (?:that |out )*(?:the|your|our|it|there|no)\b| (?:et|mais) (?:vous êtes|tu es) (?:ressorti|reparti|rentré|tombé|resté|arrivé|descendu)e?s?(?!\p{L})| (?:et|mais) (?:vous avez|tu as) (?:eu|reçu|obtenu|perdu|été|dû|trouvé|retrouvé)(?!\p{L})| (?:payé|attendu|passé|roulé|patienté|réservé)(?: \S+){1,9}? pour (?:donner|être|vous|te|t'|finir|rester|dormir|manger|entendre|recevoir|repartir|tomber|avoir (?:une?|des|du|droit) |qu'on |rien|cela|voir)(?!\p{L})/u;

export const isDeedOfTheirs = (told: string): boolean => ownDeedInFrench.test(told);

/** A person's own deed, of which nothing is said to have come. */
export const isOwnDeed = (told: string, language: Spoken): boolean =>
  ofThemselves[language].test(told) && !outcome.test(told);

/** "You asked to have the trousers taken up two inches": what was to be done, and not what was. */
const asked =
  /^you (?:asked|requested|wanted|booked|tried) (?:for|to|an?|the|two|your) (?!.*\b(?:(?:can't|couldn't|cannot|won't|wouldn't|didn't)\b|, but ))/;

export const isRequest = (told: string): boolean => asked.test(told) && !outcome.test(told);

/** What somebody did about it, and did right: "you sent the same form three times" is no fault of anybody's. */
const triedAgain =
  /^(?:you (?:have )?(?:sent|filled|called|rang|emailed|explained|uploaded|asked|phoned|told|wrote)|(?:vous avez|tu as) (?:r?envoyé|rempli|appelé|écrit|expliqué|transmis|fourni|demandé|relancé|téléphoné|signalé))(?!\p{L})(?!.* (?:not|never|no|nobody|nothing|without|still|ne|n'|pas|jamais|rien|sans|personne|toujours)(?!\p{L}))/u;

export const isOnlyEffort = (told: string): boolean => triedAgain.test(told) && !outcome.test(told);

/** What somebody advised is not what went wrong: "the optician tells you that you have to get used to it". */
const advised =
  /^(?:l[ea] |l'|the |our |your )\p{L}+ (?:(?:vous|te|t'a|vous a) ?(?:dit|répond|répondu|explique|expliqué) (?:que (?:vous devez|tu dois|c'est à (?:vous|toi))|d(?:e |'))|(?:tells|told|advised) you to )/u;

export const isAdvice = (told: string): boolean => advised.test(told);

const gotInstead = {
  fr: /^((?:vous avez|tu as) (?:\p{L}+ ){2,6}?(?:\d+ )?(?:\p{L}+ )?)(reçu (?:une?|des|du|la|le|les|\d))/u,
  en: /^(you ordered (?:[a-z\d]+ ){1,5}?)((?:got|received) (?:an?|the|\d))/,
} as const;

/** "You ordered three meals got two": what is left out between the two is put back. */
export const linked = (told: string, language: Spoken): string =>
  told
    // « L'expert est passé le 24, depuis rien ».
    .replace(/,? (?:et )?depuis,? (?:plus )?(rien|aucune nouvelle)$/u, (_, none: string) =>
      none === 'rien' ? ', et plus rien depuis' : `, et ${none} depuis`,
    )
    .replace(
      /^((?:vous avez|tu as) .{8,}?)(?<!,| et| où| que| qui| car) (?=il n'y a (?:que|pas|plus) )/u,
      '$1, et ',
    )
    // « Vous avez montré une photo vous êtes ressortie avec … »: so is it here.
    .replace(
      /^((?:vous avez|tu as) (?:montré|demandé|voulu|choisi) (?:(?!vous |tu )[^,]){6,60}),? (?=(?:vous êtes|tu es) (?:ressorti|reparti)e?s? )/u,
      '$1, et ',
    )
    .replace(
      gotInstead[language],
      (_, asked: string, got: string) =>
        `${asked.replace(/(?: et| and) $/, ' ')}${language === 'fr' ? 'et' : 'and'} ${got}`,
    );

/** Two statements and nothing between them. */
const runOn =
  /^(?:vous|tu) .*(?<!,|et|que|où|qui|car|puis|quand|dont|si|à|chez|avec|pour|de) (?:vous (?:avez|aviez|êtes|étiez)|votre \p{L}+ (?:est|a|était))(?!\p{L})/u;

/** "Depuis 40 min l'agent est au téléphone": nothing between what lasts and what else is said. */
const runsIntoNext =
  /^(?!depuis|pendant).*(?<!\p{L})(?:depuis|pendant) \S+ \S+ (?:(?:l[ea]s?|votre|vos|notre|nos|un|une) \S+|l'\S+|il|elle|on|personne|rien) (?:est|sont|a|ont|ne|n'\S+|était|était|fait)(?!\p{L})/u;

/** "You ordered a 38 got a 42 sent back the 42": no list of deeds is a sentence. */
const heaped = /(?<!(?:et|ou|,|été|ai|avez|as) )(?:renvoyé|livré|reçu) (?:une?|le|la|les|\d)/u;

export const isRunOn = (told: string): boolean =>
  runOn.test(told) ||
  /^you (?:rang|called|emailed|phoned)\b[^,]*, (?:not|no|closed|still)\b/.test(told) ||
  runsIntoNext.test(told) ||
  (/^(?:vous avez|tu as) \p{L}+é /u.test(told) && heaped.test(told));

/** After a comma these go on with the sentence; anything else begins another one. */
const goesOn = {
  fr: /^(?:et|ou|ni|car|donc|puis|avec|sans|malgré|même|après|avant|depuis|quand|alors|qui|que|qu|dont|où|comme|pour|en|sur|dans|à|au|aux|parce|soit|encore|toujours|deux|trois|quatre|\d|surtout|dès|chez|par|reçue?s?|livrée?s?|arrivée?s?|soi-disant|pourtant)(?!\p{L})/u,
  en: /^(?:and|or|so|because|which|who|whose|with|without|despite|even|after|before|since|until|when|while|where|as|then|not|only|again|on|in|at|for|to|from|by|twice|three|two|four|\d|especially|still)\b|^(?:[a-z]+ed|shook|shut|took|went|drove|put|threw|tore|cut|ran) .* and /,
} as const;
const leadsIn = {
  fr: /^(?:après|depuis|en|sur|dans|pour|malgré|avec|sans|quand|à|au|chez|dès|lors|pendant|hier|ce|cette|la veille|le (?:jour|lendemain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|\d+))(?!\p{L})/u,
  en: /^(?:after|since|on|in|for|at|despite|with|without|when|while|last|this|yesterday|today|every|once|until|before|during)\b/,
} as const;
/** "Votre valise est à Lisbonne, vous étiez à Athènes": the one holds against the other. */
const against =
  /^(vous|tu) (?=(?:aviez|avais) |(?:étiez|étais) (?:à|au|en|dans|chez|sur|là|encore|toujours|prête?s?|présente?s?|devant|branchée?s?|joignables?|absente?s?|seule?s?|quatre|deux|trois|cinq|six|\d+)(?!\p{L}))/u;

const link = { fr: ', et ', en: ', and ' } as const;

/** "…, depuis trois semaines les douches sont froides": a whole clause, and not a part of the one before. */
const sinceThen =
  /^(?:depuis|au bout|après|dès|ce|cette|le lendemain|en arrivant|à l'arrivée|une fois|\d+ (?:jours|mois|semaines) (?:après|plus tard)) (?:[^,]+ )?(?=(?:l[ea]s?|l'|votre|vos|ton|ta|tes|notre|nos|on|personne|rien|il|un|une|plus) ?\S+ )/u;
/** What they did themselves, in French: nobody regrets "que vous avez acheté des bottes, et …". */
const ownDeedInFrench =
  /^(?:vous avez|tu as|vous aviez|tu avais|vous êtes|tu es) (?!(?:été|dû|attendu|eu)(?!\p{L}))/u;

/** What came of it for them, after what happened: "…, et vous avez raté votre train". */
const suffered = `dû eu été raté loupé manqué perdu attendu payé gardé passé dormi fini mangé reçu trouvé retrouvé reparti rentré resté ressorti`;
/** Begins another thought about whoever writes. */
const begins = {
  fr: new RegExp(
    `^(?:vous|tu) (?!(?:(?:n')?(?:avez|as|êtes|es) (?:${suffered.split(' ').join('|')})e?s?|attendez|attends|devez|dois|payez|payes|restez|restes)(?!\\p{L}))|^l[ea] derni[eè]re? `,
    'u',
  ),
  en: /^(?:you|the (?:last|latest)) /,
} as const;

const wantedThis =
  /^(?:vous (?:aviez|avez)|tu (?:avais|as)) (?:demandé|commandé|réservé|payé|choisi|pris|voulu|loué|acheté)(?!\p{L})/u;
const gotThat =
  /^(?:vous (?:n'|ne )?(?:avez|êtes|étiez)|tu (?:n'|ne )?(?:as|es|étais)) (?:eu|reçu|obtenu|trouvé|dormi|mangé|ressorti|reparti|rentré|attendu|payé|une?|deux|trois|quatre|cinq|six|dix|\d+|toujours|pas|rien)/u;

const goesOnInFrench = (first: string, second: string, isClause: (text: string) => boolean): boolean =>
  isClause(first) ? /^(?:vous|tu) (?:n'|ne )?(?:l'|l[ea]s? |en |y )/.test(second) : /^\d/.test(first);

/**
 * "Three tyres fitted, the car pulls to the right": two sentences with a comma between them are joined as a writer joins
 * them, where each is whole; null where they are not.
 */
export function joined(text: string, language: Spoken, isClause: (text: string) => boolean): string | null {
  const [first = '', second, ...more] = text.split(/, /);
  // "Vous avez acheté des bottes, au bout de deux mois la semelle se décolle".
  if (
    language === 'fr' &&
    second !== undefined &&
    more.length === 0 &&
    ownDeedInFrench.test(first) &&
    sinceThen.test(second) &&
    isClause(second.replace(sinceThen, ''))
  )
    return `${first}, et ${second}`;
  // "Vous aviez demandé une chambre au calme, vous avez eu la discothèque": what was asked for, and what came.
  if (
    language === 'fr' &&
    second !== undefined &&
    more.length === 0 &&
    wantedThis.test(first) &&
    gotThat.test(second)
  )
    return `${first}, et ${second}`;
  if (second === undefined || goesOn[language].test(second) || leadsIn[language].test(first)) return text;
  // "Vos lunettes glissent, vous les avez fait resserrer", "14 degrés cette nuit, votre bébé a eu froid".
  if (language === 'fr' && more.length === 0 && isClause(second) && goesOnInFrench(first, second, isClause))
    return text;
  if (language === 'fr' && more.length === 0 && against.test(second) && isClause(first))
    return `${first}, alors que ${second}`;
  // "A phone call, a letter and a month to leave": the end of a list.
  const isList = language === 'en' && /^(?:an?|no) [^,]* (?:and|or) (?:an?|no) /.test(second);
  if (isList && more.length === 0 && !isClause(second)) return text;
  // "A, B et C" is a list of clauses already.
  if (language === 'fr' && more.length === 0 && / et /.test(second) && isClause(first) && isClause(second))
    return text;
  return more.length === 0 &&
    !begins[language].test(second) &&
    !(/^(?:vous|tu) /.test(first) && /^(?:vous|tu) /.test(second)) &&
    isClause(first) &&
    isClause(second)
    ? `${first}${link[language]}${second}`
    : null;
}
