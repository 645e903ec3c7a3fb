import type { Frame } from '../frame';

/** Where people stay, eat, travel and gather. */
export const places: readonly Frame[] = [
  {
    // Collected too seldom, and no matter of hygiene.
    id: 'bins-full',
    kind: 'fault',
    topic: 'service',
    find: /\bbins?\b[^!?]{0,60}\b(?:overflow\w*|full (?:by|in|after|within|before|already)|won't (?:fit|close|shut)|stink\w*|maggots)\b|\boverflowing bins?\b|\b(?:smell|fill) (?:my|our|the) (?:\w+ )?bins?\b/,
    say: ['bins are full long before they are collected', 'the bins do not last until they are collected'],
  },
  {
    id: 'dirty',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:dirty(?! (?:great|big|look|looks|word|tricks?|business|weekend|nappy|clothes|washing|money)\b)|filthy(?! (?:look|mood|rich)\b)|grubby|unclean|(?:insects?|ants) (?:in|on|all|every)\w*|cockroach\w*|bed ?bugs|disgusting (?:room|toilets?|bathroom|state)|(?:room|toilets?|place|bus|train|carriage|hallway|lobby|pool|showers?|changing rooms?|corridor|flat|house|kitchen)\b[^.!?]{0,30}\b(?:smell\w*|stank|stinks?|stinking)|hygiene|rats?|mice|mouse (?!mat|pad|click|button)|droppings|fleas|maggots|(?<!\bbins?\b[^]*)overflowing(?! bins?)|litter (?:everywhere|all|on)|sheets (?:were|had)|mould in the)\b(?<!\b(?:apparently|heard|rumou?rs?|supposedly|cousin\w*|neighbou?r)\b[^.!?]*)/,
    say: ['the place was not clean', 'cleanliness was not what it should be', 'hygiene fell short'],
  },
  {
    id: 'no-sleep',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:couldn't|could not|can't|didn't) (?:get (?:to|any) )?sleep\b(?!ing)|\bno sleep\b|\bkept (?:us|me|the kids|everyone) (?:up|awake)\b|\bnot a wink\b|\bawake (?:until|till|all night)\b/,
    say: [
      '[you|you|people] could not sleep',
      '[your|your|the] night was a short one',
      'sleep was out of the question',
    ],
  },
  {
    id: 'noise',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?<!\b(?:makes?|making|made|grinding|rattling|knocking|clicking|humming|weird|strange|horrible|awful|loud|funny|same|an?|of) )nois[ey]\b(?![- ](?:cancel|reduc))|noisy|loud music|drilling|thin walls|banging (?:on|all|and|through|next|at)|building works?|construction (?:work|noise|site|next|outside)|ear ?plugs|(?:nightclub|bar|disco|bass|karaoke|stage|concert|gig|party)\b[^.!?]{0,60}\b(?:until|till|all night))\b/,
    say: ['the noise was hard to bear', 'there was far too much noise', 'the noise was too much'],
  },
  {
    id: 'amenity-out',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:air con\w*|heating|lift|pool|hot tub|shower|toilet|wifi|aircon) (?:was |is |were )?(?:broken|closed|not working|out of order|didn't work)\b/,
    say: [
      'part of what was on offer was out of use',
      'something that should have been there was out of order',
    ],
  },
  {
    id: 'room-wrong',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:room|cottage|apartment|cabin|pitch|lodge|seats?|table|class|course|tour|hotel) (?:wasn't|was not|isn't|is not|nothing like|not (?:ready|available|the one))|overbook\w*|double[- ]booked|(?:moved|sold) (?:\w+ ){0,3}(?:seats?|room|table)|no (?:seats?|table|room|record of (?:my|our)) (?:left|for us|available|booking)|restricted view|couldn't (?:see|hear) (?:the (?:stage|screen|show|band|film|speaker|music)|a thing|anything))\b/,
    say: [
      'what was booked was not what [you|you|people] found',
      'the booking was not honoured as it should be',
      'part of what [you|you|people] paid for was not available',
    ],
  },
  {
    id: 'crowded',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:overcrowd\w*|not (?:one|a single) (?:free |empty )?seat|stands? all the way|a crush|crushed (?:in|against|by)|crammed|rammed|standing room|stood the whole way|two carriages|no seats|sardines|(?:was|is|were|so|absolutely|bus|train|venue|place) packed\b(?! (?:up|in|with|well|badly|away)))\b/,
    say: ['there was not enough room for everyone', 'it was far too crowded'],
  },
  {
    id: 'badly-run',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:chaos|chaotic|shambles|shambolic|disorgani[sz]ed|badly organi[sz]ed|nobody knew)\b/,
    say: ['the organisation did not hold up', 'things were not organised as they should be'],
  },
  {
    id: 'no-assistance',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:ramp|passenger assist\w*|assistance|wheelchair)\b[^?]{0,90}\b(?:nobody (?:there|came|turned up|showed up)|no one (?:there|came|turned up|showed up)|never (?:came|turned up|showed)|(?:didn't|did not) (?:come|show|turn)|left (?:without (?:her|him|me|us)|(?:her|him|me|us) (?:on|at|behind|there))|not there)\b/,
    say: ['the assistance that was booked was not there', 'nobody came with the help that was booked'],
  },
  {
    id: 'no-access',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:wheelchair(?! (?:arrived|came|broke|is broken|was (?:broken|damaged|lost)|wheels?|batter\w+|repair\w*))|step[- ]free|disabled (?:toilet|access|parking|bay|passenger|customer)|accessibility|inaccessible (?:to|for) (?:wheelchair|disabled|blind|deaf)|(?:not|isn't|wasn't|wheelchair)[- ]accessible(?! (?:to reset|online|any ?more))|(?:no|wheelchair|access) ramp|(?:is|am|are|he's|she's|registered) blind|(?<!\b(?:not|n't|aren't|isn't) )deaf\b|(?:no|without|missing|lack of) (?:subtitles|captions)|screen ?reader|hearing (?:aid|loop)|assistance dog|guide dog|lift (?:is |was |has been )?(?:broken|out))\b/,
    say: [
      'access was not there for everyone who needs it',
      '[you were|you were|people were] left without the access [you need|you need|they need]',
      'the access that was needed was missing',
    ],
  },
  {
    id: 'property-damaged',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:scratched|dented|damaged|broke|cracked|ruined|stained|flooded|burnt|scraped|shrunk|wrecked) (?:my|our|her|his|the) (?:\w+ )?(?:car|wall|floor|carpet|door|fence|drive|sofa|coat|dress|suit|hair|ceiling|kitchen|bathroom|bedroom|basement|garage|garden|lawn|bumper|wheel|worktop|jumper|watch|house|shirt|nails))\b/,
    say: [
      'something of [yours|yours|theirs] was damaged',
      '[your property was|your property was|property was] damaged along the way',
      'damage was done and left like that',
    ],
  },
];
