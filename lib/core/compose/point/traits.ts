/** What a reply must know of a frame besides its words: by frame id, so that a trouble has it in every language. */
const idsByTrait = {
  /** What the brand owes and can prevent, whoever is right about the rest (SCCT, Coombs). */
  preventable: `not-handed-over chat-wait not-arrived lost-luggage nothing-came late charged-wrong no-answer rude-staff wrong-item
    missing-parts left-with-neighbour missed-appointment canned-reply asked-again wrong-info phone-wait
    refund-waiting cannot-cancel thrown dirty queue no-transport nobody-there number-lost charged-after-leaving
    charged-twice paid-no-tickets card-swallowed renewed-unasked marked-delivered shelf-price wrong-colour tickets-missing
    booking-lost room-dirty bed-bugs bed-insects flight-cancelled train-cancelled long-repair file-pending claim-pending`,
  /** How somebody was spoken to: it is told alone ("… and the app was slow" is no second half), and no praise makes it less. */
  humiliating: 'humiliated',
  /** Somebody waits, or was not answered. */
  waiting: `not-handed-over chat-wait no-answer not-arrived nothing-came late refund-waiting phone-wait queue long-repair file-pending
    claim-pending`,
  /** A wait in minutes: an unanswered message or a refund isn't one. */
  'counted-in-minutes': 'queue phone-wait',
  /** Who is in danger, locked out or charged too much is not answered on the reply that never came. */
  'before-silence': 'account-blocked charged-wrong',
  /** It is the point, whatever else went wrong or came before: the storm is no fault of whoever has not paid for the roof. */
  'stands-first': `cut-off-paid picture-altered picture-unasked dog-refused wheelchair-elsewhere chair-moved through-ceiling claim-pending no-collection
    music-cut`,
  /** It came, but ruined or wrong: a date would answer nothing. */
  'came-wrong': 'thrown arrived-warm arrived-damaged wrong-item wrong-colour missing-parts',
  'came-broken': 'thrown arrived-warm arrived-damaged',
  /** It does not work as people use it: whoever asks for help with it wants the steps. */
  'in-use': `account-blocked app-bug unstable-line update-broke broken hacked slow slow-line tool-slow payment-failed
    payment-rejected card-declined banned no-login`,
  /** What an outage costs people: nearer to what they feel than that it is down. */
  'outage-felt': 'payment-failed card-declined',
  /** It does something to other things, which people name in the same breath. */
  spills: 'leaks',
  /** A person or an animal came to harm. */
  hurt: 'injured assault animal-hurt hurt hospital sick allergy skin-reaction unwell-after-care',
  /** Somebody died. */
  grief: 'animal-died person-died baby-died heart-stopped',
  /** People, or some of them, were treated as less than others. */
  unequal: 'double-standard treated-unfairly',
  /** Somebody is said to have done wrong to others: nobody here knows whether it is so, and nothing of it is owned. */
  accusing: `made-by sponsor authorship farming on-screen sexist-ad sourcing layoffs parity greenwashing partner false-discount paid-words
    waste labour care figures discharges`,
  /** Somebody is in danger where nothing can be put aside: stuck, frightened, given what was not theirs. */
  'in-danger': 'assault ride-stopped shut-in frightened wrong-medicine unwell-after-care',
  /** Others may still use it: they are told to stop before anything else is said. */
  'harms-users': `foreign-body allergy sick skin-reaction fire caught-fire exploded spoilt small-parts water-unsafe unsafe-product
    irritated gave-way ran-hot restraint-opened mouldy`,
  /** Told in general words: what they write of it themselves says more. */
  'told-by-them':
    'unsafe-product gave-way ran-hot near-miss restraint-opened ride-stopped stuck-now fire exploded caught-fire',
  /** Of these, and of these alone, people are told not to eat them. */
  eaten: 'foreign-body allergy sick spoilt mouldy water-unsafe',
  /** So is a thing in somebody's hands: of anything else nobody is told to put it aside. */
  'in-hand': `hurt broken bad-food food-cold smells arrived-damaged recipe-changed misleading disappointing
    used-item counterfeit update-broke hospital injured animal-hurt`,
  /** It harms in somebody's care or on their ground as it does at home. */
  'harms-anywhere': 'allergy sick skin-reaction caught-fire unsafe-product gave-way irritated',
  /** Dangerous by what it says, though the reader hears no complaint in it. */
  dangerous: 'unsafe-product small-parts fire caught-fire irritated mouldy gave-way ran-hot',
  /** Somebody saw it happen, and tells it evenly. */
  'seen-to-fail': 'unsafe-product gave-way ran-hot irritated',
  /** A part of it failed: which one, is named beside it. */
  'part-failed': 'unsafe-product gave-way',
  burning: 'fire caught-fire exploded',
  /** That it goes on, or that nobody explained it, and not what happened. */
  thin: 'again unsolved no-explanation',
  /** A feeling and no trouble: looked for only where nothing else is found. */
  faint: 'disappointing unsolved',
  /** Beside a precise frame these add nothing. */
  blurred: 'broken disappointing unsolved wrong-info app-bug update-broke',
  /** A kind of trouble and not the thing: what the person's own words name goes before it. */
  vague: `broken disappointing unsolved again nothing-came no-explanation word-broken wrong-info update-broke
    app-bug queue late no-answer not-told human-contact cancelled dirty hurt misleading outage slow phone-wait
    room-wrong crowded badly-run missing-parts not-arrived arrived-damaged nobody-there stranded unfinished-work
    wrong-item charged-wrong bill-wrong closure equipment-down bad-food used-item price-rise cannot-cancel file-pending asked-again
    canned-reply payment-failed lost-data`,
  /** Says what happened, though of nothing in particular. */
  general: `foreign-body spoilt mouldy unknown-payments refund-waiting refund-low promo-refused warranty-refused
    wrong-size smells missed-appointment street no-access sold-unasked mixed-up hidden-fees`,
} as const;

export type Trait = keyof typeof idsByTrait;
export const traits = Object.keys(idsByTrait) as Trait[];

const known = new Map<Trait, ReadonlySet<string>>(
  traits.map((trait) => [trait, new Set(idsByTrait[trait].split(/\s+/))]),
);

interface Troubled {
  id: string;
}

/** Whether a frame has one of these traits. */
export const is =
  (...wanted: readonly Trait[]) =>
  ({ id }: Troubled): boolean =>
    wanted.some((trait) => known.get(trait)?.has(id) === true);

/** The frames that have a trait, by id. */
export const having = (trait: Trait): readonly string[] => [...(known.get(trait) ?? [])];

/** Says what kind of trouble it is, of whatever it may be: the person's own words go before it. */
export const isLoose = is('vague', 'general', 'thin', 'faint');
