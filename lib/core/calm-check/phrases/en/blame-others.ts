import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const blameOthers: readonly Wordings[] = [
  // The small print as a witness
  {
    say: [
      inOrder(
        '(the|our) ',
        oneOf(`
        menu / label / website / site / page / listing / terms / contract / instructions?
        manual / policy / faq / sign / box / booking / description / ticket / leaflet
        e-?mail / confirmation
      `),
        '( (?!will|now|soon|just)_){0,2} (clearly |plainly |does )?',
        '(says?|states?|reads|warns?|explains?|mentions?|tells?|asks)',
      ),
    ],
  },
  // It was written plainly
  {
    say: [
      inOrder(
        '(clearly|plainly) ',
        oneOf(`
        marked / written / stated / shown / printed / displayed / labelled / says? / states?
        visible / posted
      `),
      ),
    ],
  },
  // It was there to be seen
  {
    say: [
      inOrder(
        "(it is|it's|that is|that's|this is|was|were)",
        ' (all )?',
        oneOf(`in (black and white|the small print|bold) / right there on / on the box`),
      ),
    ],
  },
  // What to do better next time
  {
    say: [
      inOrder(
        'next time,? ',
        maybe('(please |do |try |maybe |perhaps |just )'),
        oneOf(`
        read / check / call / make / try / book / ask / be / give / bring / order / arrive
        remember / look
      `),
      ),
    ],
  },
  // Before complaining
  {
    say: [
      inOrder(
        'before (you )?',
        oneOf(`
        posting / complaining / commenting / accusing / leaving / writing / post / complain
        accuse
      `),
      ),
    ],
  },
  // Other customers manage
  {
    say: [
      inOrder(
        '(most|other) ',
        '(people|customers|guests|users|players|parents)',
        ' ',
        oneOf(`manage / have no / don't / understand / cope / find it / read / get it / had no`),
      ),
    ],
  },
  // A third party's fault
  {
    say: [
      inOrder(
        'the ',
        oneOf(`
        courier / carrier / driver / supplier / manufacturer / agency / contractor / bank
        airline / postman / other (customer|driver|guest)
      `),
        "('s)? ",
        '(is|was|are|were|fault|has|have|did|got|made)',
        '( _){0,3} ',
        '(to blame|at fault|responsible|mistake|error|fault)',
      ),
      inOrder(
        '(courier|carrier|supplier|manufacturer|contractor|agency|bank)',
        "'s ",
        '(fault|mistake|error|problem|responsibility)',
      ),
    ],
  },
  // Sent on to a third party
  {
    say: [
      inOrder(
        '(take it up|take that up|speak|talk|complain)',
        ' (with|to) (the|your) ',
        oneOf(`
        courier / carrier / supplier / manufacturer / airline / council / landlord
        operator / agent
      `),
      ),
    ],
  },
  // “People like you”
  {
    say: [
      inOrder(
        '(people|customers|guests|users|those|some)',
        ' ',
        oneOf(`like you / who (don't|do not|can't|cannot|won't|never|refuse to|fail to|ignore|insist)`),
      ),
    ],
  },
  // The person's deed as the cause
  {
    say: [
      inOrder(
        '(because|since|as|given that)',
        ' you ',
        oneOf(`
        were / had / came / arrived / put / gave / used / left / turned / went / entered
        chose / booked
      `),
        String.raw`\b(?! (promised|told|charged|left|kept|to|been|asked|owed|sent|given))`,
      ),
    ],
  },
  // The wrong thing that they entered
  {
    say: [
      inOrder(
        "you('ve| have)? ",
        '(got|put|had|have|gave|given|entered|used|typed|picked)',
        ' (it )?(the )?wrong',
      ),
    ],
  },
  // A judgement of the person
  {
    say: [
      inOrder(
        "you('re| are| were) (_ )?",
        oneOf(`
        wrong / mistaken / confused / late / being (rude|difficult|unfair|unreasonable|aggressive|silly|dramatic) / lying / exaggerating / overreacting
        rude / aggressive / unreasonable / not listening / the one
      `),
      ),
    ],
  },
  // Their tone rather than the matter
  {
    say: [
      inOrder(
        'your ',
        oneOf(`
        tone / attitude / language / behaviou?r / rudeness / aggression / accusations?
        impatience / expectations? (is|are|were)
      `),
      ),
    ],
  },
  // “We already told you”
  {
    say: [
      inOrder(
        '(i|we) ',
        inOrder('(did |have |had |already |clearly |repeatedly )', '+'),
        oneOf(`told / asked / warned / explained / informed / emailed / answered / advised`),
        ' (to )?you',
      ),
    ],
  },
  // “You seem to …”
  {
    say: [
      `
        (which|that|this) you (seem|appear) to
        you (seem|appear) to (have (forgotten|misread|missed|overlooked|misunderstood|confused|ignored)|be (under|confus|mistak)~|think|want|forget)
      `,
    ],
  },
  // Why they came at all
  {
    say: [
      `
        if (something|anything) (was|is) wrong,? (you|why)
        (no ?one|nobody) (forced|made|asked) you
        (being|getting|staying) (rude|aggressive|angry|abusive|nasty|unpleasant|insulting) (gets|won't|will not|doesn't|does not|isn't|is not|helps no)
        (rudeness|aggression|insults?|shouting|anger|abuse|sarcasm) (gets|won't|will not|doesn't|does not|helps no)
      `,
    ],
  },
  // A wrong use, wrong details
  {
    say: [
      `
        (consistent with|caused by|down to|result of|due to) (the |a |an )?(wrong|incorrect|improper|misuse|mishandl|user|over)~
        (wrong|incorrect|improper|inappropriate) (wash~|use|usage|setting|cycle|handling|storage|installation|fitting|care)
        the (address|details|information|number|e-?mail|postcode|form|photos?) (we were|you) (given|gave|provided|supplied|entered|sent)
        nothing (our|the) _ could (do|have done) / misus(e|ed) / wear and tear / improperly
        (filled in|filled out|completed|entered|read|followed|packed|stored|installed|washed|returned|fitted) (properly|correctly|as instructed|the right way)
        (a|one) (quick|simple|short|closer|careful) (look|read|call|glance|check|e-?mail|message|search) (_ ){0,4}(would|could) (have )?
        it would have (helped|been (easier|better|simpler|wise)|saved) / you (were|had been|'d been) (warned|made aware|reminded|(clearly|duly|already|repeatedly|also) (told|advised|informed))
        you opted / had (the|your) _ (turned|arrived|been|come|read|called|kept|followed|waited)
        (isn't|aren't|not|never) supposed to be / for future reference / by (choosing|opting|signing|agreeing|accepting|buying|booking)[^.!?]{0,30}, you
        (a shame|a pity|pity|unfortunate) (that )?you / (not|isn't|aren't|never) (designed|intended|meant|made|built) (to|for) / that's what happens
        your (own )?responsibility / in future,? (please|do|make|check|be) / hard to help (if|when|without) / without (your|an?) _ number,? (we|i|it) (can't|cannot|is)
      `,
    ],
  },
];
