import { deserving } from '../../signs/deserving';

/** What somebody is or won't do is not what went wrong: "I'm not learning an app". */
const ofPlans =
  /^(?:i'm|i am|we're|we are) not (?!able|getting|being|allowed)|^(?:je ne|nous n'|on ne) ?(?:vais|suis|allons|sommes|va) pas\b|^je n'ai pas (?:que|l'intention)\b/;

/** "That's the third time": it hangs on what was said before. */
const pointsBack =
  /^(?:je|on|nous) (?:n'|ne )?(?:les?|la) (?:ai|as?|avait|avons|avais)\b|\bl'(?:ai|as?|avait|avaient|avons|avez|ont)\b|\b(?:vous|nous|m') ?en (?:a|ont|avait|est) .*\bune? autre\b|^(?:c'(?:est|etait) (?!la (?:\d|deuxieme|seconde|troisieme|quatrieme|cinquieme|enieme))|ce n'(?:est|etait) (?:pas )?(?:ecrit|indique|precise|prevu|marque|dit)|(?:cela|ca) (?!fait (?:\S+ \w+ que|depuis ))|that's|this is|it's|it\b(?! (?:takes|took|costs?)\b)|that\b|yours|le votre|l[ea] (?:dernier|derniere|precedente?|premier|premiere) (?!\w+ (?:est|a|etait)\b)|the (?:old|other|last|first|same) (?:one|two|half|three)\b|the rest\b)|\b(?:for|with|about|of|on|not find) it$|^(?:[a-z]+ed|bought|got|had|took) it\b/;

/** "Nobody at the cinema knew how to fix it": what was named before the "and". */
/** "Votre secrétaire ne la trouve plus": what it stands for was named before. */
const standsIn = /\b(?:ne|n') ?(?:la|le|les|l') ?\w+ (?:pas|plus|jamais)\b/;

const endsOnIt = /\b(?:fix|use|do|open|see|have|want|find|sort|wear|eat|know) it$/;

/** Hangs on what was said before it. */
export const hangsOnMore = (plain: string, isWhole: boolean): boolean =>
  pointsBack.test(plain) || (!isWhole && (endsOnIt.test(plain) || standsIn.test(plain)));

/** "Dix ans que je prends mon café ici": how faithful they are, before they say what went wrong. */
const faithful =
  /^(?:(?:cela|ca) fait )?(?:depuis )?(?:plus de |bientot |presque )?(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente) (?:ans|mois|annees) que (?:je|j'|on|nous) ?(?:viens|vais|prends|suis (?:client|abonne|fidele|chez)|achete|commande|frequente|fais|vient|va|prend|est (?:client|abonne)|roule|bois|mange|porte|utilise)\w*(?!.*(?:,| et | mais |jamais|pas\b|plus\b|sans))/;
export const isFaithful = (plain: string): boolean => faithful.test(plain);

/** What somebody is or won't do. */
/** "I didn't know you could burn soup": said with a smile, and told back it reads like a confession. */
const withASmile = /^(?:i|we) (?:didn't|never|did not) (?:know|realise|realize|think)\b/;
export const isWithASmile = (plain: string): boolean => withASmile.test(plain);

export const isOfPlans = (plain: string): boolean => ofPlans.test(plain);

/** "The carvery used to be piled high": how it was before, where nothing says how it is now. */
const before =
  /\bused to (?:be|get|have|do|come|taste|last|work|love|like)\b(?!.* (?:now|but|any ?more|no longer)\b)/;
export const isOfBefore = (plain: string): boolean => before.test(plain) && !/\bnow\b/.test(plain);

/** What somebody at home never does anyway: "my husband doesn't even eat chocolate". */
const habit =
  /\b(?:does|do)n't (?:even |really )?(?:eat|like|want|drink|know|understand|speak|drive|care)\b|\b(?:n'aime|ne (?:mange|veut|boit|sait|parle|comprend)) (?:meme |vraiment )?pas\b/;
export const isHabit = (plain: string): boolean => habit.test(plain);

/** "My run, | my sleep and my heart rate": the end of a list. */
const listed =
  /^(?:my|our|the) [a-z]+(?: [a-z]+)? (?:but|and) not\b|^(?:my|our|the|an?) [a-z]+ (?:and|or) (?:my|our|the|an?) [a-z]+(?: [a-z]+)?(?: but\b|,|$)/;
export const isListed = (plain: string): boolean => listed.test(plain);

/** "The photos show a sea view": what was to be had, and not what was. */
const expected =
  /^(?:the |your )?(?:[a-z&'-]+ ){0,2}?(?:photos?|pictures?|listing|proof|ticket|booking|website|site|brochure|advert|ad|listing|menu|box|label|app)\b (?:clearly )?(?:show(?:s|ed)?|promises|advertise[sd]?|said|says|described) (?!.*\b(?:but|and|not|no|closed|full|error|wrong|still|never|only|expired|owing|overdue|nothing|delivered|out of)\b)/;

/** "I don't have a smartphone", "we don't drive": how they live. */
const ofLiving =
  /^(?:i|we) (?:don't|do not|can't|cannot|haven't) (?:(?:even )?(?:have|own|got|drive|drink|smoke|eat|speak|use|do|live|like|want)) (?:an? |any |the )?(?:[a-z-]+ ?){0,2}$/;

/** "I'm 71", "it's the music that gets me", "your boiler was mended in June": true, and nobody's fault. */
const setting =
  /^(?:(?:(?:the|my|our|your) )?(?:[a-z'-]+ ){1,3}(?:came|come|comes) back$|(?:i'm|i am|we're|we are) (?:out all|at work|away (?:from|on|until|till)|in all|\d|no |not an? |in (?:my|our) |from |on a )|(?:(?:i|we) )?(?:took|booked|had to take|used|lost) (?:an?|the|my|half an?|two) (?:[a-z]+ )?(?:day|morning|afternoon|week|hour|shift)(?:'s)?(?: annual)?(?: off| leave| holiday)+(?: work)?(?: unpaid)?$|it's [^,]* that (?:gets|annoys|bothers|does|kills) (?:me|us|it)$|(?:my|our|your) [a-z ]+ (?:was|were) (?:replaced|repaired|fixed|fitted|serviced|installed|mended)\b(?!.* (?:and|but|again|twice|wrong|badly)\b))/;

/** "I've kept it and the pouch": what can be shown, and not what happened. */
const proof =
  /^(?:i|we)(?:'ve| have|'ve still| still have)? (?:(?:kept|saved) (?:it\b|(?:the|my|all the|all my|both) (?:\w+ )?(?:pouch|pack\w*|box|receipts?|bag|bits?|piece))|(?:kept|saved|got|have) (?:(?:the|my|all the|all my|both) )?(?:photos?|pictures?|evidence|screenshots?|proof)\b(?!.* (?:and|but) ))\b/;

/** "The whole summer gone": how much of it, and not what. */
const timeGone =
  /^(?:the|my|our|a) (?:whole|entire) (?:spring|summer|autumn|winter|weekend|week|day|morning|afternoon|evening|month|year|season|holiday) (?:is |was |has )?(?:gone|lost|wasted|ruined)$/;

/** "I ordered the wrong size": said of themselves, and no fault of the brand's. */
const ownMistake =
  /^(?:i|we)(?:'ve| have)? (?:accidentally |stupidly )?(?:ordered|bought|chose|picked|entered|typed|clicked|booked|gave|put in|forgot|missed|lost|dropped)(?: (?:in|on))? (?:the wrong|my|our|to)\b(?!.* (?:and|but) )/;

/** "It came off in June": nothing that it stands for was named before. */
const pointsAtNothing =
  /^(?:it|they) (?!(?:has been (?!up\b|on\b|in\b|off\b|there\b|sat\b|at\b|left\b|down\b|out\b|going\b)|took|takes|is (?:\d|been|now|too)|was \d+(?![.\d])|says|said)\b)/;

/** "I don't know what to do again": what it leaves them in, and not what it is. */
const atALoss = /^(?:i|we) (?:\w+ )?(?:don't|do not|didn't|no longer) know (?:what|where|who|how|which)\b/;

/** "Found my daughter's lost earring", "whoever sat with him deserves a medal": thanks in the words of a complaint. */
const goodDeed = new RegExp(
  String.raw`^(?:(?:he|she|they|you|somebody|the \w+) )?(?:even )?found (?:my|our) .*\b(?:lost|missing)\b|\b${deserving}\b`,
);

/** "I am sorry to have to write this", "sorry to put this here": how somebody excuses themselves before they tell. */
const excusesWriting =
  /^(?:(?:i am|i'm|we are|we're|so|very|really|it) )*(?:sorry|sad|loath|reluctant|hesitant|pains me|hate|don't like|not (?:usually |normally )?one) (?:for |about |to )?(?:(?:have|be) (?:to )?)?(?:(?:write|writing|put|putting|post|posting|leave|leaving) (?:this|it|here|on|in|a|an|such)|(?:bother|disturb|trouble|bang on|go on|rant|moan)\b)(?!.*\b(?:but|that)\b)/;

/** "I have been with the company since 1981": how long they have come, and not what went wrong. */
const faithfulInEnglish =
  /^(?:i|we|my \w+)(?:'ve| have| has|'d| had)? (?:been|shopped|banked|bought|come|dealt|flown|stayed) (?:an? |your |very |both |all )*(?:loyal |faithful |happy |regular |good )*(?:customers?|clients?|members?|subscribers?|patients?|tenants?|regulars?|readers?|with (?:you|the|your|this|them)\b|coming (?:here|to)|shopping|banking|buying|flying|using you)\b(?!.*\b(?:and|but|without|waiting|no|not|never|nobody|nothing)\b(?! its\b| her\b| his\b| their\b))/;

const praise =
  /\b(?:is|was|were|are|looks?|looked|sounded) (?:absolutely |so |really |very |truly |just )?(?:splendid|lovely|beautiful|wonderful|brilliant|superb|gorgeous|delicious|perfect|excellent|amazing|fantastic|kind|charming|spotless)\b/;
/** Praise, where no word beside it complains. */
export const isPraise = (plain: string): boolean => praise.test(plain);

/** "I have to be honest": how it is begun. */
const hedge =
  /\b(?:have|has|having|had|got|need|want) to (?:be (?:honest|fair|frank|blunt)|say(?=$|,| (?:i|we|that))|admit|confess)\b|^(?:i|we|you)(?: are| am|'m|'re)? (?:not (?:a|one)|hate|hating) to (?:moan|complain|make)\b/;

/**
 * True, and not what went wrong; in English, where such sentences are turned as readily as the point.
 * @param isKnown a frame knows the complaint: then how somebody lives is beside it
 */
export const isBesideThePoint = (plain: string, isKnown: boolean): boolean =>
  [
    expected,
    pointsAtNothing,
    ownMistake,
    setting,
    proof,
    timeGone,
    goodDeed,
    atALoss,
    excusesWriting,
    hedge,
    faithfulInEnglish,
  ].some((pattern) => pattern.test(plain)) ||
  (isKnown && ofLiving.test(plain));

/** "Your vet told us it would take an hour": what was to be, and not what came. */
const toldBefore =
  /^(?:our|the|your) (?:[a-z]+ ){1,3}(?:told you|said|promised|assured you|swore|advertised)\b(?!.* (?:and|but|then) )|^(?:on (?:vous |te |t')(?:a |avait )?|l[ea] \p{L}+ (?:vous |te |t')(?:a |avait )?)(?:dit|répond|répondu|assure|assuré|explique|expliqué|promis|annoncé)(?:e|es)? (?:que |qu')(?!.*(?:, | et | mais |pas|plus|jamais|rien|aucun))/u;
export const isToldBefore = (told: string): boolean => toldBefore.test(told);

/** "Eight months in our new build": how long, and not what. */
const onlyTime =
  /^(?:over |nearly |almost |about )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:minutes|hours?|days?|weeks?|months?|years?)\b(?! (?:for|to|without|waiting|chasing|queu\w+|stuck|stood|on|of)\b)/;
export const isOnlyTime = (told: string): boolean => onlyTime.test(told);
