import { angry, calm, type Scenario } from '../../scenario';

export const delivery: Scenario = {
  id: 'en-delivery',
  kind: 'delivery',
  language: 'en',
  network: 'facebook',
  title: 'Birthday boxes that never came',
  briefing:
    'You look after Crumb & Candle, which posts birthday cakes. A carrier has lost track of some parcels since the weekend; the warehouse is counting which ones.',
  brand: {
    name: 'Crumb & Candle',
    handle: 'crumbandcandle',
    informationPage: 'crumbandcandle.example/late',
    contact: 'a private message',
  },
  post: 'Lemon drizzle is back! Order by noon and it travels tonight.',
  comments: [
    calm(0, 'Nell Farrow', 'My daughter’s cake should have come on Saturday. Where is it please?', 6),
    calm(25, 'Joss Whitlow', 'Ordered for Sunday, nothing arrived, tracking hasn’t moved in three days.', 9),
    angry(20, 'Carla Denby', 'A seven-year-old without a cake because of you. Thanks for nothing.', 34),
    calm(25, 'Pat Ingram', 'Mine came on time and it was lovely, for balance.', 2),
    calm(25, 'Ravi Sellick', 'Can anyone tell me whether it will still come, or should I buy one?', 7),
    angry(20, 'Carla Denby', 'Your help line rings out. You are a joke of a company.', 29),
    calm(30, 'Joss Whitlow', 'Still no reply to my two emails. I’d like my money back.', 12),
    angry(
      20,
      'Dev Harcourt',
      'They happily take orders for tonight and can’t send Saturday’s. Scammers!',
      44,
    ),
    calm(25, 'Mabel Orchard', 'Is it only the weekend’s parcels or are next week’s at risk too?', 8),
    angry(20, 'Dev Harcourt', 'Crooks. Taking money for cake that rots in a van.', 37),
    calm(25, 'Nell Farrow', 'She cried. I just want to know when.', 51),
    angry(20, 'Stu Gamble', 'Absolutely shameful, and still not a word from these cowards.', 46),
    calm(25, 'Ravi Sellick', 'I have bought one at the supermarket now. Very disappointed.', 10),
    angry(20, 'Carla Denby', 'I’ll see you in small claims court.', 31),
  ],
  factsAt: 75,
  facts: [
    {
      text: 'Parcels handed over on Friday were held up at the carrier’s depot in Crewe.',
      signs: ['crewe', 'depot', 'friday'],
    },
    {
      text: 'Everyone affected gets an email by 6 pm with the choice of a new cake or the money back.',
      signs: ['new cake', 'money back', '6 pm'],
    },
    {
      text: 'From Tuesday another carrier takes over the weekend’s parcels.',
      signs: ['another carrier', 'tuesday'],
    },
  ],
  instruction: null,
  cool: [
    calm(8, 'Nell Farrow', 'Thank you, that’s all I wanted to hear.', 22),
    calm(8, 'Joss Whitlow', 'Thanks for the straight answer. I’ll take the new cake.', 9),
    calm(10, 'Pat Ingram', 'Good on you for owning it. Still the best cakes around.', 12),
    calm(9, 'Mabel Orchard', 'Brilliant, thanks for letting us know.', 5),
  ],
  heat: [
    angry(6, 'Carla Denby', 'How dare you. What arrogant, useless people.', 58),
    angry(6, 'Dev Harcourt', 'Boycott them! Never order from Crumb & Candle again.', 63),
    angry(7, 'Stu Gamble', 'Blaming the carrier again, you pathetic liars.', 47),
    angry(7, 'Joss Whitlow', 'After that answer: everyone please boycott these people.', 40),
  ],
  model:
    'Hello everyone, we’re sorry: a birthday without its cake is the very thing we exist to prevent. Friday’s parcels are at the carrier’s depot in Crewe, and we chose that carrier. Everyone affected gets an email by 6 pm with the choice of a new cake or the money back. Thank you for telling us. Maya',
};
