import { matchesOf } from '../../../text/matches';
import { fold } from '../../../calm-check/fold';
import type { Bereft, Words } from '.';

const hers = `mum|mam|mom|mother|wife|girlfriend|daughter|sister|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|aunt|auntie|niece|mother[- ]in[- ]law|granddaughter`;
const his = `dad|father|husband|hubby|boyfriend|son|brother|grandad|granddad|grandpa|grampa|grandfather|uncle|nephew|father[- ]in[- ]law|grandson|boy`;
const either = `partner|fiancee?|cousin|friend|best friend|best mate|neighbour|baby|twins?|child|girl|better half`;
const pets = `dog|doggo|puppy|pup|cat|kitten|kitty|rabbit|bunny|horse|pony|mare|pet|hamster|guinea pig|budgie|parrot|tortoise|ferret|spaniel|labrador|collie|terrier|staffie|greyhound|cockapoo`;
const kin = `${hers}|${his}|${either}|${pets}`;
const own = String.raw`\b(?:my|our)(?: (?:dear|lovely|darling|beautiful|poor|wee|little|old|best|baby|late|only|own|beloved|precious|elderly|sweet|[a-z]+ old|[0-9]+(?:[- ]year[- ]old)?)){0,2} (${kin})\b(?!'s\b(?! (?:\w+ )?(?:died|dead|passed|gone)))`;
/** Without "my": « Mum died », « Dad passed ». */
const bare = String.raw`(?:^|[.!?;,…★☆)] ?|\b(?:and|but|since|when|after|before|because) )(mum|mam|mom|mother|dad|father|nan|nana|gran|grandma|grandad|grandpa|hubby)\b(?!'s)`;

const when = String.raw`(?:in|last|on|this|yesterday|today|sat|sun|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|two|three|four|five|six|a (?:few|couple|week|month|year)|\d|peacefully|suddenly|recently|unexpectedly|before|during|just)`;
const soft = String.raw`(?:(?:has|had|have|who|just|sadly|suddenly|recently|unexpectedly|then|very|now|later|also|actually|only|since|both) ){0,3}`;
const jokingly = String.raw`(?!(?: of| from)? (?:laugh|embarr|bore|shame|happiness|cringe|joy)| inside| a little| at the (?:price|sight)| when (?:he|she|i|they) (?:saw|heard)| in (?:the )?(?:act|scene|level|round|episode|chapter|season|game|book|film|show)\b| on (?:level|stage|screen)\b)`;
const died = String.raw`${soft}(?:died${jokingly}|dies\b(?= (?:in|on) (?:19|20))|passed(?: away\b| on\b(?! (?:the|my|that|this|his|her|to|your))|(?= ${when})(?![^.!?]{0,30}\b(?:test|exam|driving|audition|interview|grade))|(?=[.,;!]| and we))|was killed\b|(?:is|was|are) no longer with us|(?:is|are|was)(?: now| sadly)? gone\b(?! (?:to|back|home|off|for|out|crazy|mad|through))|(?:is|was|are|were)(?: now| sadly)? (?:dead\b(?! (?:tired|set|keen|chuffed|pleased|good|nice|proud|happy|wrong|right|against|serious|excited|on|to|inside|from|after a))|stillborn|born (?:sleeping|still)|buried|cremated|put to sleep|put down\b(?! (?:as|to|on|for)))|isn't (?:here|with us) (?:any ?more|now)|isn't around any ?more|(?:didn't|did not|never|hasn't|didnt) (?:make it(?=[.!,;]|$| (?:through|home|out))|wake up|woke up|waked|come round|came round|come home|came home|pull(?:ed)? through|survive\w*)|slipped away|left us\b|lost (?:his|her) (?:battle|fight|life)|took (?:his|her) own life|collapsed and died)`;
const between = String.raw`(?:, [^.!?,]{2,40},| (?!'s|nearly|almost|and\b|or\b|is\b|was\b|has\b|had\b|said\b|says\b|never\b|not\b|who\b|whose\b|thought\b|car\b|phone\b|bought\b|got\b|ordered\b|gave\b|that\b|with\b|when\b|used\b|loved\b)[a-z]+){0,2}`;

