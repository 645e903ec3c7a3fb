import { inOrder, oneOf, type Wordings } from '../../wordings';

export const dismissive: readonly Wordings[] = [
  // The end of the conversation
  {
    say: [
      `
        (not|n't) (be )?(just )?(the )?right (_ )?(for you|fit)
        (go|shop|try|buy|eat|book|look|fly|play|bank) (somewhere else|elsewhere)
        feel free to (leave|go|cancel|unsubscribe|unfollow|shop|try|look|take|delete|find)
        (that's|it's|that is|it is|entirely|always) (_ )?your (opinion|loss|choice|view|call|problem|business)
        your (loss|prerogative)
        entitled to (your|an) (own )?(opinion|view) / agree to disagree
        nothing (more|further|else) to (add|say|discuss) / (is|are|was) what it is
        you can't please everyone / can't please everyone / to each (his|their) own
        (a )?matter of (taste|opinion) / subjective / not (for everyone|everyone's cup)
        take it or leave it / like it or not / end of (story|discussion) / full stop
        let's move on / (take|raise) (it|this|that) up with / not (quite |really )?sure what (you|people|anyone) (were )?(hop|expect)(ed|ing|s)? / rules are (the )?rules / a rule is a rule / time to move on / good luck (with|elsewhere|finding)
        no ?one('s| is)? (forcing|obliging|making) / nobody('s| is)? (forcing|making)
        other (brands?|shops?|companies|providers|options) (are|exist|available)
        we have (more important|bigger|better) / agree with you that nothing
        hard to (please|take seriously) / can't help (you|everyone|that|with that)
        can't do (anything|much|more) / cannot do (anything|more)
        nothing we (can|could) (have )?do(ne)?
        that('s| is) (just )?(how|the way) (it|we|things|the)
        (it|that|this) is (our|company|standard|the) policy
      `,
      inOrder(
        "(you('re| are)) (_ )?(free|welcome) to ",
        oneOf(`
        leave / go / cancel / look / shop / try / take / unsubscribe / unfollow / disagree
        stop / find / complain / your opinion
      `),
      ),
      inOrder(
        "(don't|do not|if you) ",
        oneOf(`like it / have to (buy|come|read|use|play|watch|stay|shop) / like (the|our)`),
      ),
      inOrder(
        '(nothing|not much) (more|else|further|left)? ?(i|we|that we|that i|to) ',
        '(can (do|say|add)|add|say(?! (other|except|but))|discuss|report)',
      ),
      inOrder(
        '(matter|case|file|subject|discussion|ticket)',
        ' (is|as|has been|was|now) (now )?(closed|settled|resolved)',
      ),
      inOrder(
        "(won't|will not|cannot|can't)",
        ' (be )?',
        '(discuss|comment|enter|debat|reply|respond|engag)',
        '~( _){0,2} ',
        '(further|any more|again|this(?! (person|employee|customer))|with you|into)',
      ),
    ],
  },
  // Here it ends
  {
    say: [
      `
        leave it (there|at that) / (our|the) (decision|position|answer) (is final|remains|stands|will not change|won't change)
        case closed / that's that / agree to differ / said all (we|that|there) / no point in / (won't|will not|not going to) (be )?(debat|argu|go over|repeat)~ (it|this|that|our|the|them|with)
      `,
    ],
  },
];
