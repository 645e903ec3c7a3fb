import type { Frame } from '../frame';

/** What was bought, installed or kept: the very thing that failed, named before the broader frames are tried. */
export const purchases: readonly Frame[] = [
  {
    id: 'marked-delivered',
    kind: 'fault',
    topic: 'delivery',
    find: /\bdelivered\b[^]{0,60}\b(?:not (?:my|our) (?:door|house|street|porch)|(?:isn't|is not|wasn't|ain't) (?:my|our)|nothing (?:here|came|there))\b|\bdelivered\W{1,4}(?:to )?where\b|\b(?:handed|delivered|signed)\b(?: for)?(?: to| by)? (?:the )?(?:resident|recipient|occupier|occupant)\b/,
    say: [
      "the parcel shows as delivered and didn't reach [you|you|people]",
      'the parcel is marked as delivered, and there is no sign of it',
      "a parcel marked as delivered isn't with [you|you|the people waiting for it]",
    ],
  },
  {
    id: 'shelf-price',
    kind: 'fault',
    topic: 'billing',
    find: /\bprice on the (?:shelf|label|tag)\b|\b(?:shelf|labelled|ticketed) price\b|\b(?:shelf|label|tag)\b[^]{0,40}(?:£|\$|€|\d\d?p\b|\bprice)[^]{0,40}\b(?:till|receipt|checkout|scanned)\b|\b(?:shelf|label|tag)\b[^]{0,40}\b(?:till|checkout)\b[^]{0,20}(?:£|\$|€|\d\d?p\b)/,
    say: [
      "the price at the till wasn't the one on the shelf",
      'the price charged was not the price shown',
      "the shelf and the till didn't show the same price",
    ],
  },
  {
    id: 'refund-due',
    kind: 'fault',
    topic: 'refund',
    find: /\b(?:waiting|waited|owed?)\b[^.!?]{0,30}(?:£|\$|€) ?\d[\d,.]*(?: back)?\b[^.!?]{0,10}\bback\b|\bwaiting\b[^.!?]{0,20} for my money\b/,
    say: [
      '[you have|you have|people have] been waiting {duration} for a refund',
      '[your refund has|your refund has|refunds have] been outstanding {since}',
      "the refund that is due still hasn't arrived",
      'the money [you are|you are|people are] owed has not come back',
    ],
  },
  {
    id: 'other-size',
    kind: 'fault',
    topic: 'delivery',
    find: /\border(?:ed)? (?:an? |in |size )(?:size )?(?:\d{1,2}|x{0,3}[sml])\b[^.!?]{0,30}\b(?:got|received|sent|came)\b (?:an? |me )*(?:size )?(?:\d{1,2}|x{0,3}[sml])\b/,
    say: [
      'the size that came is not the size [you|you|people] ordered',
      '[your order|your order|the order] came in another size',
      'the wrong size was sent',
    ],
  },
  {
    id: 'wrong-colour',
    kind: 'fault',
    topic: 'delivery',
    find: /\bwrong colou?r\b|\b(?:came|arrived|turned up|delivered|sent|got) (?:it )?in (?:navy|blue|gr[ae]y|black|white|red|green|beige|pink|yellow|brown|cream)\b[^!?]{0,20}\border(?:ed)? (?:it )?in\b|\bordered\b[^.!?]{0,30}\bin (?:\w+ )?(?<colour>navy|blue|gr[ae]y|black|white|red|green|beige|pink|yellow|brown|cream|mustard|orange|purple|teal|charcoal|ivory|gold|silver|olive)\b[^!?]{0,60}\b(?:got|came|sent|received|delivered|dropped off|arrived|is|it's|was|turned up)\b[^!?]{0,30}\b(?!\k<colour>)(?:navy|blue|gr[ae]y|black|white|red|green|beige|pink|yellow|brown|cream|mustard|orange|purple|teal|charcoal|ivory|gold|silver|olive)\b/,
    say: [
      "the colour delivered isn't the colour [you|you|people] ordered",
      'what was delivered came in the wrong colour',
      '[your order|your order|the order] arrived in another colour',
    ],
  },
  {
    id: 'counterfeit',
    kind: 'fault',
    topic: 'defect',
    find: /\bcounterfeit\w*|\b(?:is it|it's|are|is|was|sold (?:me )?an?|sent (?:me )?an?) (?:an? )?(?:obvious |total )?(?:fakes?|knock-?offs?)\b|\bnot (?:genuine|authentic)\b/,
    say: [
      'there are doubts about whether the product is genuine',
      '[you have|you have|people have] good cause to ask whether it is genuine',
      'there is a question about whether it is genuine',
    ],
  },
  {
    id: 'long-repair',
    kind: 'fault',
    topic: 'defect',
    find: /(?:\b(?:in|went in|sent|gone|away) for (?:a )?repairs?\b|\bat the repair (?:shop|centre)\b)(?![^]*\b(?:came|comes|come|got it|sent it|returned)\b)|\bnot (?:fixed|repaired), not\b/,
    say: [
      '{object} {is} still not back from repair',
      'the repair is still not finished',
      'the repair has taken far too long',
    ],
  },
  {
    id: 'repair-failed',
    kind: 'fault',
    topic: 'defect',
    find: /\brepairs?\b[^]{0,60}\b(?:back on|came back|same (?:fault|problem|noise)|again within|light (?:is |was |came )?(?:back )?on)\b|\bsame (?:fault|problem) (?:again|as before)/,
    say: [
      "the repair didn't solve the problem",
      'the problem came back after the repair',
      'the repair has to be looked at again',
    ],
  },
  {
    id: 'food-cold',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:food|burgers?|pizzas?|chips|fries|meals?|dinners?|curry|soup|coffee|roast|takeaway|order)\b[^.!?]{0,40}\bstone cold\b|\bstone cold (?:food|burgers?|pizzas?|chips|fries|meals?|dinners?|curry|soup|coffee)\b|\bcold (?:food|burgers?|pizzas?|chips|fries|meal|dinner)\b|\b(?:food|burgers?|pizzas?|chips|fries|meal|dinner|order)\b[^.!?]{0,20}\b(?:was|were|came|arrived|is) (?:\w+ )?cold\b/,
    say: ['the food arrived cold', 'what was served was cold', 'the meal was cold'],
  },
  {
    id: 'no-effect',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:no (?:visible|noticeable) (?:effect|difference|results?|improvement)|made no difference to (?:my|the) (?:skin|hair|face|pain|spots|wrinkles|sleep)|does(?:n't| not) do (?:anything|a thing)|did(?:n't| not) do (?:anything|a thing))\b|\b(?:used|using|wore|wearing|applied|applying|taking|took it|took the (?:pills|tablets|drops|capsules)|treatment|cream|serum|shampoo|supplements?|tonic|capsules?|drops)\b[^]{0,80}\b(?:no (?:effect|difference|results?|improvement)|made no difference|nothing happened|(?:months?|weeks?|days?|nights?)[.,:]? (?:and )?(?:still )?nothing\b(?! (?:from|back|heard|came|arrived)))/,
    say: [
      '[you|you|people] saw no result',
      'the product made no difference',
      'the result that was promised did not come',
    ],
  },
  {
    id: 'charged-twice',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:charged|billed|debited|took|taken)\b[^.!?]{0,25}\b(?:twice|two times|three times|double)\b|\bdouble[- ](?:charg|bill|payment)|\b(?:payment|direct debit|charge|fee)s? (?:went|came|has gone|was taken|got taken) (?:out |through )?(?:twice|two times|double)/,
    say: [
      '[you were|you were|people were] charged more than once for the same thing',
      'the same payment was taken more than once',
      'a payment went through twice',
    ],
  },
  {
    id: 'paid-no-tickets',
    kind: 'fault',
    topic: 'billing',
    find: /\b(?:charged|billed|debited|paid|took (?:the|my|our|it|\W?\d+)|taken|gone|money)\b[^.!?]{0,30}\b(?:(?:and|but|with|with no|for|still|got|have|has|had)|,) ?(?:no|zero|nothing|0|without) (?:e-?)?(?:tickets?|seats?|in my (?:account|inbox|wallet|basket|emails?))\b|(?:£|\$|€) ?\d+ gone,? (?:and )?(?:no|nothing|zero)\b|\bno tickets? but (?:charged|billed|debited|i paid|paid)\b/,
    say: [
      'money was taken and the tickets have not come',
      '[you have|you have|people have] been charged and [have|have|have] no tickets',
      'the payments went through and the tickets did not',
    ],
  },
  {
    id: 'tickets-missing',
    kind: 'fault',
    // No parcel: whoever sells them can say where they are.
    topic: 'service',
    find: /\b(?:no|zero|still no|without (?:my|our|any)|where(?:'s| are)(?: my| our)?|never (?:got|received) (?:my|our|the)) (?:e-?)?tickets?\b(?! (?:left|available|to|for|office|machine|inspector|barrier))|\btickets?\b[^.!?]{0,20}\b(?:never|not|haven't|still) (?:came|come|arrived|sent|here)/,
    say: [
      '[your tickets have|your tickets have|tickets have] not arrived',
      'the tickets [you|you|people] paid for are still missing',
      'the tickets have not been sent',
    ],
  },
  {
    id: 'sample-lost',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:samples?|specimens?|swabs?|bloods|biops(?:y|ies))\b[^.!?]{0,30}\b(?:lost|mislaid|misplaced|gone missing|went missing|never arrived|mixed up|mislabel\w*)\b|\b(?:lost|mislaid|mixed up) (?:my|our|her|his|the) (?:\w+ )?(?:samples?|specimens?|swabs?|bloods)\b/,
    say: ['the sample was lost', 'the sample went missing'],
  },
  {
    id: 'notes-lost',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:wiped|deleted|lost|erased|ate)\b[^.!?]{0,25}\bnotes\b|\bnotes\b[^.!?]{0,20}\b(?:gone|lost|deleted|wiped|vanished)/,
    say: [
      '[your notes are|your notes are|notes are] gone',
      '[your notes were|your notes were|notes were] deleted',
      '[you|you|people] lost [your|your|their] notes',
    ],
  },
  {
    id: 'photos-lost',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:wiped|deleted|lost|erased)\b[^.!?]{0,25}\bphotos\b|\bphotos\b[^.!?]{0,20}\b(?:gone|lost|deleted|wiped|vanished)/,
    say: [
      '[your photos are|your photos are|photos are] gone',
      '[your photos were|your photos were|photos were] deleted',
      '[you|you|people] lost [your|your|their] photos',
    ],
  },
  {
    id: 'tool-slow',
    kind: 'fault',
    topic: 'defect',
    find: /\b(?:minutes?|mins|ages|forever) to (?:open|load|save|send|print) (?:one|an?|the|my|each|every|anything)\b|\b(?:software|app|site|website|system|platform)\b[^.!?]{0,20}\b(?:slow|crawling|unusable)\b/,
    say: [
      'everything has become far too slow to work with',
      'each step takes far too long',
      'the software is too slow to work with',
    ],
  },
];
