import { thread, type MadeThread } from './thread';

const en = thread('en', 'facebook');

/**
 * English threads by strangers to what is built here, and a few by its writers, that were answered on something else than
 * what they tell: the story before the trouble, a word beside it, the next one's matter, or a trouble where none was.
 */
export const threadsTold: readonly MadeThread[] = [
  en(
    'thanks after a dog was put to sleep',
    'Foxglove Veterinary Practice',
    [
      'Iain McCorrie: Had to have our old collie Tess put to sleep on Thursday. The vet (young lad, Welsh) sat on the floor with her the whole time, and let us stay in the room as long as we wanted, never rushed us. A card came today with a wee paw print. Cannot thank you all enough.',
    ],
    /sad|sorry to read|thoughts are with you/,
    /apolog|explanation|frustrat|disappoint/,
  ),
  en(
    'what follows the backstory, with two question marks',
    'Snapnest Prints',
    [
      'Ellie: ok so ordered the photo book for my nans 90th, 48 pages took me days. it came on time quality is nice, paper nice. but every photo on the right hand pages has the heads cut off?? in the preview it was fine i have screenshots. party is saturday 28th. they offered me 15% off my next order. i dont want a next order i want the heads',
    ],
    /heads cut off/,
    /came on time/,
  ),
  en(
    'a girl in tears, and a price asked below',
    'Clearlane Driving School',
    [
      'Tracey Wilmslow: well done Jodie. My daughter wasnt so lucky she had 11 lessons with you and came home crying after the last one. instructor was on his phone half the lesson and when she stalled at the roundabout he said are you thick or what. shes 17. She doesnt want to get in a car now',
      'Jodie Marsh-Allen: aw thank you!! sorry to hear that Tracey, mine was lovely, I had Pam x',
      'Tracey Wilmslow: its not Pam hun its the other one. I rang the office weds and they said theyd call back',
      'Kev Draycott: how much is a block of 10 at the min',
    ],
    /lesson/,
    /approved answer|thick/,
  ),
  en(
    'an outfall, and nobody who goes to law',
    'Wendle Water',
    [
      'mudlarkpete: did YOU know the outfall below the weir has been discharging since tuesday night? theres toilet paper in the trees. Photos sent to your hotline, ref number given, nobody came',
      'gillybean77: the swimming group found dead fish there yesterday. and im told to turn my tap off 🙃',
      'ratepayer_ron: bills up 11% as well',
    ],
    /water/,
    /that step|Whichever way|everyone’s right|outfall/,
  ),
  en(
    'not paid for what is sent back',
    'Sunhollow Solar',
    [
      "Declan Tuohy: Fair play lads the install was grand, neat and tidy. But that was June and Im still not getting paid for anything I send back because ye never sent in the form to the network. Rang about 6 times now. every time its 'with the admin team'. The whole summer gone",
      'Noreen Fahy: We had the same, took 5 months, keep at them',
    ],
    /not getting paid/,
    /partnership/,
  ),
  en(
    'a drawing that was taken',
    'Copperfox Brewing',
    [
      'inkbyodette: hi, thats my heron. i drew it in 2023, its a linocut, the broken reed on the left is literally a slip of my knife. nobody asked me. its been flipped and recoloured but its mine. link to original in my bio',
      'hopsandhounds: oh dear @copperfoxbrewing 👀',
    ],
    /work/,
    /reed|knife/,
  ),
  en(
    'money that did not arrive on a card',
    'Pokko Prepaid',
    [
      'Lynsey Garrow: Sent £40 to my sons card on tuesday for his school trip, left my bank, never turned up on the card. hes in france now with 3 euros',
      'Mohsin Raja: App wont open since the update just white screen, pixel 7',
    ],
    /money/,
    /parcel|deliver|logistics|dispatch/,
  ),
  en(
    'who worked there tells how people are cared for',
    'Willowmere Care Homes',
    [
      'Former Carer: I left in september. 2 carers to 31 residents on nights. told to write that the 2am turns were done when they werent because there was no one to do them. When I raised it my shifts went from 4 a week to one. caring family my eye',
      'Former Carer: rather not say on here but id ask to see the night charts',
    ],
    /care|looked after/,
    /sorry|apolog/i,
  ),
  en(
    'how a figure is calculated',
    'Hirelight',
    [
      "Ruth Abernethy: I would be interested to know how the 92% is calculated. I have been on the premium plan for seven months. When I asked your support team, I was told anyone who stops logging in is counted as 'placed'. If that's correct, this claim is untrue and shouldn't be in an advert to people who are out of work.",
    ],
    /claim/,
    /ads/,
  ),
  en(
    'turned away once a husband was named',
    'Redwell Blood Service',
    [
      "Marcus Adeyemi-Shaw: I took the morning off work to give. Passed the questionnaire and the iron. Then the nurse saw I had put down my husband as next of kin and suddenly there was 'an issue' and I was asked to come back another time. The rules changed years ago. There was no issue before she read that line. I have given 14 times in another region",
      "Philippa Crane: That's awful. And they are always begging for donors",
    ],
    /treat|what was said to/,
    /took the morning/,
  ),
  en(
    'a worried question',
    'Wagtail & Co Pet Food',
    [
      "Denise Fallow: Is there still no wheat in the new one? My westie gets terrible skin with wheat and the bag in the shop says 'cereals' now",
      'Paul Hadrill: mine wont touch the new one tbf. turned his nose up',
      'Denise Fallow: Anyone? Ive only 2 days of the old left',
    ],
    /approved answer/,
    /sorry|apolog/i,
  ),
  en(
    'somebody who laughed',
    'Two Spoons and a Spade (podcast)',
    [
      'allotment_ange: listened on the bus and laughed so hard a man moved seats. you owe me an apology and him a compost bin',
      'radish.radish: the bus man will get his own episode',
    ],
    /thank/i,
    /sorry|apolog|the bus/i,
  ),
  en(
    'stuck before a gate that shuts',
    'Tarrow Airport',
    [
      'imogen_tt: stuck at lift B level 1 with dad in wheelchair, assistance phone just rings out, gate shuts 5.20, flight to faro',
      'dazmc_: tag the airline as well',
    ],
    /you are stuck/,
    /\[da(?:y|te)/,
  ),
  en(
    'beads that come out of a toy',
    'Tinker & Tot Toys',
    [
      'Chloe Ansell: The squeaker inside ours has split the seam and theres little white beads coming out. found one on the babys lip. bought it saturday',
    ],
    /precaution|safety comes first|best left alone|set aside|put aside/i,
    /squeaker/,
  ),
  en(
    'thanks from somebody who lost her husband',
    'The Old Mill Hotel',
    [
      "Priscilla & Ron: We came for our golden wedding. Ron can't manage much now and your night porter Tomasz carried his oxygen up two flights when the lift stuck, then sat chatting to him about Gdansk till past midnight. Ron died three weeks later. It was the last night he laughed like that. Please tell Tomasz.",
    ],
    /grieving|lost someone/,
    /the lift|pleasure|apolog/,
  ),
  en(
    'a funeral, and what was sent for it',
    'Laceworth Shoes',
    [
      "M. Quinlan: Two left feet. Not a joke about my dancing, you sent me two left shoes, a 7 and an 8. Daughter's funeral was Friday, I wore trainers. Don't offer me a discount code please, I've had two of those already from your robot.",
    ],
    /grieving|lost someone/,
    /discount code/,
  ),
  en(
    'thanks from a hospital bed abroad',
    'Golden Years Travel',
    [
      'Norman Astley: we were booked on the october one. wife took bad on the 2nd night and your rep Lucy got us a doctor, rang our son, came to the hospital every day on her own time. shes home and on the mend. i dont know lucys second name but somebody there does',
      'Jean: Wishing her well Norman x',
    ],
    /thank|joy|smiling|lovely/i,
    /serious|apolog|second name/,
  ),
  en(
    'what staff said of somebody',
    'Moss & Fold Clothing',
    [
      'plusandproud: where? the 3XL is online only, i cant try anything on in any of your shops. the girl in leeds said we dont really get people like that in here',
      'kit.k: wow',
      'ems: love the green one',
    ],
    /said to|treat/,
    /like that in/,
  ),
  en(
    'a stranger in the bedroom, and a door that opened',
    'Marina Heights Serviced Apartments',
    [
      'Jonas W: View, wow. Bed, wow. At 2am the door opened and a man with a suitcase stood in my bedroom, he had the same code. Reception said these things happen and gave me a voucher for breakfast.',
    ],
    /bedroom|stranger|access to/,
    /door was opened/,
  ),
  en(
    'a treat of a trip, and a sister left behind',
    'Silverdale Coaches',
    [
      'Beryl Nash: Trip to the gardens was a treat, gardens beautiful, lunch beautiful. On the way home driver stopped for us to use the facilities and left without my sister. She is 83. He did come back, forty minutes after.',
    ],
    /without my sister/,
    /gardens/,
  ),
  en(
    'a candle that set fire to something',
    'Juniper Candles',
    [
      'amyc_: the one that cracked its jar and set fire to my nans doily 😬',
      'juniper.fan: vanilla always',
      'amyc_: nan is fine. doily is not',
    ],
    /precaution|safety comes first|best left alone|set aside|put aside/i,
    /eat this/,
  ),
  en(
    'paid for, and still in the window',
    'Bolt & Thread Bikes',
    [
      'rider_ash: beautiful. mines still in your window. paid in full in may',
      'mx: 😂',
      'rider_ash: not joking btw',
    ],
    /paid for/,
    /energy|pleasure|love reading/i,
  ),
  en(
    'words said over an old man’s head, under nice pictures',
    'Elmfield House',
    [
      "Julie: Nice pics. My dad is in the back of the second one in another mans cardigan with no glasses on. Anyway thats not even it. On sunday when I asked the lady on the desk if someone could take him to the toilet she said infront of him 'hes got a pad on hasnt he'. He used to be a headteacher. He understood every word and he cried when I took him back up.",
      'Sue: Oh Julie love 💔',
    ],
    /spoken to|respect|words reported/,
    /private details|pad on|security team|delight/,
  ),
];
