import { angry, calm, type Scenario } from '../../scenario';

export const rumour: Scenario = {
  id: 'en-rumour',
  kind: 'rumour',
  language: 'en',
  network: 'facebook',
  title: 'They say the dairy is being sold',
  briefing:
    'You look after Hollowmere Dairy. A post claims that it is being sold and the farmers dropped. You know of no sale, but the directors must confirm before you may say so.',
  brand: {
    name: 'Hollowmere Dairy',
    handle: 'hollowmere',
    informationPage: 'hollowmere.example/news',
    contact: 'a private message',
  },
  post: 'Open day on Saturday: meet the cows, taste the new yoghurt.',
  comments: [
    calm(0, 'Bronwyn Tate', 'Is it true that you’re being sold? I heard it in the market.', 13),
    calm(
      30,
      'Alec Straw',
      'My cousin says it’s as good as signed and the farms get dropped. Apparently.',
      36,
    ),
    angry(25, 'Nia Colton', 'Smiling at an open day while selling out your farmers. Two-faced.', 42),
    calm(28, 'Heledd Pugh', 'Could you please say yes or no? Families live from this.', 50),
    angry(25, 'Alec Straw', 'They won’t deny it, so it’s true. Greedy traitors.', 58),
    calm(28, 'Ivor Beck', 'Let’s wait for facts. They’ve been fair with us for twenty years.', 15),
    angry(25, 'Nia Colton', 'Fair? Liars, the lot of them.', 33),
    calm(28, 'Bronwyn Tate', 'Somebody from the dairy must be able to tell us something.', 18),
    angry(25, 'Cole Rigby', 'I heard the buyer closes every plant within a year. Share this!', 61),
    calm(28, 'Heledd Pugh', 'My husband works there and doesn’t know anything either.', 29),
    angry(25, 'Cole Rigby', 'Cowards hiding behind their cows.', 37),
    calm(28, 'Ivor Beck', 'Is the open day still on?', 4),
    angry(25, 'Nia Colton', 'I have told the paper. Somebody has to.', 45),
    calm(28, 'Alec Straw', 'Still no answer, then.', 21),
  ],
  factsAt: 95,
  facts: [
    {
      text: 'The dairy belongs to the same 61 farming families as before, and all their contracts run until 2029.',
      signs: ['61', '2029', 'belongs to'],
    },
    {
      text: 'The directors sign a statement today, on hollowmere.example/news.',
      signs: ['directors', 'statement'],
    },
  ],
  instruction: null,
  cool: [
    calm(8, 'Heledd Pugh', 'Thank you. That’s a weight off our minds.', 34),
    calm(8, 'Ivor Beck', 'Thanks, glad that is settled. See you on Saturday!', 19),
    calm(9, 'Bronwyn Tate', 'Good to hear it from you. Thank you for answering.', 15),
    calm(10, 'Alec Straw', 'Fair enough, thanks for clearing that up.', 11),
  ],
  heat: [
    angry(6, 'Cole Rigby', 'Listen to these liars. Nobody believes you.', 66),
    angry(6, 'Nia Colton', 'Boycott Hollowmere! Buy from the farms directly.', 72),
    angry(7, 'Alec Straw', 'Calling us gossips now? You arrogant idiots.', 51),
    angry(7, 'Cole Rigby', 'Stop buying their milk, everyone. Boycott them.', 57),
  ],
  model:
    'Hello everyone, I understand how worrying this is for families who live from the dairy. It belongs to the same 61 farming families as before, and their contracts run until 2029. We should have said so this morning, and we’re sorry for the wait. The directors sign a statement today: you’ll find it on hollowmere.example/news by 5 pm. Thank you for asking us.',
};
