import type { Frame } from '../frame';

export const money: readonly Frame[] = [
  {
    id: 'charged-wrong',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:charged|billed|debited|took|taken|invoiced)\b[^.!?]{0,40}\b(?:twice|two times|three times|again|double|extra|without|wrong|more than|for nothing|no tickets|after (?:i|we) cancell?ed|never (?:ordered|used|agreed))|\bdouble[- ](?:charged|billed|payment)|\bthree charges|\bovercharg\w+|\bunauthori[sz]ed (?:charge|payment)|\bcharge[ds]? (?:me|us|my card|my mum|my dad)\b|\btook (?:£|\$|€)?\d+/,
    say: [
      'money was taken (twice|more than once) from [your account|your account|accounts]',
      'a charge went out that [you|you|people] did not expect',
      'a payment went out that makes no sense to [you|you|people]',
      '[you were|you were|people were] charged with nothing to show for it',
      'the amount charged is not the one [you|you|people] expected',
    ],
  },
  {
    id: 'refund-waiting',
    kind: 'fault',
    topic: 'refund',
    find: /\b(?:refund\w*|money back|reimburs\w+|payout|my deposit|our deposit|claim (?:\w+ ){0,4}(?:paid|settled|pending))\b/,
    say: [
      '[you have|you have|people have] been waiting {duration} for a refund',
      '[your refund has|your refund has|refunds have] been outstanding {since}',
      "[your refund still hasn't|your refund still hasn't|refunds still haven't] (come through|arrived)",
      '[you are|you are|people are] still waiting (to be paid back|for a refund)',
      'the refund [you|you|people] asked for has not come',
      'the question of [your refund|your refund|refunds] is still open',
      'a refund is still being asked for',
      '[you want|you want|people want] [your|your|their] money back and still have no answer',
      "the money (hasn't|has not) come back",
      'nothing has been settled about [your refund|your refund|refunds]',
    ],
  },
  {
    id: 'hidden-fees',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:hidden (?:fees?|charges?|costs?)|(?:booking|cleaning|admin|service|late|cancellation|delivery|exit|handling|resort|baggage) (?:fees?|charges?)|fees? (?:on top|added|at checkout|i never|we never|appeared)|surcharge|charged? (?:\S+ ){0,5}for (?:"|')?(?:cleaning|damage|late|parking)|extra (?:fees?|charges?|costs?))\b/,
    say: [
      '[you were|you were|people were] asked for a fee nobody had mentioned',
      'a fee was added that nobody had (announced|explained)',
      'the final price was not the one [you were|you were|people were] shown',
    ],
  },
  {
    id: 'bill-wrong',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:estimated (?:bills?|readings?|again|\w+ months)|estimat(?:e|es|ed|ing)\b|bills? (?:\w+ ){0,4}(?:wrong|doubled|tripled|huge|insane|went up|makes? no|jumped)|wrong (?:bill|invoice|amount|reading|tariff)|direct debit (?:\w+ ){0,4}(?:up|doubled|wrong|jumped|gone)|(?:monthly|my|our) (?:payment|bill) (?:\w+ ){0,3}(?:doubled|up from|jumped)|smart meter|meter readings?)\b/,
    say: [
      "[your bill doesn't|your bill doesn't|bills don't] match what was used",
      'the amount on [your bill|your bill|the bills] looks wrong to [you|you|people]',
      '[your bill has|your bill has|bills have] no clear explanation',
    ],
  },
  {
    id: 'promo-refused',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:(?:promo|discount|voucher|coupon|code|gift card|loyalty|points|offer|cashback|price match)\b[^.!?]{0,50}\b(?:not|n't|never|refused|rejected|invalid|expired|gone|vanished|disappear\w*|declined|zero|wiped))\b/,
    say: [
      'the offer [you were|you were|people were] counting on was not applied',
      'a code or a card that should have worked was turned down',
      'a promised saving did not come through',
    ],
  },
  {
    id: 'warranty-refused',
    kind: 'fault',
    topic: 'refund',
    find: /\b(?:warranty|guarantee|insurance|claim)\b[^.!?]{0,60}\b(?:refus\w+|reject\w+|denied|deny|void|won't|not cover\w*|doesn't cover|excluded|turned down|wriggl\w+)\b|\b(?:refus\w+|reject\w+|denied|turned down) (?:my|our|the|her|his) (?:warranty|claim)/,
    say: [
      'the claim was turned down without a clear reason',
      'the cover [you|you|people] paid for did not hold when it counted',
      'the claim has been refused',
    ],
  },
  {
    id: 'cannot-cancel',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:(?:can't|cannot|unable to|impossible to|tried to|trying to|won't let (?:me|us)|how do i|nightmare to) (?:\w+ )?(?:cancel|unsubscribe|close my account|leave|delete my account)|unsubscribe|cancellation|cancell?ed (?:\w+ ){1,4}(?:ago|and still)|stop (?:my|the) subscription|auto[- ]?renew\w*)\b/,
    say: [
      '[your cancellation|your cancellation|the cancellation] did not go through',
      'the subscription has been hard to leave',
      '[you have|you have|people have] been trying to cancel without success',
    ],
  },
  {
    id: 'payment-failed',
    kind: 'fault',
    topic: 'account',
    find: /\b(?:card (?:was |is |got |keeps? (?:being )?)?(?:declined|refused|blocked|rejected)|payment (?:failed|declined|rejected|not going)|balance (?:shows?|says|is|at) (?:0|zero|nothing)|(?:money|wages|salary|funds) (?:\w+ ){0,3}(?:gone|vanished|disappeared|missing|frozen)|where(?:'s| is) my money|frozen (?:my )?account)\b/,
    say: [
      '[you|you|people] could not (get at|use) [your|your|their] own money',
      '[your card was|your card was|cards were] declined when it mattered',
      'money that should be there is not showing',
    ],
  },
];
