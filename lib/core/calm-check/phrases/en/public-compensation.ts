import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const publicCompensation: readonly Wordings[] = [
  // Vouchers, gifts and money, said in public
  {
    say: [
      String.raw`
        (an?|some|this|another|extra|free|\d+ ?%|with your|in) (_ )?(vouchers?|gift ?cards?|coupons?|discount|promo codes?|discount code|store credit)
        (offer|offering|give|giving|send|sending|apply|applying|enjoy|take|here's|here is)\b[^.!?]{0,30} (vouchers?|gift ?cards?|coupons?|discounts?|promo codes?)
        (\d+ ?%|percent|per cent) (off|discount) / on the house
        (dinner|lunch|coffee|drinks?|meal|dessert|pastry|round|order|breakfast|night|one|ticket|treat|pint|cake)('s| is| are|,)? on us\b(?! to)
        (pick|choose|grab|enjoy|help yourself|have|take|order|come)\b[^.!?]{0,40}\bon us(?=[.!,]|$) / (drink|meal|coffee|dessert|order|visit|stay|ticket|night) (is|'s|will be) (free|on)(?! of) / complimentary
        compensat(e|ed|ion|ing) / goodwill (gesture|payment|credit) / gesture of goodwill
        (have|enjoy|get|with) (a |your )?(next )?(_ )?(for free|on us)
        * [£$€] ?\d[\d.,]* (off|credit|voucher|gift|towards|on your account)
        \d+ (euros?|pounds?|dollars?|quid) (off|credit|voucher|gift|towards|for)
        double (points|refund) / bonus (points|credit) / loyalty points / extra points
        free month / make it up to you / to make up for / treat you to / by way of (apology|compensation) / as (a token|an apology) / (we|i) owe you an? (drink|coffee|meal|dessert|night|free|round|treat) / half[- ]price / money off / little something
        refund(ed|ing)? (you )?(double|twice|in full)
      `,
      inOrder(
        String.raw`(?<![-])(?<!(?:sugar|gluten|dairy|lactose|nut|alcohol|step|barrier|toll) )free `,
        oneOf(`
        coffee / drinks? / desserts? / meals? / months? / nights? / weeks?
        delivery / shipping / upgrade / tickets? / gift / item / product / pizza / entry
        session / lesson / pass / replacement / sample / year / stay / subscription / bottle
        ride / game / skin / cake / copy / round / day / class / haircut / breakfast / dinner
        lunch / treat / bag / box / pair / shirt / wash / repair / access / trial
      `),
      ),
      inOrder(
        oneOf(`
        credit / credited / add / added / give / giving / offer / offering / send / sending
        pay / paying / owe / put / putting / pop / knock
      `),
        ' ',
        maybe(inOrder('(you|your account|everyone|each of you|all of you|anyone)', ' ')),
        String.raw`(with )?(an? |the )?(extra )?[£$€] ?\d`,
      ),
    ],
  },
];
