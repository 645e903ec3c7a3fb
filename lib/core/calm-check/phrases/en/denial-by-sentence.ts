import { inOrder, oneOf, type WordingTable } from '../../wordings';

const staff = `
          drivers? / couriers? / salesm[ae]n / salespersons? / cashiers? / waiters? / waitress / nurses? / technicians?
          engineers? / advisers? / agents? / colleagues? / employees? / staff / team / chef / cook / managers? / bouncers?
          doorm[ae]n / instructors? / receptionists? / housekeepers? / mechanics? / teachers? / doctors? / crew / trainees?
          guards? / conductors? / stewards?
        `;
const trouble = `
          outages? / incidents? / faults? / complaints? / discrimination / errors? / leaks? / breach(es)? / failings? / mould
          flaws? / refusal / delays? / insults? / lies / pollution / breakdowns? / racism / mistakes? / hidden (charges|fees)
          wrongdoing / negligence
        `;

/** What is denied, and regret without a fault: told by a cue and its sentence together. */
export const englishDenialBySentence: WordingTable = {
  denial: [
    {
      say: [
        `
          (did|do|does|can|could) ?(not|n't) (possibly )?(come|originate|have come|be) (_ )?from
          * (didn't|don't|doesn't|can't) (come|originate|have come) from / (were|was|are|is) not from
          * (weren't|wasn't|aren't|isn't) (from|taken (at|in)|our)
        `,
      ],
      with: [`our / us / here / ours`],
      without: `yet / scam / account / fake`,
    },
    {
      say: [
        `
          nothing (suggests|shows|proves|indicates|points|to reproach|to hide|to apologise|could be found|wrong)
          nothing to (reproach|hide|apologise) / (could|can) find nothing
          no (evidence|proof|other (complaint|report|customer|client|guest))~ / no such (thing|word|rule|policy|remark)
        `,
      ],
      without: `yet / so far / for now`,
    },
    {
      say: [
        inOrder(
          "(no|never any|never a|neither (a|an)|not (one|a single)|don't do|without any) (_ )?",
          oneOf(trouble),
        ),
      ],
      without: `
          yet / so far / for now / on your (part|side) / no delay is / planned / expected / will be / please / should / know
          charge / no error in your / excuse / fault of (yours|your own)
        `,
    },
    {
      say: [staff],
      with: [
        `
          (denies|deny|insists?|maintains?|swears?|adamant|certain|positive|disputes?)
          (says?|said|states?|assures?|confirms?|confirmed|tells? us|told us) (that )?(s?he|they|it|the|nobody|no one|you|never|us)
          remained (polite|calm|professional|courteous) / (was|were) (polite|courteous|professional|correct|calm)
          (at no|never) (_ ){0,3}(refused?|insulted|said|used|raised|swore|time|stage|point)~ / did he (refuse|say)
          (did|would) ?(not|n't|never) (_ )?(refuse|insult|say|shout|swear|lie|use those)
          * \\bdidn't (refuse|insult|say|shout|lie)
        `,
      ],
      without: `sorry / apolog~ / wrong to / you (are|were|'re) right / can come / supplier / lab / vet (says|said)`,
    },
    {
      say: [
        `
          (your|this|that|the) (account|version|story|description|tale|narrative)
          (claiming|saying|pretending|suggesting|to (claim|say|suggest|pretend)) (otherwise|that|we|the opposite) / saying so is
          the (allegations?|accusations?|claims?) / what (you describe|is being (said|claimed)|you say|you claim|is claimed)
        `,
      ],
      with: [
        `
          fantasy / false / untrue / inaccurate / dishonest / (a|pure|simply|outright) (lie|invention|fiction|nonsense)
          invented / exaggerat~ / imagin~ / far-?fetched / not (one|what|how) / n't (one|what|how)
          (not|n't) (possible|recogni|accurate|true|correct)~ / impossible / contrary / dispute / contest / absurd / ridiculous
          unfair / not one / (is|are) (simply )?wrong
        `,
      ],
      without: `
          rumou?r / going round / fake (account|profile) / we (got|were) / i (got|was) / right to / thank / should~
          good enough / heard / sorry / our (listing|description|page)
          not (what|how) (i|we) ('d )?(want|wish|like|hope|aim|mean|expect|intend|plan|set out|stand)~
        `,
    },
    {
      say: [
        `
          (bill|invoice|amount|calculation|room|meat|fish|food|dish|temperature|product|device|app|line|lifts?|service|helpline|price|balance|reading|installation|kitchen|water|hall|pool|hotel|machine|item|standards?|everything|phone lines?|figures?) (_ ){0,3}(is|are|was|were|works?|worked|answers?|complies|comply)
        `,
      ],
      with: [
        `
          perfectly / very well
          (quite |absolutely )?(correct|clean|fresh|spotless|compliant|in order|safe|accurate)(?! (now|again))
          within the (rules|limits|norms) / (to|with) (current |the |all )?(standards|regulations|the penny|rules)
          right to the / up to standard / complies / comply
        `,
      ],
      without: `
          now / again / since / not / n't / * n't / once / until / should / will be / if / make sure / back / so that / as soon
          were right / report
        `,
    },
    {
      say: [
        `
          we (do not|don't|did not|didn't|have never|never|are in no way|are not|aren't|can hardly|have (done )?nothing|made no|made none|received (neither|no|nothing)|have not|haven't)
        `,
      ],
      with: [
        `
          recogni[sz]e / in no way / nothing to (hide|reproach) / (responsible|to blame|at fault|guilty|concerned|liable)
          (said|promised|refused|sold|lied|told|charged|cheat|pollute|discriminate|hide|lie|do hidden)~
          no (mistake|error|such) / neither / nothing wrong / any complaint
        `,
      ],
      without: `yet / answered / called / should / enough / we were wrong / told you / (and|but) (we|i) (didn't|did not|never did|haven't)(?=[.,!]|$)`,
    },
    {
      say: [`(photos?|pictures?|videos?|images?|screenshots?|footage)`],
      with: [
        `
          (not|never|n't|weren't|wasn't) (_ )?(taken|shot|filmed|made|ours|from)
          * (weren't|wasn't|isn't|aren't) (taken|shot|filmed|ours|from) / doctored / edited / out of context
        `,
      ],
      without: `yours? show / fake account / next door / another (brand|shop|hotel|town) / mixed up`,
    },
    {
      say: [
        `
          our (_ ){1,3}(is|are|was|were|has|have|had) (not|never|no)
          * our (_ ){1,3}(isn't|aren't|wasn't|weren't|hasn't|hadn't)
        `,
      ],
      with: [
        `
          racist / sexist / homophobic / dangerous / toxic / responsible / to blame / guilty / pollut~ / dishonest
          discriminat~ / a scam / misleading / faulty / defective / contaminated / at fault / outages?
          been (condemned|at fault) / breach / had (any|a) (complaint|outage|breach|problem)~
        `,
      ],
      without: `yet / batch / recall`,
    },
    {
      say: [
        `
          (has|have|had) no (memory|recollection|record) of / (nobody|no one) (was|is|has been) _ (_ ){0,6}(in|at|by) our
          contrary to (what|the|your|some|rumours?) / whatever (people|they|you|some) (say|think|claim)~ / prove(s)? otherwise
          (says|said|claim|claims) otherwise / (nobody|no one) (here|in our|on our|at our|would|from our)
        `,
        `
          (hardly|scarcely) be (held |blamed |called )?(responsible|for|liable)? / lie(s)? elsewhere / not on our (side|end)
          of that (we|i) (are|am) (sure|certain) / never (any|a) plan (to|of)
        `,
        `nothing to do with (us|our)`,
        `we (spoke|talked) to (the|our) (driver|waiter|nurse|agent|staff|team|courier|doorman|chef)[^.!?]{0,20} and`,
      ],
      without: `
          answered / replied / told you / call(ed)? / picked up / looked after / we were (told|sure) / sorry / understand now
          apolog~
        `,
    },
    {
      say: [
        `
          we refute / we (contest|dispute|deny|reject) / not (one|a (version|story|picture)) (that )?we (recogni|know|share)~
          (are|is) (simply |just |plainly |quite )?(untrue|false)(?! (alarm|friend))
        `,
      ],
      without: `rumou?r / going round / fake / account / we were`,
    },
  ],
  'non-apology': [
    {
      say: [
        `if (our|any of our|one of our|anyone|my) (_ ){1,3}(seemed|appeared|came across|sounded|looked|felt)`,
      ],
      with: [`believe / meant / intention / intended / mean / sorry / apolog~ / regret~`],
    },
    {
      say: [`sorry / apolog~ / regret~ / excuse / unfortunate / feel for`],
      with: [
        `
          if (anyone|anybody|someone|some|our|any|the|this|that|it|we|you|one|people|there|a) (_ ){0,4}(offen|upset|hurt|felt|feel|came|come|caused|shocked|seem|took|take|ruffl|bother|was the case|gave|sound|misle)~
          if (that|this) (was|is) (the case|so|how) / (perception|feelings?|impression|interpretation) / misread / misunderst~
          misinterpret~ / not understood / taken (badly|the wrong|amiss|like|as)
          took (it|this|that|our _ (_ )?) ?(badly|the wrong|personally|amiss|as) / took [^.!?]{0,40} the wrong way
          (you|they|some) (_ )?(feel|felt|see it|saw it|think|thought|believe|interpret)(?! (ill|sick|unsafe|unwell|the pain))~
          experienced (_ ){1,3}(in this|this|that|in such a) ?way / how (this|that|it|we) made you feel
          (may|might|could) have (_ )?(felt|been|offended|upset|caused|seemed|hurt|come|bothered)
          (who|that) (may|might|could|felt|feel|believe) / (short of|below|up to|meet|met) (your )?expectations
          (wasn't|was not|isn't|weren't) (_ )?(your thing|to your (liking|taste)|for you|your cup|funny)
        `,
      ],
      without: `
          let you down / if (you|it|that) (would|like|wish|prefer|suits?|helps?|works?|could|can) / (we|i) (felt|thought)
          should (not|never) / we were wrong / felt (ignored|unwelcome|unsafe) (by|because|here|in our)
        `,
    },
  ],
};