const ofOne = new RegExp(String.raw`(?:${own}|${bare})${between} ${died}`, 'g');
const pronoun = new RegExp(
  String.raw`(?:^|[.!?;:,…)\n-] ?|\b(?:and|but|then|when|before|after|because|until|that|so) )(he|she|they) ${died}|\b(?:we|i) (?:\w+ )?(?:buried|cremated|laid|lost|scattered) (him|her|his ashes|her ashes)\b(?! (?:job|bag|phone|card|coat|keys|luggage|case|temper|in (?:the (?:crowd|shop|store|maze)|\w+ (?:shop|store))))|\b(?:said|say|saying) (?:our |my )?(?:last |final )?goodbye to (him|her)\b|\blet (him|her) go (?:on|last|this|yesterday|in)\b|\b(?:his|her) (?:funeral|wake|ashes|coffin|burial|cremation|headstone|memorial service)\b`,
  'g',
);
const lost = new RegExp(
  String.raw`\b(?:lost|losing|loss of|buried|cremated|burying|laid to rest|mourning|grieving(?: for)?) (?:my|our)(?: (?:dear|lovely|darling|beautiful|little|wee|old|best|beloved|precious)){0,2} (${kin})\b(?!'s)(?! (?:\w+ )?(?:in (?:the|your|a) (?:crowd|shop|store|park|maze|supermarket|airport|queue)|for (?:ten|\d+) min|at (?:the|your) (?:shop|store|airport|station))\b)|\blost (?:the|a|our|my) (baby|pregnancy|twins)\b|\b(?:had|having|after|suffered|since|through|my|our|a) (?:an? |my |our |the |two |three |second |first |recent |another )?(?:early |late |missed )?miscarriages?\b|\bmiscarried\b|\b(?:had|after) (?:a|our|my) stillbirth\b|\bborn sleeping\b|\b(?:was|were) stillborn(?! \w+ (?:to|of))`,
  'g',
);
const ofTheDead = new RegExp(
  String.raw`\b(?:my|our) (?:\w+ )?(${kin})'?s (?:funeral|wake|wreath|casket|hearse|burial|cremation|ashes|coffin|memorial|headstone|grave|gravestone|death|passing|estate|probate|obituary|eulogy|last (?:days|weeks))\b|(?:^|[.!?;] )(mum|mom|dad|nan|gran|grandma|grandad|grandpa)'?s (?:funeral|wake|burial|cremation|ashes|coffin|estate|death)\b|\b(?:funeral|death|passing|loss|burial|ashes|wake|coffin|grave|headstone|wreath|cremation)(?: flowers| service)? (?:of|for) (?:my|our) (?:\w+ )?(${kin})\b(?!'s)|\b(?:my|our) (?:late|dead|deceased) (${kin})\b(?!'s (?!(?:\w+ )?(?:account|contract|bills?|name|estate|policy|pension|subscription|direct debit|tariff|supply)\b))|\bi(?:'m| am|'ve been| was) (?:a |an |now |recently )*widow(?:ed|er)?\b|\bas a (?:recent |new )?widow(?:er)?\b|\b\w+ years (?:we were|of being) married\b(?![^]*divorc)|\bwe were married (?:for )?\w+ years\b(?![^]*divorc)`,
  'g',
);

/** What a reply calls them, where it is not what people write. */
const written: Record<string, string> = {
  hubby: 'husband',
  doggo: 'dog',
  pup: 'puppy',
  nanna: 'nana',
  grampa: 'grandpa',
  kitty: 'cat',
};
const known = new Set(
  `mum mom mother wife daughter sister nan nana gran granny grandma grandmother aunt niece dad father husband son brother grandad granddad grandpa grandfather uncle nephew partner friend baby dog puppy cat kitten rabbit bunny horse pony pet`.split(
    ' ',
  ),
);

const isPet = new RegExp(`^(?:${pets})$`);
const isWoman = new RegExp(`^(?:${hers}|girl)$`);
const isMan = new RegExp(`^(?:${his})$`);
const anyone = new RegExp(
  String.raw`${own}|\b(mum|mam|mom|dad|nan|nana|gran|grandma|grandad|grandpa)\b(?!'s)`,
  'g',
);

const bereftOf = (at: number, word = ''): Bereft => {
  const name = written[word] ?? word;
  const isBaby = /^(?:baby|twins?|pregnancy)$/.test(name);
  const isAnimal = isPet.test(word);
  return { at, of: isBaby ? 'baby' : isAnimal ? 'animal' : 'person', called: known.has(name) ? name : null };
};

const nearest = (text: string, at: number, pronounWord: string): string | null => {
  const start = Math.max(0, at - 260);
  const fits = (word: string): boolean => {
    if (/^sh|^her/.test(pronounWord)) return !isMan.test(word);
    return !pronounWord.startsWith('h') || !isWoman.test(word);
  };
  let found: string | null = null;
  for (const match of matchesOf(anyone, text.slice(start, at))) {
    const word = match[1] ?? match[2] ?? '';
    if (fits(word)) found = word;
  }
  return found;
};

/** Where "my grandad's wreath turned up at 4" names the loss, it tells what went wrong, too: at no place of its own. */
function found(text: string): Bereft | null {
  for (const pattern of [ofOne, lost, ofTheDead])
    for (const match of matchesOf(pattern, text)) {
      const told = bereftOf(
        pattern === ofTheDead ? -1 : match.index,
        match.slice(1).find((group) => group !== undefined),
      );
      return /miscarr|stillb|sleeping|pregnancy/.test(match[0]) ? { ...told, of: 'baby' } : told;
    }
  for (const match of matchesOf(pronoun, text)) {
    const said =
      match.slice(1).find((group) => group !== undefined) ?? (/\bhis\b/.test(match[0]) ? 'his' : 'her');
    const word = nearest(text, match.index, said);
    if (word !== null) return bereftOf(match.index, word);
  }
  return null;
}

export const english: Words = {
  found: (text) => found(fold(text)),
  say: ({ called, name = null }) =>
    name !== null
      ? [`[you lost ${name}|you lost ${name}|a family lost its companion]`]
      : called !== null
        ? [`[you lost your ${called}|you lost your ${called}|a family is grieving]`]
        : null,
};
