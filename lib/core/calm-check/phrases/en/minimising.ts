import { inOrder, oneOf, unless, type Wordings } from '../../wordings';

export const minimising: readonly Wordings[] = [
  // It was only …
  {
    say: [
      inOrder(
        oneOf(`
        it('s| is| was) / that('s| is| was) / this (is|was) / they('re| are| were)
        there (is|was) / a case of / were / was
      `),
        ' ',
        oneOf(`only / just / merely / simply / nothing (but|more than) / barely / hardly`),
        ' ',
        oneOf(String.raw`
        a / an / one / two / three / some / for (a|one|two) / \d+ / ten / five / fifteen
        twenty / thirty / minutes? / hours? / few
      `),
      ),
    ],
  },
  // Only a few
  {
    say: [
      inOrder(
        '(only|just|merely|barely) ',
        oneOf(
          `a (few|small|little|minor|couple|tiny|slight|matter)`,
          inOrder(
            String.raw`(\d+|one|two|three|four|five|ten|fifteen|twenty)`,
            ' ',
            oneOf(`
        minutes? / hours? / days? / pounds? / euros? / people / customers? / cases? / late
        pence / cents?
      `),
            unless(' (left|to go|away|more|remain|until|before)'),
          ),
        ),
      ),
    ],
  },
  // A small this, a slight that
  {
    say: [
      inOrder(
        '(a )?',
        oneOf(`small / little / minor / slight / tiny / trivial / mere / teething / brief`),
        ' ',
        oneOf(`
        delay / hiccup / glitch / issue / problem / mistake / error / bug / setback / mishap
        scratch / mark / leak / inconvenience / wait / incident / spill / increase
        matter / misunderstanding / hold-?up / discomfort / hitch / crack
        stain / bump / price / typo / oversight / disruption / fault / blip
      `),
        's?',
      ),
    ],
  },
  // It could be worse
  {
    say: [
      String.raw`
        no big deal / (keep|put) (this|it|things) in(to)? (perspective|proportion)
        (these|such) things happen / things like this happen / it happens(?=[.,!]|$) / it happens to / (mistakes|errors|slips|mix-?ups) (do |can |will |are bound to )?happen / (an?|the) (odd|occasional) (mistake|error|slip|mix-?up|late) / (error|mistake|slip)s? (is|are) (bound to|inevitable|unavoidable)
        (nobody|no (product|shop|service|team|system|restaurant|machine|company))('s| is) perfect / no one('s| is) perfect / we('re| are) (all|only) human
        could (have been|be) (much )?worse / no (real )?harm done
        storm in a teacup / fuss / overreact~
        blown out of / hardly (a|an|the|worth|anything) / worse (problems|things)
        first[- ]world / part of (life|the (game|fun|experience|charm)) / such is life
        that's life / bit of (a )?(delay|wait|bother|noise|patience|water|fun) / all'?s well
        no need to (worry|panic|shout|be (upset|rude|angry|alarmed|so)|get (upset|angry|worked|cross)|make (a|such)|overreact|exaggerate) / nothing to worry
        in the grand scheme / (quite|really|very|fairly|actually) rare / (won't|wouldn't|never) (kill|hurt) (anyone|anybody|you|us) / handful of / (here or there|one way or another) (won't|doesn't|isn't)
        still (perfectly )?(usable|edible|works|(?<!best[- ]before[^.]{0,30})fine(?! after)|good(?! (after|until|for)))
        (\d+|some) others? (were|was|are) fine
      `,
      inOrder(
        'not ',
        oneOf(`
        the end of the world / a big deal
        that (bad|serious|important|long|much|expensive|big) / so bad / worth
        really a problem / life or death / serious
      `),
      ),
    ],
  },
  // Hardly to be seen
  {
    say: [
      `
        (barely|hardly|scarcely) (visible|noticeable|there|felt|shows?|_ (minutes?|hours?|days?|centimet|cm|inch))~
        (you can|you'd|one can) (hardly|barely|scarcely) (see|notice|tell)
        most (people|guests|customers|visitors) (had|loved|enjoyed|were|seemed)
        we're (only )?talking about / at least (you|it|nobody) / you (did|still) (get|got) / not as (bad|long|late|cold)
        (worth|let's) remember(ing)? that
      `,
    ],
  },
];
