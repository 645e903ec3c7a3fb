import type { Scenario } from './scenario';

const words = {
  comments: 'Replies',
  reply: 'Your reply',
  replyTo: 'Reply to',
  publish: 'Post',
  likes: 'Likes',
};

/** The same trouble in a riders' forum: what is one thread on the brand's page becomes many. */
const forum: Scenario = {
  lang: 'en',
  brand: { name: 'Canal Riders', handle: 'canalriders', contact: '', signature: '' },
  post: {
    title: 'Tidewell 2: who else has a dead battery?',
    text: 'Several of us bought the Tidewell 2 battery this month. Share here what happened to yours.',
    minutesAgo: 80,
  },
  words,
  threads: [
    { id: 'f1', about: 'the same defect, elsewhere', heats: true },
    { id: 'f2', about: 'refunds that do not come', heats: true },
    { id: 'f3', about: 'a calm question', heats: false },
  ],
  comments: [
    {
      id: 'f1',
      author: 'Owen Thatcher',
      minutesAgo: 70,
      likes: 21,
      text: 'Battery dead after five weeks. Tidewell support keeps closing my ticket without a word. This is a disgrace.',
    },
    {
      id: 'f1a',
      to: 'f1',
      author: 'Beth Larkin',
      minutesAgo: 61,
      likes: 17,
      text: 'Mine broke too. They know the battery is defective and go on selling it. Liars.',
    },
    {
      id: 'f3',
      author: 'Ines Calloway',
      minutesAgo: 50,
      likes: 2,
      text: 'Does the old charger work with the new battery?',
    },
    {
      id: 'f1b',
      to: 'f1',
      author: 'stu_rides',
      minutesAgo: 44,
      likes: 33,
      text: 'What a bunch of crooks. Do not buy their battery, boycott them and tell everybody.',
    },
    {
      id: 'f2',
      author: 'Grace Ormond',
      minutesAgo: 40,
      likes: 12,
      text: 'I sent my broken battery back three weeks ago and nobody answers. Where is my refund?',
    },
    {
      id: 'f2a',
      to: 'f2',
      author: 'Paul Denby',
      minutesAgo: 31,
      likes: 14,
      text: 'Same here, still no refund for the faulty battery. Shameful company, they are laughing at us.',
    },
    {
      id: 'f2b',
      to: 'f2',
      author: 'Grace Ormond',
      minutesAgo: 22,
      likes: 9,
      text: 'These thieves keep the money and the battery. I am calling my lawyer.',
    },
  ],
};

/** What makes it severe: people are in danger. */
const safety: Scenario = {
  lang: 'en',
  brand: { name: 'Harbour Noticeboard', handle: 'harbournotices', contact: '', signature: '' },
  post: {
    title: 'Fire in a bicycle shed on Quay Street',
    text: 'The fire brigade was called this morning. Neighbours speak of an electric bicycle.',
    minutesAgo: 45,
  },
  words,
  threads: [{ id: 's1', about: 'a battery that caught fire', heats: true }],
  comments: [
    {
      id: 's1',
      author: 'Dora Finnegan',
      minutesAgo: 38,
      likes: 61,
      text: 'It was a Tidewell battery. It caught fire while charging and my son was burned. These batteries are dangerous!',
    },
    {
      id: 's1a',
      to: 's1',
      author: 'Marcus Bell',
      minutesAgo: 30,
      likes: 48,
      text: 'Mine overheated and started to smoke last week. Stop charging them, it is dangerous. Tidewell says nothing, criminals.',
    },
    {
      id: 's1b',
      to: 's1',
      author: 'Joan Pickett',
      minutesAgo: 21,
      likes: 52,
      text: 'They sell batteries that explode next to children. You disgusting criminals, I have called the newspaper.',
    },
    {
      id: 's1c',
      to: 's1',
      author: 'Lewis Grange',
      minutesAgo: 12,
      likes: 40,
      text: 'Boycott Tidewell now. Their battery nearly burned a house down and they stay silent, shameful.',
    },
  ],
};

export const stormEn = { forum, safety };
