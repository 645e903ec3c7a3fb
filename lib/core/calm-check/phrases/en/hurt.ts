import type { WordingTable } from '../../wordings';

/** What is answered when a brand feels attacked: manners, hurt feelings, its merits, a lesson, a closed door. */
export const englishHurt: WordingTable = {
  blame: [
    // A lesson in manners
    {
      say: [
        `
          (a|some) (simple |little |quick )?(hello|hi|please|thank you|courtesy|manners|politeness|respect) (would (have been|be)|goes|costs?|wouldn't|never)~
          (you could|could you|might) (_ )?(at least )?(say|have said) (hello|please|thank you)
          (manners|politeness|courtesy|civility) (cost|go|work|matter|still)~
        `,
      ],
    },
    // The critic is judged
    {
      say: [
        `
          (it's |it is |that's |so |too |always |very |how )(so |too |all too |very |always )?easy to (criticise|criticize|judge|complain|moan|attack|point fingers|blame|knock)
          (criticising|criticizing|judging|complaining|moaning) is (so |too |very |always )?easy
          (harsh|severe|unfair|mean|unkind|strong|unforgiving) (_ )?(review|words?|comment|verdict|judg(e)?ment|rating|post) (for|over|about|given|considering|when)
          (people|they|some|you|customers|everyone) (_ )?only (ever )?(mention|remember|see|notice|post|talk about|focus on)~ (_ )?(the )?(bad|negative|worst|what goes|what went)
          (judge|judging|dismiss|write off|condemn) (us|our _|the (team|shop|place|company)) (by|on|over|for|because of|based on|off) (one|a single|just one|a bad)
          (insinuations?|assumptions?|conclusions?|opinions?) (is|are) (entirely )?(your|yours)~
        `,
      ],
      without: `not easy / isn't easy / right to`,
    },
    // Comments hurt the team
    {
      say: [
        `
          (comments?|words|posts?|remarks?|reviews?|messages?|reactions) (like (this|that|these|yours) |of this kind |such as this )?(is|are|can be|feels?) (very |really |quite |so |deeply )?(hurtful|upsetting|unfair|demoralising|demoralizing|discouraging|hard) (to|for|on) (a|our|the|us|everyone)
          (comments?|words|posts?|remarks?|reviews?|messages?) (like (this|that|these|yours) )?(hurt|hurts|upset|upsets|demoralise|demoralises|discourage|discourages) (a|our|the|us|everyone|people)
        `,
      ],
      without: `our (words|answer|reply|post|comment) / hurt you`,
    },
  ],
  'defensive-justification': [
    {
      say: [
        `
          (everything|all|anything) (that )?(was |is )?(in|within) our power / (did|done|tried) everything (we|that we|possible|in our)
          (team|staff|people|crew|drivers|volunteers|colleagues) (_ ){0,3}(gives?|giving|gave) (it )?(its|their|it|everything|100) ?(all)?
          (years?'?|decades) (of )?(experience|service|standing|in the (job|trade|business))
        `,
      ],
      without: `join / hiring / vacan~ / role / candidate / welcome / retir~ / congrat~ / thank / should have / wasn't enough / not enough`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (isn't|aren't|is not|are not|'re not|not) (here|our (job|role|business|place)) to (solve|deal|sort|fix|manage|listen|baby|hold|settle|argue)~
          heard you (the first time|already|loud and clear) / no need to repeat (it|yourself|that)
          (nothing|not anything) (else|more|further) (that )?(we|i) (can|could) (offer|do|say|give|propose)
          ^ (just )?for (your|the) (information|record)(?=,) / ^ fyi\\b
        `,
      ],
    },
  ],
  denial: [
    {
      say: [
        `
          (delivery|delivered|order|repair|refund|payment|visit|parcel) (_ ){0,3}(made|delivered|done|carried out|arrived|completed|sent|processed)? ?(on time|within the (time|deadline|window)|as (agreed|promised|scheduled))
          as you (can|could|will) (clearly |plainly )?(see|check|verify) (from|on|in|for yourself)
          (photo|signature|gps|tracking|scan|receipt|log)s? (clearly |plainly )?prove~
        `,
      ],
      without: `not / n't / never / will / if / should / usually / from now`,
    },
  ],
};
