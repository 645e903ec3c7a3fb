import type { Frame } from '../frame';

/** Things, programs and accounts that fail. */
export const product: readonly Frame[] = [
  {
    id: 'bad-food',
    kind: 'fault',
    topic: 'service',
    find: /\bfrozen (?:in the|inside|solid in)|\b(?:still )?(?:raw|cold|frozen|pink) in(?:side| the middle)|\b(?:(?:cold|burnt|raw|undercooked|overcooked|soggy|stale|tasteless|bland|greasy|watery|dry|pink) (?:food|chips|fries|burger|chicken|pizza|pasta|soup|steak|meal|bread|rice|coffee|inside|in the middle|and)|(?:food|chips|fries|burger|chicken|pizza|pasta|soup|steak|meal|bread|rice|coffee|dinner|starter|main)s? (?:was|were|came|arrived|is|are) (?:\w+ )?(?:cold|burnt|raw|undercooked|soggy|stale|bland|greasy|tasteless|inedible|awful|dry|disgusting|lukewarm|frozen)|inedible|tasteless)\b/,
    say: [
      'the food was not as it should be',
      'the meal was a disappointment',
      'what was served was not good enough',
    ],
  },
  {
    id: 'lost-data',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:saves?|save files?|photos?|files|progress|playlists?|history|data|notes|messages|contacts|recordings?|hours)\b[^.!?]{0,30}\b(?:gone|lost|wiped|deleted|erased|vanished|disappeared|overwr\w+|corrupt\w*)|(?:lost|wiped|deleted|erased) (?:all )?(?:my|our) (?:saves?|photos?|files|progress|playlists?|data|notes|work|account))\b/,
    say: [
      'what [you|you|people] had saved is gone',
      '[you|you|people] lost [your|your|their] data',
      'hours of (work|progress) disappeared',
    ],
  },
  {
    id: 'account-blocked',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:locked out|(?:can't|cannot|couldn't|unable to|won't let me) (?:log|sign|get in)|log(?:ged)? (?:me )?out|login (?:\w+ )?(?:fail|loop|broken|not)|sign[- ]?in (?:\w+ )?(?:fail|loop|broken|not)|password (?:reset|\w+ )?(?:\w+ )?(?:not|doesn't|fail|loop|never)|banned (?:for|after|without|with no|again)\b|account (?:\w+ )?(?:blocked|frozen|suspended|locked|banned|hacked|disabled|closed|terminated)|channel (?:\w+ ){0,2}(?:suspended|terminated|banned|deleted)|(?:suspended|banned|disabled|closed|locked|deactivated) my (?:account|channel|page)|hacked|recover my account|permaban\w*|got banned|two[- ]factor|verification code)\b/,
    say: [
      '[you are|you are|people are] locked out of [your account|your account|their accounts]',
      "[you can't|you can't|people can't] get into [your account|your account|their accounts]",
      '[you have|you have|people have] had no access to [your account|your account|their accounts] {since}',
      '[your account is|your account is|accounts are] blocked',
    ],
  },
  {
    id: 'outage',
    kind: 'fault',
    topic: 'outage',
    find: /\b(?:(?:is|are|be|been|went|goes|keeps going|anyone else|app|site|website|server\w*|service|system|network|page) (?:\w+ )?down\b(?! (?:the|to|my|a|here|there|in|for|by|on|with|this))|outage|offline|50[0-9] (?:error|on|again|page)|error 50\d|(?:app|site|website|page|card machines?|internet|wifi|broadband|network|signal|power|line|service|servers?|tv|stream)\b[^.!?]{0,30}\b(?:crash\w*|dead|broken|not (?:working|loading)|won't load|doesn't (?:work|load)|cut out|keeps? (?:cutting|dropping|buffering)|gone again)|(?:no|had no|without) (?:internet|broadband|signal|power|electricity|service|wifi|hot water|heating|dial tone))\b/,
    say: [
      'the service has been down {since}',
      'the service is not working',
      'an outage left [you|you|people] cut off when it mattered',
      'the outage came at a bad moment',
    ],
  },
  {
    id: 'slow',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:so|too|very|painfully|super|really|unbearably|is|gets?) slow|lag(?:s|gy|ging)?|buffering|drops? (?:out|every)|disconnect\w*|keeps? (?:freezing|dropping|disconnecting)|mbps|dial[- ]?up)\b/,
    say: [
      'the service is far too slow',
      'the connection keeps dropping',
      "the speed isn't what [you|you|people] pay for",
    ],
  },
  {
    id: 'update-broke',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:since|after|latest|new|last|this|the|forced|an?|your) (?:\w+ )?(?:update|patch|firmware|redesign|version)\b|updated? (?:\w+ ){0,4}(?:broke|killed|ruined|removed|worse)|nerf\w*|hotfix|new (?:interface|layout|design|app)|\d\.\d (?:killed|broke|ruined|removed))\b/,
    say: [
      'the update made things worse',
      'the update broke something that worked',
      'something that worked was lost with the update',
      "the new version isn't what [you were|you were|people were] hoping for",
    ],
  },
  {
    id: 'app-bug',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:would|will|could)(?:n't| not) (?:open|load|start|connect|save|log)\b|\b(?:crash(?:es|ing|ed)|glitch\w*|bugs?\b|bugged|(?:so|very|too|is|are|was|still|really|extremely|and|app|game|update) buggy\b|freez(?:es|ing)|(?<!account |account is |account was )frozen|won't (?:load|open|save|export|connect|let me|sync|install|update)|error (?:message|code)|doesn't (?:load|open|save|sync|export)|keeps? (?:crashing|failing|asking|logging)|broken link|export\w* (?:\w+ ){0,4}(?:wrong|fail\w*)|not syncing)\b/,
    say: [
      'the app does not do what it should',
      'an error keeps getting in the way',
      'a bug is (getting|standing) in the way',
    ],
  },
  {
    id: 'broken',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:broke\b(?! (?:up|the news|my heart|into|bitch))|broken|breaks\b|snapped|cracked|damaged|faulty|defective|stopped (?:working|charging|heating|spinning)|doesn't (?:work|turn on|charge|heat|start|close|stay|fit together)|does not work|not working|won't (?:turn on|start|charge|work|close|heat|stay|hold)|(?:is|was|went|completely|already|battery) dead\b|died (?:after|on|in|within)|packed (?:in|up)|gave up|fell (?:apart|off|to bits)|falling apart|ripped|torn|leak(?:s|ing|ed)\b|shattered|smashed|malfunction\w*|useless after|wobbl\w+|rust(?:ed|y|ing)|peeling|came (?:off|apart|loose|unstuck)|unstitched|holes? in|keeps breaking)\b/,
    say: [
      '{object} failed after {duration}',
      '{object} stopped working',
      '{object} let you down',
      'the product does not hold up',
      'the product failed far too soon',
      'something that should work is broken',
    ],
  },
  {
    id: 'used-item',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:clearly|obviously|already|been) (?:used|worn|opened|returned)|second[- ]hand|refurbished|someone else's (?:name|data|hair)|seal (?:was )?(?:broken|open))\b/,
    say: [
      'what was sold as new was not',
      'the item [you|you|people] received was not in new condition',
      'the item did not look (new|genuine)',
    ],
  },
  {
    id: 'wrong-size',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:(?:too|way too|far too) (?:small|big|tight|short|long|narrow|loose)|doesn't fit|didn't fit|(?:runs|run|comes? up) (?:small|big|large)|size (?:guide|chart)|(?:colou?r|shade) (?:is|was|looks) (?:nothing like|different|wrong|not))\b/,
    say: [
      'the fit is not what was announced',
      'what arrived does not look like the picture',
      'the size or the colour is not as shown',
    ],
  },
  {
    id: 'smells',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:smell(?:s|ed)?|stinks?|reeks?|tastes?) (?:\w+ )?(?:of|like) (?!(?:heaven|home|summer|roses))/,
    say: [
      '{object} {has} a smell that should not be there',
      'the product has a smell it should not have',
      'the smell is not what anyone expects of this product',
    ],
  },
  {
    id: 'unfinished-work',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:repaired|fixed|serviced)\b[^.!?]{0,50}\bagain\b|\b(?:letting|lets) in water\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th) (?:\w+ )?(?:repair|visit|attempt|replacement)\b|\bstill (?:leaks?|drips?|doesn't work|broken|not right|makes the)\b|\b(?:(?:work|job|repair|installation|build|kitchen|roof|bathroom|floor|paint\w*|fence|boiler)\b[^.!?]{0,40}\b(?:unfinished|half[- ]done|half[- ]finished|botched|bodged|shoddy|not finished|never finished|still not (?:done|fixed|finished|right)|left (?:a )?(?:mess|hole|gap)|crooked)|botched|bodge\w*|shoddy|third (?:repair|visit|engineer)|still (?:not fixed|broken|leaking|faulty))\b/,
    say: [
      'the work was not done properly',
      'the repair did not solve the problem',
      'the job was left unfinished',
    ],
  },
  {
    id: 'disappointing',
    kind: 'fault',
    topic: 'other',
    find: /\b(?:disappoint\w+|let ?down|poor quality|quality (?:has|is|was|went|gone|control|used)|(?:gone|going|went) downhill|cheap(?:ly)? made|(?:is|are|was|were|absolute|complete|utter|total) (?:rubbish|garbage|trash|junk)|terrible|awful|worst|not good enough|not worth|waste of (?:money|time)|used to be (?:good|great|better|so)|ruined (?:my|our|his|her|the|christmas|it))\b/,
    say: [
      '{object} {is} below what you expected',
      'this was well below what [you|you|people] expected',
      "the quality wasn't there",
      '[you were|you were|people were] let down',
    ],
  },
];
