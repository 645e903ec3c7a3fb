import type { Frame } from '../frame';

/** What people run into week after week, whatever the trade: bills, opening hours, streets, games. */
export const everyday: readonly Frame[] = [
  {
    id: 'roaming',
    kind: 'fault',
    topic: 'billing',
    find: /\broaming\b|\b(?:bill|charged?|charges)\b[^.!?]{0,50}\b(?:abroad|overseas)\b/,
    say: [
      'a roaming bill arrived with no warning',
      'roaming charges built up without an alert',
      'you were billed for roaming without being warned',
    ],
  },
  {
    id: 'quote-exceeded',
    kind: 'fault',
    topic: 'billing',
    find: /\bquote[sd]?\b[^!?]{0,40}\d[^!?]{0,40}\b(?:charged?|paid|billed|bill|invoiced?)\b[^!?]{0,15}\d|\b(?:charged?|bill)\b[^!?]{0,40}\b(?:over|above|more than) (?:the|my) quote/,
    say: [
      'the bill is far above the quote',
      'you were charged well over the quote',
      'extra work was charged for beyond the quote',
    ],
  },
  {
    id: 'paywalled',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:lock(?:s|ed)?|stuck|put|hid(?:es|den)?)\b[^.!?]{0,40}\bbehind an? (?:\w+ )?(?:paywall|subscription|plan|premium|membership|upgrade|tier)\b|\b(?:need|have|forced|asked) to (?:pay|subscribe)\b[^.!?]{0,40}\b(?:to (?:see|use|open|access)|my own)/,
    say: [
      'what you could open before now needs a paid plan',
      'your own content is locked behind a subscription',
      'access now depends on a paid plan',
    ],
  },
  {
    id: 'closed-early',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:shut|closed|locked)\b(?! (?:my|our|the) account)[^!?]{0,60}\b(?:website says|site says|sign says|supposed to (?:be open|open|close)|opening hours|google says|says (?:it|you))\b/,
    say: [
      'the opening hours shown were not kept',
      'it was closed when the hours said open',
      'the closing time was not the one announced',
    ],
  },
  {
    id: 'street-light',
    kind: 'fault',
    topic: 'service',
    find: /\bstreet ?(?:lights?|lamps?)\b[^.!?]{0,40}\b(?:out|broken|off|not working|dark|dead)\b/,
    say: [
      'the street light is out',
      'the street lighting is not working',
      'the street light is still not working',
    ],
  },
  {
    id: 'pothole',
    kind: 'fault',
    topic: 'service',
    find: /\bpot ?holes?\b|\bcraters? (?:in|on|outside|opposite|by|at)\b/,
    say: [
      'the pothole has not been mended',
      'the pothole is still there',
      'the hole in the road has not been mended',
    ],
  },
  {
    id: 'boxes-missing',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:moved|moving|movers?|removals?|storage|inventory)\b[^]{0,160}\bboxes\b[^]{0,120}\b(?:missing|short|lost|never (?:arrived|turned up|came))\b|\b(?:\d+|two|three|four|five|six|several|our|my) (?:of (?:our|my|the) )?boxes (?:are |were |is |still |went |have gone )*(?:missing|lost)\b/,
    say: ['some of the boxes are missing', 'part of what was to be moved is missing'],
  },
  {
    id: 'appeal-refused',
    kind: 'fault',
    topic: 'service',
    find: /\bappeal(?:ed|s)?\b[^!?]{0,80}\b(?:rejected|refused|denied|turned down|dismissed|thrown out)\b|\b(?:rejected|refused|denied|turned down|dismissed) (?:my|our|the|his|her) appeal\b/,
    say: [
      '[your appeal was|your appeal was|appeals were] turned down',
      '[your appeal was|your appeal was|appeals were] refused',
    ],
  },
  {
    id: 'fined',
    kind: 'fault',
    topic: 'billing',
    find: /(?:\b(?:an?|the|my|this|parking|\d+ (?:quid|pounds|dollars))|(?:£|\$|€) ?\d+) fine\b(?! (?:warnings?|line|day|dining|wines?|thing|art|print|example|job|balance|with|for a))|\bfined (?:me|us|for)\b|\bwas fined\b|\bpenalty (?:charge|notice|fare)\b|\bpcn\b|\bparking (?:charge|ticket)\b/,
    say: [
      '[you were|you were|people were] fined',
      'a fine was sent to [you|you|people]',
      '[you|you|people] received a fine',
    ],
  },
  {
    id: 'street',
    kind: 'fault',
    topic: 'service',
    find: /\bsinkholes?\b|\b(?:pavements?|sidewalks?|kerbs?|footpaths?|cycle lanes?|roads?)\b[^.!?]{0,30}\b(?:broken|cracked|blocked|dangerous|state|uneven|flood\w*|icy|lethal|disgrace|crumbling)/,
    say: [
      'the state of the pavement or road is a problem',
      'the pavement or road fault reported is still there',
      'the road or pavement is not safe to use',
    ],
  },
  {
    id: 'cheaters',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:cheaters?|aimbots?|wallhack\w*|smurfs?)\b/,
    say: [
      'cheaters are spoiling matches',
      'too many matches are ruined by cheaters',
      'cheaters are not removed fast enough',
    ],
  },
  {
    id: 'unfair-matches',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:ranked|matchmaking|matched|matches|lobbies)\b[^.!?]{0,80}\b(?:broken|unfair|unbalanced|gap|full stacks?|one[- ]sided)|\bmatched (?:into|against|with)\b[^.!?]{0,40}\b(?:teams?|players?|ranks?|level|lobb\w+|stacks?|gold|silver|bronze|diamond|platinum)\b/,
    say: [
      'ranked matches are unbalanced',
      'matchmaking pairs teams that are far apart',
      'matchmaking is not fair',
    ],
  },
  {
    id: 'child-spent',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:son|daughter|lad|kids?|child|boy|girl|(?:\d+|six|seven|eight|nine|ten|eleven|twelve)[- ]year[- ]old|grandson|granddaughter|nephew)\b[^.!?]{0,40}\b(?:spent|spend|bought|racked up|blew)\b[^.!?]{0,60}\b(?:games?|app|gems|robux|coins|skins|tokens|loot|v-?bucks|in-app|in-game)/,
    say: [
      'a child spent money in the game with no check',
      'purchases by a child went through without a password',
      'in-game purchases went through with no check',
    ],
  },
  {
    id: 'offer-not-applied',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:leaflet|flyer|advert|offer|deal|promo\w*|buy (?:one|\d) get|2 for 1|half price|sale price)\b[^!?]{0,140}\b(?:didn'?t (?:go through|apply|work|scan|come off)|wouldn'?t (?:scan|work|apply|go through)|wasn'?t (?:applied|honou?red)|ended|(?:charged|paid|pay) (?:me |us )?(?:the )?full price|full price at|refused|not (?:applied|honou?red|valid))\b/,
    say: [
      'the promotion advertised was not applied',
      'the offer advertised was not honoured',
      'the advertised promotion did not go through',
    ],
  },
];
