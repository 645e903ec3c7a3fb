import type { Frame } from '../frame';

/** Wrongs to others that the brand is accused of: whether rightly is not known here, and nothing of it is owned. */
export const accusations: readonly Frame[] = [
  {
    id: 'figures',
    kind: 'view',
    topic: 'ethics',
    find: /\bhow (?:the |that |this |your |you )?(?:\d[\d.,]* ?(?:%|per ?cent)|figures?|percentage|statistics?|stat)(?: \w+){0,4}? (?:calculated|worked out|arrived at|measured|reached|counted|comes?)\b|\bwhere (?:does|do|did) (?:that|this|the|your) (?:\d[\d.,]* ?(?:%|per ?cent)|figure|statistic|percentage)[^.!?]{0,10} come from\b|\b(?:this|that|the|your) claim (?:is|isn't) (?:\w+ )?(?:untrue|false|misleading|true|accurate)\b/,
    say: ['how this claim is worked out', 'what stands behind this claim'],
  },
  {
    id: 'care',
    kind: 'view',
    topic: 'ethics',
    // Of one's own mother it is told as what happened to her.
    find: /^(?![^]*\b(?:my|our) (?:mum|mom|mother|dad|father|nan|gran|grandad|husband|wife|son|daughter|child|kids?|baby|brother|sister|uncle|aunt)\b)[^]*(?:\b(?:carers?|nurses?|staff|care assistants?|teachers?) (?:to|for|between|looking after) (?:\d\d+|twenty|thirty|forty|fifty) (?:residents?|patients?|people|children|kids|babies|beds)\b|\bresidents\b[^!?]{0,100}\b(?:left (?:in|on|for|without|wet)|not (?:been )?(?:turned|washed|changed|fed)|soaked|bed ?sores?)\b|\btold to (?:write|record|sign|tick|put)(?: down| off)? that\b[^!?]{0,80}\b(?:n't|weren'?t|wasn'?t|hadn'?t|never)\b)/,
    say: ['the care that people are given', 'how people are looked after'],
  },
  {
    id: 'labour',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:cleaners|staff|workers|drivers|couriers|riders|carers|cooks|waiters)\b[^!?]{0,60}\b(?:through an agency|agency staff|less than (?:the )?(?:minimum|living)|(?:minimum|living) wage|(?:pounds|dollars|an hour) less)\b|\bunpaid (?:overtime|hours|shifts?|interns?\w*|trial shifts?)\b|\bzero[- ]hours? contracts?\b|\b(?:i|we) (?:left|quit|resigned|used to work|worked (?:there|here|for (?:you|them)))\b[^!?]{0,200}\b(?:shifts|overtime|rota|wages|bullied|bullying|minimum wage|my (?:line )?manager|my targets|maternity)\b/,
    say: ['the working conditions', 'how people are treated at work'],
  },
  {
    id: 'discharges',
    kind: 'view',
    topic: 'ethics',
    find: /\bdischarg(?:ed|es|ing)\b[^.!?]{0,12}\b(?:in|into|onto) (?:the |our |this )?(?:\w+ ){0,2}(?:bay|river|sea|estuary|stream|beach|harbour|lake|brook|loch|lough)\b|\b(?:outfall|sewage|effluent|slurry|overflow pipe)\b[^!?]{0,120}\b(?:discharg\w+|spill\w*|pouring|pumped|dump\w*|river|stream|beach|weir|sea|brook|lake)\b|\b(?:discharg\w+|spill\w*|pumping|dump\w*) (?:\w+ ){0,3}(?:sewage|effluent|slurry|chemicals)\b[^!?]{0,60}\b(?:river|stream|beach|weir|sea|brook|lake)\b/,
    say: ['what is let into the water', 'the state of the water and what is let into it'],
  },
  {
    id: 'greenwashing',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:green ?wash\w*|coal (?:plant|mine|power)s?|(?:green|sustainable|eco|ethical) (?:tariff|energy|electricity|range|label|claims?)\b[^!?]{0,80}\b(?:yet|but|while|though)\b)/,
    say: ['the green claims and what lies behind them', 'what is said of the environment and what is done'],
  },
  {
    id: 'partner',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:ambassador|face of|partner(?:ed|ing|ship)?|sponsor\w*|backing|collab\w*|influencer|endors\w+|working with|guest|headlin\w+)\b[^!?]{0,80}\b(?:accused|convicted|charged with|assault\w*|abus\w+|racist|sexist|antisemit\w+|homophob\w+)/,
    say: ['this partnership', 'the choice to work with this person'],
  },
  {
    id: 'sponsor',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:gambl\w+|betting|bookies?|casinos?)\b[^]{0,200}\b(?:front of|on (?:the|our|kids'?|junior) (?:\w+ )?shirts?|sponsor\w*)\b|\b(?:sponsor\w*|front of (?:the|our|kids'?) shirts?)\b[^]{0,120}\b(?:gambl\w+|betting|bookies?|casinos?)\b/,
    say: ['the choice of this sponsor', 'this sponsorship and what it stands for'],
  },
  {
    // "This is a generated image", under "painted by hand": nothing is granted, and the question stands.
    id: 'made-by',
    kind: 'view',
    topic: 'ethics',
    find: /\bgenerated (?:image|picture|art(?:work)?|illustration|drawing|design)s?\b|\b(?:hand[- ]?(?:painted|drawn|made|knitted|carved|stitched)|(?:painted|drawn|made) by hand)\b[^]{0,140}\b(?:ai|generated|by (?:a )?machine|which hand|whose hand|seven fingers)\b/,
    say: ['who made this work and how', 'how this work was made'],
  },
  {
    id: 'false-discount',
    kind: 'view',
    topic: 'price',
    find: /\b(?:fake|false|bogus|phoney) (?:sales?|discounts?|offers?|deals?)|\b(?:half[- ]price|\d+ ?% off|was (?:£|\$|€)\d+|black friday|in the sale)\b[^!?]{0,120}\b(?:it was|was only|used to be|was already|cost) (?:£|\$|€)?\d+|\b(?:put|raised|hiked|bumped) (?:the |your )?prices? up (?:just )?before/,
    say: ['the price before the offer', 'what the offer really takes off'],
  },
  {
    id: 'authorship',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:plagiari\w+|watermark (?:cropped|removed|cut|gone|edited|photoshopped)|(?:taken|lifted|nicked|copied|grabbed) (?:straight |right )?(?:off|from) my (?:page|site|website|profile|shop|instagram|insta|facebook|portfolio|channel|account)|(?:number|photo|picture|pic|shot|image|design)s? (?:\w+ )?(?:and (?:number )?\w+ )?(?:is|are) mine\b|(?:that|this)(?:'s| is| was) my (?:\w+ )?(?:design|photo|artwork|pattern|print|drawing|illustration|painting|logo|slogan|lettering)\b|(?:print|design|photo|artwork|pattern|drawing|illustration|painting|logo)\b[^]{0,120}\byour (?:buyer|designer|team|people|rep) (?:took|had|saw|bought|asked)|lifted (?:straight |directly )?from|word for word|appropriat(?:ion|ed|ing|e) (?:of )?(?:my|our|their|the|a|culture)?|cultural appropriation|\b(?:that|this)'?s? (?:is )?my \w+\b[^]{0,60}\bi (?:drew|painted|designed|illustrated|photographed|shot|composed|carved|knitted|stitched|wrote) (?:it|this|that)\b|sacred (?:patterns?|symbols?|designs?|motifs?)|uncredited|(?:without|never|no|nobody|not) (?:\w+ ){0,3}(?:credit(?:ed|ing)?)(?= (?:us|me|him|her|them|the|to)\b|[.,!]|$)|(?:stole|stolen|copied|nicked|ripped off|traced) (?:my|our|her|his|their|an?|the) (?:\w+ )?(?:designs?|photos?|artwork|patterns?|ideas?|recipes?|drawings?|illustrations?|art|work|logo))/,
    say: [
      'where this work comes from and the credit owed for it',
      'whose work this is',
      'the origin of this work',
    ],
  },
  {
    id: 'parity',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:gender (?:pay )?gap|gender balance|all[- ](?:male|men)\b|(?:one|no|zero|not (?:a|one)(?: single)?|only one|a single) wom[ae]n\b|(?:ten|eleven|nine|eight|seven|six|\d+) (?:men|blokes|guys|suits)\b[^.!?]{0,40}\bwom[ae]n|equal pay)/,
    say: ['the place of women', 'equality between women and men'],
  },
  {
    id: 'farming',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:hens?|chickens?|cows?|pigs?|calves|ducks?|rabbits?|animals|livestock|sheds?|barns?|bears?|lions?|tigers?|elephants?|dolphins?|orcas?|monkeys?|giraffes?|wol(?:f|ves)|big cats?)\b[^!?]{0,120}\b(?:pac(?:ing|es|ed)|in circles|sores?|tiny (?:cage|enclosure|pen|tank)|outdoor access|outside access|crammed|caged?|cages|free[- ]range|cruel\w*|suffer\w*|mistreat\w*|slaughter\w*|footage|filmed)\b|\b(?:filmed|footage|crammed|cages?|mistreat\w*|welfare)\b[^!?]{0,120}\b(?:hens?|chickens?|cows?|pigs?|calves|ducks?|animals|livestock)\b/,
    say: ['how the animals are kept', 'the welfare of the animals', 'the conditions the animals live in'],
  },
  {
    id: 'sexist-ad',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:half[- ]naked|naked|topless|women'?s bod(?:y|ies)|cleavage|bums?|boobs)\b[^!?]{0,60}\b(?:to sell|selling|advert|ads?|campaign|poster|billboard)\b|\b(?:sexist|objectif\w+)\b[^!?]{0,40}\b(?:ads?|advert\w*|campaign|poster|women)\b|\b(?:ads?|advert\w*|campaign|poster)\b[^!?]{0,40}\b(?:sexist|objectif\w+)/,
    say: [
      'how women are shown in this campaign',
      'the image given of women',
      'the way this campaign shows women',
    ],
  },
  {
    id: 'layoffs',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:laid off|lay(?:ing)? off|layoffs?|redundanc(?:y|ies)|(?:made|making) (?:\w+ ){0,3}redundant|job cuts|(?:cut|cutting|axed|axing|sacked|fired) (?:\d+|hundreds|dozens|half|everyone|the (?:whole |entire )?(?:team|staff)))\b|\b(?:text(?:ed|s)?|e-?mail(?:ed)?|whats ?app|voicemail|zoom|message|letter)\b[^.!?]{0,60}\b(?:(?:don't|do not|not to|needn't) (?:bother )?com(?:e|ing) (?:in|back)\b(?! (?:today|tomorrow|on|until|till|if))|no longer (?:needed|employed)|let (?:me|us|him|her|them) go|last (?:day|shift))\b/,
    say: ['the job cuts and how people learn of them', 'the jobs that go', 'how people were let go'],
  },
  {
    id: 'paid-words',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:you're|you are|you were|being|get|getting)(?<!\b(?:not|n't|still|never|i'm|im|i am|we're|without|i|we|to|ever) (?:being|get|getting)) paid (?:to|for)\b|\bsay (?:you're|you are|it's|that it's) (?:being )?(?:paid|an ad|sponsored)|\b(?:undisclosed|hidden|secret|disguised) (?:ad|advert|sponsorship|partnership)s?\b|\bmoney talks\b|\bsell-?outs?\b/,
    say: ['this partnership and how it is announced', 'how clear this partnership is'],
  },
  {
    id: 'waste',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:skips?|bins?|dumpsters?)\b[^!?]{0,60}\b(?:bleach\w*|full of food|edible|perfectly good)|\bdoused in bleach\b|\b(?:throw\w*|dump\w*|destroy\w*|bin\w*|landfill) (?:\w+ ){0,3}(?:unsold|edible|good food|perfectly good)/,
    say: ['what becomes of unsold food', 'what is thrown away and how'],
  },
  {
    id: 'sourcing',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:ali ?express|alibaba|temu|shein|chinese (?:site|website|marketplace)|drop ?ship\w*|private label|rebadged|rebranded)\b/,
    say: [
      'where the product comes from and what it costs',
      'how the product is made and by whom',
      'the origin of the product',
    ],
  },
];
