import type { WordingTable } from '../../wordings';

/** The brand speaks of its own part. */
const ours = `we / we'_ / our / us / i / i'_ / my / mine / ourselves`;

/** Who is accused: told by a cue and its sentence together. */
export const englishBlameBySentence: WordingTable = {
  blame: [
    // What would have been enough, said to others (a counterfactual with nobody of ours in it)
    {
      say: [
        `
          (would|could|might|'d) (easily |simply )?have (_ )?(prevented|avoided|spared|saved|helped|sufficed|been (enough|easier|better|wiser|simpler|sensible|to)|sorted|swapped|changed|dealt|made|stopped|worked|gone|told|shown)~
          (all|what) it (took|needed) / none of (this|that) would
        `,
      ],
      without: `
          we (should|could|might|would)~ / (we|i)'d / i would / our (fault|mistake|error|side) / on our part / should have
          from (us|me) / wish
        `,
    },
    {
      say: [`if (the|your|that|this) (_ ){1,3}(had|was|were)`],
      with: [`would / all it took / then the / must`],
      without: `${ours} / missing / damaged / late / wrong`,
    },
    // Whoever does this has that coming
    {
      say: [
        `
          (nobody|no one|anyone|people|those|anybody|customers|guests|parents|players|passengers|tenants|users|shoppers) (can|who|that)
        `,
        `
          (a|an|any) (careful|sensible|organised|responsible|informed|experienced|reasonable|prudent|regular|seasoned) (customer|shopper|guest|parent|player|passenger|tenant|user|buyer|traveller|driver)~
        `,
        `(orders|bookings|tickets|forms) _`,
        `when (you|people|one) (pick|pay|book|order|choose|go for|come)_?`,
      ],
      with: [
        `
          and (expect|complain|then|demand|hope)~ / picks? / chooses? / books? / prepares? / plans? / reads? / checks? / pays?
          buys? / looks? / in a (rush|hurry) / (gets?|takes?) (_ )?(risk|chance|what)
        `,
      ],
      without: `we / our / us / sorry / deserves? / right to / waits? / waited`,
    },
    {
      say: [
        `
          pay peanuts / (it's|it is|that's|that is) your (job|duty|responsibility) / (this|that)(('s| is) where (it|that) leads|'s what comes of) / (first|last) thing (we|anyone|they) (_ )?(advise|warn|tell|say)~ / this is what happens / that's what (happens|you get) / pick up the (pieces|bill|tab)
          (no|not a) (surprise|wonder)(?! that (you|people)) / come as no surprise / point(ing)? (the )?fingers?
          check the facts / (it|that) pays to / the risk (people|you|one|customers) (take|run)~ / goes a long way
          (up|down) to you / left (far|much|way) too late / far too late / plan ahead
          of course it (didn't|did not|failed|broke|wouldn't)
        `,
      ],
      without: `${ours} / reply / phone`,
    },
    // The person let it happen
    {
      say: [`(clearly|evidently|obviously|apparently|manifestly)`],
      with: [
        `not / never / n't / * \\w+n't / stayed / ignored / forgotten / wrong~ / dropped / forced / late`,
      ],
      without: `${ours} / you (were|are) (right|upset|angry) / lost / thank / told / telling / say / said`,
    },
    {
      say: [
        `
          (has|have|had|was|were) (not|never|n't) (_ )?(been )?(read|opened|used (the|as|proper|correct)|declared|maintained|filled in|enclosed|ticked|descaled|looked after|handed back (the|as|in)|watered)
          * (hasn't|haven't|hadn't|wasn't|weren't) (_ )?(been )?(read|opened|used (the|as)|declared|maintained|filled in|enclosed|ticked|descaled|looked after|handed back (the|as|in)|watered)
        `,
      ],
      without: `${ours} / passwords? / data / messages? / emails? / by the`,
    },
    {
      say: [
        `
          (was|were|is|are) (supposed|meant|expected|required) to be (mentioned|declared|requested|reported|checked|returned|booked|confirmed|flagged|stated)~
          (was|were) left (empty|blank|out)
        `,
      ],
      without: ours,
    },
    {
      say: [
        `
          (caused by|due to|down to|the result of|because of|comes? (only )?from|came from|results? from|comes down to) (_ ){0,3}(bad|poor|wrong|misuse|drop|fall|knock|lack|damp|watering|overload|neglect|wear(?!s)|handling|fitting|wiring|storage|weather|not being|user|neighbours?)~
        `,
      ],
      without: ours,
    },
    {
      say: [`that (kind|sort|type) of _ / this (kind|sort|type) of _`],
      with: [`(only|always|usually|never) (ever )?(comes|happens|occurs|results|arises)`],
      without: `${ours} / should`,
    },
    {
      say: [
        `
          you (knew|know) (it|that|this|about|very|full|perfectly) / and you knew
          (for|up to) the (customer|guest|passenger|parent|user|tenant|buyer|player|client)s? to
          you let (the|it|this|that|your) / you weren't (in|at home|there|home|available|around|ready)
          you'd have (saved|known|seen|noticed|been|had) / off the lead
          (made|asked|forced) you (to )?(sign|buy|book|choose|order|come|eat|click) / not a (good|great|wise|clever|bright) idea
          (sensible|wise|smart|obvious) thing would
        `,
      ],
      without: `we (should|did) / told / our (fault|mistake)`,
    },
    {
      say: [
        `
          your _ (_ ){0,4}(over|above|past|exceed(s|ed|ing)?) the (limit|deadline|weight|allowance)
          your _ (_ ){0,4}(did|does|has|have|is|are) (not|n't) (really )?(help|helping|helped)
          your (neighbours?|children|kids|guests?|husband|wife|friends?) (_ ){0,2}should have
        `,
      ],
      without: ours,
    },
    {
      say: [
        `
          (it's|it is|that's|that is) (really|mostly|actually|rather|surely)? ?(the|your) (courier|carrier|bank|manufacturer|neighbours?|council|supplier|operator|driver|landlord|insurer|agency|shop|garage)~ (that|who|which|you)
          (should|ought to) be blamed
          (fitted|installed|packed|mounted|assembled|repaired) (_ ){0,3}(badly|wrong|wrongly|poorly),? not us
          the (shop|garage|firm|company) next door
        `,
      ],
      without: `sorry / our (fault|mistake)`,
    },
    {
      say: [
        `
          (most|other|plenty of|lots of) (people|customers|guests|players|users|parents) (put|find|manage|get|read|build|do|work|have|are|understand)~
        `,
      ],
      without: `we / sorry / trouble / hard / waiting / us`,
    },
    {
      say: [
        `(a|an) (bit|little|minimum|ounce) of (care|attention|common sense|planning|organisation|reading|thought|foresight)`,
        `(shame|pity) (that )?(nothing|nobody|no one|it|you) (was|said|told|did|were)`,
        `whatever happened next`,
        `organising that / checking that / with no (proof|evidence|receipt|number)`,
        `(checking|reading|ringing|calling|asking|looking at) [^.!?]{2,40} would (have|'ve)`,
      ],
      without: ours,
    },
    {
      say: [
        `put (together|up|in) without / the (manual|leaflet|instructions|box|guide) (_ )?(stayed|remained|was never|never)`,
        `(typed|entered|keyed|filled|ticked|picked|put) (in )?(_ )?(incorrectly|wrongly|wrong|badly)`,
        `at your (end|side)`,
        `hence the (accident|refusal|problem|damage|delay|fault)`,
        `has been (forced|tampered|dropped|mishandled|abused)`,
        `on your (own )?head`,
      ],
      without: `${ours} / is it / was it`,
    },
  ],
};
