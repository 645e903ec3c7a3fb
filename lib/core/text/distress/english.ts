import type { DistressWords } from '.';

/** As they stand in a text without capitals, accents and apostrophes; `~` is an adverb or two, `$` the end of a clause. */
export const english: DistressWords = {
  sure: String.raw`
(?<!makes? me )(?:want to|wanna|need to|ready to|going to|gonna|about to|plan(?:ning)? to|tempted to|thinking (?:of|about)|think about|thought about|considering|feel like|decided to|rather) ~(?:kill(?:ing)? myself(?! (?:on|with|trip\w*|fall\w*|try\w*|doing|work\w*|laugh\w*|in|to)\b)|end(?:ing)? (?:my (?:own )?life|it all(?! with))|tak(?:e|ing) my (?:own )?life|commit(?:ting)? suicide|top(?:ping)? myself)
(?<!makes? me )(?:want to|wanna|thinking of|thinking about|tempted to|urge to) ~(?:hurt|harm|cut)(?:ing|ting)? myself
tried to (?:kill myself|end (?:my life|it all)|take my (?:own )?life) (?:last|yesterday|this|again|on|twice)
i ~(?:want to|wanna) ~(?:die|be dead)$|(?:easier|better) (?:for \w+ )?if i (?:was|were|wasnt|werent|am) (?:dead|gone|not here|here)
if it (?:wasnt|werent|was not) for [^.!?]{0,25} id (?:have ended it|be dead|be gone|not be here)|\bi (?:just |have )?(?:took|taken) an overdose
i ~wish i (?:was|were) (?:dead|never born|not alive)|wish i(?:d| had) never been born|(?:wish|hope) i ~(?:never|dont|didnt|wont|wouldnt|could not) wake up
sleep[^.!?]{0,15} (?:not|never) wak(?:e|ing) up
(?:dont|do not|no longer) ~(?:want to|wanna) (?:(?:live|be alive|exist)(?: any ?more)?$|wake up (?:any ?more|tomorrow|again|ever)|be (?:here|around) any ?more$)
(?:every(?:one|body)|world|they|family|kids|children|wife|husband|mum|mom|dad|parents|son|daughter|partner|girls|boys|all)(?:d|s|ll| would| will| are| is)?(?: all)?(?: be)? (?:\w+ )?better(?: off)? without me(?! as| in| there)
better off (?:if i (?:was|were|wasnt|werent)|with me) (?:dead|gone|here|around|under)|\bi(?:m|d| am| would)(?: be)? ~better off dead|im worth more dead
(?:see|theres|have|ive|got|what(?:s| is)) (?:the|any|a|much|no) (?:point|reason)(?: left)?(?: in| of| to| for)?(?: me to| me)? (?:(?:living|be(?:ing)? alive|staying alive|stay alive)(?! (?:in|here|with|near|on|there|like|at|next|without|under)\b)|(?:life|my life|live)$)
nothing (?:left )?to live for|(?:life|it)s? (?:isnt|is not|aint|not|no longer) ~worth living(?! with| if| in| near)
(?:tired|sick|done|exhausted|fed up) (?:of|with) (?:being alive|living|life|existing|it all and want)$
\b(?:im|i am|ive been|i have been|i feel|ive felt) ~(?:feeling )?suicidal|(?:my|having|have|getting|these) (?:\w+ )?suicidal (?:thoughts|ideation|feelings)
(?:im|i am|been|i keep) ~(?:thinking (?:about|of)|contemplating|considering) suicide|(?:driv\w+|push\w+|drove) me to suicide
\bi(?:ve| have)? (?:just |already )?(?:taken|took|swallowed) (?:all|too many|a load|a bunch|a whole|the whole|the lot|loads)[^.!?]{0,25} (?:pills|tablets|paracetamol|meds|medication)(?! (?:you|they|prescri\w*|and still|for|as|but|the doctor))
(?<!makes? me )(?:going to|gonna|about to|want to|ready to|thinking (?:of|about)) ~(?:jump(?:ing)?|throw(?:ing)? myself) (?:off|in front of|under|from) (?:a |the |this |my )?(?:\w+ )?(?:bridge|roof|train|balcony|building|cliff|tube|bus|lorry)
(?:no ?one|nobody)(?:d| would| will)? (?:even |really )?(?:miss me$|(?:miss me|notice|care)[^.!?]{0,8} (?:if i (?:was|were|wasnt|werent|just)? ?(?:gone|dead|here|alive|died|disappeared|around)|when im gone))
by the time (?:you|any\w+|they) reads? this[^.!?]{0,20} (?:gone|dead)
my life (?:(?:isnt|is not) worth (?:living|anything)|has no (?:meaning|point|value|purpose))
(?:cut|cutting|hurting|harming) myself (?:again|every|to cope|to feel)|\bi(?:m|ve been| am| have been| started| keep) self ?-?harm\w*
(?:goodbye|bye) (?:everyone|everybody|all|mum|mom)[^!?]{0,60}(?:love you|forgive me)
(?:cant|cannot) (?:face|do|cope with) (?:life|living|another day|being alive)(?: any ?more)?$
want (?:it all|everything|the pain|my life) to (?:end|stop|be over)$
hate being alive|(?:give|given|giving) up on (?:life|living)$
`,
  hint: String.raw`
(?:dont|do not|cant|cannot|no longer|not|hard to) ~see (?:the|any|a|much|what the) (?:point|reason)(?: in| of| to| is| for)? (?:going on|carrying on|continuing|keep(?:ing)? going|go on|carry on|being here|it all|any of (?:it|this)|anything|it)(?: any ?more)?$
(?:no|whats the|what is the) point (?:in |of )?(?:going on|carrying on|continuing|it all|any of (?:it|this)|anything)(?: any ?more)?$
(?:cant|cannot) (?:go|carry|keep) (?:on|going)(?: any ?more| any longer)?$
end it (?:tonight|now|here)$|\bi(?:m| am| feel like|m just)(?: such)? a burden|no way out(?: of this)?$|(?:happy|satisfied) when im dead$|wish i could ~disappear$|wish i could ~disappear and|this is (?:goodbye|my last (?:post|message))
`,
  besides: String.raw`so (?:\w+ )?tired|exhausted|worn out|alone|on my own|by myself|lonely|hopeless|worthless|insurance|(?:cant|havent|dont) sle\w+|crying|lowest|my (?:kids|children|wife|husband|family|mum|daughter|son)(?:d|ll| would| will| deserve)|failed (?:my|every)|(?:nobody|no ?one) (?:left|cares|to)|depress\w*|bailiffs?|evict\w*|(?:in )?debts?|lost (?:everything|my (?:wife|husband|son|daughter|home|house))|sorry to every|tonight`,
  trade: String.raw`broadband|wi-?fi|internet|subscri\w*|cancel\w*|switch\w*|order\w*|deliver\w*|parcels?|app|apps|games?|season|episodes?|shows?|update|contract|customers?|shop\w*|buy\w*|loyal\w*|points|petition|club|team|menu|watch\w*|play\w*|match|collection|series`,
  play: String.raw`so (?:cute|good|cringe|awkward|embarrass\w*|funny|hot)|(?:this|that|the) (?:song|game|update|app|ad|queue|music|trailer|season|episode|show|level|boss|weather|heat|finale|outfit|haircut)|hold music|respawn|spoil\w*|in-?game|my team|embarrass\w*|cringe|if i (?:have to|hear|see|get)|if (?:they|it|he|she|this|the \w+) (?:cancel\w*|los\w+|remov\w+|end\w*|nerf\w*|delay\w*|isnt|doesnt)|monopoly|homework`,
};
