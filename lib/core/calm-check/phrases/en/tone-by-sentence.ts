import type { WordingTable } from '../../wordings';

/** Faults of tone that a cue and its sentence tell together. */
export const englishToneBySentence: WordingTable = {
  irony: [
    {
      say: [
        `
          ^ (thanks|thank you|many thanks|well done|bravo|congratulations|congrats|hats off|what a|such|so (glad|happy|pleased)|lucky for|now there's|finally) _
        `,
      ],
      with: [
        `
          detective / holmes / lesson / (court|tribunal|jury) of / novel / literature / imagination / genius / masterpiece
          oscars? / poetry / poet / subtle / delicate / tragedy / captain / nobel / (gift|talent) for (storytelling|drama|words)
          spectacle / prose / storytelling / brighten(ed)? your (evening|day|week) that / (in|into) stitches
          discover(ed|ing)? that / the only (star|one) / experts? / teach us / here to (teach|tell|show|explain)
          chef is blushing / wording
        `,
      ],
      without: `volunteers? / award / gala / festival / pupils / (the|our) team / players / for (teaching|showing) us`,
    },
    {
      say: [
        `
          (we|i) (had no idea|didn't know|didn't realise|did not know|never knew|weren't aware|were not aware) (that )?you
          (someone|somebody) (is|was|has|'s) (clearly|obviously|evidently|plainly)
          you should (write|host|apply|open|audition|teach) / the power to (control|change|stop|predict) / (thanks|thank you) for (teaching|telling|explaining to|showing) us (how to (do|run)|our)
          (lucky|fortunate) (for us|we|us)
          (forward|welcome|await)(ing)? your (job )?application / if you'd like to show us how / we happen to be hiring
          by (that|this|your) (logic|reasoning) / (not|n't) (_ )?(at|up to) your level / how (fortunate|lucky|blessed) (we|our)
        `,
      ],
      without: `wait~ / hurt / upset / angry / in pain / ill / sorry / apply for`,
    },
    {
      say: [
        `
          nasa / michelin / oscars? / nobel / violins / red carpet / mind[- ]readers? / (read|reading) (your )?minds / martians?
          (national|state) scandal / sherlock / captain obvious / palaces? / water is wet / fbi / hollywood / pulitzer
        `,
      ],
      without: `since / star (in|for) / ceremony / we (won|received) / held (at|in)`,
    },
    {
      say: [`(apparently|it seems|obviously|of course|sure|yes)`],
      with: [
        `as well / on purpose / our (doing|fault) / the (sun|rain|weather|moon|wind) / in the flour / too(?=[.!])`,
      ],
      without: `sorry / apolog~ / we got / mistake`,
    },
    {
      say: ['* (😂|🤣|🤡|😜)'],
      without: `(made|make|makes) (us|my|our) (laugh|day|smile) / thanks for the laugh`,
    },
    {
      say: [
        `
          (an?|the) (trained|real|true|proper|genuine|self-?made) (expert|mechanic|chef|engineer|connoisseur|genius|doctor|lawyer|critic)~
          we('re| are) hiring / (hiring|recruiting|vacancy|position)
        `,
      ],
      with: [
        `^ (ah|oh|well|so|wow) / show us / since you / if you (know|can|could|want to try|fancy|feel) / 😉 / clearly`,
      ],
      without: `cv / link / advert`,
    },
  ],
  absolute: [
    {
      say: [
        `(every|each|every last|every single) (of )?(our |one of our |the )?_ / all (of )?(our|the) _ / the whole of our`,
      ],
      with: [
        `
          perfect / organic / spotless / certified / satisfied / delighted / to the letter / inside out / is free-?range
          are free-?range / prove(s)? (it|this) / faultless / impeccable / happy / guaranteed
        `,
      ],
      without: `n't / not / will (be|get) / wish / hope / new / in the world / to make / so that`,
    },
    {
      say: [`^ never (have|has|did|do|once|in) / not one _ (_ )?(has|have|had|ever)`],
      without: `should / answered / called / told / been (answered|told|called)`,
    },
    {
      say: [
        `
          (we are|we're|there is no|our _ (is|are)|it is|it's) (_ )?(the |simply )?(the )?(best|finest|safest|cleanest|number one|leading|unbeatable|better-?_|unrivalled|unmatched|second to none|faultless|always)
        `,
      ],
      with: [
        `
          (in|of) (the )?(region|country|town|city|market|world|area|business) / better-?_ (_ )?(anywhere|elsewhere|around)
          unbeatable / unrivalled / unmatched / faultless / always (perfect|on time|fresh|right|clean|will be|polite)
        `,
      ],
      without: `if / not / n't / what / way to / day`,
    },
    {
      say: [
        `
          our (_ ){1,3}(never|invariably|always) (?!(answer|call|return|got|get|told|reach|be|been|came|again|arriv|turn|ask)_)_
          (nobody|no one|no (parcel|customer|client|order|tenant|file|patient|pupil|passenger|product|bag|guest)s?) (waits?|ever|gets?|leaves?|goes|stays|(has|is|have) ever)
        `,
        `(parcels|orders|files|bags|letters|mistakes) (do not|don't|never) (get|go|happen)`,
        `(is|are|'s) (bound|certain|sure) to (turn|arrive|work|come|be|show)`,
        `(completely|totally|entirely|absolutely|perfectly) (free|safe|clean|impossible|reliable|transparent|clear of)`,
        `impossible for (the|our|it|a|this) `,
        `always (perfect|spotless|on time|fresh|excellent|impeccable|faultless)`,
        `all of the tests`,
      ],
      without: `
          answered / told / called / replied / should / sorry / waiting / yet / allowed / free of charge / was hurt / hurt
          picked up
        `,
    },
  ],
  'rhetorical-question': [
    {
      say: [
        String.raw`
          (can you (even )?imagine|could it be (any|more|clearer)|who do you (suppose|think)|what are we (to|supposed)|which _ would (do|be|have)|how hard (can|is)|is it (my|our) (job|fault)|any idea (what|how))\b[^.!?]*\?
        `,
      ],
    },
  ],
  boilerplate: [
    {
      say: [
        `
          (feedback|comments?|review|message),? (it |which |and )?(will|helps?) (allow|enable|help|lets?) us (to )?improve / experience was not (up to|as) / (acknowledge|confirm) receipt of / at our earliest
          (yours (faithfully|sincerely)|(kind |best |warm )?regards),? (the )?customer
          (is|are) being (processed|handled|looked at by the relevant) / through (the|our) (usual|official|appropriate) channels
          our after-?sales (team|service) / further to your (post|message|comment|email|review) / remain at your
          (thank you|thanks) for (reaching out|your (interest|loyalty|custom|business|valued)) / we thank you for (your|taking)
          passed (it |them |this )?on to the (relevant|appropriate|right) / have been (passed|forwarded) (on )?to
          (taken|take) note of your
        `,
      ],
      without: `maria / name is / i'll`,
    },
    {
      say: [
        `
          satisf~ / expectations / requirements / (?<!product )quality / improve / improvement / excellence / grow / interest in / loyalty
          opinion / views / customers / experience
        `,
      ],
      with: [
        `
          (at|in) the heart / priority / strive / striving / dedicated / committed / constantly / continu~ / always looking
          every day / (help|helps|helping) us (to )?(grow|improve|learn) / matters? to us / top (priority|concern)
          working hard to / meets? your / excellence / importance to us / utmost
        `,
      ],
      without: `monday / tuesday / wednesday / thursday / friday / tomorrow / next (week|month) / you (helped|made)`,
    },
    {
      say: [
        `look(ing)? forward to (welcoming|seeing|serving|hearing) (_ )?(you|from you) (_ ){0,3}(again|soon|back|in the near)`,
      ],
      with: [
        `establishment / (in the )?near future / at our (table|hotel|restaurant) / very soon / pleasure`,
      ],
      without: `monday / tuesday / wednesday / thursday / friday / saturday / sunday`,
    },
    {
      say: [
        `
          we (will|shall) do our (utmost|very best|level best) to (assist|help|satisfy|resolve)~
          our (commitment|dedication) to (quality|service|excellence)
        `,
      ],
    },
  ],
  minimising: [
    {
      say: [
        `
          (only|just|merely|barely|hardly|little more than) (_ ){0,2}(a |an |the )?(few|handful|minutes?|joke|detail|button|moment|scratch|short|couple|one|two|three|tiny|second|mere)~
        `,
      ],
      with: [
        `
          lasted / affected / customers / players / users / late / delay / joke / took / concern / hits? / people / hair
          feathers / scratch / missing / wait
        `,
      ],
      without: `sorry / apolog~ / left / we / i / remain / should`,
    },
    {
      say: [
        `
          (delay|nuisance|disruption|smell|damage|scratch|inconvenience|noise|impact|effect|incident|wait|risk)s? (was|were|is|are) (_ )?(minimal|limited|minor|slight|small|negligible|trivial|insignificant|short|modest)~
          a mere _ / nothing more(?=[.,!]|$) / nothing serious / no more than a
          (one|a|an) (little|tiny|small) (hair|feather|noise|drop|speck|stain|smudge|mark|slip|thing|bit|scrape|crumb|fly|dent|bump)
          (it's|it is|this is|that's|that is|was) (just |only |merely )?(a|one) (minor |small |mere )?(detail|trifle|formality|technicality)
          a (little|slight|bit of) (patience|smell|noise|delay|wait|dust|rain)~
        `,
      ],
      without: `sorry / apolog~ / we should / our (fault|mistake)`,
    },
    {
      say: [
        `
          (far |much |a lot )?worse (elsewhere|than that|in other|at other|things|out there|problems)
          (we've|you've|i've|we have|people have) (all )?(seen|known|had|heard of|been through) (much |far )?worse
          bigger (problems|issues|things|fish)
          (it|they|these things|this|such things|that) happens? (everywhere|to everyone|to the best|to all|all the time|anywhere|sometimes|in every)
          the rest (hardly )?(matters?|doesn't) / hardly (matters|worth|a (disaster|tragedy|crime|catastrophe|drama))
          (will|'ll) grow back / ups and downs / (worth|get|getting) (falling out|worked up|upset about|a fuss)
          nobody (died|got hurt|was (even |actually )?hurt,) / never (killed|hurt|spoil(ed|t)|ruined|harmed) (_ )?(_ )? / (main|important) thing is (that )? / we're talking about an?
          (would|'d) have (charged|done) the same / the end of the world / just a bit of / everyone has forgotten
          as long as the _ is
        `,
      ],
      without: `should not / shouldn't / sorry / apolog~ / n't acceptable / too often / not (good enough|acceptable|okay|ok)`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (that's|that is|it's|it is|this is) not (our|my) (problem|job|concern|business|department|responsibility)
          (isn't|is not) our (problem|concern|business) / nothing to do with us / suit yourself / too bad(?=[.,!]|$)
          that's up to you / (no|little) (use|point) (in )?(insisting|arguing|carrying|continuing|complaining|going)~
          (customer|one) lost / each to their own / (time|energy) to waste / better things to do
          nothing (more |further )?to (add|say)~(?! other than sorry) / (matter|subject|discussion|debate|case) (is|now) (now )?(closed|settled|over)
          (will not|won't|shall not) be (answering|replying|responding|commenting|discussing)~(?![^.!?]{0,40} (respect|privacy|family))
          (try|go to|look at|see|there are) (our|the|other) (competitors?|competition) / (any )?better elsewhere
          all the best elsewhere / keeping you here / door is (wide )?open (for|to) (anyone|those|whoever|people) / (other|more) (families|customers|guests|people|tenants|players) (are|will be) (waiting|queuing|happy|glad)~ / (we'll|we will|let's) leave it (there|at that)
          (that|this) is (how|the way) (it is|things are) / end of(?=[.!]|$) / like it or (lump|not)
          decision (has been|is) (made|final)
        `,
      ],
      without: `council / passing / pass / ombudsman / monday / tuesday / until / appeal / for you(?=[ .,])`,
    },
  ],
  legalese: [
    {
      say: [
        `
          (fully |legally )binding / the said _
          (the )?scope of (the|our|your) (_ )?(contract|warranty|cover|agreement|guarantee)
          under the (terms|contract|agreement) / burden of proof / inadmissible / (schedule|annex|appendix) [0-9a-d](?=[ .,]) / referred to in / forfeited / releases? the _ from
          in the present case
        `,
      ],
      without: `plain / means / in short / simple words`,
    },
  ],
};
