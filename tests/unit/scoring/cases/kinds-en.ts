import type { CasesByKind } from './kinds';

export const kindsEnglish: CasesByKind = {
  insult: [
    ['You are good for nothing, every last one of you', 'no swear word', { hostile: true, signal: 'insult' }],
    ['What idiot signed off this advert', 'one person, unnamed', { hostile: true, signal: 'insult' }],
    ['Your boss is a crook and a coward', 'the head of the company', { hostile: true, signal: 'insult' }],
    ['I disagree with this price rise', 'disagreement', { hostile: false }],
  ],
  'disguised insult': [
    ['bunch of m0r0ns', 'digits for letters', { hostile: true }],
    ['you absolute w@nkers', 'sign for a letter', { hostile: true }],
    ['b a s t a r d s', 'spaced letters', { hostile: true }],
    ['c r e t i n s, the lot', 'spaced letters', { hostile: true }],
    ['idiooooots', 'drawn-out letters', { hostile: true }],
    ['Order 0 of 10, step 1 of 5', 'digits that hide nothing', { hostile: false }],
  ],
  threat: [
    ['I will come down there and smash your office up', 'open threat', { hostile: true, signal: 'threat' }],
    ['We will find you and you will regret it', 'several against one', { hostile: true, signal: 'threat' }],
    ['One of these nights I will be waiting outside your shop', 'waiting for somebody', { hostile: true }],
    [
      'I will be switching to another provider',
      'leaving is no threat',
      { hostile: false, noSignal: 'threat' },
    ],
  ],
  sarcasm: [
    [
      'What a joy, three emails and still no answer',
      'joy at a fault',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Bravo, second delivery to the wrong address',
      'bravo for a fault',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Great, another hour on hold for nothing',
      'joy at lost time',
      { sentiment: 'negative', signal: 'sarcasm-cue' },
    ],
    [
      'Thanks for the crushed box, lovely touch',
      'thanks for damage',
      { sentiment: 'negative', hostile: false },
    ],
    [
      'Bravo to the whole kitchen, we loved it',
      'the same word, meant',
      { sentiment: 'positive', noSignal: 'sarcasm-cue' },
    ],
  ],
  boycott: [
    ['Boycott this chain, pass it on', 'the word itself', { signal: 'boycott-call' }],
    [
      'Nobody should shop there until they reinstate the staff',
      'call with a cause',
      { signal: 'boycott-call' },
    ],
    ['I will take my money elsewhere', 'one person leaves', { noSignal: 'boycott-call', hostile: false }],
  ],
  law: [
    ['My lawyer will be in touch', 'lawyer', { signal: 'legal-threat', hostile: false }],
    ['I am taking you to court', 'court', { signal: 'legal-threat' }],
    ['Reported to the ombudsman this morning', 'authority', { signal: 'legal-threat' }],
    [
      'My sister is a lawyer and loves this bag',
      'a profession',
      { noSignal: 'legal-threat', hostile: false },
    ],
  ],
  press: [
    ['I have emailed the BBC about this', 'broadcaster', { signal: 'press-threat' }],
    ['A reporter has all my emails now', 'reporter', { signal: 'press-threat' }],
    ['Off to the press with this tonight', 'press', { signal: 'press-threat' }],
    ['I am taking this to the papers', 'newspapers', { signal: 'press-threat' }],
    ['The local news will love this story', 'ironic announcement', { signal: 'press-threat' }],
    ['I bought a newspaper and a bun', 'a newspaper bought', { noSignal: 'press-threat' }],
  ],
  safety: [
    ['The plug sparked and burnt the wall', 'device', { signal: 'safety' }],
    ['The battery has swollen and started smoking', 'device', { signal: 'safety', topic: 'safety' }],
    ['My toddler nearly choked on a part that came off', 'child', { signal: 'safety' }],
    ['Food poisoning after your set menu', 'food', { signal: 'safety' }],
    ['This song sets every party on fire', 'fire as an image', { noSignal: 'safety', hostile: false }],
  ],
  'data leak': [
    [
      'I keep getting a complete stranger’s invoices in my account',
      'somebody else’s papers',
      { signal: 'data-leak' },
    ],
    ['You sent my medical file to another patient', 'health', { signal: 'data-leak' }],
    ['My password no longer works', 'own account', { noSignal: 'data-leak', topic: 'account' }],
  ],
  discrimination: [
    ['They will not let my guide dog in', 'disability', { signal: 'discrimination' }],
    [
      'I was turned away because of the colour of my skin',
      'reported',
      { signal: 'discrimination', hostile: false },
    ],
    ['Your recruiter bins every foreign name', 'reported of hiring', { signal: 'discrimination' }],
    ['No plus sizes left, what a pity', 'a gap in the range', { noSignal: 'discrimination' }],
  ],
  rumour: [
    ['Word is they are shutting the Hull branch', 'hearsay', { signal: 'rumour' }],
    ['I heard you are being bought out', 'hearsay', { signal: 'rumour' }],
    ['Apparently they are laying off half of head office', 'hearsay, no source', { signal: 'rumour' }],
    [
      'According to your press release the site opens in May',
      'a source of their own',
      { noSignal: 'rumour' },
    ],
  ],
  'staff harassment': [
    [
      'Gary in your call centre is a thick lazy slob and everyone should know his name',
      'named, held up to all',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Janet in billing is a stupid old witch, get rid of her',
      'named, with a call to sack her',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'The girl on reception in Luton is dumb as a rock and should be fired',
      'one person, by her place',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Sack Kelly on the Bristol till, she is a useless lump',
      'named and demeaned',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Your manager Dave is an ugly, stupid pig',
      'named, by his looks',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'The ginger waiter on lunches is a total moron',
      'one person, by his looks',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'The blonde cashier in Leeds is a lazy fat cow',
      'one person, by her looks',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Your trainee Leah is too thick for the job',
      'named and demeaned',
      { hostile: true, signal: 'staff-harassment' },
    ],
    [
      'Leah gave me the wrong information yesterday',
      'named with a fact',
      { hostile: false, noSignal: 'staff-harassment' },
    ],
  ],
  'complaint topics': [
    [
      'Parcel due Monday, still nothing on Thursday',
      'delivery',
      { topic: 'delivery', complaint: true, hostile: false },
    ],
    ['The seam ripped on the first wash', 'defect', { topic: 'defect', complaint: true }],
    ['Two months waiting for my refund', 'refund', { topic: 'refund', complaint: true }],
    ['Charged twice for the same subscription', 'billing', { topic: 'billing', complaint: true }],
    ['Nobody picks up at customer services', 'service', { topic: 'service', complaint: true }],
    ['The app crashes on opening since the update', 'outage', { topic: 'outage', complaint: true }],
    [
      'You have children working for you on the other side of the world',
      'ethics',
      { topic: 'ethics', hostile: false },
    ],
    ['£4 more than a month ago, too expensive', 'price', { topic: 'price' }],
  ],
  praise: [
    [
      'Lovely team, would recommend to anyone',
      'plain',
      { sentiment: 'positive', signal: 'praise', complaint: false },
    ],
    ['The best bread in town', 'superlative', { sentiment: 'positive', signal: 'praise' }],
    ['Can’t wait for mine to arrive!!', 'looking forward', { sentiment: 'positive', hostile: false }],
  ],
  defence: [
    [
      'Leave them alone, anyone can make a mistake',
      'asks for fairness',
      { signal: 'defends-brand', hostile: false },
    ],
    [
      'Stop having a go at them, it isn’t their fault',
      'against other readers',
      { signal: 'defends-brand', hostile: false },
    ],
    ['Be kind, they have only just opened', 'asks for patience', { signal: 'defends-brand', hostile: false }],
    ['I for one won’t defend them', 'the word, denied', { hostile: false, noSignal: 'praise' }],
  ],
  'negation and scope': [
    ['Not bad at all, this new perfume', 'litotes', { sentiment: 'positive' }],
    ['I would not recommend this shop', 'denied praise', { sentiment: 'negative' }],
    ['Never had a problem with them', 'denied problem', { sentiment: 'positive', complaint: false }],
    ['It is not a scam, mine came yesterday', 'denied accusation', { hostile: false }],
    ['Not great, the taste', 'litotes of blame', { sentiment: 'negative', hostile: false }],
    ['Not nice, that smell', 'denied praise in few words', { sentiment: 'negative', hostile: false }],
  ],
  'reported speech and quotation': [
    ['The guard said "go away" and closed the gate', 'said to the writer', { hostile: false }],
    [
      'A customer behind me called the cashier names, poor girl',
      'reported of a third person',
      { hostile: false },
    ],
    ['The assistant told me to "get out" in front of my son', 'said to the writer', { hostile: false }],
    ['Your employee called my mother crazy', 'reported insult', { hostile: false, sentiment: 'negative' }],
    ['> bunch of losers\nPlease stay polite in here', 'quoted line of another', { hostile: false }],
    [
      '> you thieving scum\nIs the Tuesday slot still free?',
      'quoted line, a question under it',
      { hostile: false },
    ],
    [
      '"Useless idiots, all of you", a man behind me yelled, and nobody moved',
      'quoted between marks',
      { hostile: false, sentiment: 'negative' },
    ],
    [
      '"A bit slow", say the neighbours, and I say you bunch of morons',
      'an insult beside a quotation',
      { hostile: true },
    ],
  ],
  'self-directed swearing': [
    ['I am so dumb, I misread the manual', 'self', { hostile: false, noSignal: 'insult' }],
    ['What an idiot I am, it was in my pocket', 'self', { hostile: false, noSignal: 'insult' }],
    ['I was stupid not to come here sooner', 'self, about praise', { hostile: false }],
  ],
  'profanity without a target': [
    ['Damn, raining again', 'weather', { hostile: false, noSignal: 'insult' }],
    ['Shit I missed the flash sale', 'bad luck', { hostile: false }],
    ['Bloody hell the holidays go fast', 'time', { hostile: false }],
  ],
  'reclaimed words': [
    ['Queer and proud of your new campaign', 'said of oneself, proudly', { hostile: false }],
    ['We old hags at table six will be back', 'said of a group of one’s own', { hostile: false }],
    ['This bad bitch bought herself the red one', 'said of oneself, proudly', { hostile: false }],
    ['Proud dyke here, thank you for the rainbow night', 'said of oneself', { hostile: false }],
    ['As a queer couple we felt so welcome', 'said of oneself', { hostile: false }],
    ['Us fat girls love this collection', 'said of a group of one’s own', { hostile: false }],
  ],
  'bad words inside names': [
    ['Train from Scunthorpe to Penistone on Sunday', 'towns', { hostile: false }],
    ['Mr Dickson and Ms Cockburn run the class', 'family names', { hostile: false }],
    ['A compassionate assistant at the Essex branch', '"ass" and "sex" inside words', { hostile: false }],
    ['Shitake mushrooms with the cock-a-leekie soup', 'food', { hostile: false }],
  ],
  'personal data': [
    ['Call me on 07700 900118', 'telephone (range reserved for fiction)', { signal: 'personal-data' }],
    ['my address is sam.reed@example.invalid', 'mail address', { signal: 'personal-data' }],
    ['Order number HX-20931-77, still processing', 'order number', { signal: 'personal-data' }],
    ['Open 9 to 7 from the 3rd to the 24th', 'figures that identify nobody', { noSignal: 'personal-data' }],
  ],
};
