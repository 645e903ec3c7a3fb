import { angry, calm, type Scenario } from '../../scenario';

export const leak: Scenario = {
  id: 'en-leak',
  kind: 'leak',
  language: 'en',
  network: 'reddit',
  title: 'Other people’s orders in my account',
  briefing:
    'You look after Threadneedle, an online clothes shop. People see the addresses of others in their accounts. Legal and security are informed; the team has closed the account pages.',
  brand: {
    name: 'Threadneedle',
    handle: 'threadneedle',
    informationPage: 'threadneedle.example/accounts',
    contact: 'privacy@threadneedle.example',
  },
  post: 'We’re the team at Threadneedle. The autumn range is out, ask us anything.',
  comments: [
    calm(
      0,
      'mossy_kettle',
      'I logged in and saw someone else’s name and home address. Is this a data leak?',
      35,
    ),
    calm(10, 'ninefathoms', 'Same. I can see the orders of a woman in Leeds. What is happening?', 48),
    calm(9, 'paperlantern', 'Were card numbers leaked as well? Should I cancel mine?', 40),
    angry(8, 'grumbleweed', 'Amateurs. Can’t even keep a customer list safe.', 57),
    calm(10, 'harborlight', 'Does this mean somebody is looking at my address right now?', 33),
    angry(9, 'grumbleweed', 'You useless clowns have had thirty minutes to say something.', 61),
    calm(10, 'ninefathoms', 'I’d like to know if mine was shown to others. Who do I ask?', 22),
    angry(9, 'vexed_otter', 'Reported to the data protection authority. See you in court.', 72),
    calm(12, 'quietpine', 'For what it’s worth my account looks normal.', 4),
    angry(10, 'vexed_otter', 'A stalked person’s address could be out there, you morons.', 84),
    calm(12, 'paperlantern', 'Has anyone managed to delete their account?', 19),
    angry(12, 'sourapple', 'Sold our data and now they hide. Crooks.', 50),
    calm(15, 'harborlight', 'Still waiting for anyone from the shop here.', 26),
    angry(15, 'sourapple', 'Disgusting. A journalist friend of mine is on it.', 47),
  ],
  factsAt: 27,
  facts: [
    {
      text: 'Between 7:10 and 9:30 some accounts showed the name, address and orders of another customer.',
      signs: ['7:10', '9:30'],
    },
    {
      text: 'Card numbers and passwords are kept elsewhere and were not shown.',
      signs: ['card numbers', 'passwords'],
    },
    {
      text: 'The authority has been informed, and everyone affected gets an email today.',
      signs: ['authority', 'email today'],
    },
  ],
  instruction: {
    text: 'Please do not share or post what you saw in another person’s account.',
    signs: ['not share', 'not post', 'do not save'],
  },
  cool: [
    calm(5, 'paperlantern', 'Thank you, that answers my question about the card.', 20),
    calm(5, 'harborlight', 'Appreciate the clear list of what was and wasn’t shown.', 17),
    calm(6, 'quietpine', 'Fair play for telling us straight away. Thanks.', 14),
    calm(6, 'mossy_kettle', 'Thanks, got the email. That was quick.', 12),
  ],
  heat: [
    angry(4, 'vexed_otter', 'Lying to our faces about a leak. Disgusting people.', 90),
    angry(4, 'grumbleweed', 'Boycott Threadneedle and delete your account, everyone.', 85),
    angry(5, 'sourapple', 'What arrogant idiots, playing down a leak of home addresses.', 71),
    angry(5, 'ninefathoms', 'Right, I’m out. Boycott this shop, they don’t care.', 66),
  ],
  model:
    'Hello, please do not share what you saw in another person’s account. Between 7:10 and 9:30 some accounts showed the name, address and orders of another customer. This is our mistake, and we’re sorry: I understand how unsettling it is. Card numbers and passwords are kept elsewhere and were not shown. The pages are closed, the authority has been informed, and we’ll be back here at 1 pm.',
};
