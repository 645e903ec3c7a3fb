import { angry, calm, type Scenario } from '../../scenario';

export const outage: Scenario = {
  id: 'en-outage',
  kind: 'outage',
  language: 'en',
  network: 'x',
  title: 'The app goes down on a Monday morning',
  briefing:
    'You look after Pennylark, a banking app. People write that they cannot log in. The engineers are looking; nobody knows the cause yet.',
  brand: {
    name: 'Pennylark',
    handle: 'pennylark',
    informationPage: 'status.pennylark.example',
    contact: 'a private message',
  },
  post: 'New week, new savings pots. What are you putting money aside for?',
  comments: [
    calm(0, 'Hattie Moss', 'Is the app down? I can’t log in this morning.', 4),
    calm(5, 'Owen Tull', 'Same here, just a spinning wheel. Are you aware of this?', 11),
    calm(6, 'Bea Lomax', 'Card declined at the till with a queue behind me. That was embarrassing.', 19),
    angry(7, 'Rory Slade', 'Third time this month. You lot are absolutely useless.', 27),
    calm(8, 'Imani Crewe', 'Is my money safe? Could somebody please tell us what is going on?', 16),
    angry(9, 'Gus Penhale', 'Silence from your social team while people can’t pay rent. Disgraceful.', 41),
    calm(
      10,
      'Tilda Frayne',
      'To be fair it worked for me at seven, they do usually sort it within the hour.',
      3,
    ),
    angry(10, 'Rory Slade', 'Pathetic excuse for a bank. Still nothing from you idiots?', 33),
    calm(12, 'Marcus Oyelle', 'My wages come in today and I can’t see them. Getting worried.', 12),
    angry(
      12,
      'Dina Varga',
      'Move your money out today, everyone. I have, and I’m telling the whole street.',
      38,
    ),
    calm(14, 'Owen Tull', 'Anyone found another way to pay a bill today?', 2),
    angry(15, 'Gus Penhale', 'What a shambles. Liars and thieves, the whole rotten company.', 45),
    calm(18, 'Hattie Moss', 'Is there a page where we can follow this?', 8),
    angry(20, 'Kit Barlow', 'I have sent this to the newspaper’s consumer desk. Enough.', 52),
  ],
  factsAt: 26,
  facts: [
    {
      text: 'Logins have been failing since 8:40 because of a faulty server update.',
      signs: ['8:40', 'update'],
    },
    {
      text: 'Money is untouched: balances and payments due today are processed as usual.',
      signs: ['balance', 'untouched', 'processed'],
    },
    {
      text: 'Engineers are rolling the update back; the next word comes at 11:00.',
      signs: ['rolling', '11:00'],
    },
  ],
  instruction: null,
  cool: [
    calm(4, 'Imani Crewe', 'Thank you for explaining, that’s a relief.', 14),
    calm(4, 'Owen Tull', 'Cheers for the clear answer, appreciate it.', 9),
    calm(5, 'Marcus Oyelle', 'Great, thanks. It works again for me now!', 11),
    calm(5, 'Tilda Frayne', 'Good to see a proper update. Well done to the team.', 6),
    calm(6, 'Bea Lomax', 'Thanks for being honest about it.', 7),
  ],
  heat: [
    angry(3, 'Rory Slade', 'What an insulting answer. You are a bunch of liars.', 48),
    angry(3, 'Dina Varga', 'Boycott Pennylark. Everyone, close your accounts today!', 61),
    angry(4, 'Gus Penhale', 'So it’s our fault now? Disgusting, arrogant clowns.', 55),
    angry(4, 'Kit Barlow', 'Don’t give them another penny, boycott them until they apologise.', 49),
  ],
  model:
    'Hello all, we’re sorry: logins stopped at 8:40, and I understand how worrying that is. It comes from an update of ours. Your money is untouched. Engineers are rolling it back, and we’ll be back here at 11:00.',
};
