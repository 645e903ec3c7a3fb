import type { FindingCode } from '../finding';
import type { Phrase } from '../rule';

const us = String.raw`(?:we|our (?:\w+ )?(?:team|staff|crew|drivers?|agents?|colleagues?|advisers?|people))`;
const r = String.raw;

/** English wordings that argue, on folded text. Each was written for a family of replies, not for one. */
export const englishArguing: Partial<Record<FindingCode, readonly Phrase[]>> = {
  blame: [
    [
      r`\byou (?:really )?(?:could|ought to|might) have\b(?! (?:been|heard|had|expected|received|hoped|done without)\b)`,
      null,
    ],
    [
      r`\byou should(?:n't| not)? have\b(?! (?:to|been|heard|had (?:a|an|to|your|our|the|more|better)|received|got|gotten|seen|felt)\b)`,
      null,
    ],
    [
      r`\bas (?:you(?:'d| would| will)? (?:know|knew|were told|have been told|agreed|can see)|(?:clearly |already |previously |plainly )?(?:stated|explained|mentioned|indicated|advertised|written|specified|outlined|told))\b`,
      null,
    ],
    [
      r`\byou (?:\w+ )?(?:failed|forgot|neglected|omitted|misread|misunderstood|ignored|overlooked|refused|chose|insisted|accepted|agreed|ticked|clicked|signed)\b`,
      null,
    ],
    [
      r`\byou (?:clearly |obviously |simply |just )?(?:didn't|did not|haven't|have not|never) (?:\w+ )?(?:read|check|checked|call|called|give|given|provide|provided|follow|followed|answer|answered|reply|replied|contact|contacted|tell|told|ask|asked|look|looked|listen|listened|keep|kept|bother|bothered|update|updated|enter|entered|fill|filled|use|used|leave|left|send|sent|register|registered|confirm|confirmed|turn|turned|mention|mentioned|book|booked|order|ordered|allow|allowed)\b`,
      null,
    ],
    [
      r`\byou (?:must|may|might|probably) have (?:\w+ )?(?:misread|misunderstood|forgotten|missed|entered|given|typed|overlooked|pressed|put|used|mistaken|confused|dropped|left)\b`,
      null,
    ],
    [
      r`\b(?:had you|if you had|if you'd|if only you|if customers? (?:would|had|read)) (?!like|prefer|rather|be (?:free|happy|willing|so)|care|want)`,
      null,
    ],
    [
      r`\b(?:your (?:own )?(?:fault|mistake|error|responsibility|negligence|doing)|user error|(?:error|mistake|oversight) on your (?:part|side|end)|on you\b|down to you)`,
      null,
    ],
    [
      r`\b(?:i|we)(?:'d| would)?(?: politely| kindly| gently)? (?:remind you|point out|like to (?:remind|point out))\b`,
      null,
    ],
    [r`\b(?:may|might|can|let) (?:i|we|me|us) remind\b`, null],
    [r`\bi think you'll find\b`, null],
    [
      r`\b(?:the|our) (?:menu|label|website|site|page|listing|terms|contract|instructions?|manual|policy|faq|sign|box|booking|description|ticket|leaflet|e-?mail|confirmation)(?: \w+){0,2} (?:clearly |plainly |does )?(?:says?|states?|reads|warns?|explains?|mentions?|tells?|asks)\b`,
      null,
    ],
    [
      r`\b(?:clearly|plainly) (?:marked|written|stated|shown|printed|displayed|labelled|says?|states?|visible|posted)\b`,
      null,
    ],
    [
      r`\b(?:it is|it's|that is|that's|this is|was|were) (?:all )?(?:in (?:black and white|the small print|bold)|right there on|on the box)\b`,
      null,
    ],
    [
      r`\bnext time,? (?:please |do |try |maybe |perhaps |just )?(?:read|check|call|make|try|book|ask|be|give|bring|order|arrive|remember|look)\b`,
      null,
    ],
    [
      r`\b(?:before (?:you )?(?:posting|complaining|commenting|accusing|leaving|writing|post|complain|accuse))\b`,
      null,
    ],
    [
      r`\b(?:most|other) (?:people|customers|guests|users|players|parents) (?:manage|have no|don't|understand|cope|find it|read|get it|had no)\b`,
      null,
    ],
    [
      r`\b(?:the (?:courier|carrier|driver|supplier|manufacturer|agency|contractor|bank|airline|postman|previous tenant|other (?:customer|driver|guest))(?:'s)? (?:is|was|are|were|fault|has|have|did|got|made)(?: \w+){0,3} (?:to blame|at fault|responsible|mistake|error|fault)|(?:courier|carrier|supplier|manufacturer|contractor|agency|bank)'s (?:fault|mistake|error|problem|responsibility))\b`,
      null,
    ],
    [
      r`\b(?:take it up|take that up|speak|talk|complain) (?:with|to) (?:the|your) (?:courier|carrier|bank|supplier|manufacturer|airline|council|landlord|operator|agent)\b`,
      null,
    ],
    [
      r`\b(?:people|customers|guests|users|those|some) (?:like you|who (?:don't|do not|can't|cannot|won't|never|refuse to|fail to|ignore|insist))\b`,
      null,
    ],
    [
      r`\b(?:because|since|as|given that) you (?:were|had|came|arrived|put|gave|used|left|turned|went|entered|chose|booked)\b`,
      null,
    ],
    [
      r`\byou(?:'ve| have)? (?:got|put|had|have|gave|given|entered|used|typed|picked) (?:it )?(?:the )?wrong\b`,
      null,
    ],
    [
      r`\byou(?:'re| are| were) (?:\w+ )?(?:wrong|mistaken|confused|late|being|lying|exaggerating|overreacting|rude|aggressive|unreasonable|not listening|the one)\b`,
      null,
    ],
    [
      r`\byour (?:tone|attitude|language|behaviou?r|rudeness|aggression|accusations?|impatience|expectations? (?:is|are|were))\b`,
      null,
    ],
    [
      r`\b(?:i|we) (?:did |have |had |already |clearly |repeatedly )+(?:told|asked|warned|explained|informed|emailed|answered|advised) (?:to )?you\b`,
      null,
    ],
    [
      r`\b(?:which|that|this) you (?:seem|appear) to\b|\byou (?:seem|appear) to (?:have|be|think|want|forget)\b`,
      null,
    ],
    [
      r`\bif (?:something|anything) (?:was|is) wrong,? (?:you|why)\b|\b(?:no ?one|nobody) (?:forced|made|asked) you\b`,
      null,
    ],
  ],
  'non-apology': [
    [r`\b(?:sorry|apologi[sz]e|apologies|regret(?: it)?) (?:if|in case|should)\b`, "I'm sorry that"],
    [
      r`\b(?:sorry|apologi[sz]e|apologies|regret) (?:that |to (?:hear|see|learn) (?:that )?)?(?:you|some(?: people| customers| of you)?|anyone|people|customers) (?:\w+ )?(?:feel|felt|found|find|think|thought|took|see it|saw it|were offended|are (?:un(?:happy|satisfied)|upset|offended|disappointed)|were (?:upset|unhappy|disappointed|offended)|have (?:taken|chosen|the impression)|perceived?|believe|interpreted|got the impression|consider)\b`,
      "I'm sorry that",
    ],
    [
      r`\b(?:sorry|apologi[sz]e) (?:for|about) (?:how|the way) (?:you|it (?:made you|may|might|came across))\b`,
      "I'm sorry that",
    ],
    [r`\bsorry for (?:any|the) (?:misunderstanding|confusion|upset)\b`, "I'm sorry that this wasn't clear"],
    [
      r`\b(?:any offen[cs]e (?:caused|taken)|if (?:any|you were|this has|we(?:'ve| have)|anyone (?:was|were|is)) (?:offen|upset|inconvenien|caused)\w*|mistakes were made)\b`,
      null,
    ],
  ],
  denial: [
    [
      r`\b(?:that|this|it)(?:'s| is| was| are)(?: just| simply| quite| really| actually)?(?: not|n't) (?:true|correct|accurate|right that|what happened|the case|possible|how it|our (?:fault|problem|responsibility|doing|mistake)|something we)\b`,
      null,
    ],
    [
      r`\b(?:untrue|false claims?|inaccurate|fabricated|baseless|unfounded|misleading claims?|nonsense|a lie|fake news|misinformation)\b`,
      null,
    ],
    [r`\bcontrary to (?:what|your|the claims?|popular)\b`, null],
    [
      r`\b(?:driver|courier|agent|colleague|technician|team|staff|they|he|she|we|i|engineer|manager|parcel|adviser|crew|waiter|teacher|coach|nurse) (?:most certainly |certainly |definitely |actually )?(?:did|does|do) (?:in fact |indeed |actually |certainly )?(?:knock|call|try|arrive|leave|ring|send|deliver|reply|respond|answer|attempt|inform|tell|warn|e-?mail|check|come|turn up|offer|apologi[sz]e|follow|explain|work|write|notify|contact|wait|give|ask|include|say)\b`,
      null,
    ],
    [
      r`\b(?:our|the) (?:records?|logs?|system|data|tracking|cameras?|cctv|gps|notes|files?|tests?)(?: \w+)? (?:clearly |do )?(?:show|shows|say|says|indicate|indicates|confirm|confirms|prove|proves|suggests?|reveal|reveals|disagree)\b`,
      null,
    ],
    [r`\baccording to (?:our|the) (?:records?|logs?|system|data|team|files?|notes|driver|tracking)\b`, null],
    [
      r`\b(?:nothing (?:is |was |has gone |went )?wrong|no (?:fault|error|mistake|issue|problem|defect|failing|failure|evidence|trace|such)(?:s)? (?:was|were|is|has|have|on our|at our|with|of|found|could)|working (?:as (?:intended|designed|expected)|perfectly|fine|normally)|works (?:perfectly|fine|as))\b`,
      null,
    ],
    [
      r`\b(?:${us}|i) (?:can't|cannot|could(?:n't| not)|don't|do not|did not|didn't|find it hard to|struggle to) (?:\w+ )?(?:be held responsible|be responsible|be blamed|accept (?:this|that|responsibility|blame|these|your)|believe (?:that|this|it|you)|recogni[sz]e (?:this|that|ourselves|our|the|your|it)|agree (?:with|that)|see (?:how|what (?:the|we)|any|why (?:you|this|we))|find (?:any|a|the) (?:trace|fault|problem|record|evidence|issue)|(?:do|say|have|sell|send|break|lose|charge|cancel) (?:that|any such|anything))\b`,
      null,
    ],
    [
      r`\b(?:first|only) (?:person|customer|one|guest|complaint|player|parent|user|time (?:anyone|we(?:'ve| have) (?:ever )?heard))\b(?=[^.?!]{0,50}(?:complain|report|mention|notic|problem|issue|we(?:'ve| have)|to say|ever|so far|in |who|$|[.!]))`,
      null,
    ],
    [r`\b(?:no ?one|nobody) else (?:has|had|have|seems|complain|report|mention|is|was)\w*`, null],
    [
      r`\b(?:isolated (?:case|incident|event)|one-off|rare (?:case|occurrence|exception)|never (?:happens?|happened|had (?:this|that|a|any|such)|received (?:a|any|one)|heard of))\b`,
      null,
    ],
    [
      r`\b(?:in line with (?:our|the)|according to (?:procedure|policy|plan)|(?:procedures?|polic(?:y|ies)|protocols?|guidelines|rules|standards?) (?:was|were|is|are|has been|have been) (?:\w+ )?(?:followed|respected|met|applied|observed)|by the book|followed (?:procedure|protocol|policy|the rules))\b`,
      null,
    ],
    [r`\b(?:we|i) (?:stand by|dispute|deny|reject|refute|disagree|beg to differ|strongly)\b`, null],
    [
      r`\b(?:surprised|astonished|puzzled|baffled|perplexed) (?:to (?:hear|read|see|learn)|by (?:your|this)|that you|at (?:your|this))\b`,
      null,
    ],
    [r`\b(?:comes|came) as (?:a|quite a|some) surprise\b`, null],
    [
      r`\b(?:not (?:our|my) (?:fault|problem|mistake|doing|responsibility|job)|nothing to do with us|out of our hands|(?:beyond|outside) (?:of )?our control|not (?:down to|because of) us|(?:are|is) not (?:liable|responsible|to blame|at fault))\b`,
      null,
    ],
    [
      r`\b(?:allegedly|so-called|your (?:version|claims?|allegations?|story)|you claim|claims? (?:made|that)|alleged|supposedly)\b`,
      null,
    ],
  ],
  irony: [
    [
      r`(?:^|[.!?]\s*)(?:ah|oh|aw|wow|well well|oh dear|oh no|gosh|goodness|ooh|oops|yikes),? (?:the (?:famous|legendary|classic|old|good old)|yes,? (?:the|of course)|how|what a|another|dear|boy|here we|poor|well|look|joy|great|lovely|so|no)\b`,
      null,
    ],
    [
      r`\b(?:congratulations|congrats|well done|bravo|hats off|slow clap|give (?:yourself|this) a medal|how (?:original|kind of you|charming|lovely|convenient|brave|dare|clever)|thanks? (?:you )?(?:so much )?for (?:the|your|that|this) (?:lecture|lesson|insight|enlighten\w*|wisdom|expertise|charming|lovely|kind words|free|advice|constructive|novel|essay|history)|what a (?:shock|surprise|tragedy|coincidence|drama)|if only (?:life|everything|it were|we)|must be (?:nice|hard|lovely|exhausting)|crystal ball|magic wand|mind-?readers?|magicians?|superheroes?|rocket science|drama queen|cry me|tiny violin|be(?:t)?ter luck|sherlock|einstein|expert now|armchair|keyboard warrior|since you (?:know|are|seem)|you (?:clearly|obviously|evidently) (?:know|are|have)|clearly an? (?:expert|professional)|last time (?:we|i) checked|news ?flash|spoiler(?: alert)?|surprise surprise|shocking,? (?:we|i) know|believe it or not|funny (?:that|how)|(?:we|i)(?:'ll| will) alert the|how terrible|the horror)\b`,
      null,
    ],
    [
      r`\b(?:lol|lmao|rofl|haha+|hehe+|yawn|whatever|duh|as if|yeah right|sure thing,? (?:mate|buddy|pal))\b`,
      null,
    ],
  ],
  order: [
    [
      r`\b(?:calm down|relax\b(?=[,.!]|$)|chill|take it easy|grow up|get over it|get a grip|be (?:polite|reasonable|patient|civil|respectful|realistic|serious|quiet)|watch your|mind your (?:language|tone|manners)|keep it (?:civil|polite|down)|settle down|pull yourself|deal with it|move along)\b`,
      'I understand that this is upsetting',
    ],
    [
      r`(?:^|[.!?;:,]\s*|\band )(?:(?:so |then |now |please |kindly |just |do )+)?(?:stop (?!by\b)|cease|refrain|quit|take down|delete (?:this|that|your|the)|remove (?:this|that|your|the)|withdraw|retract|edit your|read (?:the|our|your|it|that|page|before)|re-?read|refer to|see (?:the|our) (?:terms|faq|policy)|google it|look it up|learn to|try reading|try (?:harder|being|to (?:understand|be))|wait (?:your|until|for|like)|get in (?:line|touch with your)|put (?:your|it) in writing|prove it|show (?:us )?(?:proof|some respect|evidence)|check (?:your|the (?:terms|website|site|faq|policy|small print|label|spam|manual))|fill (?:in|out)|complete (?:the|our|this)|submit (?:a|your|the)|call (?:our|the) (?:hotline|helpline|customer|switchboard|call cent)|go (?:to|through) (?:our|the) (?:website|site|form|app|faq|help)|contact (?:our|the|customer) (?:customer|service|support|supplier|department|manufacturer)|do your (?:research|homework)|consider (?:yourself|updating|changing your|removing|revising|deleting)|remember (?:that|to|we|it|who|this)|understand that|be aware|be advised|note that|accept that|think (?:about|before|twice)|send (?:us )?your (?:order|account|reference|details|full|invoice|receipt)|use the (?:form|app|chat|link|correct|proper))\b`,
      null,
    ],
    [
      r`\b(?:please|kindly) (?:note|be (?:aware|advised|reminded|patient|informed)|remember|understand|bear in mind|remove|delete|update|amend|reconsider|refrain|stop|read|refer|complete|fill|submit|ensure|see our|consult|follow the)\b`,
      null,
    ],
    [
      r`\byou(?:'ll| will)? (?:must|need to|have to|are (?:required|asked|requested|expected) to|'re (?:required|expected) to|had better|'d better|will need to|'ll need to|should (?!have|n't|not|receive|get|see|hear|be able|now|know that|soon|be (?:told|able|treated|proud)))`,
      'it would help to',
    ],
    [
      r`\b(?:i|we) (?:must|have to|need to|would|strongly|urge)(?: \w+)? (?:ask|urge|request|insist|advise|suggest|recommend|require|warn) (?:that )?you (?:to )?(?:stop|remove|delete|read|re-?read|calm|be|take|check|withdraw|refrain|moderate|show|watch|reconsider|look|think|revise|mind)\b`,
      null,
    ],
    [
      r`\b(?:we|i)(?:'d| would) (?:appreciate|be grateful|expect|ask|like|love)(?: it)? (?:if you (?:would |could )?|you to )(?:stop|remove|delete|revise|amend|update your|take down|changed?|removed?|deleted?|updated? your|calm|stopped|show|respect)\w*\b`,
      null,
    ],
  ],
  absolute: [
    [
      r`\b(?:${us}|i) (?:have |has |had |do |are |is |'ve |would |will )*(?:always|never)\b(?! (?:answered|replied|called|rang|wrote|told you|got back|came back|followed|explained|turned up|arrived|sent|should|meant|felt|heard|did|showed|delivered|came|gave you))`,
      null,
    ],
    [
      r`\b(?:always|never),? (?:ever|been|fail|had|any exceptions?)\b|,\s*always\b|\balways (?:put|do|deliver|treat|check|follow|ship|answer|respect|make sure|ensure|aim|strive|honou?r|test|work)\w*\b`,
      null,
    ],
    [
      r`\b(?:every (?:single|one of our)|each and every|without (?:any )?exceptions?|no exceptions|100 ?%|hundred per ?cent|absolutely (?:no|every|all|never|nothing|none|impossible|certain)|zero (?:risk|defects?|tolerance|complaints|chance)|there is (?:absolutely )?no (?:risk|danger|way|chance|possibility)|under no circumstances|(?:it|that|this)(?:'s| is) (?:simply |just |quite )?impossible|(?:none|not one) of our|all (?:of )?our (?:products?|customers?|guests?|staff|drivers?|parcels?|orders?|teams?|colleagues|users|players|clients|food|dishes|cleaners|technicians)|(?:everyone|everybody) (?:else )?(?:loves?|knows|is (?:happy|satisfied|delighted)|was|agrees|can see)|in all (?:our|my|these) years|no ?(?:one|body) (?:has )?ever|at no (?:time|point)|(?:completely|totally|perfectly|entirely|utterly) (?:safe|harmless|secure|normal|impossible|unfounded|fine|transparent|compliant))\b`,
      null,
    ],
  ],
  'rhetorical-question': [
    [
      r`\b(?:do|did|are|have|can|could|would) you (?:really|seriously|honestly|actually|even|truly|ever)\b[^.?!]*\?`,
      null,
    ],
    [
      r`\b(?:what (?:did|do|else do|exactly do|more do|else did) you (?:expect|want|think|suggest)|what (?:were|are) (?:you|we) (?:expecting|supposed)|what would you (?:have|rather|do|prefer we)|how (?:is|was|are|were|could|can|would|should) (?:that|this|it|we|anyone|our|you)(?: (?:possibly|be|have|know|to|our|any|fault|all))*|who (?:would|could|hasn't|doesn't|can|told|said|in their|has time)|why (?:would|should|didn't|don't|did|do|on earth|not (?:just|simply)|then) (?:we|you|anyone|i|our|did|do|would|call|read)|isn't (?:that|it)|wouldn't you|don't you|shouldn't you|aren't you|haven't you|really|seriously|surely you|is it (?:really|so|too|that)|since when|where (?:in|does|did) (?:the|it|we)|ever (?:heard|tried|thought|considered)|have you (?:tried|thought|considered|read|checked|not|even)|did you (?:not|even|actually|read|check|try|follow|bother))\b[^.?!]*\?`,
      null,
    ],
  ],
};
