import type { Frame } from '../frame';

/** What the brand chose to do: criticised, and not for a draft to admit or deny. Each follows "about". */
export const choices: readonly Frame[] = [
  {
    id: 'price-rise',
    kind: 'view',
    topic: 'price',
    find: /\b\d+p in one go|\bhard on (?:a|my|our|the) (?:\w+ )?(?:pension|budget|wallet|pocket)|\bgone from (?:£|\$|€)?\d|\b(?:doubled|tripled|raised|hiked|put up) (?:\w+ ){1,3}(?:charges?|prices?|fees?|fares?|rates?|rent)\b|\b(?:fees?|prices?|rent|fares?|premium|subscription)\b[^.!?]{0,25}\d+ ?(?:%|per ?cent)|\b(?:premium|fares?|rent|subscription|price) (?:\w+ ){0,2}(?:doubled|tripled|went up|gone up|has risen)|\b(?:price (?:rise|hike|increase|jump|went|goes|is|of|tag|has|doubled)\w*|prices|more expensive|too expensive|so expensive|overpriced|rip[- ]?off|hike|put (?:\w+ )?(?:prices )?up|increase[ds]? (?:by|the price|again)|resale|surge|dynamic pricing|(?:ticket|booking|platform|service) fees?|costs? (?:too|more|double|twice)|daylight robbery|extortion\w*|can't afford|(?:up|gone) (?:from|by) (?:£|\$|€)?\d|(?:£|\$|€)\d+ (?:for|now)|per ?cent|\d+ ?% (?:more|up|rise|increase|hike))/,
    say: [
      'the {percent} rise',
      'a rise of {percent}',
      'the price',
      'what it costs now',
      'the price increase',
      'the cost and what explains it',
    ],
  },
  {
    id: 'smaller',
    kind: 'view',
    topic: 'price',
    find: /\b(?:shrinkflation|smaller (?:pack|bar|portion|bag|box|size|bottle)\w*|(?:portions?|packs?|bars?|bags?) (?:\w+ ){0,3}(?:smaller|tiny|shrunk|shrinking|half)|less (?:product|inside|in the)|\d+ ?g (?:instead|now|down))\b/,
    say: ['the size of the portions', 'getting less for the same price', 'what is left in the pack'],
  },
  {
    id: 'recipe-changed',
    kind: 'view',
    topic: 'defect',
    find: /\b(?:(?:changed|new|different|old|original) (?:the )?(?:recipe|formula|scent|taste|flavour|flavor)|(?:recipe|formula) (?:has |was )?(?:changed|different|worse)|tastes? (?:different|awful|like|nothing)|bring back|discontinu\w+)\b/,
    say: ['the change of recipe', 'the new version of the product', 'what was changed in the product'],
  },
  {
    id: 'where-money-goes',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:donat\w+|charity|where (?:does|is|do) (?:the|our|my) (?:money|donations?|pound|fees|tax)|fundrais\w+|of my (?:pound|money)|council tax|taxpayers?|(?:bosses'?|ceo|executives?|directors?)\b[^.!?]{0,20}\b(?:bonus|bonuses|salary|pay))\b/,
    say: [
      'where the money goes',
      'how the money is used',
      'how much (of it|of each pound) reaches those it is for',
    ],
  },
  {
    id: 'misleading',
    kind: 'view',
    topic: 'ethics',
    find: /\badvertis(?:e|es|ing) |\b(?:you|they) (?:claim|say) (?:it|they|to be|your|that)\b|\brecyclable\b|\b(?:misleading|false advert\w*|mislabel\w*|label(?:s|led|ling)?\b|ingredients?|greenwash\w*|advertised|claims? to be|not (?:really|actually|even) (?:vegan|organic|natural|recycl\w+|local|british|handmade)|vegan|cruelty[- ]free|tested on animals|animal testing|palm oil|made in china|sponsored|paid partnership|small print|not (?:really |actually )?(?:sustainable|recyclable|eco\w*))\b/,
    say: [
      'the wording on the label',
      'the gap between what is shown and what is sold',
      'what is really in the product',
    ],
  },
  {
    id: 'deleting',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:delet(?:ed|ing|e) (?:my|our|the|all|critical|these|negative) ?(?:\w+ )?comments?|comments? (?:\w+ )?(?:are |is |were |being )?(?:vanish\w*|disappear\w*|gone|deleted|removed|hidden|turned off)|censor\w*|blocked me|hiding (?:the )?(?:comments|reviews)|removed (?:my|the) review)\b/,
    say: ['the comments that disappear', 'comments that vanish instead of being answered'],
  },
  {
    id: 'closure',
    kind: 'view',
    topic: 'service',
    find: /\b(?:closed|closing|shut|shutting) (?:our|my|the|down the) (?:only|last|local|nearest)\b|\b(?:(?:closing|closure|close|closed|shutting|axing|axed|scrapping|scrapped|cutting|cut|removing|removed|ending|lost) (?:of )?(?:the|our|my|your|this|that|down|another|local|yet) (?:\w+ ){0,3}(?:branch|shop|store|library|line|route|bus|service|stop|office|counter|pool|ward|school|station|club|menu|feature|forum|server|toilets?)|self[- ]?(?:service|checkouts?|scan)|ticket office|bank branch|last (?:branch|bank|bus|shop)|cashless|card only|qr code)\b/,
    say: [
      'the closure and what it changes',
      'keeping a service with people in it',
      'what is being taken away',
    ],
  },
  {
    id: 'work',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:layoffs?|laid off|redundan\w+|sacked|underpaid|unpaid|minimum wage|zero[- ]hours|sweatshop|exploit\w*|strike|union|working conditions|overworked|crunch|treat (?:your|their) (?:staff|workers|drivers|people)|your (?:workers|drivers|riders|staff) (?:\w+ ){0,3}(?:deserve|paid|rights))\b/,
    say: ['how people are treated at work', 'working conditions', 'what this means for jobs'],
  },
  {
    id: 'planet',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:plastic|packaging|landfill|pollut\w+|sewage|carbon|emissions?|deforest\w*|climate|private jet|wasteful|food waste|bees|pesticide\w*|peat|fur\b|leather|factory farm\w*|caged|oil rigs?|fossil)\b/,
    say: ['the effect on the environment', 'what this costs nature', 'the environmental side of this'],
  },
  {
    id: 'ai-used',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:ai (?:art|generated|slop|image|poster|voice|training|cover)|ai-\w+|made (?:by|with) ai|(?:used|using|uses) (?:an? )?ai\b|chatgpt|midjourney|train(?:ed|ing)? (?:your |an |its )?(?:ai|models?) on)\b/,
    say: ['the use of artificial intelligence', 'the place of human work', 'what was made by a machine'],
  },
  {
    id: 'left-out',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:thin|skinny|young) white\b|\bwhite (?:twenty|thirty|men|women|faces)|\b(?:shades?|(?:no|only|all) (?:plus|dark|darker|deep|curvy|larger) (?:sizes?|shades?|skin|tones?)|size (?:16|18|20|22|24)|(?:only|just) (?:white|thin|skinny|straight|men|male) (?:models?|faces|people|authors|speakers)|all[- ]male|not a single (?:woman|black|brown|asian|disabled)|tokenis\w+|inclusiv\w+|stereotyp\w+|objectif\w+|sexist ad|offensive ad|tone[- ]deaf)\b/,
    say: ['who this leaves out', 'the place given to everyone', 'who feels seen here, and who does not'],
  },
  {
    id: 'ads',
    kind: 'view',
    topic: 'service',
    find: /\b(?:give me|giving me|show me|showing me|serve me|with|full of|now has|now get) ads\b|\b(?:spam\w*|too many (?:ads|emails|notifications|adverts)|(?:ads?|adverts?) (?:every|in the|after|on a paid|everywhere)|unskippable|paywall\w*|behind a (?:paywall|subscription)|microtransactions?|loot ?box\w*|pay[- ]to[- ]win|dlc|subscription (?:for|to use)|now (?:you )?(?:have to )?pay (?:for|to))\b/,
    say: ['what is now paid for', 'the place of advertising', 'what used to be included'],
  },
];
