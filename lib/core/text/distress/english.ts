/** As they stand in a text without capitals, accents and apostrophes; `~` is an adverb or two, `$` the end of a clause. */
export const sure = String.raw`
(?<!makes? me )(?:want to|wanna|need to|ready to|going to|gonna|about to|planning to|thinking (?:of|about)|think about|thought about|feel like|decided to) ~(?:kill(?:ing)? myself(?! (?:on|with|trip\w*|fall\w*|laugh\w*|in|to)\b)|end(?:ing)? (?:my life|it all(?! with))|tak(?:e|ing) my (?:own )?life|suicide|commit(?:ting)? suicide)
(?<!makes? me )(?:want to|wanna|thinking of|urge to) ~(?:hurt|harm)(?:ing)? myself
tried to (?:kill myself|end my life) (?:last|yesterday|this|again|on|twice)
i ~(?:want to|wanna) ~(?:die|be dead)$|(?:easier|better) if i (?:was|were|wasnt) (?:dead|gone|not here|here)
(?:after tonight|tomorrow|by monday) (?:nobody|no ?one|i)(?:ll| will| wont| will not)? be (?:here|around)(?! to (?:serve|help|answer))|better off with (?:the|my) (?:life )?insurance
if it wasnt for [^.!?]{0,25} id (?:have ended it|be dead|not be here)|\bi (?:just )?took an overdose
i ~wish i (?:was|were) (?:dead|never born)$|(?:wish|hope) i ~(?:never|dont|didnt|wont|wouldnt) wake up
sleep[^.!?]{0,15} (?:not|never) wak(?:e|ing) up
(?:dont|do not|no longer|not sure i) ~(?:want to|wanna) (?:(?:live|be alive|exist)$|wake up (?:any ?more|tomorrow|again)|be here any ?more$)
(?<!\byou\w{0,2} (?:\w+ ){0,2})better(?: off)? without me(?! (?:as|in|\w+ing)\b)|better off if i was\w* (?:dead|gone|here)|\bi(?:m|d| would)(?: be)? better off dead|worth more dead
(?:see|theres|there is|ive|got|whats) (?:the|any|a|much|no) (?:point|reason)(?: in| of| to| for)?(?: me to)? (?:(?:(?:carry on |go on |keep )?living|be(?:ing)? alive|stay(?:ing)? alive)(?! (?:in|here|with|near|on|like|at)\b)|(?:life|live)$)
nothing left to live for|life (?:isnt|not|no longer) ~worth living(?! with| if| in)
(?:tired|sick|done) (?:of|with) (?:being alive|living|life)$
\b(?:im|ive been|i feel) ~(?:feeling )?suicidal|(?:my|having|have|getting|me to) suicidal thoughts
(?:im|been|i keep) ~thinking about suicide|(?:driv\w+|push\w+) me to suicide
\bi(?:ve)? (?:just )?(?:taken|took) (?:all|too many|the whole)[^.!?]{0,25} (?:pills|tablets|paracetamol|meds)(?! (?:you|prescri\w*|and still|for|as|but))
(?<!makes? me )(?:going to|gonna|about to|want to) ~(?:jump|throw myself) (?:off|in front of|under) (?:a |the )?(?:bridge|roof|train|balcony|building)
(?:no ?one|nobody) (?:would|will) (?:even )?(?:miss me$|(?:notice|care)[^.!?]{0,8} (?:if i (?:was|were)? ?(?:gone|dead|died|disappeared)))
by the time you read this[^.!?]{0,20} (?:gone|dead)
my life (?:isnt worth living|has no (?:meaning|point))
cutting myself (?:again|every)|\bi(?:m|ve been) self ?-?harming
(?:good)?bye (?:everyone|all|mum)[^!?]{0,60}forgive me
(?:cant|cannot) face (?:life|living|another day)$
want (?:it all|everything|the pain) to (?:end|stop)$
given up on (?:life|living)$
`;
export const hint = String.raw`
(?:dont|do not|cant|cannot|no longer) ~see (?:the|any|a|much) (?:point|reason)(?: in| of| to)? (?:going on|carrying on|continuing|go on|carry on|being here|it all|any of (?:it|this)|anything)$
(?:no|whats the) point (?:in |of )?(?:going on|carrying on|any of (?:it|this)|anything)$
(?:cant|cannot) (?:go|carry) on$
im a burden|no way out$|when im dead$|wish i could ~disappear|to disappear forever$
`;
