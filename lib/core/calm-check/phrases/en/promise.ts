import { inOrder, oneOf, type Wordings } from '../../wordings';

export const promise: readonly Wordings[] = [
  // Guarantees and things that will never happen again
  {
    say: [
      `
        (?<!(under|the|your|this|year|can't|cannot|couldn't|long|of) )guarantee[ds]? / guaranteeing / i promise / we promise / (?<!(can't|cannot|couldn't|won't|can|rather|than|a|that|ten) )promises?
        (have|give you|got) (my|our) (personal |solemn )?word / rest assured / be assured / can (be )?assure(d)? / assure you
        no matter what / (this|that) (is|was|will be) the last time / count on (us|me) / (we'll|we will|i'll|i will) (make sure|ensure|see to it) (it|this|that|you|nobody|everyone|everything|no) / mark my words / whatever (happens|it takes) / without fail
        (will|won't|shall|can)( not| never|n't)? (ever )?happen(s|ing)? again / never again
        (will|would) never (be|have|see|get|happen|face)
        (from now on|in future|from today)[^.!?]{0,40}(every|always|never|all)
        (will|'ll) (definitely|certainly|surely|absolutely|for sure|undoubtedly)
        (is|are|it's|that's) (definitely|certainly) going to / (solved|fixed|resolved|sorted|gone) for good / once and for all
        make sure (it|this|that) (never|doesn't|does not|won't)
        (put|make|making|putting) (everything|it all) right / full refund for everyone
        count on (it|that)
      `,
      inOrder(
        '(everything|it all|all|every problem|the problem|this|that)',
        "( will|'ll) (all )?be ",
        oneOf(`fixed / solved / resolved / sorted / perfect / fine / back to normal / over`),
      ),
      inOrder(
        "you('ll| will) ",
        oneOf(`
        never / love / be (delighted|happy|amazed|satisfied) / not be disappointed
        have (it|your _) (without fail|for sure|no matter)
      `),
      ),
    ],
  },
];
