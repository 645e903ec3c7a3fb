import type { WordingTable } from '../../wordings';

/** How a reply looks down on who wrote: what anybody would know, manners that are lost, an answer not deserved. */
export const englishLooksDown: WordingTable = {
  blame: [
    {
      say: [
        `
          (anyone|anybody|everyone) (with|who|in)[^.!?]{3,50} (would|will|could|knows?|can) (_ )?(know|tell|understand|see|realise|expect)~
          (a bit of |a little |basic |some |simple |just |it's |surely )(common sense|logic)
          (manners|courtesy|politeness|respect|patience|civility) (_ ){0,4}(thing of the past|dying|dead|lost|gone|no longer|lacking|optional)
          (say|said) the same (of|about|for) (your|you)\\b / between (the|your) (chair|keyboard|screen|seat) and
          (_'t|not) (be|act) (so )?surprised (to|if|that|when) / (_'t|not) have escaped (you|your) / all you had to do / (_'t|not) get you (anywhere|far|what|any)
          surely (you|you'd|you've|you must) (_ )?(heard|knew|know|saw|read|seen|noticed|realise) / you must have (heard|seen|known|noticed|read|been aware)
          waited [^.!?]{3,30}(to|before) (bring|complain|tell|contact|rais|report|say|speak|writ)~
          (we|i) (note|notice|observe) (that )?(you|your (silence|absence|lack))
          (you|he|she|they|your _|people|customers) (only|just|simply) (had|needed) to
          your (_ )?(bad faith|dishonesty|hostility|aggression|ignorance|rudeness|negativity|arrogance|ingratitude)
        `,
      ],
      without: `shouldn't / should not / we lacked / our`,
    },
    // Somebody else of theirs should have seen to it
    {
      say: [
        `your (doctor|bank|insurer|landlord|vet|lawyer|provider|agent|neighbours?|husband|wife|son|daughter|child|friends?) (should|could|might|ought to) (perhaps |really )?have`,
      ],
    },
    {
      say: [
        `
          (price|prices|times|hours|rules?|conditions|deadline|information|notice|sign|allergens?) (was|were) (clearly |plainly |all |already )*(on (display|show|the (door|website|menu|sign|wall|ticket|label))|displayed|posted|visible)
        `,
      ],
      without: `not / n't / wrong / but / should / sorry / too / old`,
    },
  ],
  denial: [
    {
      say: [
        `
          (know|knows) (exactly |perfectly well |very well )?what (we're|we are|they're|i'm|he's|she's|they are|i am) (doing|talking) / know (our|their) (job|trade|business|craft)
          (without|in the absence of|lacking) (any |some |solid |firm )?(proof|evidence|witnesses)
          (lend|give|attach) (_ )?(weight|credence|credibility|credit) to
          word against / conscience is clear / (_'t|not|hardly) prove (much|any|a|that) / (efforts|work) (_ ){0,2}(unrecognised|unnoticed|unappreciated)
          competitors (charge|sell|ask|do)~ / our regulars / (complaint|comment|review|message|reaction|rating) (really )?(surprises|astonishes|puzzles) (us|me)
          not (other people's|anyone else's|somebody else's|everyone's)(?=[.,!]|$)
          no (other|one else) (_ ){0,5}(seems?|appears?|is|was|has been|were) (_ )?(bothered|troubled|disturbed|upset|concerned)
          (cooked up|made up|manufactured|out of thin air|blown up)(?=[.,!]|$| by| out)
        `,
      ],
      without: `we (made|don't know)`,
    },
  ],
  irony: [
    {
      say: [`^ (funny|odd|strange|curious)(?=,| that| how)`],
      with: [
        `the (table|person|customer|couple|family|room) / others / everyone else / five stars / only you`,
      ],
    },
  ],
  order: [
    {
      say: [
        `
          (don't|do not|no need to|try not to) take (it|this|that|things|offen[cs]e) (_ )?(personally|personal|to heart|badly)
          stick to (the )?facts / trust the (professional|expert)s? / you('ll| will) (_ )?(understand|appreciate) that we
          (invite|encourage) you to (_ )?(read|re-?read|review|check|consult|look again)
          (give|giving|bow|yield) (in )?to (_ )?(blackmail|pressure|threats|bullying|intimidation)
        `,
      ],
    },
  ],
  'rhetorical-question': [
    { say: [String.raw`what (would|do|did) you (like|want|expect) (us|me) to (say|add|reply)\b[^.!?]*\?`] },
  ],
  minimising: [
    {
      say: [
        `
          (is|are|'s) (_ )?(just |only |pure )(statistics|maths|numbers|probability)
          (doesn't|don't|never|wouldn't|didn't|won't) (usually |normally |generally |really )?(bother|trouble|disturb|put off) (people|anyone|anybody|most|other|our|customers|guests)
          (hazards?|joys) of / part and parcel / quality (has|comes at) a / in two places at once / no exception(?=[.,!]) / (looking|hunting|searching) for (faults?|trouble)
          that's (just )?(the game|the luck|how it goes) / win some / some win / luck of the draw
        `,
      ],
      without: `sorry / we should`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (doesn't|don't|does not|do not|hardly) (really |even )?(deserve|merit|warrant)s? (an?|any|our) (reply|response|answer|time|attention)
          (second|third|fourth|umpteenth) time (that )?(we've|i've|we have) (told|said|explained|answered)
          ^ if you say so / right not to (be|like|understand)
          there's an? (_ )?(form|procedure|department|address|hotline) for (that|it|this) / (go|going) no further(?=[.!,]| than)
          (have|has|got) (more|better|other)( things)? to do than
        `,
      ],
    },
  ],
  'personal-data': [
    {
      say: [
        `(you're|you are|you were) (overdrawn|in arrears|behind (on|with) your|in debt|over your limit) / (card|payment|direct debit) (was|has been) (declined|refused|rejected) because you`,
      ],
    },
  ],
};
