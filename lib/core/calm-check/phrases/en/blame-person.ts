import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

/** What a person did not get or could not do is their grievance, not their fault. */
const grievance = oneOf(`
  get / gotten / got / receive / received / hear / heard / have / had / been / deserve / expect / need / want / enjoy / like
  miss(ed)? / do anything / do nothing / done (anything|nothing) / cause / see / seen / find / found / feel / know / sleep / ask for
  lose / waste / forget / imagine / hesitate / say / mean / mind / choose to / be / sign up for / seen / lost / yet / actually get / even get
`);

/** Blame told by its grammar: who did, or did not do, what. */
export const blamePerson: readonly Wordings[] = [
  // “You did not …”, whatever the verb
  {
    say: [
      inOrder(
        "(?<!(if|when|because|why|that|sorry|since|as) )you (didn't|did not|haven't|have not|hadn't|had not) ",
        maybe('(actually |even |simply |properly |fully |correctly )'),
        unless(inOrder(grievance, String.raw`\b`)),
        '[a-z]{3,}',
        String.raw`(?![^.!?]*\?)`,
      ),
    ],
  },
  // The wrong thing was picked, nothing was said: by nobody, that is by them
  {
    say: [
      inOrder(
        '(the )?wrong (_ ){1,2}(was|were|had been|has been) ',
        oneOf(`selected / chosen / entered / picked / typed / ticked / clicked / provided / given`),
      ),
      `no (_ ){1,2}(was|were|had been) (mentioned|declared|specified|disclosed|requested|reported|indicated)`,
      `(box|option|form|field) (_ ){0,4}(was|were) (ticked|left|filled|checked|chosen|selected) (_ )?by you / by you(?= [a-z]+ing|[.!,]|$)`,
    ],
  },
  // What they say misses the mark
  {
    say: [
      `your (complaint|criticism|review|comment|message|anger|remark) is (_ )?(misplaced|misguided|unwarranted|unjustified|undeserved|uncalled for|out of place)`,
    ],
  },
  // The fault lies on their side
  {
    say: [
      inOrder(
        '(?<!(if|no|not) )',
        oneOf(`
        (fault|problem|issue|error|mistake|mix-?up|misunderstanding|one|it|this|that)( is|'s| was| lies| comes)?
      `),
        ' (_ )?(on|at|from|with) your (side|end|part|phone|device|browser|connection|internet|router|bank|own|settings)',
      ),
      `(has to|must|got to|will) be your (_ )?(phone|device|browser|connection|internet|router|bank|settings|computer|end|side)`,
    ],
  },
  // “It works, as long as one bothers”; it works for everyone else
  {
    say: [
      `(as long as|provided|if only|so long as|when) (you|people|customers) (bother|take the (time|trouble)|actually|remember|care)`,
      `work(s|ed|ing)? (fine |well |perfectly |just fine )?for (everyone|everybody|others|all|most)`,
      `(when|if|because|since|unless) the (user|customer|owner|client|buyer) (doesn't|does not|fails|didn't|did not|has not|hasn't|forgets|ignores)`,
      `(despite|in spite of) you(r)? (_ )?_ing / even though you (_ )?(had|have|chose|were|ticked|agreed|signed|knew)`,
    ],
  },
  // Too late, too loud: they and theirs
  {
    say: [
      inOrder(
        'you (did |had |have |only )?',
        oneOf(
          `arrive / arrived / board / boarded / turn / turned / came / come / show / showed / check / checked / got / get`,
        ),
        String.raw`( _){0,4} late\b`,
        unless(' (because|due|by our|thanks to)'),
      ),
      `your (kids?|children|son|daughter|dogs?|baby|party|guests?|friends?|toddler)( _)? (was|were) (_ )?_ing`,
      `get (your|the) facts (straight|right) / facts before / behind (a|your|that) (screen|keyboard|username|pseudonym)`,
      `instead of (complaining|shouting|posting|accusing|ranting|moaning|writing|criticising|criticizing|blaming|attacking)`,
      `the last (day|minute|moment) to (let|tell|inform|warn|contact|cancel|book)`,
    ],
  },
];
