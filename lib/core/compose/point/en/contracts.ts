import type { Frame } from '../frame';

/** Lines, energy, banks and subscriptions: the very thing that failed, named before the broader frames are tried. */
export const contracts: readonly Frame[] = [
  {
    id: 'contract-ended',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:dropped|cancelled|terminated|kicked (?:out|off)|refused (?:renewal|cover)) (?:\w+ ){0,3}after (?:\w+ )?(?:\d+|ten|twenty|thirty|forty) years\b/,
    say: ['the contract ended after years of loyalty', 'years with us ended like this'],
  },
  {
    id: 'number-lost',
    kind: 'fault',
    topic: 'service',
    find: /\bport(?:ing|ed)?\b[^.!?]{0,40}\bnumber\b|\bnumber\b[^]{0,60}\bport(?:ing|ed)\b|\b(?:lost|losing) (?:my|our) (?:\w+ )?number\b[^.!?]{0,60}\b(?:switch\w*|transfer\w*|mov\w+)|\bnumber\b[^.!?]{0,40}\b(?:lost|gone|vanished|disappeared)\b[^.!?]{0,40}\b(?:switch\w*|transfer\w*|mov\w+)/,
    say: [
      "[your number didn't|your number didn't|numbers didn't] make it across in the switch",
      '[your number was|your number was|numbers were] lost in the switch',
      'moving [your number|your number|numbers] across went wrong',
    ],
  },
  {
    id: 'charged-after-leaving',
    kind: 'fault',
    topic: 'billing',
    find: /(?<!\b(?:you|they|you've|they've|you have|they have|was|were|is|been|got|flight|train|order|appointment) (?:just |then |also )?)\bcancell?ed\b(?! (?:my|our) (?:flight|train|order|appointment|booking))[^]{0,140}\b(?:(?:still|keep|keeps|kept|again|another|yet)\b(?! waiting)[^.!?]{0,30}\b(?:taken|taking|take|charged|charging|charge|billed|billing|debited|taking payments?)|(?:taken|taking|charged|charging|billed|billing|debited)\b[^.!?]{0,30}\b(?:since|again|anyway|every month))|\b(?:taken|taking|charged|charging|billed|billing)\b[^]{0,80}\b(?:after|since) (?:i |we )?cancell?/,
    say: [
      'the payments carried on after [your cancellation|your cancellation|a cancellation]',
      '[you are|you are|people are] still being charged after cancelling',
      'money is still being taken for something [you|you|people] cancelled',
    ],
  },
  {
    id: 'slow-line',
    kind: 'fault',
    topic: 'defect',
    find: /\bsold (?:me |us )?\d+ ?(?:mb|gb|meg)|\bpay\w* for \d+ ?(?:mb|mbps|meg|gig|gb)\w*[^.!?]{0,30}\b(?:get|getting|got|lucky)\b|\b(?:broadband|internet|wifi|connection|speeds?|fibre)\b[^.!?]{0,40}\b(?:slow|crawl\w*|drops|buffer\w*)\b|\b\d+ ?(?:mb|mbps|meg)\b[^.!?]{0,40}\b(?:instead|on a good|at best|if i'm lucky|max)/,
    say: [
      'the speed is well below what [you were|you were|people were] sold',
      "the connection isn't as fast as it should be",
      'the connection is too slow and keeps dropping',
    ],
  },
  {
    id: 'no-internet',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:(?:no|without|had no) (?:internet|broadband|wifi|connection|signal)|(?:without|had no) (?:a )?phone line)\b|\b(?:internet|broadband|wifi|phone line)\b[^.!?]{0,25}\b(?:down|dead|off|gone|cut off|not working)\b/,
    say: [
      '[you have|you have|people have] been without a connection {since}',
      'the connection has been down {since}',
      '[your connection is|your connection is|the connection is] still down',
      '[you have|you have|people have] no working connection',
    ],
  },
  {
    id: 'no-power',
    kind: 'fault',
    topic: 'outage',
    find: /(?<!\b(?:mak|produc|generat|giv|us)(?:e|es|ed|ing) )\b(?:no|without|had no) (?:power|electricity|electric)\b|\b(?:power|electricity|electric)(?:'s| is| was| has| had| been| went| goes| keeps| still| going| cutting| all| just| now)* (?:out|off|gone(?! (?:up|from|through|down))|cut)\b|\bpower cut\b/,
    say: [
      '[you have|you have|people have] been without power {since}',
      'the power has been off {since}',
      '[your power is|your power is|the power is] still off',
      'the electricity is still off',
    ],
  },
  {
    id: 'no-water',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:(?:have|has|had|got|still|with|is|been|there's|we've) (?:\w+ )?(?:no|without) (?:running )?|no running |without (?:running )?|no (?=water (?:for|since|again|all|at home|in (?:our|my|the) (?:house|flat|street|village|road|area|building|kitchen|bathroom|taps?)|pressure|supply|yet|now|today)))water\b(?<!\b(?:trolley|ward|hospital|corridor|bed|cell|kennel|crate|queue|gate|heat|flight|plane|train|coach|bus|ferry|gym|marathon|race|festival|theatre|cinema)\b[^.!?]*)(?! (?:bottle|in the pool|on (?:the|this|a|board)|at the))(?![^.!?]*\b(?:flight|plane|train|coach|bus|ferry|gym|race|festival)\b)|\bwater (?:is |was |has been |went |still )?(?:cut off|shut off|turned off|off)\b/,
    say: [
      '[you have|you have|people have] been without water {since}',
      '[you were|you were|people were] without water',
      'there was no water',
    ],
  },
  {
    id: 'cut-off-paid',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:switched|cut|turned) (?:me|us|my \w+|our \w+|it) off\b[^!?]{0,60}\b(?:i|we|already|was|been) (?:\w+ )?paid\b|\b(?:disconnected|suspended)\b[^!?]{0,60}\b(?:bill|invoice)\b[^!?]{0,20}\b(?:i|we|already|was|been) (?:\w+ )?paid\b/,
    say: [
      '[you were|you were|people were] cut off over a bill that was paid',
      'the service was cut off over a bill that was paid',
    ],
  },
  {
    id: 'heating-offline',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:thermostats?|heating|boiler|furnace|radiators?|heaters?|heat pump)\b[^.!?]{0,40}\b(?:offline|won't connect|lost (?:its )?connection)\b/,
    say: ['the heating controls are offline', 'the heating controls cannot be reached'],
  },
  {
    id: 'no-heating',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:no|without|had no) (?:(?:a )?(?:working )?boiler|heating|hot water|heat)\b|\b(?:heating|boiler)\b(?! (?:bills?|costs?|oil|cover|engineer|plan))[^.!?]{0,40}\b(?:off|broken|dead|gone(?! (?:up|from|through|down))|packed up|not working)\b/,
    say: [
      '[you have|you have|people have] been without heating or hot water {since}',
      'the heating is still not working',
      'there is no heating or hot water',
    ],
  },
  {
    id: 'card-swallowed',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:ate|eaten|swallowed|kept|retained) my (?:bank |debit |credit )?card\b|\bcard (?:\w+ )?(?:swallowed|eaten|retained)/,
    say: [
      '[your card was|your card was|cards were] swallowed by a cash machine',
      'a machine kept [your card|your card|cards]',
      '[you were|you were|people were] left without [your card|your card|a card]',
    ],
  },
  {
    id: 'bank-fees',
    kind: 'fault',
    topic: 'billing',
    find: /\boverdraft (?:fees?|charges?|interest)|\b(?:charge|charged|charging)\b[^.!?]{0,40}\boverdraft|\bunpaid item fee/,
    say: [
      '[you were|you were|people were] charged bank fees',
      'overdraft fees were added',
      'overdraft fees were charged to [your account|your account|accounts]',
    ],
  },
  {
    id: 'refund-refused',
    kind: 'fault',
    topic: 'service',
    find: /\brefus\w* (?:to )?(?:refund|give (?:me|us) (?:a |my |our )?(?:refund|money)|pay (?:me|us) back)|\brefund (?:\w+ ){0,3}(?:refused|denied|rejected|declined)|\b(?:refused|denied|rejected|declined) (?:my|our|a|the) refund|\b(?:won't|will not|wouldn't) refund/,
    say: [
      'the refund [you|you|people] asked for was refused',
      '[your refund request was|your refund request was|refund requests were] turned down',
      '[you were|you were|people were] refused a refund',
    ],
  },
  {
    id: 'return-refused',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:refus\w+|reject\w+|won't (?:accept|take)|wouldn't (?:accept|take)|denied) (?:my |the |our |a )?return\b|\breturn (?:\w+ ){0,2}(?:refused|rejected|denied)/,
    say: [
      '[your return was|your return was|returns were] refused',
      '[your return was|your return was|returns were] not accepted',
      '[your return was|your return was|returns were] turned down',
    ],
  },
  {
    id: 'unknown-payments',
    kind: 'fault',
    topic: 'billing',
    find: /\bfraudulent (?:payments?|transactions?|charges?|activity|withdrawals?)|\b(?:card|bank|victim of) fraud\b|\b(?:money|savings|balance|wages|salary)\b[^.!?]{0,30}\bgone overnight\b|\b(?:transactions?|payments?) (?:i |we )(?:didn't|never|did not) (?:make|authori[sz]e)/,
    say: [
      'payments went through without [your|your|their] agreement',
      'money left [your account|your account|accounts] without agreement',
      '[you have|you have|people have] reported payments that were not [yours|yours|theirs]',
    ],
  },
  {
    // "My wages go on this card. On Thursday it got blocked."
    id: 'card-blocked',
    kind: 'fault',
    topic: 'account',
    find: /\bcard\b[^!?]{0,50}\bit (?:just |then )?(?:got|was|is|has been|'s been) (?:\w+ )?(?:blocked|frozen|locked|suspended)\b|\b(?:froze|blocked|locked|suspended) my (?:\w+ )?card\b/,
    say: [
      '[your card is|your card is|cards are] blocked',
      'the money on [your card|your card|these cards] is out of reach',
    ],
  },
  {
    id: 'money-not-there',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:sent|transferred|topped up|loaded|deposited|paid in|put) (?:over |about )?(?:(?:£|\$|€) ?\d[\d.,]*|\d[\d.,]* (?:quid|pounds|dollars|euros|bucks))\b[^!?]{0,110}\b(?:never (?:turned up|showed(?: up)?|arrived|appeared|came|got there|reached)|(?:not|hasn't|hasnt|didn't|didnt|still not) (?:turned up|shown?(?: up)?|arrived?|appear(?:ed)?|there|gone in|come through|in (?:my|the|his|her) account))\b/,
    say: ['the money has not arrived where it was sent', 'the money that was sent has not shown up'],
  },
  {
    id: 'claim-pending',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:assessor|loss adjuster|(?:insurance |my |our )claim|(?:burst pipe|water damage)\b[^]*\b(?:claim|insur\w+|payout))\b(?! (?:was|has been|got|is|been) (?:\w+ )?(?:refus|reject|den|declin|turned))(?=[^]*\b(?:still|wait\w*|weeks|months|since|yet|no (?:answer|news|decision|reply|word)|\w+n't|chas\w+|nothing|nobody|no one|straight answer)\b)/,
    say: [
      '[your claim is|your claim is|claims are] still not settled',
      '[your claim has|your claim has|claims have] not moved forward',
      '[your claim is|your claim is|claims are] still waiting for an answer',
    ],
  },
  {
    id: 'file-pending',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:application|(?:mortgage|loan) (?:offer|approval|decision|request)|visa|paperwork)\b[^.!?]{0,50}\b(?:since|review|no decision|weeks|months|ago|pending|stuck|waiting|processing|submitted|complete)\b|\b(?:mortgage|loan)\b[^.!?]{0,50}\b(?:review|no decision|pending|stuck|waiting|processing)\b|\bapplied for\b[^!?]{0,60}\b(?:no decision|still waiting|still nothing|silence)\b/,
    say: [
      '[your application is|your application is|applications are] still not decided',
      '[your application has|your application has|applications have] not moved forward',
      '[your application is|your application is|applications are] still waiting for an answer',
    ],
  },
  {
    id: 'trial-charged',
    kind: 'fault',
    topic: 'billing',
    find: /\btrial\W(?!day|shift)[^.!?]{0,40}\b(?:turned|became|rolled|charged|converted|billed|costs?|took (?:£|\$|€|\d|money|a payment))|\b(?:charged|billed)\b[^.!?]{0,50}\b(?:free|\d+[- ]day) trial\b|\b(?:charged|billed|took (?:£|\$|€)?\d[\d.]*)\b[^.!?]{0,30}\b(?:during|after|for) (?:the|my|a) (?:\w+ )?trial\b/,
    say: [
      'the trial ended in a charge',
      '[you were|you were|people were] charged after the trial',
      'the trial turned into a paid plan',
    ],
  },
  {
    id: 'renewed-unasked',
    kind: 'fault',
    topic: 'billing',
    find: /\bauto(?:matically)?[- ]?renew\w*|\b(?:subscription|membership|plan|contract|policy)\b[^.!?]{0,30}\brenewed\b/,
    say: [
      'it renewed without a clear warning',
      'it renewed when nobody had asked for it',
      'the renewal came without a clear choice',
    ],
  },
  {
    id: 'pressed-to-sign',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:sales(?:man|woman|person|people)|reps?|caller|agent|adviser)\b[^.!?]{0,60}\bsign(?:ed|ing)? (?:me|us|him|her|them|my|our|up)\b|\b(?:got|made|had|talked) (?:my|our|an?) (?:\w+ )?(?:mum|mom|mother|dad|father|nan|gran|grand\w+|neighbou?r|aunt|uncle)\b[^]{0,60}\b(?:sign(?:ed|ing)?|contract)\b|\bsigned\b[^.!?]{0,60}\bdoorstep\b|\bdoorstep (?:sales\w*|seller)|\b(?:door[- ]to[- ]door|high[- ]pressure|mis-?s(?:old|elling))\b/,
    say: [
      'the way this contract was sold was not right',
      'a contract was signed without everything being clear',
      'someone was pressed into signing a contract',
    ],
  },
];
