import type { FindingCode } from '../finding';
import type { Phrase } from '../rule';

const r = String.raw;

/** Wordings that keep people at a distance, shrink what happened, promise or pay; on folded text. */
export const englishDistance: Partial<Record<FindingCode, readonly Phrase[]>> = {
  boilerplate: [
    [
      r`\b(?:take|takes|taking) (?:\w+ ){1,4}(?:very |extremely |so |incredibly |really )?seriously\b`,
      'are looking at exactly what happened',
    ],
    [r`\b(?:any|the|this|your) inconveniences?\b`, 'the trouble this has given you'],
    [
      r`\b(?:value|appreciate|welcome|thank you for|thanks for) (?:all )?(?:your|the) (?:valued? |valuable |honest |kind )?(?:feedback|custom|business|patience and understanding|comments and)\b`,
      'thank you for taking the time to tell us',
    ],
    [
      r`\b(?:your (?:feedback|satisfaction|opinion|comments?|business|experience|call|message) (?:is|are) (?:very |extremely |so |really )?(?:important|valuable|our|appreciated|noted)|customer satisfaction|valued (?:customer|guest|member|client)s?|dear (?:customer|sir or madam|sir\/madam|guest|user|client|valued)|(?:thank you|thanks) for (?:reaching out|contacting (?:us|our)|getting in touch with (?:us at )?our|bringing this to our attention)|reach(?:ing)? out to (?:us|our)|at your earliest convenience|(?:we|and) (?:strive|pride ourselves|endeavou?r|are committed to|are dedicated)|highest (?:standards?|quality|level)|exceed (?:your )?expectations|look(?:ing)? forward to (?:serving|welcoming|seeing) you|(?:passed|forwarded|escalated|referred|sent) (?:it |this |them )?(?:on )?to the (?:relevant|appropriate|concerned|correct|responsible) (?:team|department|service|people|person)|(?:relevant|appropriate) (?:team|department)|will be (?:taken into account|noted|borne in mind)|duly noted|continuous(?:ly)? improv\w+|(?:remain|are) (?:entirely )?at your (?:entire )?(?:disposal|service)|do not hesitate|don't hesitate|we are sorry to hear about your experience|sorry to hear about your (?:recent )?experience|your recent (?:experience|visit|purchase)|in due course|as per|we hear you)\b`,
      null,
    ],
  ],
  legalese: [
    [
      r`\b(?:terms (?:and|&) conditions|terms of (?:service|use|sale)|t&cs?|(?:article|section|clause|paragraph|sub-?section) \d[\d.]*|pursuant to|in accordance with|in compliance with|hereby|herein|thereof|aforementioned|notwithstanding|without prejudice|liabilit(?:y|ies)|liable|contractual(?:ly)?|statutory|the (?:contract|agreement|policy) (?:you signed|states|stipulates|provides|between)|stipulates?|(?:data )?controller|force majeure|waive[rsd]?|disclaim(?:s|er|ers)?|entitle[ds]? to no|under (?:the )?(?:act|regulation|directive|law|section|gdpr)|legally (?:required|obliged|bound|speaking)|consumer rights act|subject to (?:the|our|terms)|for legal reasons)\b`,
      null,
    ],
  ],
  minimising: [
    [
      r`\b(?:it(?:'s| is| was)|that(?:'s| is| was)|this (?:is|was)|they(?:'re| are| were)|there (?:is|was)|a case of|were|was) (?:only|just|merely|simply|nothing (?:but|more than)|barely|hardly) (?:a|an|the|one|two|three|some|for|about|\d+|ten|five|fifteen|twenty|thirty|minutes?|hours?|few)\b`,
      null,
    ],
    [
      r`\b(?:only|just|merely|barely) (?:a (?:few|small|little|minor|couple|tiny|slight|matter)|(?:\d+|one|two|three|four|five|ten|fifteen|twenty) (?:minutes?|hours?|days?|pounds?|euros?|people|customers?|cases?|late|pence|cents?))\b`,
      null,
    ],
    [
      r`\b(?:a )?(?:small|little|minor|slight|tiny|trivial|mere|temporary|teething|brief) (?:delay|hiccup|glitch|issue|problem|mistake|error|bug|setback|mishap|scratch|mark|leak|inconvenience|wait|incident|spill|change|increase|detail|thing|matter|misunderstanding|hold-?up|discomfort|hitch|crack|stain|bump|price|typo|oversight|disruption|fault|blip)s?\b`,
      null,
    ],
    [
      r`\b(?:not (?:the end of the world|a big deal|that (?:bad|serious|important|long|much|expensive|big)|so bad|worth|really a problem|life or death|serious)|no big deal|(?:keep|put) (?:this|it|things) in(?:to)? (?:perspective|proportion)|(?:these|such) things happen|things like this happen|it happens|mistakes happen|nobody(?:'s| is) perfect|no one(?:'s| is) perfect|we(?:'re| are) (?:all|only) human|could (?:have been|be) (?:much )?worse|no (?:real )?harm done|no ?(?:one|body) (?:was|got) (?:hurt|harmed|injured)|storm in a teacup|fuss|overreact\w*|blown out of|hardly (?:a|an|the|worth|anything)|worse (?:problems|things)|first[- ]world|part of (?:life|the (?:game|fun|experience|charm))|such is life|that's life|bit of (?:a )?(?:delay|wait|bother|noise|patience|water|fun)|all'?s well|no need to (?:worry|panic|shout|be|get|make|overreact|exaggerate)|nothing to worry|not to worry|don't worry|in the grand scheme|still (?:perfectly )?(?:usable|edible|works|fine|good)|(?:\d+|some) others? (?:were|was|are) fine)\b`,
      null,
    ],
  ],
  dismissive: [
    [
      r`\b(?:(?:not|n't) (?:be )?(?:just )?(?:the )?right (?:\w+ )?(?:for you|fit)|(?:go|shop|try|buy|eat|book|look|fly|play|bank) (?:somewhere else|elsewhere)|feel free to (?:leave|go|cancel|unsubscribe|unfollow|shop|try|look|take|delete|find)|(?:you(?:'re| are)) (?:\w+ )?(?:free|welcome) to (?:leave|go|cancel|look|shop|try|take|unsubscribe|unfollow|disagree|stop|find|complain|your opinion)|(?:don't|do not|if you) (?:like it|have to (?:buy|come|read|use|play|watch|stay|shop)|like (?:the|our))|your (?:opinion|loss|choice|view|call|problem|business|prerogative)\b|entitled to (?:your|an) (?:own )?(?:opinion|view)|agree to disagree|(?:nothing|not much) (?:more|else|further|left)? ?(?:i|we|that we|that i|to) (?:can (?:do|say|add)|add|say|discuss|report)|nothing (?:more|further|else) to (?:add|say|discuss)|(?:matter|case|file|subject|discussion|ticket) (?:is|as|has been|was|now) (?:now )?(?:closed|settled|resolved)|(?:won't|will not|cannot|can't) (?:be )?(?:discuss|comment|enter|debat|reply|respond|engag)\w*(?: \w+){0,2} (?:further|any more|again|this|with you|into)|(?:is|are|was) what it is|you can't please everyone|can't please everyone|to each (?:his|their) own|(?:a )?matter of (?:taste|opinion)|subjective|not (?:for everyone|everyone's cup)|take it or leave it|like it or not|end of (?:story|discussion)|full stop|let's move on|time to move on|good luck (?:with|elsewhere|finding)|no ?one(?:'s| is)? (?:forcing|obliging|making)|nobody(?:'s| is)? (?:forcing|making)|other (?:brands?|shops?|companies|providers|options) (?:are|exist|available)|we have (?:more important|bigger|better)|agree with you that nothing|hard to (?:please|take seriously)|can't help (?:you|everyone|that|with that)|can't do (?:anything|much|more)|cannot do (?:anything|more)|nothing we (?:can|could) (?:have )?do(?:ne)?|that(?:'s| is) (?:just )?(?:how|the way) (?:it|we|things|the)|(?:it|that|this) is (?:our|company|standard|the) policy)\b`,
      null,
    ],
  ],
  threat: [
    [
      r`\b(?:reserve (?:the|our|all) rights?|legal (?:action|team|department|proceedings|advice|consequences)|our (?:lawyers?|solicitors?|legal)|defamat\w*|libel\w*|slander\w*|press charges|take (?:you to court|further (?:action|steps|measures))|(?:will|may|might|could|would|shall|to|can) (?:be |have to |be forced to |be obliged to |)?(?:block(?:ed)?|ban(?:ned)?|suspend(?:ed)?|terminat(?:e|ed)|close(?:d)?|clos(?:e|ing)|restrict(?:ed)?|report(?:ed)?|delet(?:e|ed)|remov(?:e|ed)|cancel(?:led|ed)?|review(?:ed)?) (?:you\b|your|further comments|this (?:comment|thread|account)|from our)|your (?:account|booking|order|access|membership|contract|comments?|profile|subscription|messages?) (?:may|might|could|will|would|can|is going to) (?:be |have to be )(?:blocked|banned|suspended|terminated|closed|restricted|cancelled|canceled|reviewed|deleted|removed|reported|hidden)|consequences|last warning|final warning|be careful what|we know (?:where|who)|if (?:you|this) (?:continue|persist|carry on|keep|goes on|happens again))\b`,
      null,
    ],
  ],
  'asks-forgiveness': [
    [
      r`\b(?:forgive|forgiven|forgives|forgiveness|forgiving|pardon (?:us|me|our)|excuse (?:us|our)|(?:hold|held) (?:it|this|that) against (?:us|me)|(?:give|grant|allow) (?:us|me) (?:another|a second|one more|a) chance|second chance|make it up in your|don't be (?:too )?(?:cross|angry|mad|hard)|don't (?:hate|leave|give up on) us|(?:win|earn) back your (?:trust|heart)|accept (?:our|my|these) (?:\w+ )?(?:apolog\w+)(?=[^.!?]*\?)|find it in your)\b`,
      'I am sorry',
    ],
  ],
  'public-compensation': [
    [
      r`\b(?:vouchers?|gift ?cards?|coupons?|discount(?:s|ed)?|promo codes?|store credit|(?:\d+ ?%|percent|per cent) (?:off|discount)|free (?:of charge|coffee|drinks?|desserts?|meals?|months?|nights?|weeks?|delivery|shipping|upgrade|tickets?|gift|item|product|pizza|entry|session|lesson|pass|replacement|sample|year|stay|subscription|bottle|ride|game|skin|cake|copy|round|day|class|haircut|breakfast|dinner|lunch|treat|bag|box|pair|shirt|wash|repair|access|trial|parking)|on the house|(?:dinner|lunch|coffee|drinks?|meal|it's|is|are|be) on us\b(?! to)|complimentary|compensat(?:e|ed|ion|ing)|goodwill (?:gesture|payment|credit)|gesture of goodwill|(?:have|enjoy|get|with) (?:a |your )?(?:next )?(?:\w+ )?(?:for free|on us)|(?:credit|credited|add|added|give|giving|offer|offering|send|sending|pay|paying|waive|owe) (?:you |your account |everyone |each of you |all of you |anyone )?(?:with )?(?:an? |the )?(?:extra )?[£$€] ?\d|[£$€] ?\d[\d.,]* (?:off|credit|voucher|gift|towards|on your account|as)|\d+ (?:euros?|pounds?|dollars?|quid) (?:off|credit|voucher|gift|towards|for)|double (?:points|refund)|bonus (?:points|credit)|loyalty points|extra points|free month)\b`,
      'We would like to put this right with you in private',
    ],
  ],
  promise: [
    [
      r`\b(?:guarantee[ds]?|guaranteeing|i promise|we promise|promises?|you have (?:my|our) word|rest assured|be assured|can (?:be )?assure(?:d)?|assure you|no matter what|whatever (?:happens|it takes)|without fail|(?:will|won't|shall|can)(?: not| never|n't)? (?:ever )?happen(?:s|ing)? again|never again|(?:will|would) never (?:be|have|see|get|happen|face)|(?:from now on|in future|from today)[^.!?]{0,40}(?:every|always|never|all)|(?:will|'ll) (?:definitely|certainly|surely|absolutely|for sure|undoubtedly)|(?:is|are|it's|that's) (?:definitely|certainly) going to|for good\b|once and for all|(?:everything|it all|all|every problem|the problem|this|that)(?: will|'ll) (?:all )?be (?:fixed|solved|resolved|sorted|perfect|fine|back to normal|over)|you(?:'ll| will) (?:never|love|be (?:delighted|happy|amazed|satisfied)|not be disappointed|have (?:it|your \w+) (?:by|tomorrow|on|before|within))|make sure (?:it|this|that) (?:never|doesn't|does not|won't)|(?:put|make|making|putting) (?:everything|it all) right|full refund for everyone|count on (?:it|that))\b`,
      "here is what I'm doing now",
    ],
  ],
  'defensive-justification': [
    [
      r`\b(?:(?:due|owing|thanks) to (?:\w+ ){0,3}(?:demand|volumes?|number|success|popularity|staff(?:ing)?|shortages?|circumstances|conditions|pressure|strike|supply|costs?|pandemic|weather|inflation|traffic|workload|season)|(?:unprecedented|unusually|exceptionally|extremely|very|higher|high)(?: than usual)? (?:high |large )?(?:demand|volumes?|number of|call)|(?:please |you (?:have|need) to |you must |hope you(?:'ll| will| can)? |do |try to |if you )understand (?:that|our|how|why|the)|(?:doing|do|did|done|does|try|trying|tried) (?:our|their|its|his|her|my) (?:very |level |absolute )?(?:best|utmost|hardest)|(?:work|works|working|worked) (?:so |very |really |extremely |incredibly )?hard|as (?:you can|you might|anyone can) imagine|like (?:everyone|everybody|any(?: other)?|every|all|most)(?: else)?(?: other)? ?(?:company|business|shop|compan|brand|store|restaurant|airline)?\w*(?=[ ,.])|(?:our|their) (?:hands are tied|costs? (?:have|has|went|are|rose)|teams? (?:is|are) (?:overwhelmed|stretched|swamped|doing|working|small|under))|(?:small|tiny|young|family) (?:team|company|business|shop|brand|studio)|have (?:always )?(?:been|existed) (?:\w+ )?(?:since|for (?:over|more|\d+|many|\w+ (?:years|decades|generations)))|in our defen[cs]e|to be (?:fair|honest with you|clear)|in fairness|the (?:truth|fact|reality) is|keep in mind|bear in mind|(?:you|people) (?:need|have) to (?:realise|realize|remember|know|appreciate)|not (?:as )?easy (?:as|for|to)|easier said|(?:price|cost|costs|rent|wages|energy)(?: of \w+)? (?:has|have|went|go|goes|rose|rise|doubled)|(?:have|has|had) no (?:choice|alternative|option)|no other (?:choice|way|option)|given the (?:circumstances|context|number|volume|season|conditions)|under (?:the )?(?:pressure|circumstances)|highly (?:trained|regarded|experienced|qualified|skilled)|award[- ]winning|thousands of (?:happy|satisfied|customers|orders|parcels|people)|(?:many|most|plenty|lots|\d+ ?%) (?:of )?(?:our |other )?(?:customers?|guests?|people|users|players|clients|members|reviews) (?:are|were|love|like|say|enjoy|tell|find|have)|industry standard|standard (?:practice|procedure)|(?:our|the) (?:supplier|courier|carrier|partner|provider|contractor|subcontractor|manufacturer)(?:s)? (?:let|has|have|failed|didn't|did not|is|was|are|were|lost|sent|made))\b`,
      null,
    ],
  ],
  'personal-data': [
    [
      r`\b(?:send|give|share|post|provide|confirm|tell|reply with|leave|drop|put|let us have|could (?:you|we have)|can (?:you|we have)|need|what(?:'s| is))\b[^.!?]{0,40}\b(?:your|the) (?:full |complete |home |postal |billing |e-?mail |phone |mobile |account |card |bank |order |date of |customer |passport |policy |security |social )*(?:name(?= and| ,|,| here|\?)|address|postcode|zip|phone(?: number)?|mobile(?: number)?|number(?= here| below)|date of birth|birth ?date|birthday|iban|sort code|card(?: number| details)|bank details|account (?:number|details)|passport|password|pin\b|cvv|national insurance|security code|login)\b(?![^.!?]{0,60}\b(?:privately|in private|private message|by dm|in a dm|direct message|dm\b|by e-?mail|inbox|pm\b))`,
      null,
    ],
    [
      r`\b(?:i|we) (?:can |could |do )?(?:see|found|find|have|checked|looked) (?:from |in |at |that |up )?(?:your|you(?:'ve| have)?) (?:account|file|records?|prescription|balance|address|card|date|medical|previous|order history|payments?|bookings?|live|owe|owed|a balance|diagnos\w+|test|results?|missed|overdue|late payment|cancelled (?:twice|three|four))\b`,
      null,
    ],
    [
      r`\b(?:your (?:husband|wife|partner|son|daughter|mother|father|prescription|medication|diagnosis|treatment|blood|balance of|overdraft|debt|arrears|loan|salary|test results?|illness|pregnancy|insurance claim|doctor)|you live (?:at|in|on)|collected by your|paid with (?:your|a) (?:visa|mastercard|card)|card ending)\b(?=[^.!?]*\b(?:was|were|is|are|collected|shows?|of|ending|on|at|has|have)\b)(?![^.?!]{0,30}(?:vase|birthday present|pram))`,
      null,
    ],
  ],
};
