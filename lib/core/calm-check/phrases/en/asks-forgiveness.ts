import { type Wordings } from '../../wordings';

export const asksForgiveness: readonly Wordings[] = [
  // Forgiveness as a favour
  {
    say: [
      String.raw`
        forgive / forgiven / forgives / forgiveness / forgiving / pardon (us|me|our)
        excuse (us|our) / (hold|held) (it|this|that) against (us|me)
        (give|grant|allow) (us|me) (another|a second|one more|a) chance / second chance
        make it up in your / no hard feelings / (look|see) past (this|it) / overlook (this|it|our) / hold a grudge / let us win / don't think badly of / don't be (too )?(cross|angry|mad|hard)
        don't (hate|leave|give up on) us / (win|earn) back your (trust|heart)
        accept (our|my|these) (_ )?(apolog_)(?=[^.!?]*\?) / find it in your
      `,
    ],
  },
];
