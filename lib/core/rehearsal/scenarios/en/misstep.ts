import { angry, calm, type Scenario } from '../../scenario';

export const misstep: Scenario = {
  id: 'en-misstep',
  kind: 'misstep',
  language: 'en',
  network: 'instagram',
  title: 'A driver filmed at the school gate',
  briefing:
    'You look after Brightway Coaches. A clip shows one of your drivers shouting at a boy who used a wheelchair ramp. You have not heard the driver yet; the depot manager is on it.',
  brand: {
    name: 'Brightway Coaches',
    handle: 'brightwaycoaches',
    informationPage: 'brightway.example/news',
    contact: 'a private message',
  },
  post: 'Spring timetable out now. More coaches, same friendly faces.',
  comments: [
    calm(0, 'lottie.g', 'Friendly faces? Have you seen the clip from Elm Road school?', 22),
    calm(14, 'teo_hart', 'That was my nephew. He only needed two minutes with the ramp.', 88),
    angry(12, 'brazen.bee', 'Your driver is a disgusting bully. Sack him.', 95),
    calm(15, 'maudie_k', 'What are you going to do about this? People deserve an answer.', 40),
    angry(12, 'brazen.bee', 'Silence. Cowards. You protect your thugs.', 63),
    calm(15, 'sam.rook', 'I ride with them daily, most drivers are really kind. This one shocked me.', 9),
    angry(14, 'ninalux', 'Ableist scum, all of you. Shame.', 70),
    calm(16, 'teo_hart', 'He doesn’t want to take the coach any more.', 102),
    angry(14, 'dex.mott', 'The driver’s name is going round. Let’s pay him a visit.', 31),
    calm(16, 'maudie_k', 'Leave the man’s home out of it. I still want the company to speak.', 27),
    angry(15, 'ninalux', 'Still nothing? Pathetic, spineless company.', 58),
    calm(16, 'lottie.g', 'Is there training for drivers on the ramp?', 12),
    angry(16, 'brazen.bee', 'Local radio is picking this up. Good.', 44),
    calm(18, 'sam.rook', 'Somebody at the depot must know what happened by now.', 6),
  ],
  factsAt: 50,
  facts: [
    { text: 'The driver is off duty while the depot manager hears everybody.', signs: ['off duty'] },
    {
      text: 'The family has been called, and the manager has apologised to them.',
      signs: [
        'called the family',
        'family has been called',
        'spoken to the family',
        'spoken with the family',
      ],
    },
    {
      text: 'Every driver repeats the ramp training before the end of March.',
      signs: ['ramp training', 'training'],
    },
  ],
  instruction: null,
  cool: [
    calm(6, 'teo_hart', 'Thank you for calling my sister, it meant a lot.', 64),
    calm(6, 'maudie_k', 'That’s a decent answer. Thank you.', 25),
    calm(7, 'sam.rook', 'Good to hear. The other drivers deserve that too.', 11),
    calm(8, 'lottie.g', 'Thanks for telling us about the training.', 9),
  ],
  heat: [
    angry(4, 'brazen.bee', 'Defending a bully. You people are vile.', 99),
    angry(4, 'ninalux', 'Boycott Brightway. No parent should pay these people.', 91),
    angry(5, 'dex.mott', 'What a disgusting, lying company.', 60),
    angry(5, 'maudie_k', 'I defended you. Not any more. Boycott them.', 73),
  ],
  model:
    'Hello, what the clip shows is not how anyone should be treated on our coaches, and we’re sorry, to the boy first of all. We have spoken with the family. The driver is off duty while the depot manager hears everybody, and every driver repeats the ramp training before the end of March. I understand the anger; please leave people’s homes out of it. We’ll be back here at 5 pm.',
};
