import type { WordingTable } from '../../wordings';

/** How a complaint is turned away without a hard word: doubts, shrugs, a share for everybody, a price that excuses. */
export const englishDeflects: WordingTable = {
  blame: [
    // It was not kept, fitted or used as it should have been
    {
      say: [
        `
          (wasn't|was not|hasn't been|isn't|weren't|been) (_ )?(installed|used|stored|set up|applied|cleaned|washed|assembled|fitted|maintained|looked after|charged|plugged in|handled)
          (installed|used|stored|set up|applied|cleaned|washed|assembled|fitted|maintained|handled) (wrong|wrongly|incorrectly|improperly|badly)
        `,
      ],
      with: [
        `probably / likely / most likely / must / surely / no doubt / perhaps / maybe / suspect / chances are`,
      ],
      without: `we / our / us / i`,
    },
    {
      say: [
        `
          (there|so there) you (have|go) it(?=[.!]|$) / next time,? (_ ){0,4}(book|check|read|plan|ask|call|arrive|try|bring|come prepared)(?! (with|on) us)
          (get|check) your facts / (talk|talking|post|posting|write|writing) (nonsense|rubbish|whatever)
        `,
      ],
      without: `we / we'll / our / i`,
    },
  ],
  denial: [
    // Did you come at all?
    {
      say: [
        `
          (we|i|one) (_ ){0,3}(wonder|question|doubt) (if|whether|that|how) (you|your|this)
          (whether|if) you (ever |actually |really |even )+(visited|came|ate|stayed|bought|ordered|used|tried|were)
        `,
      ],
      without: `help / need / don't doubt / ok / free to`,
    },
    // True to its description, to the letter
    {
      say: [
        `
          (?<!n't )(match|matches|matched|exactly as|corresponds to|conforms to|just as|precisely as) (_ )?(the |its |our |in the )?(description|described|listing|photos?|specification|pictured|shown|ad|advert)
          (follow|followed|respected|applied|observed) (_ ){0,2}(all |every |each |standard |correct )?(_ )?(process|procedures?|protocol|rules|steps?|guidelines|instructions|recipe|checks) (to the letter|correctly|properly|as|exactly|at every|throughout|scrupulously)
          (everything|it|this|that) was (done|handled|carried out|checked) (correctly|properly|by the book|as it should)
          (did|done|doing) (our|their|his|her|its) (job|jobs|work|part) (properly|correctly|well|right|perfectly|as)
          did (exactly |just |precisely )?what (was|had to be|needed to be|he|she|they) (needed|necessary|required|right|done|expected|had to|were told|is trained|are trained)~
          ^ (_ ){0,5}first (time )?(we've|i've|we have|i have|anyone's|anyone has) (ever )?(heard|had|seen|come across)
        `,
      ],
      without: `n't / not / never / should / if / will`,
    },
  ],
  irony: [
    {
      say: [
        `
          (?<!complete),? or (perhaps |maybe )?(not|almost)(?=[.!…]|$)
          should have (read your mind|guessed you|known you (were|wanted|would)|foreseen (that )?you|predicted)
          you know(?=[.!]|$)
        `,
      ],
      without: `whether / let`,
    },
    // Nothing is ever right for you
    {
      say: [
        `
          nothing (ever )?(_ ){0,3}(is |be |seems )?(_ )?(good enough|right|enough|up to|pleases?|satisfies|suits?) (_ )?(for |to )?(you|some|certain)
          (nothing|never) (we (do|say|did) )?(is|seems|will) (_ )?(ever |be )?(good enough|enough|right) (for )
          always something(?= with|[.,!]|$)
        `,
      ],
      without: `sorry / deserve`,
    },
  ],
  minimising: [
    // Who would notice, who would mind
    {
      say: [
        `
          (nobody|no one|hardly anyone|few people) (will|would|'d|'ll|could|is going to)? ?(ever |even |really )?(notice|notices|see it|sees it|care|cares|mind|minds)(?=[.!,]|$| (it|that|the))
          (there are|there's) (_ ){0,2}(worse|bigger|more (serious|important|pressing)|graver) (things|problems|issues|tragedies)
        `,
      ],
      without: `told / should / we care / sorry`,
    },
    // Things wear out, and at this price …
    {
      say: [
        `
          (things|everything|products|machines|appliances|clothes|shoes|batteries|parts) (do |will |all |eventually |naturally )*(wear out|break|break down|fail|age|get old|fade)(?=[.!,;]|$| (eventually|sooner|in the end|over|after|with))
          nothing lasts for ?ever / (at|for) (that|this) (price|price point|kind of money|sort of money|money)(?=[.,!?]|$| (point|you|it|we|what))
          (for|at) [£$€]?\\d+( pounds| euros| dollars| quid)?,? (what|you can't|you can hardly|don't expect|one can't)~
          get what you pay / (wear and tear)(?=[.!]|$| is (normal|to be))
        `,
      ],
      without: `better / more / deserve / right to expect / fair to expect`,
    },
  ],
  dismissive: [
    // The same for everybody
    {
      say: [
        `
          (queues?|lines?|waits?|rules?|conditions|weather|terms|process|treatment|polic(y|ies)|situation) (_ ){0,3}(was|were|is|are|apply|applies|applied) (exactly |just |very much )?(the )?(same )?(for|to) (everyone|everybody|all|anyone|each|the others)
          (everyone|everybody|all the other _|other (guests|customers|passengers|people)) (else )?(had to wait|was in the same|is in the same|managed|waited|coped|were fine|was fine|had the same|queued|seemed? to)~
          (like|as) (everyone|everybody|anyone) else(?= (does|did|do|has|had|is|was)|[.,!]|$) / like (all )?(our |the )?other (guests|customers|people|passengers) (do|did)
        `,
      ],
      without: `sorry / apolog~ / too long / afraid / right to / deserve / same rights`,
    },
    // We can't for everybody
    {
      say: [
        `
          (can't|cannot|can not|won't|will not|not going to|couldn't possibly) (just |simply |possibly |be expected to )?(refund|refunding|replace|exchange|compensate|satisfy|cater (to|for)|take back|make exceptions for|bend|change (our|the) _ for|accommodate|listen to) (_ )?(everybody|everyone|every|anyone|all those|people who|each|whim|one)~
          (this|that|these|such|your) (sort|kind|type)s? of (comment|message|review|post|language|attitude|behaviou?r|remark)s? (isn't|is not|doesn't|does not|won't|will not|helps|achieves|gets|serves|aren't|are not)~
          (comments|messages|reviews|posts|remarks) like (this|that|these|yours) (don't|do not|aren't|are not|won't|help|achieve|get)~
          let (our _|us|them|the (team|staff|crew)|people) (get on|get back to|do|work)( with)?( (their|our|its))?( (jobs?|work))?
          (not|n't|hardly) (_ )?(up to you|your place|for you|your job|for (customers|guests|patients|parents|outsiders)) to (judge|decide|say|tell|question|comment|criticise|criticize|second-guess)
          (we|i|they|staff) (_ )?(don't|do not|needn't|shouldn't|won't|see no reason|have no need|no need) (have |need )?(to )?(_ )?(justify|explain|defend) (ourselves|myself|themselves|our|every)
          (no need|reason|without having) to (justify|defend) (ourselves|our)
          free (not to|to dislike|to think|to disagree|to feel) / (opinion|view|experience) and yours alone
          (do|does|doing|did) (the|our) best (_ )?(with (what|the)|under|in the circumstances|given)
        `,
      ],
      without: `sorry / apolog~ / today / tonight / yet / afraid / enough / let us know / please let us`,
    },
    // You were told already
    {
      say: [
        `
          (was|were|has been|had been|have been|been) (_ )?(explained|pointed out|made clear|communicated|stated|mentioned|said|told|answered) (to you )?(_ )?(already|before|yesterday|on the (phone|day|night)|by (phone|e-?mail|text)|several times|many times|at the time|when you|to you)
          (we've|we have|i've|i have|already) (_ )?(explained|answered|been (over|through)|covered|addressed|dealt with|told you) (_ )?(this|that|it|all)
        `,
      ],
      without: `n't / not / never / should / wrong~ / bad~ / poorly / sorry / differently / what / how / by mistake`,
    },
  ],
};
