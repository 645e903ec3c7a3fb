import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const nonApology: readonly Wordings[] = [
  // An apology on condition
  { say: [`(sorry|apologi[sz]e|apologies|regret( it)?) (if|in case|should)`] },
  // Sorry for a feeling instead of a fact
  {
    say: [
      inOrder(
        '(sorry|apologi[sz]e|apologies|regret)',
        ' ',
        maybe('(that |to (hear|see|learn) (that )?)'),
        oneOf(`you / some( people| customers| of you)? / anyone / people / customers`),
        ' (_ )?',
        oneOf(`
        feel / felt / found / find / think / thought / took / see it / saw it / were offended
        are (un(happy|satisfied)|upset|offended|disappointed)
        were (upset|unhappy|disappointed|offended) / have (taken|chosen|the impression)
        perceived? / believe / interpreted / got the impression / consider
      `),
      ),
    ],
  },
  // Sorry for their mood, whatever the verb
  {
    say: [
      inOrder(
        '(sorry|apologi[sz]e|apologies|regret|shame|pity|sad)',
        '( to (hear|read|learn|see))?( that)? (you|your|our|the|this|some|certain|it)',
        '[^.!?]{0,50}',
        oneOf(`
        (weren't|were not|wasn't|was not|aren't|are not|isn't|not) (_ )?(happy|satisfied|pleased|impressed|to your|up to)
        (didn't|did not|don't|do not) (_ )?(enjoy|like|appreciate|meet|live up)
        (was|were|been|be) (_ )?(misunderstood|misread|misinterpreted|taken (the wrong way|badly|out of context)) / unsatisfactory / not satisfactory / disappointing experience
      `),
      ),
      `(a |such a )?(shame|pity|sad|regrettable) (that )?you (see|feel|think|took|take|found|find|read|didn't|weren't|chose) / sorry (that )?it (came across|felt|seemed|appeared)`,
      `(sorry|apologi[sz]e|apologies) (_ ){0,4}if (there|anything|something|anyone|any)`,
    ],
  },
  // Sorry for how it came across
  {
    say: [
      inOrder('(sorry|apologi[sz]e) (for|about) (how|the way) ', '(you|it (made you|may|might|came across))'),
    ],
  },
  // Sorry for a misunderstanding
  {
    say: [`sorry for (any|the) (misunderstanding|confusion|upset)`],
  },
  // Nobody did anything
  {
    say: [
      `any offen[cs]e (caused|taken) / mistakes were made`,
      inOrder(
        'if ',
        "(any|you were|this has|we('ve| have)|anyone (was|were|is))",
        ' ',
        '(offen|upset|inconvenien|caused)',
        '~',
      ),
    ],
  },
  // “If any of ours came across as …, we apologise”
  {
    say: [
      String.raw`
        if (any|our|the|one|this|that|it|anything|we|someone|something)\b[^.!?]{3,100},? (then )?(we|i|please)('re| are|'m| am)? (_ ){0,2}(sorry|apologi[sz]e|apolog)~
        (may|might) (not )?have (lived up|met|matched|fallen|come across|seemed|felt|been caused)
        (offence|upset|inconvenience|trouble|distress) (that |which |we |this )?(may|might) have / any(one)? (we |that )?(may|might) have _
      `,
    ],
  },
];
