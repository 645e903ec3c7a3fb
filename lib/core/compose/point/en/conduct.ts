import type { Frame } from '../frame';

/** Whoever speaks for the house: a trade, or somebody at a desk. */
const staff = String.raw`(?:the|a|an|one|your|her|his|some|same|another|this|that|ur) (?:\w+ ){0,2}?(?:lady|woman|girl|guy|lad|man|bloke|fella|stylist|receptionist|nurse|carer|waiter|waitress|server|cashier|assistant|manager|driver|instructor|teacher|trainer|coach|doctor|dentist|clerk|barber|guard|conductor|agent|owner|colleague|pt|staff|member of staff|host|hostess|optician|pharmacist|bouncer|security|steward)`;
const says = String.raw`said|says|told|goes|went|shouted|asked|announced|replied|joked|whispered|laughed`;
/** Words that nobody says to a guest. */
const sharp = String.raw`pad on|not doing (?:this|that|it|her|him|you)|take me all day|too (?:big|fat|old|slow|heavy|large)|thick|stupid|people like you|your (?:sort|kind|type|lot)|are you (?:deaf|blind|thick|stupid|lost)|speak english|where are you (?:really )?from|not my (?:job|problem)|lose (?:some |a bit of )?weight|learn to|that machine|handouts|smells?|you people|can't you read|what do you expect|if you can't|get a life|take the bus|we don't do|your fault|should(?:'ve| have) (?:thought|known|read)`;
const before = String.raw`(?:in ?front of|so (?:that )?(?:everyone|the whole)|loud enough|loudly|for everyone to hear|people laughed|everyone laughed|the whole (?:queue|room|shop|class|waiting room|salon|restaurant|bus))`;

/** How people were spoken to. */
export const conduct: readonly Frame[] = [
  {
    // "She said in front of him 'he's got a pad on hasn't he'": told without an insult, and often beside praise.
    id: 'humiliated',
    kind: 'fault',
    topic: 'service',
    find: new RegExp(
      String.raw`\b${staff}\b[^.!?]{0,140}\b(?:${says})\b[^.!?"]{0,60}["'][^"]{0,80}\b(?:${sharp})|\b${staff}\b[^.!?]{0,120}\b(?:${says})\b[^.!?]{0,50}\b${before}[^.!?]{0,40}["']`,
    ),
    say: [
      'the words reported here should not have been said',
      'respect was missing',
      'somebody was spoken to as nobody should be',
    ],
  },
];
