import { any, first, type MarkerTable } from './marker';

export const english: MarkerTable = {
  greeting: first('hi|hello|hey|good (?:morning|afternoon|evening)|greetings|welcome|howdy'),
  gratitude: any('thanks?|thank you|thankful|grateful|appreciate[ds]?|cheers|much obliged'),
  'gratitude-first': first('(?:many |hi[,.]? |hey[,.]? |ok(?:ay)?[,.]? |hello[,.]? )?thanks?|thank you'),
  please: any('please|pls|kindly'),
  'please-first': first('please|pls|kindly'),
  apology: any('sorry|apolog\\w+|my bad|my mistake|my fault|oops|excuse me|regret'),
  'indirect-request': any(
    "(?:could|would|might|may|can) (?:you|i|we)|would it be|is it possible|do you (?:mind|think you)|would you mind|if you (?:could|would|have (?:the )?time|get a chance|don't mind|like|want)|whenever you",
  ),
  hedge: any(
    "perhaps|maybe|might|possibl[ye]|seems?|i think|i believe|i guess|i suppose|probably|could be|i wonder|wondering|i was (?:thinking|hoping)|it looks like|appears?|i'm not sure|rather|somewhat|a bit|i hope|i noticed|suggest\\w*|i'd|i would|curious",
  ),
  'first-person': any("i|i'm|i'd|i'll|i've|my|me|we|our|us|we're|we'll"),
  'first-person-start': first("(?:and |so |well,? )?(?:i|i'm|i'd|i'll|i've|my|we|our)"),
  'second-person': any("you|your|yours|you're|you've|you'd"),
  'second-person-start': first("(?:and |so |but |well,? )?(?:you|your|you're|you've)"),
  'direct-question': first(
    "(?:and |so |but |um+,? |huh[,?]* )?(?:why|what|who|how come|where|which|since when|what's|who's)",
  ),
  factuality: any(
    'really|actually|honestly|surely|in fact|the (?:point|truth|fact|reality)|obviously|clearly|of course|exactly|simply|just|even|certainly',
  ),
  deference: any(
    "(?:great|good|nice|excellent|awesome|amazing|wonderful|fantastic|lovely) (?:work|job|article|edits?|point|question|idea|catch|one|find|stuff)|well done|interesting|impress\\w+|kudos|congrat\\w*|you're right|you are right",
  ),
  'conjunction-start': first('so|and|but|or|then|also|well|because|if'),
  positive: any(
    'good|great|nice|glad|happy|love|loved|best|better|helpful|kind|kindly|enjoy\\w*|excellent|wonderful|welcome|pleased|pleasure|hope|agree|fine|thank\\w*|perfect|cool|delighted|interested|useful|wish\\w*|feel free|no problem|no worries|absolutely',
  ),
  negative: any(
    'wrong|bad|stupid|idiot\\w*|nonsense|vandal\\w*|ridiculous|absurd|lie|lies|lying|liar|fail\\w*|false|blame|ignor\\w+|useless|pointless|pathetic|rude|hell|damn|crap|fuck\\w*|shit|bullshit|troll\\w*|attack\\w*|accus\\w+|hate|joke|dumb|moron\\w*|revert\\w*|delet\\w+|remov\\w+|violat\\w+|block\\w*|refus\\w+|threat\\w*|warning|unacceptable|bias\\w*|disrupt\\w+|personal|problem|claim\\w*|crazy|insult\\w*|childish|silly|insane|bother\\w*|harass\\w*|spam\\w*|edit[- ]war\\w*|vendetta|arrogan\\w+|ignoran\\w+|unless|again',
  ),
  negation: any(
    "not|no|never|nothing|none|nobody|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|cannot|won't|wouldn't|shouldn't|haven't|hasn't|couldn't",
  ),
  but: any('but|however|though|although|yet|instead'),
  help: any(
    'help\\w*|advi[cs]e\\w*|assist\\w*|look at|take a look|check|let me know|opinion|thoughts|input|suggestions?|comment|willing|interested in|able to|mind if',
  ),
  'did-you': any(
    "(?:did|do|are|have|were|don't|didn't|aren't|haven't) you|(?:why|how|what) (?:did|do|are|have|were|don't|would|the|is) (?:you|it|this|that|hell|heck)?",
  ),
  accusing: any(
    "you (?:keep|just|simply|clearly|obviously|never|always|should|have to|need to|must|don't|can't|didn't|are|were|deleted|removed|reverted|claim\\w*|said|did|seem|think|want|failed|made|put|added|changed|blocked)|your (?:own|claim|problem|behaviou?r|edit|actions?|bias|attitude|opinion|revert\\w*)",
  ),
  inviting: any(
    '(?:could|would|can|might) you (?:please|possibly|kindly|perhaps|help|take|have|look|let|tell|point|explain|give|add|check|be|also|clarify|provide|suggest|review|maybe|show)|would you (?:like|be (?:willing|interested|able|so kind)|care|mind|consider|prefer)|is there (?:any|a) (?:way|chance)|any (?:chance|ideas?|thoughts|suggestions)|what do you think|do you (?:have any|know (?:of|if|how|where)|think (?:it|we|i|this|you could))|are you (?:interested|willing|able|available|happy|ok)|how (?:are|is) (?:you|it going|things)|should (?:i|we)|shall (?:i|we)|may i|can i|could i|do you want (?:me|to)',
  ),
  imperative: first(
    "(?:and |so |then |just |now )?(?:stop|remove|delete|read|fix|get|give|tell|explain|go|look|check|leave|learn|try|don't|do not|never|undo|revert|put|send|show|prove|keep|quit|change|correct|answer|reply|use|write|take|make|find|do|be)",
  ),
  together: any(
    "we (?:could|can|should|might|need)|let's|together|us both|both of us|our (?:discussion|article|project)",
  ),
};
