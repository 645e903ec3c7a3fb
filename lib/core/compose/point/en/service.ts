import type { Frame } from '../frame';

/** How people were answered, received and informed. */
export const service: readonly Frame[] = [
  {
    id: 'not-collected',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:bins?|rubbish|recycling|waste|garbage|trash|refuse)\b[^.!?]{0,40}\b(?:not|\w+n't|never|missed|overflow\w*|uncollected|still (?:there|out))|\b(?:nobody|no one|not|\w+n't|never) (?:\w+ )?(?:emptied|collected|picked up) (?:our|my|the) (?:bins?|rubbish|recycling|waste)/,
    say: [
      'the collection did not take place',
      '[your bins were|your bins were|the bins were] not collected',
      'the rubbish was left where it was',
    ],
  },
  {
    id: 'missed-appointment',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:photographer|dj|caterers?|band|guide|teacher|coach|doctor|nurse|carer|removal\w*|babysitter|electrician|vet|florist)\b[^.!?]{0,40}\b(?:never|didn't|did not) (?:\w+ )?(?:turned?|came?|showed?|arrived?|stop)|\b(?:nobody|no one|he|she|they|you|driver|team|man|men|guy) (?:\w+ )?(?:did not|didn't|never|failed to) (?:show(?: up)?|turn(?:ed)? up)\b|\bwaited in\b|\b(?:nobody|no one) (?:showed up|turned up|came|has come)\b|\bno[- ]shows?\b|\b(?:engineer|technician|appointment|fitter|installer|surveyor|repair ?man|plumber|electrician|driver|courier|tutor|carer|midwife|cleaner|viewing|collector|bin men|assistance|assistant|porter|escort)\b[^.!?]{0,50}\b(?:never (?:came|turned|shows?|showed|arrived)|no[- ]show|didn't (?:come|show|turn)|(?<!driver [^.!?]*)cancell?ed|missed (?:the|my|our|his|her|every) (?:appointments?|visits?|slots?|delivery)|not (?:come|turn|show)|nobody came|waited in)|\b(?:waited|took) (?:in |a day off |all (?:day|morning|afternoon) )[^.!?]{0,40}\b(?:no ?one|nobody|never)/,
    say: [
      'a visit that was expected did not take place',
      'the appointment was not kept',
      'nobody came when someone was expected',
    ],
  },
  {
    id: 'sent-around',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:says?|tells? me to|told me to|said) (?:to )?(?:go|call|ring|ask|try|email|contact|it's)\b[^.!?]{0,80}\b(?:says?|tells? me to|told me to|said) (?:to )?(?:go|call|ring|ask|try|email|contact|it's)\b|\b(?:passed|pushed|sent|bounced) (?:me |us )?(?:around|between|from (?:pillar|one))|\bpillar to post\b|\btransferred (?:me )?(?:\w+ times|between|back and forth|from one)/,
    say: [
      '[you were|you were|people were] sent from one service to another',
      'each service sends [you|you|people] to another one',
      'nobody took the matter in hand, from one service to the next',
    ],
  },
  {
    id: 'canned-reply',
    kind: 'fault',
    topic: 'service',
    find: /\bsent (?:me|us) to the same\b|\bsame (?:help )?(?:page|article|link)\b|\b(?:canned|copy[- ]?paste\w*|automated (?:reply|response|email|message)|auto-?reply|chat ?bot|bot (?:reply|replies|answer)|talking to (?:a )?(?:bot|robot|ai)|template (?:reply|answer|response)|scripted|web form|the form says|generic (?:reply|response|answer)|same (?:reply|answer|message) (?:again|every)|(?:sent|pushed) (?:me |us )?round in circles|round in circles)\b/,
    say: [
      'the answer [you|you|people] got missed the question',
      '[you were|you were|people were] sent round in circles',
      '[you|you|people] got a standard reply instead of help',
    ],
  },
  {
    id: 'asked-again',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:asked|asking|demand\w*)\b[^.!?]{0,60}\b(?:for the (?:second|third|fourth|fifth|sixth|\d+th) time|twice|(?:three|four|five|six|\d+) times)\b|\b(?:same (?:documents?|forms?|details|questions?|information|photos?)|(?:sent|given|uploaded|explained|told|repeated|filled) (?:\w+ ){0,5}(?:twice|three times|four times|\d+ times|again and again|every time)|ask(?:ed|s|ing)? (?:me |us )?(?:again )?for the same|start(?:ed)? (?:all )?over|start\w* (?:again )?from scratch)\b/,
    say: [
      '[you were|you were|people were] asked for the same things again and again',
      '[you have|you have|people have] had to explain everything more than once',
      'the same details were asked for more than once',
    ],
  },
  {
    id: 'not-told',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:nobody|no one|no-one|never) (?:even )?(?:told|informed|warned|mentioned|said)\b|\bwithout (?:telling|warning|informing|mentioning)\b|\bno (?:warning|announcement|notice)\b|\b(?:wasn't|weren't|hadn't been|haven't been|not|not been) (?:told|informed|warned)\b/,
    say: ['nobody was told in time', 'there was no word of warning', 'the information was not given'],
  },
  {
    id: 'no-answer',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:no ?(?:one|body|t one person|t a single person) (?:\w+ ){0,2}(?:answer|repl|respond|pick|call|help|ring|rang|contact|got back|gets back)\w*|(?:no|never (?:got|had|received)(?: a| any)?|without (?:a |any )?|zero|not a single|still no) (?:repl|response|answer|word|update|contact|news|call ?back)\w*|(?:not|\w+n't|never) (?:been |even |once )?(?:answer|repl|respond|heard (?:back|from|anything|a)|call(?:ed)? (?:me |us )?back|rang (?:me |us )?back|got back|get back|told (?:us|me|anyone)|told anything)\w*|ignor(?:ed|ing) (?:me|us|my|our|every|all|for|since|twice)|(?:being|been|was|were|am) ignored|radio silence|silence|unanswered|can't (?:get (?:through|hold)|reach (?:you|anyone|a)|contact|speak)|cannot (?:get through|reach|contact)|unreachable|ghosted|rings? out|answer me|nothing back|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|forty|several|many|multiple) (?:emails?|calls?|messages?|letters|voicemails?)(?! from)(?=[^]*\b(?:no|nothing|nobody|not|\w+n't|never|still|zero|0|ignored|silence|without|later|different|each)\b))\b/,
    say: [
      '[you have|you have|people have] had no answer for {duration}',
      '[your messages|your messages|messages] went unanswered',
      'nobody has got back to [you|you|people]',
      '[you have|you have|people have] been left without (an answer|news)',
      'there has been no word {since}',
      '[you|you|people] got no reply',
    ],
  },
  {
    id: 'no-explanation',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:no|without (?:a |any )?|zero|not a single|still no|never (?:got|had)(?: a| any)?) (?:\w+ )?(?:explanation|communication|information|info|apology|announcement)\b|\b(?:nobody|no ?one) (?:\w+ ){0,2}(?:explain\w*|tell\w* (?:me|us)|knows? (?:what|why|when|where|anything))/,
    say: ['no explanation was given', 'the information was missing', 'nobody has explained what is going on'],
  },
  {
    id: 'phone-wait',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?<!(?:money|payment|order|funds|account|payout|application) (?:is |was |been |put |still )*)on hold|hold music|call cent(?:re|er)|phone lines?|hung up|queue on the phone|in (?:a|the) (?:phone )?queue|helpline|hotline|number (?:\d+ )?in the queue|cut (?:me|us) off|(?:got|was|were|been) cut off (?:after|mid|again|twice|when))\b/,
    say: [
      '[you|you|people] spent {duration} on hold',
      '[you|you|people] could not get through on the phone',
      'the calls led nowhere',
      'the phone line let [you|you|people] down',
    ],
  },
  {
    id: 'said-aloud',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:read (?:out|aloud)|shouted|announced|said|discussed|asked)\b[^.!?]{0,60}\b(?:results?|prescription|medication|diagnosis|condition|details|date of birth|balance|treatment)\b[^.!?]{0,60}\b(?:in front of|across the|for (?:everyone|all)|out loud|whole (?:room|shop|queue))\b|\bno privacy\b|\beveryone (?:in the \w+ )?could hear\b/,
    say: [
      "[your|your|somebody's] privacy was not respected",
      'a private matter was said aloud in front of others',
      'private details were read out where others could hear',
    ],
  },
  {
    id: 'rude-staff',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:laughed|giggled) (?:when|while|and)\b|\b(?:shouted|screamed|swore|yelled|snarled) at\b|\bmocked\b|\b(?:staff|assistant|cashier|waiter|waitress|receptionist|sales\w+|clerk|server|barista|driver|nurse)s?\b[^.!?]{0,60}\bignor(?:ed|ing) (?:us|me|him|her|my|our)|\bin (?:a|that) tone\b|\b(?:rude\w*|unhelpful|dismissive|condescending|patroni[sz]\w+|disrespect\w*|shouted at|yelled at|hung up on|unprofessional|(?:bad|awful|terrible|his|her|their|an) attitude|laughed (?:at|in)|snapped at|rolled (?:her|his|their) eyes|aggressive|insulted|humiliat\w+|talked down|spoken to like|treated (?:me|us|him|her|my \w+) like|couldn't care less|smirk\w*|sneer\w*|made (?:me|her|him|us) feel)\b/,
    say: [
      '[you were|you were|people were] not received with respect',
      '[you were|you were|people were] spoken to like that',
      'the welcome was not what it should be',
    ],
  },
  {
    id: 'wrong-info',
    kind: 'fault',
    topic: 'service',
    find: /\bwrong (?:\w+ )?(?:times?|date|address|hours|platform|gate|room number)\b|\b(?:(?:was|were|been|got) (?:promised|assured)|(?:was|were|been|got) told\b[^]{0,120}\b(?:but|then|now|yet|only to|turns? out|instead|whereas|different\w*|neither|not true)\b|(?:told|promised|assured) (?:me|us) (?:it|that|the|they|there|one|he|she|everything|delivery|i|we)\b|(?:one|first) (?:person|agent|adviser|guy) (?:says?|said|tells?|told)|contradict\w*|conflicting|different (?:story|answer|information) (?:every|each)|misinformed|wrong (?:information|info|advice|opening|times?|date)|website (?:says|said|still says)|was promised|were promised|broken promises?)\b/,
    say: [
      '[you were|you were|people were] told one thing and found another',
      'what [you were|you were|people were] promised did not happen',
      'the information given was not right',
    ],
  },
  {
    id: 'nobody-there',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:no staff|(?:not (?:one|a single)|no) member of staff|not a soul|short[- ]staffed|understaffed|one (?:till|cashier|member of staff|person) (?:on|open|for|serving|working)|only (?:one|two) (?:tills?|cashiers?|staff|people|nurses?|lanes?)|nobody (?:at|on|around|there|in)|no ?one (?:at (?:the )?(?:desk|counter|reception|till|gate)|around|there|on (?:the|reception))|zero staff|no (?:agents?|guards?|lifeguards?|stewards?))\b/,
    say: [
      'there was nobody there to help',
      'there were not enough people to help',
      'there was nobody to turn to',
    ],
  },
  {
    id: 'stranded',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:heating|hot water|power|electricity|lift|boiler|water|gas)\b[^.!?]{0,30}\b(?:off|out|cut|gone|down|broken)\b|\b(?:was|were|been|being) left (?:alone|without|outside|waiting|standing|stranded|on the (?:platform|floor|pavement))\b|\bdumped (?:me|us|her|him) (?:at|in|on)\b|\b(?:stranded|stuck (?:(?:at|in|on) (?:the |an? )?(?:\w+ )?(?:airport|station|platform|hotel|city|town|roadside|motorway|runway|tarmac|plane|lift|elevator|car park|gate|terminal)|here|outside)|slept (?:on|at|in) the (?:airport|floor|station)|(?:no|without) (?:hotel|water|food|toilets?|heating|hot water|power|electricity|internet|broadband|signal|lift)|left (?:us|me|her|him|them) (?:at|on|there|standing|waiting|stranded|in the (?:rain|cold|dark)))\b/,
    say: [
      '[you were|you were|people were] left stuck',
      '[you were|you were|people were] left to manage alone',
      '[you were|you were|people were] left without the basics {since}',
    ],
  },
  {
    id: 'queue',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:queue\w*|(?:wait(?:ed|ing)|sat|stood) (?:\w+ ){0,3}(?:minutes|mins|hours?|hrs?|all (?:day|morning|night))|waiting (?:room|time|list)|in line(?! with)|forever to (?:get|be) (?:served|seen))\b/,
    say: [
      '[you|you|people] waited {duration}',
      '[you were|you were|people were] kept waiting for {duration}',
      'the wait was far too long',
      '[you were|you were|people were] kept waiting',
    ],
  },
  {
    id: 'cancelled',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\bi |\bi've |\bwe |\bwe've |\bi have |\bwe have )\b(?:cancell?ed|called off)\b/,
    say: [
      '{object} {was} cancelled',
      'what was planned was cancelled',
      'there was a cancellation that should not have happened',
    ],
  },
];
