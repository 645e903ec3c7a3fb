import type { WordingTable } from '../../wordings';

const unhelped = `
          sorry / apolog~ / regret / understandable / our (fault|mistake|error) / should have / no excuse
          (not|n't) (an )?excuse
        `;

/** What is asked, threatened, given or excused: told by a cue and its sentence together. */
export const englishStakesBySentence: WordingTable = {
  order: [
    {
      say: [
        `
          ^ ((please|kindly|then|now|just) )*(take (this|that|your|the) (_ ){0,2}(down|off)|quit|show (some|us the|respect|more)|prove (what|it|that)|correct (your|this|the)|queue|get your facts|get (in|to) (line|the back)|look at what|mind your own|come (to|into|by) the (shop|store|branch|desk) with|respect (our|the|my)|generali[sz]e|edit|justify|retract|apologi[sz]e to|leave (our|my|the) (staff|team)|keep your(?! (receipt|ticket|part|box|packaging|invoice|proof|photo|order number))|spare us|hold your|give it a rest|drop it|behave|stay (polite|calm|civil)|remain (civil|polite|calm|courteous))
          (please|kindly) (don't|do not|stop|never) (generali|exaggerat|spread|shout|swear|insult|post|tag|write|accus|blam)~
          (do not|don't) (reply|write|contact|post|tag|comment)
          (you )?have to (_ )?(update|wait|use|read|go|check|send|call) (_ ){0,4}(first|before|like) / wait like everyone
        `,
      ],
      without: `
          if you (like|wish|prefer|can|could) / safety / danger / gas / batch / emergency
          your (card|account|password|policy|phone) / here / allergy
        `,
    },
  ],
  threat: [
    {
      say: [
        `
          (prove|be|become|turn out) costly / (good|our) (name|reputation|image)
          (answer|account) for (it|this|that|your|their) (_ )?(in court|before)? / in court
          (the )?(courts?|judge) will (decide|rule|tell)
          (find|track|trace|identify) (out )?(who (wrote|posted|is behind|you|made)|the (author|person|writer))
          (referred|sent|passed|passing|forwarded) (_ ){0,4}(counsel|solicitors?|lawyers?|legal)
          kept (a )?(copy|copies|record|trace|proof) / forced to act / defend our (rights|interests)
          hear(ing)? from our (legal|lawyers?|solicitors?|counsel) / prosecution / (think|consider) (very )?carefully before
          you('ll| will) regret
        `,
      ],
      with: [
        `this / your / you / comment / review / those / who / will / copy / accusations? / we / costly / these`,
      ],
      without: `data / invoice / ruled / keep a copy / you can / against us / for your records / cost of / good name for`,
    },
    {
      say: [
        `
          if (this|that|the|your) (_ )?(review|comment|post|message|video|account) (stays|remains|is not|isn't|stays up|is still)
          if you (maintain|persist|repeat|carry on|keep (posting|writing)|do(n't| not) (remove|delete|withdraw|correct|take))~
        `,
      ],
      without: `experience / to have / getting`,
    },
    {
      say: [
        `
          (might|may|could|will|can|would) (well )?(not )?(be|get) (_ )?(renewed|terminated|suspended|cancelled|withdrawn|reviewed|reconsidered|refused|revoked|reported|removed|filed|lodged|sued)
        `,
        `(is|are|has been|have been) (being )?reported`,
      ],
      with: [`your / you / complaint / police / profile`],
      without: `
          strike / storm / snow / train / flight / weather / at no cost / refund / we / fake / negative / by (fog|wind)
          if you (wish|like|prefer) / insults / your right
        `,
    },
    {
      say: [`(those|people|anyone|whoever|users) who (spread|post|share|publish|repeat|circulate|write)~`],
      with: [
        `court / answer / prosecut~ / sued? / held / liable / police / responsible / consequences / legal~`,
      ],
    },
  ],
  'asks-forgiveness': [
    {
      say: [
        `
          (don't|do not|please don't|hope you (don't|won't|aren't)) (be |stay |get |remain )?(too )?(mad|cross|angry|hate|upset|hold|think badly|sulk|give up)~
          let('s| us) (forget|put) (this|it|that) / (forget|put) this (episode|incident|behind)~ / start afresh / (be|to be|being) lenient / leniency / indulgen_ / pardon
          (plead|beg|pray|hope) for your (_ ){0,3}(mercy|forgiveness|indulgence|leniency|understanding and) / mercy
          in your heart / let (this|it|that) (slip|one|mistake|go|slide)~ / make amends / (stay|be) (cross|mad|angry) with us
          won't you(?=\\?)
        `,
      ],
      without: `how (we|i) can / would you / i will make / worry`,
    },
  ],
  'public-compensation': [
    {
      say: [
        `
          (we|i)('re|'d|'ll|'m| are| would| will| am)? (like to |glad(ly)? (to )?|happy to )?(offer|offering|add|adding|credit|crediting|send|sending|double|doubling|extend|extending|throw|throwing|pop|popping|treat|treating|grant|granting)~
          (waiting|ready|set aside) for you / you (will|'ll) (receive|get|be offered|find)
          you'll (receive|get|be offered|find) / with our compliments / (throw|throwing) in
        `,
      ],
      with: [
        `
          (a |your |one |two |three |extra |free )(month|week|night|session|points?|seats?|tickets?|spa|t-?shirts?|stickers|hamper|bottle|box of chocolates|chocolates|coffee|drink|dessert|meal|bathrobe|treat|class|lesson)
          vouchers? / loyalty / gifts? / goodies / with our compliments / discount / complimentary / our treat / on us
          exceptional
        `,
      ],
      without: `
          new / replacement / missing / refund is / ordered / you paid / lost / your (ticket|seat|parcel|order|bottle|lesson)
          instead / for (monday|tuesday|wednesday|thursday|friday|saturday|sunday) / tournament / waiting list / appointment
        `,
    },
    {
      say: [
        `
          our (treat|round|compliments)
          (is|are|'s|comes?|will be) (on us(?! to)|a gift|our gift|free of charge|complimentary|at our expense)
          a gift from (us|the|our) / gift cards? / (we|i)'?(ll|re|m)? ?(credit|crediting)~ (_ )?[£$€]?\\d+
          (next|another|extra) _ (is|are|will be) free
        `,
      ],
      without: `
          (delay|mistake|mix-?up|error|fault|failure|slip|oversight|wait|breakage|damage|blame|this|that|it|one)('s| is) on us / return / shipping / postage / repair / entry is / delivery is free from / under-? / parking / for children / ombudsman
          quote / always free
        `,
    },
  ],
  promise: [
    {
      say: [
        `
          (dead |absolutely |100 ?% |a hundred per cent )certain(?=[,.! ]|$) / * 100% certain
          (we|i) (do )?(swear|vow|pledge)(?! (at|word)) / cross our hearts? / (cross|hand on) (my|our) heart / you can bank on
          bank on it / (you have|have) (my|our) word / that is a (commitment|promise|vow) / (we|i) commit to
          for good(?=[.!,]|$) / we guarantee / without fail / (it will|it'll|will) (all )?sort itself / everything so that you
          thrilled with your
        `,
      ],
      without: `
          not (_ )?certain / n't / if / not sure / gone for good (reason|cause) / clos(ed|ing) for good / open for good / shut / until
        `,
    },
    {
      say: [
        `
          (you|it|this|that|nobody|no one|no (parcel|child|customer|order|guest|bag|pupil|patient|call)|your (child|son|daughter|parcel|order|family)) (will|'ll|shall|won't|will not) (_ )?(never|not|ever|no longer|n't)? ?(_ )?
        `,
        `(from now on|from (monday|tomorrow|today|tonight)|in future|ever again|a second time|happen twice)`,
      ],
      with: [`never / ever / again / another (single )?(scrap|delay|one|day|minute)~ / won't see / twice`],
      without: `
          we never / should never / see you / write again / try again
          again (tomorrow|on|at|if)? ?(monday|tuesday|wednesday|thursday|friday|if|once|when) / open again / run again
          order again / back / if / shop / call (you )?again / ask / once / reopen~ / once again
        `,
    },
  ],
  'defensive-justification': [
    {
      say: [
        `^ but (surely|it (has|must|should) (to )?be said|let's be|honestly|really|frankly|come on|be fair|to be fair)`,
      ],
    },
    {
      say: [
        `
          (our|the) (_ )?(teams?|volunteers?|waiters|staff|agents|drivers|employees|seasonal|carers|teachers|nurses|couriers|margin|margins|business|trade|prices)
          we / running (a|an) _ / (times|it) (are|is|has been|have been|were|was)
        `,
      ],
      with: [
        `
          the best (they|we) can / overwhelmed / exhausted / worn out / stretched / human beings
          (already )?(give|gives|giving|do|does) (already )?(all their|everything|a great deal|so much|a lot already|all (we|they))
          already do (_ )?(a lot|a great|so much|everything) / like (everyone|everybody|all|most)
          (hit|affected|squeezed|crippl)~ (by|us|_ )?(_ )?(rising|prices|costs|inflation)? ?too / rising (prices|costs)
          inherited / not our (choice|decision) / (force|forces|forced|oblige|impose)s?d? (_ ){0,3}on us
          (hard|tough|difficult|rough) (season|year|time|job|summer|winter|week|for (all|everyone|everybody))~
          is hard(?=[.,]|$) / no easy (task|job|feat) / what we can with / next to nothing / only a (charity|small|handful)
          crippling / as fair as / (seven days|day and night|round the clock|around the clock)
          middle of (stocktaking|moving|the rush|a) / explains everything / everyone does / anyone would / as anyone
          nobody would have done better
        `,
      ],
      without: `${unhelped} / for you / must have been / you (were|had) / not good enough / too long / thank / please`,
    },
    {
      say: [
        `
          (forces?|imposes?|imposed|forced) (_ ){1,4}on us / (real|true) reason (for|why) / put yourself(ves)? in / in our shoes
          in the (driver|waiter|nurse|staff|team|agent|courier)('s|s') (shoes|place|position)
          all (banks|restaurants|hotels|shops|operators|insurers|airlines|companies|schools|platforms|garages)
          (nobody|no one|no other _) (would|could) have (done|managed|coped) / (is|was|are) inevitable
          (that|which|this) explains (everything|it all|a lot|the (delay|wait|mess)) / human beings (too|as well)?
          live television / come from far
          (regulations|rules|standards|laws|norms) (force|oblige|impose|require us|leave us no)~ / that are crippling
        `,
      ],
      without: `${unhelped} / i'm putting myself`,
    },
  ],
  'personal-data': [
    {
      say: [
        `(your|his|her) (last|latest|recent|previous|next) (visit|stay|appointment|trip|scan|consultation|check-?up|operation)`,
      ],
      with: [
        `a&e / hospital / clinic / ward / doctor / surgery / dr / emergency / maternity / psychiatr~ / oncolog~`,
      ],
      without: `if / when / privately`,
    },
    {
      say: [
        `(your|his|her|their) (file|record|records|notes|profile|chart) (says?|shows?|mentions?|states?|indicates?|reads?)`,
        `(according to|from) (your|his|her) (notes|file|record|chart)`,
        `(his|her|your) (record|file) says`,
      ],
    },
    {
      say: [`(his|her|you) _`],
      with: [
        `
          pregnancy / diagnos(is|ed) / blood tests? / sprain / fracture / depression / cancer / overdraft / arrears / excluded
          tax (bill|return) / criminal record / screening / medical / late payment / direct debit / debts? / benefits claim
          saw dr / appointment with dr
        `,
        `is / are / was / were / has / have / bounced / mentions? / shows? / above / back / about / saw / you`,
      ],
      without: `
          if / privately / in private / private message / message you / guarantee / fees / charges / questioning / form / wrong
          twice by (us|mistake) / ours? / yours?
        `,
    },
    {
      say: [
        `
          ^ (please |just |simply )?(write|type|post|drop|leave|put|give|send|share|note|list) _
          (just|simply) (leave|drop|post|write|give) _ / (i'd|we'd|i|we)( would)? (need|require) _ / (give|send) (us|me) _
        `,
      ],
      with: [
        `
          (your|the|a|an) (_ ){0,3}(date of birth|iban|sort code|card( number)?|password|passport|phone( number)?|home address|address|full name|policy number|account number|id|driving licen[cs]e|national insurance)
        `,
      ],
      without: `privately / in private / private / dm / inbox / never / don't / do not / not`,
    },
  ],
};
