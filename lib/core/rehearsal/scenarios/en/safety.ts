import { angry, calm, type Scenario } from '../../scenario';

export const safety: Scenario = {
  id: 'en-safety',
  kind: 'safety',
  language: 'en',
  network: 'facebook',
  title: 'A night light that gets too hot',
  briefing:
    'You look after Owlet & Co., makers of children’s night lights. Two parents write that the Moonbeam got hot. The safety team asks people to unplug it at once; tests are running.',
  brand: {
    name: 'Owlet & Co.',
    handle: 'owletandco',
    informationPage: 'owletandco.example/moonbeam',
    contact: 'a private message',
  },
  post: 'The Moonbeam night light, now in three soft colours.',
  comments: [
    calm(
      0,
      'Freya Holt',
      'Our Moonbeam was so hot this morning that the plastic had gone soft. Is that normal?',
      14,
    ),
    calm(12, 'Aled Price', 'Ours too! It smelled of burning in my son’s room last night.', 37),
    calm(10, 'Suzy Marlow', 'Should we stop using it? Please answer, it’s in both our bedrooms.', 29),
    angry(9, 'Craig Dunmore', 'You sell fire hazards for babies. Disgusting.', 55),
    calm(10, 'Wren Ashby', 'Which batch is it? Mine is from 2024 and stays cool.', 6),
    angry(8, 'Craig Dunmore', 'Greedy cowards, hiding while kids could burn.', 62),
    calm(10, 'Aled Price', 'My boy has a red mark on his hand from touching it.', 71),
    angry(10, 'Jo Pellow', 'I’m calling trading standards and the local paper.', 66),
    calm(12, 'Suzy Marlow', 'Three hours and nobody tells us whether it is dangerous?', 40),
    angry(10, 'Kerry Lunt', 'Shame on you. Absolutely criminal, you idiots.', 48),
    calm(12, 'Wren Ashby', 'Does anybody know where to look for the batch number?', 5),
    angry(12, 'Jo Pellow', 'They knew. They always know. Liars.', 44),
    calm(14, 'Freya Holt', 'I’ve unplugged ours, just to be careful.', 18),
    angry(14, 'Kerry Lunt', 'My solicitor will hear about this.', 30),
  ],
  factsAt: 25,
  facts: [
    {
      text: 'It concerns Moonbeam lights with a batch number that begins with MB7, printed under the base.',
      signs: ['mb7', 'batch'],
    },
    {
      text: 'They are being recalled: a box to send them back, and the money back, for everyone.',
      signs: ['recall', 'send them back', 'send it back'],
    },
    { text: 'The safety team’s test results come on Thursday.', signs: ['thursday'] },
  ],
  instruction: {
    text: 'Please unplug the Moonbeam now and keep it away from children.',
    signs: ['unplug'],
  },
  cool: [
    calm(5, 'Suzy Marlow', 'Thank you for being clear. Unplugged both of them.', 31),
    calm(6, 'Freya Holt', 'Thanks, found the number under the base. Very helpful.', 12),
    calm(6, 'Wren Ashby', 'That’s how a recall should be done. Well handled.', 16),
    calm(7, 'Aled Price', 'Thank you for taking it up so fast, that’s a relief.', 20),
  ],
  heat: [
    angry(4, 'Craig Dunmore', 'A child got hurt and that’s your answer? Scum.', 80),
    angry(4, 'Kerry Lunt', 'Boycott Owlet! Throw everything they make in the bin.', 74),
    angry(5, 'Jo Pellow', 'You are a disgrace, lying to frightened parents.', 69),
    angry(5, 'Craig Dunmore', 'Share this everywhere and boycott them, every shop.', 58),
  ],
  model:
    'Please unplug the Moonbeam now and keep it away from children. It concerns lights whose batch number, under the base, begins with MB7: we are recalling them. We’re sorry; I understand how frightening this is, and a light for children should never get hot. How to send it back is on owletandco.example/moonbeam, and we’ll be back here at 4 pm.',
};
