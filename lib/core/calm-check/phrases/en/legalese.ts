import { type Wordings } from '../../wordings';

export const legalese: readonly Wordings[] = [
  // Terms, clauses and liabilities
  {
    say: [
      String.raw`
        terms (and|&) conditions / terms of (service|use|sale) / t&cs?
        (article|section|clause|paragraph|sub-?section) \d[\d.]* / pursuant to
        in accordance with / in compliance with / hereby / herein / thereof / aforementioned
        notwithstanding / without prejudice / liabilit(y|ies) / liable / contractually / contractual (obligation|terms|right|dut)~
        statutory
        the (contract|agreement|policy) (you signed|states|stipulates|provides|between)
        stipulates? / data controller / force majeure / as set out in / in the event (of|that) / shall (not |be )/ deemed / at our (sole )?discretion / without admission / per our (policy|terms) / our policy (is|states|does) / attributable to / provisions? of / waive[rsd]? (any|your|all|the right) / disclaim(s|er|ers)?
        entitle[ds]? to no / under (the )?(_ ){0,3}(act|regulations?|directive|law|section|gdpr) / exempt from / right (to cancel|of withdrawal)
        legally (required|obliged|bound|speaking) / consumer rights act
        subject to (the|our|terms) / for legal reasons
      `,
    ],
  },
];
