import type { WordingTable } from '../../wordings';

const small = `(a|an|one|two|three|the|some) (single |tiny |small |little )?(spoon|fork|napkin|olive|crumb|chip|comma|glass|teaspoon|cup|bubble|hair|stain)`;

/** What is said for oneself instead of an answer: rank and prizes, everybody else's pleasure, mock thanks, a procedure. */
export const englishSelfPraise: WordingTable = {
  absolute: [
    {
      say: [
        `
          (we're|we are|is|are|as) (still |proudly )?(the )?(number one|no\\. ?1|number 1|market leaders?|the leading|an award-winning|the benchmark) _
          (nobody|no one|no-one) (else )?(in (the|this) (industry|country|business|trade|region|sector) )?does (_ ){1,3}better
          (speaks?|speak) for (itself|themselves) / (has|have) been (recognised|recognized|awarded|named|voted) (for (excellence|quality)|the best|best|(_ ){0,3}years (running|in a row))
          (come|came|comes) (from|out of) the (best|finest|top) (schools|kitchens|houses|universities)
          (for )?(over|more than) (a|two|three) (century|centuries|generations), our / set the standard for / (highest|top) accreditation / in our dna / our trademark
        `,
      ],
      without: `sorry / our (fault|mistake) / yours (was|is) n't / but (your|you) / we (failed|let)`,
    },
  ],
  denial: [
    // Everybody else had no trouble
    {
      say: [
        `
          (yours|you) (is|are|was|were) (so far |still )?the only (one|household|person|customer|guest|complaint|report|case|family) (_ )?(to|who|that|among|out|with|of|we)
          (everyone|everybody|anyone|all the) (else|others) (who came |there |in the (room|group|class) )?(loved|enjoyed|liked|was|were|had|found|managed|thought|seemed|went)
          the other (families|guests|customers|parents|passengers|members|tables|diners|visitors|riders|students) (_ ){0,4}(were|had|loved|enjoyed|seemed|managed|went) (all |very |perfectly |quite )?(happy|pleased|satisfied|delighted|a (great|lovely|wonderful)|home|fine)
        `,
      ],
      without: `same (thing|problem|trouble) / and you (didn't|weren't|don't) / too / as well / left you`,
    },
    // The customer is doubted
    {
      say: [
        `
          (readers?|the public) (can|may|might|will) (wish to )?(draw|judge|bear|make up|decide)
          (found|find|finds) (it )?(noteworthy|curious|striking|telling|interesting) (that|how|given)?
          (don't|doesn't|do not|does not|cannot|can't) recogni[sz]e (the|that|this) (account|version|description|portrait|picture)
          (unable|not able|not in a position) to treat (this|it|that) as (a )?(genuine|real)
        `,
      ],
    },
  ],
  irony: [
    {
      say: [
        `
          ^ (thanks|thank you|bravo|well spotted|congratulations),? (to our |inspector |professor |doctor |detective )*(columbo|sherlock|poirot|einstein|gordon ramsay|jamie oliver|spielberg|captain obvious|professor|inspector|detective)
          (sharing|share) your (_ )?(legal|medical|culinary|technical|scientific|architectural|expert) (expertise|knowledge|wisdom|opinion|insight)
          (how|so|very|most) (kind|thoughtful|good|generous|sweet) of you to (take time out|give up|spend|devote|count)
          thank you (ever so (much )?|so very much |most kindly )for your (delightful|charming|lovely|warm|generous|kind) (feedback|review|words|message|comment)
          (always|how) (wonderful|lovely|nice|a (joy|pleasure)) to hear from you (so|this|again and again|every) _
          (personally|specially) arranged (for )?(it|that|the) / stop the presses
        `,
        `(thank you|thanks|letting us know|telling us|writing to us|to write) (_ ){0,6}about ${small}`,
      ],
      without: `sorry / broken / cut / hurt / dirty / apolog~ / in (the|your) (soup|bread|salad|dish|meal|food)`,
    },
  ],
  threat: [
    {
      say: [
        `(one more|another) (post|comment|message|remark|word|outburst|review|tweet|stunt) (like (that|this|it)|of (that|this) kind)? ?(and|or)`,
      ],
    },
  ],
  'public-compensation': [
    {
      say: [
        `('ve|have|has) (just |now |already )?(popped|put|added|credited|paid|transferred|dropped) * [£$€] ?\\d[\\d.,]* (in|into|on|onto|to) (your|the) (account|card|balance|wallet)`,
      ],
      without: `overcharged / overpaid / owed / back / refund / by right`,
    },
  ],
};
