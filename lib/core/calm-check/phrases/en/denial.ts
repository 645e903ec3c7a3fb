import { inOrder, maybe, oneOf, when, type Wordings } from '../../wordings';

export const denial: readonly Wordings[] = [
  // It is not true, or not ours
  {
    say: [
      inOrder(
        "(that|this|it)('s| is| was| are)",
        maybe('( just| simply| quite| really| actually)'),
        "( not|n't) ",
        oneOf(`
        true / correct / accurate / right that / what happened / the case / possible(?! (to|at|yet|through|via|for|in|with|until|right now|online)) / how it
        our (fault|problem|responsibility|doing|mistake) / something we
      `),
      ),
    ],
  },
  // What was said is false
  {
    say: [
      `
        untrue / false claims? / inaccurate / fabricated / baseless / unfounded
        misleading claims? / nonsense / a lie / fake news / (this is|your|spread(ing)?) (_ )?misinformation
      `,
    ],
  },
  // “No other customer has reported this”
  {
    say: [
      inOrder(
        '(no (other|single)|not (one|a single)( other)?) ',
        oneOf('customers? / clients? / users? / guests? / passengers? / members? / buyers?'),
        '( (has|have|had)( ever)?| ever)? (reported|complained|mentioned|raised|noticed|flagged|had)',
      ),
      `(fault|problem|issue|error) (must|has to|can only|is surely|is clearly) (be |lie |)(on|at|with) your (side|end)`,
    ],
  },
  // Contradiction
  { say: [`contrary to (what|your|the claims?|popular)`] },
  // “The driver did knock”
  {
    say: [
      inOrder(
        oneOf(`
        driver / courier / agent / colleague / technician / team / staff / they / he / she
        we / i / engineer / manager / parcel / adviser / crew / waiter / teacher / coach
        nurse
      `),
        ' ',
        maybe('(most certainly |certainly |definitely |actually )'),
        '(did|does|do) ',
        maybe('(in fact |indeed |actually |certainly )'),
        oneOf(`
        knock / call / try / arrive / leave / ring / send / deliver / reply / respond / answer
        attempt / inform / tell / warn / e-?mail / check / come / turn up
        follow / explain / write / notify / contact / wait
      `),
      ),
    ],
  },
  // The records as a witness
  {
    say: [
      inOrder(
        '(our|the) ',
        oneOf(`
        records? / logs? / system / data / tracking / cameras? / cctv / gps / notes / files?
        tests?
      `),
        '( _)? (clearly |do )?',
        oneOf(`
        show / shows / say / says / indicate / indicates / confirm / confirms / prove / proves
        suggests? / reveal / reveals / disagree
      `),
      ),
    ],
  },
  // According to the records
  {
    say: [
      inOrder('according to (our|the) ', '(records?|logs?|system|data|team|files?|notes|driver|tracking)'),
    ],
  },
  // Nothing went wrong
  {
    say: [
      `
        nothing (is |was |has gone |went )?wrong
        (is|was|are|were|it's|been) working (as (intended|designed|expected)|perfectly|normally|fine(?![^.!?]*[?]))
        works (perfectly|fine(?! (now|again|since))|as (intended|expected|designed|it should))
      `,
      inOrder(
        'no ',
        oneOf(`
        fault / error / mistake / issue / problem / defect / failing / failure / evidence
        trace / such
      `),
        '(s)?(?! with (_ing|that|it)) ',
        '(was|were|is|has|have|on our|at our|with|of|found|could)',
      ),
    ],
  },
  // No responsibility, no belief
  {
    say: [
      inOrder(
        oneOf(`(we|our (_ )?(team|staff|crew|drivers?|agents?|colleagues?|advisers?|people)) / i`),
        ' ',
        oneOf(`
        can't / cannot / could(n't| not) / don't / do not / did not / didn't / find it hard to
        struggle to
      `),
        ' (_ )?',
        oneOf(`
        be held (responsible|accountable|liable) / be responsible / be blamed
        accept (this|that|responsibility|blame|these|your) / believe (that|this|it|you)
        recogni[sz]e (this|that|ourselves|our|the|your|it) / agree (with|that)
        see (how|what (the|we)|any|why (you|this|we))
        find (any|a|the) (trace|fault|problem|record|evidence|issue)
        (do|say|have|sell|send|break|lose|charge|cancel) (that|any such|anything)
      `),
      ),
    ],
  },
  // The first to complain
  {
    say: [
      inOrder(
        '(?<!(ours|this|that|it) is the )(first|only) ',
        oneOf(`
        person / customer / one(?! (desk|till|lift|door|bus|train|lane|counter|nurse)) / guest / complaint / player / parent / user
        time (anyone|we('ve| have) (ever )?heard)
      `),
        String.raw`\b`,
        when(
          inOrder(
            '[^.?!]{0,50}',
            oneOf(
              `
        complain / report / mention / notic / problem / issue / we('ve| have) / to say / ever
        so far / who / $ / [.!]
      `,
              'in ',
            ),
          ),
        ),
        '~',
      ),
    ],
  },
  // Nobody else complained
  { say: [`(no ?one|nobody) else (has|had|have|seems|complain|report|mention|is|was)~`] },
  // An isolated case
  {
    say: [
      `
        isolated (case|incident|event) / one-off(?! (event|show|concert|edition|payment|fee|sale|drop|batch|session)) / rare (case|occurrence|exception)
        never (happens?|happened|had (this|that|a|any|such)|received (a|any|one)|heard of)
      `,
    ],
  },
  // Procedures were followed
  {
    say: [
      `
        in line with (our|the) / according to (procedure|policy|plan) / by the book
        followed (procedure|protocol|policy|the rules)
      `,
      inOrder(
        oneOf(`procedures? / polic(y|ies) / protocols? / guidelines / rules / standards?`),
        ' ',
        '(was|were|is|are|has been|have been)',
        ' (_ )?',
        '(followed|respected|met|applied|observed)',
      ),
    ],
  },
  // Standing by what was done
  {
    say: [
      `(we|i) (strongly |firmly |categorically |totally )?(stand by|dispute|deny|reject|refute|disagree(?! with (this|that|the) (article|report|ruling))|beg to differ|contest)`,
    ],
  },
  // Surprise instead of an answer
  {
    say: [
      inOrder(
        '(surprised|astonished|puzzled|baffled|perplexed)',
        ' ',
        oneOf(`to (hear|read|see|learn) / by (your|this) / (that )?you / at (your|this)`),
      ),
    ],
  },
  // A surprise
  { say: [`(comes|came) as (a|quite a|some) surprise`] },
  // Out of our hands
  {
    say: [
      `
        not (our|my) (fault|problem|mistake|doing|responsibility|job) / nothing to do with us
        (nothing|none) (_ ){0,3}(is|was) our (fault|doing|mistake)
        out of our hands / (beyond|outside) (of )?our control / not (down to|because of) us
        (are|is|was|were|am|'re|'m) not (the ones? )?(liable|responsible|to blame|at fault|accountable)
      `,
    ],
  },
  // Doubt thrown on the account
  {
    say: [
      `
        allegedly / so-called / your (version|allegations?|story) / your claims? (that|about|are) / you claim
        claims? (made|that) / alleged / supposedly
      `,
    ],
  },
  // Not what happened, set right
  {
    say: [
      `
        (does|do|doesn't|don't) (not )?(reflect|represent|match|correspond (to|with)) (our|what (actually|really|happened|took|we)|the (facts|truth|events|reality))
        set the record straight / ^ (it's |it is |this is |that's |that is )?(news to us|(the )?first (we've|i've|we have|i have) heard) / (actually|really) (took place|happened|occurred) / no truth in
        (can not|cannot|can't|could not|couldn't) (possibly )?have (come|been|happened|left|started)
        (did|done) nothing wrong / (your|this|the) (review|comment|post|account) (is|was) (_ )?(wrong|unfair|exaggerated|misleading)
        (see|remember|recall|view) (it|this|things|that|the (evening|visit|call|day)) (rather |quite |very |a little )?(differently|otherwise)(?!,? and (we |i )?(understand|respect|see why|can see)) / two sides to / (not|n't) how we (remember|recall|see)
        (hard|difficult|struggle) to (believe|imagine|see how|accept) / (doesn't|does not|don't) sound like (us|our|anyone) / (not|n't) (who we are|like us|our style|our experience)
        (none|not one) of (our|the) (staff|team|crew|drivers|people|colleagues) 
        (left|was in|were in|in) (_ ){0,4}(perfect|good|full|excellent) (working )?(condition|order) / no (record|trace) of (any |a |an |your |such )+(_ )?(call|contact|request|message|visit|complaint|e-?mail|letter) / (find|found) (this|that|it) (_ )?(surprising|strange|odd|puzzling|curious)
        passed (every|all|our) (_ )?(tests?|checks?|inspections?|controls?) / (known|renowned|reputation) for 
      `,
    ],
  },
];
