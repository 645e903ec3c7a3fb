import type { Frame } from '../frame';

/** People, animals and private lives: looked for before everything else. */
export const harm: readonly Frame[] = [
  {
    id: 'animal-died',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:vets?|cleaning|spay\w*|neuter\w*|wagging|purr\w*|paws?|groom\w*)\b(?<!\b(?:mum|mom|mother|dad|father|husband|wife|brother|sister|nan|gran\w*)\b[^]*)[^]*\b(?:(?:his|her|its) ashes|(?:didn't|did not|never) (?:come out of it|wake up|come round|came out|woke up|came home))\b|\b(?:dog|puppy|cat|kitten|rabbit|horse|pony|pet|hamster|bird|fish)\b (?:(?:has|had|who|was|is|just|later|sadly|suddenly) ){0,2}(?:died|dead|passed away|put down|put to sleep)\b|\b(?:put|putting) (?:(?:my|our|the) )?(?:\w+ ){0,4}to sleep\b(?! (?:in|on|by|every|each|at|with) (?:his|her|their|the|my|our|a|night|\d))(?<!\b(?:kids|children|baby|toddler|son|daughter|twins|boys|girls|me|us|him|them|myself|little one|computer|laptop|pc|mac|macbook|console|phone|it|device|machine|tablet|xbox|ps[45]|screen|monitor|tv) to sleep)|\blost (?:my|our) (?:dog|puppy|cat|kitten|rabbit|horse|pony|pet)\b/,
    say: [
      '[you lost your companion|you lost your companion|a family lost its companion]',
      '[you lost your pet|you lost your pet|a family lost its pet]',
    ],
  },
  {
    id: 'person-died',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|grandmother|grandfather|baby|aunt|uncle|partner)\b (?:(?:has|had|who|just|recently|sadly|suddenly|unexpectedly|then) ){0,2}(?:died|passed away|passed(?= (?:in|last|suddenly)\b(?![^.!?]{0,30}\b(?:test|exam)))|passed(?=[,.]))\b|\bmy (?:dear |lovely |darling )?(?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|partner) (?!nearly|almost|just|and|or|is|was|has|said|says|never|not|who|whose|thought|car|phone)[a-z]{3,} (?:died|passed away)\b(?! of (?:boredom|laugh|embarr))|\bmy (?:\w+ )?(?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|partner)(?: \w+){0,3} expired (?:on|in|last|suddenly)\b|\b(?:my|our) late (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|partner)\b(?!'s (?!(?:\w+ )?(?:account|contract|bills?|name|estate|policy|pension|subscription|direct debit|tariff|supply)\b))|\b(?:buried|cremated|laid to rest) (?:my|our) (?:\w+ )?(?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|grandad|baby|partner)\b|(?:^|[.!?;] |\b(?:my|our) )(?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|grandad|partner)'?s (?:funeral|cremation|burial)\b|(?:^|[.!?;,] )(?!(?:it|they|this|that|both|mine|one|everything|battery|phone|engine|car|laptop|plants?|flowers) )[a-z]+ (?:sadly |later )?(?:died|passed away) (?:\w+ ){1,3}(?:later|after\w*|ago)\b(?=[^]*\b(?:he|him|his|she|her)\b)|(?<!\b(?:you|they|he|she|airline|who|staff)(?:'ve| have| has| had)? )\blost (?:my|our) (?:mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|baby|partner)\b(?!')(?! (?:\w+ ){0,2}(?:weeks?|wks?|months?|years?|yrs?|days?) ago)(?! (?:last|this|in|at) )/,
    say: [
      '[you lost someone close|you lost someone close|a family lost someone close]',
      '[you are|you are|a family is] grieving',
    ],
  },
  {
    id: 'baby-died',
    kind: 'fault',
    topic: 'service',
    find: /\bborn sleeping\b/,
    say: [
      '[you lost a child|you lost a child|a family lost a child]',
      '[you are|you are|a family is] grieving',
    ],
  },
  {
    // After a death: the letters go on.
    id: 'name-of-the-dead',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:letters?|bills?|emails?|mail|reminders?|statements?|demands?|calls?)\b(?<=\b(?:died|passed away|death|deceased|funeral|late (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner)|widow\w*|buried)\b[^]*)[^.!?]{0,40}\b(?:addressed to|in (?:his|her|my \w+'s|their) name|(?:for|to) (?:him|her|my (?:late|dead|deceased)))\b|\b(?:letters?|bills?|emails?|mail|reminders?|statements?|demands?|calls?)\b[^.!?]{0,40}\b(?:(?:addressed |sent )?(?:to|for) (?:my|our) (?:late|dead|deceased) \w+|in (?:my|our) (?:late|dead|deceased) \w+?(?:'s?)? name|(?:to|for) (?:a|the) dead (?:man|woman|person))\b/,
    say: [
      'letters still come in the name of someone who has died',
      'letters are still addressed to someone who has died',
    ],
  },
  {
    id: 'small-parts',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:batter(?:y|ies)|magnets?|beads?|buttons?|small parts?|screws?)\b[^.!?]{0,50}\b(?:in (?:her|his|their|my \w+'s) mouth|swallow\w*|chok\w+)|\b(?:swallowed|nearly swallowed)\b(?! (?:up|by (?:the|your|an?|this)|whole)\b)(?! (?:my|our|the) (?:\w+ )?(?:card|money|coins?|ticket|fare))|\b(?:toy|teddy|plush|doll|rattle|dummy)\b[^!?]{0,60}\b(?:came off|chok\w+|in (?:her|his) mouth)|\b(?:eyes?|nose|button|ear|wheel|part|bit)\b[^.!?]{0,25}\bc[ao]me off (?:(?:the|her|his|my \w+'s|our \w+'s|a) )?(?:\w+ )?(?:bear|teddy|toy|doll|plush|bunny|rattle)|\bchok\w+ on\b[^.!?]{0,40}\b(?:toy|teddy|plush|doll|rattle|dummy|button|bead|part)|\b(?:beads?|magnets?|buttons?|stuffing|pellets|screws?)\b[^.!?]{0,30}\b(?:coming|came|come|falling|fell|spilling|popp\w+) (?:out|off|loose)\b[^]{0,90}\b(?:bab(?:y|ies)\w*|toddler|lips?|mouth|son|daughter|little one)\b|\b(?:rings?|lids?|caps?|seals?|piece|bits?|tops?)\b[^!?]{0,80}\b(?:comes?|came|pops?|popped|snaps?|snapped|falls?|fell) (?:right |straight )?(?:off|out)\b[^]{0,120}\bin (?:his|her|their|my \w+'s) (?:mouth|throat)\b|\bbattery (?:cover|compartment|door)\b[^.!?]{0,50}\b(?:opens?|off|open|loose)/,
    say: [
      'a small part was within a child’s reach',
      'a child could have swallowed a part',
      'a part of the product comes open or loose',
    ],
  },
  {
    id: 'water-unsafe',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:it's|it has been|it's been|comes?|coming|runs?|running) (?:\w+ )?(?:out )?(?:brown|cloudy|murky|rusty|yellow)\b|\b(?:brown|cloudy|murky|orange) (?:tap )?water\b|\b(?:tap water|water)\b[^.!?]{0,30}\b(?:brown|yellow|black|cloudy|smells?|tastes?|filthy)\b/,
    say: ['the water is not as it should be', 'the tap water is a worry', 'the water has changed'],
  },
  {
    id: 'unsafe-product',
    kind: 'fault',
    topic: 'safety',
    find: /\bbrakes?\b[^.!?]{0,40}\b(?:failed|fail|gone|went|stopped|don't work)|\bgas leak|\bcarbon monoxide|\bairbag|\b(?:car seat|harness|cot|crib|bassinet|bunk|stair ?gate|high ?chair|pram|pushchair|stroller|ladder)\b[^.!?]{0,40}\b(?:tipped|collapsed|came (?:undone|loose|apart)|snapped|folded|gave way)|\b(?:side|strap|clip|buckle|wheel|handle|seat|bar|rail|gate)\b[^.!?]{0,40}\b(?:dropped|came (?:off|loose|undone|open)|gave way|popped|snapped|opened|collapsed)\b[^]{0,60}\bwith (?:my|our|the) (?:\d+|baby|newborn|son|daughter|toddler|child|little|twins?|\w+ (?:week|month|year))/,
    say: ['a product may be dangerous', 'the product was not safe to use', 'a fault puts someone at risk'],
  },
  {
    id: 'data-exposed',
    kind: 'fault',
    topic: 'privacy',
    find: /\b(?:posted|published|disclosed|revealed|aired|shared) (?:an? |the |her |his |my |their )?(?:(?:\w+'s|my|her|his) )?(?:\w+ )?(?:medical|health|private|confidential|financial) (?:history|details?|info\w*|records?|data|debts?|notes|matters)\b|\bhipaa\b|\b(?:patient|medical|client|doctor) (?:confidentiality|privacy)\b|\bspreadsheet\b[^]{0,60}\b(?:people|dates? of birth|names|addresses)\b|\bpeople with (?:their )?dates? of birth|\b(?:stranger|someone else|somebody else|another \w+)'s (?:\w+ ){0,3}(?:salary|account|mortgage|balance|child(?! (?:could|might|may|will|would|is|was|has|had|gets?|got|eats?|ate)\b)|photos?|results?|records?|letters?|bank|bill|details|file|scan|statement|passport|payslip)|\b(?:someone else's|another (?:customer|person|patient|member)'s|strangers?|everyone's|other people's|account numbers?|personal (?:info|details|information)|names? and addresses|spreadsheet)\b[^.!?]{0,60}\b(?:statement|details|account|leak\w*|breach\w*|exposed|visible|emails?|names|balance|hacked|sold|invoice|appointments|patients|members|customers)|\bdata\b[^.!?]{0,30}\b(?:leak\w*|breach\w*|exposed|hacked|stolen|sold (?:on|to))|\bsaw someone else|\bcc'?d (?:all|every|the whole)|\bon my account: \w+'s/,
    say: [
      "people's private details (reached|were shown to|ended up with) strangers",
      'details that should stay private were seen by others',
      "one person's details were shown to another",
      'private information (went|was sent) to the wrong people',
    ],
  },
  {
    id: 'treated-unfairly',
    kind: 'view',
    topic: 'ethics',
    find: /\b(?:racis\w+|discriminat\w+|racial\w*|profil(?:ed|ing)|because (?:i'm|i am|she's|he's|of (?:my|her|his|their)) (?:\w+ )?(?:race|skin|colou?r|accent|religion|disab\w+|gender|black|brown|asian|deaf|blind|gay|muslim|jewish|fat)|homophob\w+|sexis[tm]\w*|transphob\w+|(?:saw|read|heard|noticed|realised|realized|found out|clocked)\b[^.!?]{0,40}\bmy (?:husband|wife|partner|boyfriend|girlfriend|surname|name|wheelchair|hijab|headscarf|accent|passport|guide dog)\b[^!?]{0,60}\b(?:suddenly|asked to (?:leave|come back)|told to (?:leave|come back)|turned away|no longer available)|slurs?|people like (?:us|me|that in (?:here|this|our))|refused (?:entry|service))\b/,
    say: [
      'the way (this person was|someone was) treated',
      'what was said to (this person|someone) here',
      '(an|this) account of (unequal|unfair) treatment',
    ],
  },
  {
    id: 'foreign-body',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:glove fingers?\b|(?:bits?|pieces?|fingers?) of (?:an? )?(?:\w+ )?(?:glove|plaster|rubber)\b|(?:bits? of|piece of|pieces of|shards? of|lump of) (?:\w+ )?(?:glass|metal|plastic|wood)|(?<!\b(?:no|any|enough|missing|without|spare|loose) )(?:glass|metal|plastic|screws?|nails?|bones?|maggots?|worms?|insects?|bugs?|moth|larvae|tooth|plaster|hair) (?:\w+ )?in (?:my|the|our|a|his|her|this)\b(?! (?:kids'? |back |front |spare )?(?:game|app|system|code|software|update|program|site|website|shower|bath\w*|bed|room|sink|sheets|plughole|towels?|garden|\w* ?bins?|carpet|house|flat|car|street|pool|garage|drawer|cupboard|curtains|mattress))|found (?:a|an) [^.!?]{0,30} in (?:my|the|our|his|her) (?:food|salad|soup|bread|jar|bag|bottle|yog\w+|milk|meal|pizza|burger|cereal|can|tin|chill?i|curry|sandwich|wrap|rice|noodles|pasta|cake|pie|porridge|pur[eé]e|drink|coffee|tea|dinner|lunch|takeaway|sauce))\b/,
    say: [
      '(something that should never be there was found in|there was something foreign in) (the product|what was served)',
      '[you|you|people] found something in (the product|the food) that should not be there',
      'a foreign object was found in (the product|the food)',
    ],
  },
  {
    id: 'allergy',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:allerg\w+|anaphyla\w+|epipen|coeliac|celiac|may contain|undeclared (?:nuts|milk|egg)|had an? (?:\w+ )?reaction(?! to (?:the|your|this) (?:news|post|price|email))|(?:peanuts?|nuts|milk|eggs?|gluten|sesame|soya?|shellfish)\b[^.!?]{0,40}\b(?:nowhere|not|isn't|aren't|missing)\b[^.!?]{0,20}\b(?:label|packag\w+|ingredients?))\b/,
    say: [
      'an allergy (was not taken seriously|was not taken into account)',
      'an allergy is at stake here',
      'this puts someone with an allergy at risk',
    ],
  },
  {
    id: 'sick',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?:made (?:me|us|him|her|my \w+)|violently|both|all) (?:\w+ )?(?:sick|ill|poorly|unwell)\b(?! (?:of|and tired|note|leave|pay|days?|to (?:the|my) (?:back|stomach|teeth)))|(?:been|was|were|got|am|felt|fell|being|(?:he|she|son|daughter|kid|child|baby|dog|mum|mom|dad|wife|husband|family)(?:'s| is)) (?:\w+ )?(?<!\b(?:man|woman|bloke|guy|patient|passenger|someone|somebody|people|stranger|lad|drunk|drunks) (?:who )?(?:being|was|were|got|been) )(?:sick|ill|poorly|unwell)\b(?! (?:of|and tired|note|leave|pay|days?|so\b|to (?:the|my) (?:back|stomach|teeth)))(?![^]*\b(?:cancel\w*|postpone\w*|pause\w*|rebook\w*|couldn't (?:travel|come|attend|go)|could not (?:travel|come|attend|go)|appointment)\b)|food poison\w*|poisoned|vomit\w*|threw up|throwing up|(?:stomach|tummy) bugs?|diarrh\w+|salmonella|e\.? ?coli)/,
    say: [
      'someone was (unwell|ill) after eating or using the product',
      '(people were|someone was) taken ill (afterwards|after using it)',
      'this ended with someone unwell',
    ],
  },
  {
    id: 'skin-reaction',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:eyelids?|eyes?|lips?|face|cheeks?) (?:\w+ ){0,2}(?:swell|swelled|swollen|puff\w*|blister\w*)|\b(?:(?:my|her|his|the) (?:face|skin|scalp|eyes?|cheeks?|lips?|arms?|hands?) (?:\w+ ){0,3}(?:burn\w*|swell\w*|swollen|peel\w*|itch\w*|rash|red|blister\w*)|(?:my|her|his|the) (?:face|skin|scalp|eyes|lips) (?:is|are|was|were|feels?|felt) (?:literally |still )?(?:on fire|raw)|hair (?:is |was |has been |comes |coming |keeps |started |fell |falling )+(?:out|falling|coming)|hair (?:comes|came|fell) out|rash(?:es)?|hives|blister(?:s|ed|ing)?\b(?<!\b(?:shoes?|boots?|trainers|heels|sandals|sneakers)\b[^]*)(?! packs?)(?![^]*\b(?:shoes?|boots?|trainers|heels|sandals|sneakers)\b)|chemical burn|burn(?:t|ed|s)? my (?:face|skin|scalp|eyes?|cheeks?|lips?|hands?))\b/,
    say: [
      'a skin reaction followed',
      '(the skin reacted badly|there was a skin reaction) after use',
      'someone was left with a painful skin reaction',
    ],
  },
  {
    id: 'fire',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:caught fire|set (?:on )?fire to|in flames|burst into flames|smoke (?:came|coming|out)|(?:phone|laptop|charger|battery|house|kitchen|car|oven|appliance|plug|socket|machine|dryer|scooter|bike|blanket|kettle|toaster|heater|cable|hob|fryer|console|vape|bank|lamp|adaptor|adapter|cord|lead|flex|wires?|wiring|iron|microwave|air ?fryer|straighteners?|hair ?dryer|fan|printer|router)\b[^.!?]{0,40}\b(?:on fire|melted|exploded|blew up|smoking|smoked|sparks?|sparking|sparked)|overheat\w*|electric shock|shocked (?:my (?:son|daughter|hand)|him|her)|too hot to (?:touch|hold)|burning smell|battery (?:swell\w*|swollen|bulg\w*))\b/,
    say: [
      'something (overheated|became a fire risk)',
      'something got dangerously hot or gave off sparks',
      'this could have ended in a fire or a shock',
    ],
  },
  {
    id: 'hospital',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:ended up|taken|rushed|landed|put (?:me|us|him|her|them|my \w+)) (?:in|to|at) (?:the )?(?:hospital|a ?& ?e\b|emergency room|e\.?r\.?\b)|\b(?:is|was|been|spent \w+ \w+) (?:in|at) (?:the )?(?:hospital|a ?& ?e\b|e\.?r\.?\b)[^.!?]{0,30}\b(?:after|because of|from|thanks to|due to) (?:eating|drinking|using|taking|wearing|falling|your|the (?:fall|food|meal|product|cream|accident))\b|\bhospitali[sz]ed\b/,
    say: [
      'someone needed hospital care',
      'this ended with someone in hospital',
      'a person had to be treated in hospital',
    ],
  },
  {
    id: 'injured',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?<!\b(?:personal|explain\w* (?:the|his|her|my)|an old|no) )injur(?:ed|ies|y|ing)\b(?! (?:time|claims?|lawyer|list))|stitches|bleeds?\b|bleeding(?! (?:edge|money|obvious|useless|heck|awful|disgrace|joke))|bled|(?:broke (?:my|his|her) (?:arm|leg|wrist|ankle|tooth|nose|hip)|(?<!\bwith (?:a|my|his|her) )broken (?:wrist|arm|leg|ankle|rib|nose|tooth))(?<!\b(?:pause|freeze|cancel\w*|postpone\w*|refund)\b[^]*)(?![^]*\b(?:paus\w*|freez\w*|frozen|taking|cancel\w*|postpone\w*|refund\w*|membership|premium|appointment|a ?& ?e)\b)|concuss\w*|(?:first|second|third|1st|2nd|3rd)[- ]degree\b(?! (?:murder|relative|in\b))|(?:knee|head|elbow|chin|lip|leg|arm|hand|face|forehead) (?:was |is |were )?(?:split |cut |burst |ripped )?open\b|blood (?:everywhere|all over|pouring|running|on (?:his|her|my|the))|cut (?:my|his|her) (?:hand|finger|foot|lip|mouth|gum)\w*|(?:i|he|she|we|mum|mom|mother|dad|son|daughter|child|kid|nan|gran|wife|husband|customer|lady|woman|man) (?:\w+ )?fell (?:off|down|through|over|from|out)|trapped (?:in (?:the|a) (?:lift|door|machine)|my|his|her|under|inside)|(?<!\b(?:could|might|may|would|can|nearly|almost)(?: have| easily| well| just| \w+){0,2} )chok(?:ed|es|ing)(?! hazard))\b/,
    say: ['someone was (hurt|injured)', 'this ended with (someone hurt|an injury)', 'a person got hurt'],
  },
  {
    id: 'assault',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:grop(?:ed|ing)|sexual(?:ly)? (?:assault\w*|harass\w*)|molest\w+|spiked (?:my|her|his|their|the|our) drinks?|drinks? (?:was|were|got) spiked|was assaulted|got assaulted|touched (?:her|me|him|my (?:daughter|girlfriend|friend|wife|son|sister)) (?:up|inappropriately|without))/,
    say: ['someone was assaulted', 'a person suffered an assault'],
  },
  {
    id: 'near-miss',
    kind: 'fault',
    topic: 'safety',
    // What might have happened is never told as what did.
    find: /\b(?:could|might) (?:\w+ )?(?:have )(?:\w+ )?(?:choked|died|been (?:hurt|injured|killed|burn(?:ed|t)|blinded|electrocuted)|swallowed (?:it|that|this)|cut (?:him|her|my|their)\w*|lost (?:an? |his |her |my )?(?:eye|finger|hand|tooth)|drowned|suffocated)|\b(?:nearly|almost) (?:died|fell|choked|drowned|swallowed|lost (?:an? |his |her |my )?(?:eye|finger|hand|tooth))\b|\bchoking hazard\b|\b(?:lap ?|safety |shoulder )?(?:bars?|harness|restraints?|seat ?belts?)\b[^.!?]{0,40}\b(?:came|flew|popped|went|was|were) (?:right |all the way )?(?:up|open|undone|loose|off|unlocked)\b[^!?]{0,60}\b(?:drop|ride|coaster|loop|mid|motion|moving)\b/,
    say: ['someone came close to being hurt', 'this came close to hurting someone'],
  },
  {
    id: 'exploded',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:it|they|bottle|jar|jug|carafe|pyrex|teapot|casserole|bulb|panel|candle|glass|can|dish|bowl|cooker|tyre|toy|balloon|lid|aerosol|flask|door|table|top|screen) (?:\w+ ){0,2}(?:exploded|shattered|burst into pieces)\b/,
    say: ['the product (broke apart|shattered) without warning', 'the product burst, and that is dangerous'],
  },
  {
    id: 'animal-hurt',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:dog|puppy|cat|kitten|rabbit|horse|pony|pet|hamster)\b(?! (?:food|flap|bed|toy|camera|insurance|hair))[^.!?]{0,70}\b(?:hurt|cut|stitches|injur\w+|bleed\w*|(?:ended up|rushed|straight) (?:at|to) the vet'?s?|sick|ill|limp\w*|burnt)\b|\bgroom(?:er|ers|ing)\b[^!?]{0,90}\b(?:rash|nick(?:s|ed)?|bleed\w*|sore|burnt?|cut (?:his|her|its|an?|the) (?:ear|paw|skin|leg))\b|\blad came (?:home|back) with a (?:limp|cut)/,
    say: ['an animal was (hurt|harmed)', '[your pet was|your pet was|pets were] hurt', 'a pet came to harm'],
  },
  {
    id: 'spoilt',
    kind: 'fault',
    topic: 'safety',
    find: /\b(?:(?<!\b(?:walls?|ceiling|windows?|shower|bath\w*|room|bedroom|caravan|flat|house|tent|carpet|mattress|sealant)\b[^.!?]{0,40})mou?ld(?:y|s)?\b(?<!\b(?:flood\w*|damp|landlord|tenan\w+|housing|surveyor|assessors?|insur\w+|caravan)\b[^]*)(?![^]*\b(?:flood\w*|damp|landlord|tenan\w+|housing|dehumidifier|surveyor|assessors?|insur\w+)\b)(?![^.!?]{0,30}\b(?:walls?|ceiling|windows?|shower|bath\w*|room|bedroom|caravan|flat|house|tent|carpet|mattress))|past (?:its|the|their) (?:date|best)|(?:two|three|four|\d+) (?:days|weeks|months) (?:before|past|after) (?:the|its) (?:date|use|best)|best before|use[- ]by|(?<!spoilt |spoiled )rotten(?! (?:service|company|lot|management|tomatoes|attitude|luck))|rancid|(?<!alarms? (?:has |had |have |'s )?)gone off(?! (?:at|on|for|to|the|in|with)\b)|off and smell\w*|sour and|rusty inside|maggots?(?! in (?:the |my |our )?(?:\w+ )?(?:garden|bins?|street|carpet|house)))\b|\b(?:food|milk|meat|chicken|beef|fish|bread|cheese|eggs?|ham|yog\w+|sandwich\w*|salads?|crisps|chocolate|biscuits|cereal|product|medicine|cream|serum|formula|kibble|juice|beer)\b[^.!?]{0,40}\b(?:expired|out of date)\b|\b(?:expired|out[- ]of[- ]date) (?:food|milk|meat|chicken|beef|fish|bread|cheese|eggs?|ham|yog\w+|sandwich\w*|salads?|product|medicine|cream|formula|kibble|juice|beer)/,
    say: [
      'the product (had gone off|was past its best)',
      'what arrived was (no longer fresh|not fit to use)',
      'the product was spoilt',
    ],
  },
  {
    id: 'hurt',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:dangerous|unsafe|hazard\w*|not safe|safety (?:risk|issue|catch)|gate (?:was )?(?:left )?open|brakes?(?! (?:pads?|discs?|fluid|lights?|shoes)\b)|recalled|(?:product|safety) recall|recall (?:notice|on|of)|toxic(?! (?:manag\w+|culture|workplace|community|positivity|environment|behaviou?r|attitude|fans?|people|fandom|relationship|masculinity))|carbon monoxide|gas leak|choking hazard)\b/,
    say: ['(safety|someone’s safety) is at stake here', 'there is a (possible danger|risk) here'],
  },
];
