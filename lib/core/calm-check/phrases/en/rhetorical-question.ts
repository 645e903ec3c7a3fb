import { inOrder, oneOf, some, unless, type Wordings } from '../../wordings';

export const rhetoricalQuestion: readonly Wordings[] = [
  // Do you really …?
  {
    say: [
      inOrder(
        '(do|did|are|have|can|could|would)',
        ' you ',
        '(really|seriously|honestly|even|truly|ever)',
        String.raw`\b[^.?!]*\?`,
      ),
    ],
  },
  // Questions that accuse
  {
    say: [
      inOrder(
        oneOf(
          `
        what (did|do|else do|exactly do|more do|else did) you (expect|want|think|suggest)
        what (were|are) (you|we) (expecting|supposed)
        what would you (have|rather|do|prefer we)
        who (would|could|hasn't|doesn't|can|told|said|in their|has time) / isn't (that|it)
        wouldn't you / don't you / shouldn't you / aren't you / haven't you / really(?=[?])
        seriously / surely you / is it (really|so|too much|that) / since when / are we (really|supposed|meant|expected) / should we (have|just|really|close|stop|all|apologi|give|be) / whose (fault|job) / can we really / is (that|this|it) (our|my|really) / what (more|else) (can|could|should|do) (we|i|you|anyone)(?![^?]{0,30}(for you|help|with))
        have you (any|the (slightest|faintest)|ever|seriously) / do(es)? (you|it|that) (think|find|seem) (it|that|this|it's)?( is|'s)? ?(normal|ok|okay|acceptable|fair|reasonable|right|decent) / isn't it (a bit|rather|a little|easy|just)
        why (would|should) (we|our|anyone|i) / what (exactly|precisely|on earth|in the world) (did|do|were|are|should|would)
        where (in|does|did) (the|it|we) / ever (heard|tried|thought|considered)
        have you (thought (about|of) (how|what|the people|our)|considered (that|how|our|the)|read|not|even|tried (reading|listening|calling|asking|patience|being|waiting))
        did you (not|even|actually|read|bother)
      `,
          inOrder(
            'how ',
            '(is|was|are|were|could|can|would|should)',
            ' ',
            '(that|this|it|we|anyone|our|you)',
            unless(String.raw`[^?]{0,25}\b(feeling|help|make|put|reach|assist|improve|best)\b`),
            some('( (possibly|be|have|know|to|our|any|fault|all))'),
          ),
          inOrder(
            'why ',
            oneOf(`would / should / didn't / don't / did / do / on earth / not (just|simply) / then`),
            ' ',
            '(we|you|anyone|i|our|did|do|would|call|read)',
          ),
        ),
        String.raw`\b[^.?!]*\?`,
      ),
    ],
  },
];
