/** The words of a thing as somebody writes them: "glace pistache", "salle des dinosaures", "saison 2". */
const word = String.raw`[\p{Ll}\p{Lu}][\p{L}-]{2,}`;
const within = String.raw`(?: (?:de la |de l['’]|du |des |de |d['’]|à la |à l['’]|au |aux |à |en )?(?!(?:est|sont|était|étaient|qui|que|et|mais|avec|pour|dans|sur|chez|par|trop|très|vraiment|juste|toujours|bien|hier|avant|après|depuis|car|sans|c['’]est|ça|cela|pareil(?:le)?s?|comme|sent|tient|va|vont|à|a|ont|ai)\b)${word}){0,2}(?: \d{1,4})?`;
const article = String.raw`(?:le|la|les|l['’]|ce|cet|cette|ces|votre|vos|mon|ma|mes|notre|nos|un|une|sa|son|ses)`;
/** « et Sandrine » is nobody's « ndrine ». */
const thing = String.raw`(${article})(?: |(?<=['’]))(${word}${within})`;
const soft = String.raw`(?:(?:trop|vraiment|juste|si|tellement|absolument|toujours|aussi|tout|simplement|très|super|hyper|méga|franchement|encore|plus que|au) ){0,3}`;
const good = String.raw`(?:tueries?|tops?|supers?|géniale?s?|géniaux|magiques?|magnifiques?|excellente?s?|délicieu\w+|parfaite?s?|incroyables?|bon(?:ne)?s?|beaux?|belles?|dingues?|canons?|sublimes?|folles?|fous?|régals?|pépites?|merveilles?|bombes?|adorables?|splendides?|somptueu\w+|réussie?s?|jolie?s?|exceptionnel\w*|extraordinaires?|fantastiques?|impeccables?|nickel|génie)(?!\p{L})`;

/** In the order in which they are looked for; the first two groups are the article and the thing. */
const frames: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:ador(?:e|é|ons|ent|ez)|aim(?:e|é|ons|ent)|kiff(?:e|é|ons|ent)|valid(?:e|é)|savour(?:e|é)) ${soft}${thing}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[,.!;:] ?|\b(?:et|franchement|vraiment|sérieux|wow|waouh) )${thing},? (?:d['’]hier (?:soir )?)?(?:est|sont|était|étaient|c['’]est|c['’]était|sent|tient) ${soft}(?:une? |du |des )?${good}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:merci|bravo|chapeau|félicitations|respect|fan|hâte|vivement|amoureu\w+|ravie?s?|contente?s?|heureu\w+) ${soft}(?:pour|de (?:voir|découvrir|goûter|retrouver|tester|lire|écouter|jouer à)|d['’](?:essayer|écouter|aller voir|avoir)|de|d['’])? ?${thing}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:quitte|lâche|se lasse|décolle)\w* plus (?:de )?${thing}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})avec ${thing},? merci`, 'iu'),
];

/** What is no thing to be thanked for: people, times, and words that say nothing. */
const nothing =
  /^(?:fille|fils|enfants?|mari|femme|père|mère|petite?s?|gens|fois|vie|vies|jours?|journée|soirée|temps|monde|chose|truc|retour|réponse|message|coup|début|fin|suite|truc|ami\w*|frère|sœur|soeur|tout|équipes? (?:de|du)|remboursement|retard|bébé|chien|chat|chéri\w*|amour|cœur|fait|peu|autres?)(?!\p{L})/iu;

const ofTheirs: Record<string, { vous: string; tu: (word: string) => string }> = {
  mon: { vous: 'votre', tu: () => 'ton' },
  ma: { vous: 'votre', tu: () => 'ta' },
  mes: { vous: 'vos', tu: () => 'tes' },
};

/** As the brand says it: « mon sac » is « votre sac », « votre glace » is « notre glace », « une expo » is « l'expo ». */
function spoken(written: string, noun: string, address: 'vous' | 'tu'): string {
  const article = written.toLowerCase().replace('’', "'");
  const isOpen = /^[aeiouyàâéèêëîïôöùûüœh]/iu.test(noun);
  const own = ofTheirs[article];
  if (own !== undefined) return `${address === 'vous' ? own.vous : own.tu(noun)} ${noun}`;
  if (article === 'votre') return `notre ${noun}`;
  if (article === 'vos') return `nos ${noun}`;
  if (article === 'un' || article === 'une')
    return isOpen ? `l'${noun}` : `${article === 'un' ? 'le' : 'la'} ${noun}`;
  return article === "l'" ? `l'${noun}` : `${article} ${noun}`;
}

/** What a French comment says it is pleased with, as the brand would name it; null where it names nothing. */
export function pleasedInFrench(text: string, address: 'vous' | 'tu'): string | null {
  for (const frame of frames) {
    const [, article = '', noun = ''] = frame.exec(text) ?? [];
    if (noun !== '' && !nothing.test(noun)) return spoken(article, noun.trim(), address);
  }
  return null;
}
