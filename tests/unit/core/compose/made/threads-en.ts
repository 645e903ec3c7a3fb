import { thread, type MadeThread } from './thread';

const en = thread('en', 'facebook');

/** Each was answered beside the matter once: told as harm that did not happen, owned though it is only said, or another trouble. */
export const threadsEnglish: readonly MadeThread[] = [
  en(
    'an application',
    'Nexia Logistics',
    ['Karim B.: Applied in March, interviewed in May, silence since. A no takes one line.', 'Lucy: Same.'],
    /application|Applied in March/,
    /(?<!“[^”]*)one line/,
  ),
  en(
    'a bowl',
    'Marlow & Finch',
    [
      'Dawn P.: That "handmade" bowl is £4 on AliExpress, same photo and everything. Shame on you.',
      'Gareth: I bought two of these at £38 😡',
    ],
    /product/,
    /more than once|again and again/,
  ),
  en(
    'a line in the notes',
    'Hearthside Games',
    [
      'owlbear: You removed offline mode from a game people paid $60 for and buried it in line 31.',
      'dev_fan: they need servers for anti cheat',
    ],
    /removed|taken away/,
    /wait|waiting/,
  ),
  en(
    'an allergen that no label names',
    'Oatfield',
    [
      'Lea: My daughter had a reaction after the new bar. Peanuts are nowhere on the label.',
      'Tom: same bar here',
    ],
    /allergy/,
    /“my daughter/,
  ),
  en(
    'an allergy',
    'The Copper Kettle',
    [
      'Aisha M.: Told three times my son has a nut allergy, served him pesto anyway. Ambulance. He is ok now.',
      'Rob: best scones in town',
    ],
    /allergy/,
    /more than once|again and again|asked for/,
  ),
  en(
    'sizes that end',
    'Solstice Swim',
    ['mica.j: then why does your size chart stop at a 14', 'bee: 👏👏'],
    /size/,
    /picture|as shown|announced/,
  ),
  en(
    'a flight and no desk',
    'FlyMeridian',
    [
      'tobyh: You cancelled my honeymoon flight by text while we were in the taxi. No phone line, no desk, no one.',
      'pilotpete: weather mate',
    ],
    /flight was cancelled/,
    /engineers|connection|Back in service/,
  ),
  en(
    'a trolley',
    'Meadowbank Hospital',
    [
      'Trish: My nan was on a trolley in the corridor 19 hours. Nineteen. No water.',
      'Bev: staff are run off their feet',
    ],
    /./,
    /you have no water|engineers/,
  ),
  en(
    'the queue and an assault',
    'Rivermouth Festival',
    [
      'clo: 2 hrs to get out of the car park, people fainting at the gate, no water',
      'maxb: my girlfriend was groped at stage 2 and your security laughed',
      'anna: so sorry max',
    ],
    /serious|safety|about people/,
    /no water|engineers|product/,
  ),
  en(
    'a ramp',
    'Kestrel Trains',
    [
      'Amir: My wife is a wheelchair user. Ramp booked, nobody there, train left with our bags on it and her on the platform.',
      'Lyn: disgraceful',
    ],
    /assistance|help that was booked/,
    /humiliat/,
  ),
  en(
    'a pool',
    'Three Rivers Pool',
    [
      'Kev: there was an accident saturday a kid nearly drowned and the lifeguard was on his phone',
      'Audrey: I was there it is true',
    ],
    /./,
    /product|batch|to eat/,
  ),
  en(
    'a story lifted',
    'Foxglove Press',
    [
      'Margaret: Chapter four is lifted from a Jean Aubry story from 2009. Word for word.',
      'Raj: I checked. She is right.',
      'Margaret: Will you be withdrawing it?',
    ],
    /work/,
    /fair question, thanks|approved answer/,
  ),
  en(
    'tickets',
    'Marina Travel',
    [
      'cath: 5 days waiting for an email. We fly SATURDAY and I have no tickets and no hotel address',
      'lolo: never had a problem with them',
    ],
    /no tickets/,
    /dispatch|logistics|Delivery date/,
  ),
  en(
    'a corridor, and no product',
    'St Aubin Hospital',
    [
      "Helen Guerin: My mother-in-law lay on a trolley in the corridor for 11 hours, no food, next to a man being sick. She's 79. I'm waiting for somebody to explain.",
      'Isobel: so sorry Helen, same with my dad in July',
    ],
    /serious|account|people/,
    /product|batch|ill after/,
  ),
  en(
    'a line that was taken away',
    'Melusine Buses',
    [
      'Christine Bowen: And the number 7 that went past the hospital, you scrapped it without a word. My mum is 84, how is she meant to get to dialysis?',
      'Sophie: the 12 is great for us at the college',
    ],
    /number 7 that went past the hospital/,
    /safety|thank you, /,
  ),
  en(
    'a bottle that leaks',
    'Lunea',
    [
      'lily: it leaks through the cap, my uni bag is soaked 😤',
      'chloe: same, mine pours the second you lay it down',
    ],
    /it leaks|watertight|a leak/i,
    /booking/,
  ),
  en(
    'no signal after the all-clear',
    'Norveo',
    [
      'petra: fixed where?? still 0 bars in Hereford',
      "karim: same in Ludlow, my mum can't ring 999 if she needs to",
    ],
    /signal|0 bars/,
    /3 days/,
  ),
  en(
    'who walked up for nothing, beside who is glad',
    'Duval Bakery',
    [
      "Mike Gann: Can't wait for the sausage rolls!",
      'Odile Rowe: A fortnight with no bread in the village, at least tell the older folk, I walked up for nothing twice',
    ],
    /no bread/,
    /sausage/,
  ),
  en(
    'a contract that ended, and no praise',
    'Mobiliz Insurance',
    [
      'fab: my mum, 72, dropped after 40 years for ONE bump in a car park',
      'ninon: did the same to my father-in-law',
    ],
    /contract|years/,
    /thank you!|the park/,
  ),
  en(
    'a call against the brand is not said again',
    'Woodline',
    [
      "Ann: The NGO report names your suppliers: cleared forest, again. I'm done buying and I'd ask everyone here to do likewise until there's a dated commitment",
      'Bob: same here',
    ],
    /suppliers|forest|sourced|product|boycott|criticism|choice/,
    /everyone here|done buying|thank you!/,
  ),
  en(
    'the same photograph elsewhere',
    'Studio Mahaut',
    [
      "soizic: funny, same one's £2.50 on a chinese site, identical photo",
      'rosa: oh yeah just saw the link, exact same one',
    ],
    /product/,
    /apolog|sorry|regret/,
  ),
];
