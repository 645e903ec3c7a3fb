import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const defensiveJustification: readonly Wordings[] = [
  // Excuses: demand, costs, effort, others
  {
    say: [
      `
        (work|works|working|worked) (so |very |really |extremely |incredibly )?hard
        as (you can|you might|anyone can) imagine
        (small|tiny|young|family) (team|company|business|shop|brand|studio)
        in our defen[cs]e / (go|goes|going|went) (already )?(well |far )?above and beyond / don't forget (that|how|what|we|our)(?= ) / don't forget that(?=[.!]) / to be (fair|honest with you|clear) / in fairness
        the (truth|fact|reality) is / keep in mind / bear in mind
        (you|people) (need|have) to (realise|realize|remember|know|appreciate)
        not (as )?easy (as|for|to) / easier said
        (have|has|had) no (choice|alternative|option) / no other (choice|way|option)
        given the (circumstances|context|number|volume|season|conditions)
        under (the )?(pressure|circumstances)
        highly (trained|regarded|experienced|qualified|skilled) / award[- ]winning
        thousands of (happy|satisfied|customers|orders|parcels|people) / industry standard
        standard (practice|procedure)
      `,
      inOrder(
        '(due|owing|thanks) to (_ ){0,3}',
        oneOf(`
        demand / volumes? / number / success / popularity / staff(ing)? / shortages?
        circumstances / conditions / pressure / strike / supply / costs? / pandemic / weather
        inflation / traffic / workload / season
      `),
      ),
      inOrder(
        oneOf(`unprecedented / unusually / exceptionally / extremely / very / higher / high`),
        '( than usual)? (high |large )?',
        '(demand|volumes?|number of|call)',
      ),
      inOrder(
        inOrder(
          oneOf(`
        please / you (have|need) to / you must / hope you('ll| will| can)? / do / try to
        if you
      `),
          ' ',
        ),
        'understand (that|our|how|why|the)',
      ),
      inOrder(
        '(doing|do|did|done|does|try|trying|tried)',
        ' (our|their|its|his|her|my) (very |level |absolute )?(best|utmost|hardest)',
      ),
      inOrder(
        'like ',
        '(everyone|everybody|any( other)?|every|all|most)',
        '( else)?( other)? ?',
        maybe('(company|business|shop|compan|brand|store|restaurant|airline)'),
        '~(?=[ ,.])',
      ),
      inOrder(
        '(our|their) ',
        oneOf(`
        hands are tied / costs? (have|has|went|are|rose)
        teams? (is|are) (overwhelmed|stretched|swamped|doing|working|small|under)
      `),
      ),
      inOrder(
        'have (always )?(been|existed) (_ )?',
        String.raw`(since|for (over|more|\d+|many|_ (years|decades|generations)))`,
      ),
      inOrder(
        '(prices? of _|the cost of _|costs|rents?|wages|energy)( prices| bills| costs)?',
        ' ',
        '(has|have|went|go|goes|rose|rise|doubled)',
      ),
      inOrder(
        String.raw`(many|most|plenty|lots|\d+ ?%)`,
        ' (of )?(our |other )?',
        oneOf(`customers? / guests? / people / users / players / clients / members / reviews`),
        ' ',
        '(are|were|love|like|say|enjoy|tell|find|have)',
      ),
      inOrder(
        '(our|the) ',
        oneOf(`
        supplier / courier / carrier / partner / provider / contractor / subcontractor
        manufacturer
      `),
        '(s)? ',
        oneOf(`
        let / failed / didn't / did not / lost / sent (the wrong|us) / made (a|an|the) (mistake|error)
        (has|have) (let|failed|lost|had|been (having|struggling)|not|made) / (hasn't|haven't)
        (is|was|are|were) (late|behind|slow|to blame|responsible|struggling|having|at fault|running)
      `),
      ),
    ],
  },
  // Put yourself in our place
  {
    say: [
      `
        (it's |is |all )?down to (inflation|demand|the|staff|costs?|volumes?|supply) (?!us)~ / affecting (everyone|everybody|all of us|the whole)
        in our (shoes|place|position) / not (robots|machines|magicians) / run off our feet / rushed off / short-?staffed / under-?staffed / snowed under / flat out
        (peak|busy|busiest|high) (season|time|period|week|day|night|weekend) / (margins|overheads) / (with|given) the (staff|resources|means|team|budget) (that )?(we|at our|available)
        only (two|three|four) of us / (not|isn't) for (lack|want) of / out of (hundreds|thousands|millions) / (handle|deal with|process|serve|deliver|get) (_ ){0,3}(hundreds|thousands|millions)
        (everyone|everybody|all of us) (is|are) (struggling|affected|in the same)
      `,
    ],
  },
];
