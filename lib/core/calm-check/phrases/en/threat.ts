import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const threat: readonly Wordings[] = [
  // Accounts closed, lawyers, bans and consequences
  {
    say: [
      `
        reserve (the|our|all) rights?
        legal (action|team|department|proceedings|advice|consequences)
        our (lawyers?|solicitors?|legal) / (we|i) (could|may|might|can|will|'ll) sue (you|for) / defamat~ / libel~ / slander~ / press charges
        take (you to court|further (action|steps|measures)) / (face|facing|bear|be) (the |_ )?consequences / last warning / (may|might|could) find (it|your|that|yourself) (_ ){0,2}(cancel|clos|suspend|block|remov|bann)(ed|led)? / (carry|go|keep) (on )?(posting|writing|commenting|like) / tread carefully / think twice / screenshots of your / kept (a )?cop(y|ies) of your / (legal|further) (steps|route|action) / solicitors / ip address / lawyers
        final warning / be careful what / we know (where|who) / (accounts?|profiles?|users?|people|customers) (who |that )?(_ ){0,5}(may|might|will|can|could) be (suspended|banned|blocked|removed|closed|reported)
        if you (continue|carry on|keep)(?! (to (have|experience|see|get|encounter|face|receive)|having|getting|seeing|experiencing|receiving|it|the|your)) / if (you persist|this (continues|persists|carries on|goes on|happens again))
      `,
      inOrder(
        '(will|may|might|could|would|shall)',
        ' ',
        maybe('(be |have to |be forced to |be obliged to |)'),
        oneOf(`
        block(ed)? / ban(ned)? / suspend(ed)? / terminat(e|ed) / close(d)? / clos(e|ing)
        restrict(ed)? / report(ed)? / delet(e|ed) / remov(e|ed) / cancel(led|ed)?
        review(ed)?
      `),
        ' ',
        oneOf(String.raw`you\b / your / further comments / this (comment|thread|account) / from our`),
      ),
      inOrder(
        'your ',
        oneOf(`
        account / booking / order / access / membership / contract / comments? / profile
        subscription / messages?
      `),
        ' ',
        '(may|might|could|will|would|can|is going to)',
        ' (be |have to be )',
        oneOf(`
        blocked / banned / suspended / terminated / closed / restricted / cancelled / canceled
        reviewed / deleted / removed / reported / hidden
      `),
      ),
    ],
  },
];
