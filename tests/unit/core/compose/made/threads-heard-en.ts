import { thread, type MadeThread } from './thread';

const en = thread('en', 'facebook');

/** Whose words they are, whose body, who was harmed, who only plays, and what is settled. */
export const threadsHeardEnglish: readonly MadeThread[] = [
  en(
    'bills that go on after a death',
    'Orrin Water',
    [
      'Beryl S: I am sorry to have to write this as I have been with you since 1979. My husband Walter died in June. I have sent the certificate twice. Since then I have had four bills addressed to him.',
    ],
    /someone who has died/,
    /sorry to have to|1979|Walter/,
  ),
  en(
    'a death in the brand’s own place, and what the family asks',
    'Tarn Leisure',
    [
      'Meg R: My brother Colin died on your climbing wall in May. There was one instructor for thirty people that night. We have asked you for six weeks who was on shift.',
    ],
    /lost your brother/,
    /broken|Colin/,
  ),
  en(
    'an owner’s answer, quoted by a reader',
    'The Gilt Heron',
    [
      'Noreen: 3 star review, she says the food was lovely and they were moved to the yard because her lad was humming, and the owner wrote back "Kindly stay at home next time. We are a dining room not a playground. You are not welcome here." 🤯',
    ],
    /./,
    /playground|not welcome/,
  ),
  en(
    'a girl whose body is nobody’s to tell',
    'Hale Academy',
    [
      'Joanne K: My daughter is 13 and started her periods in May. You expect her to hold that till lunch do you?',
    ],
    /./,
    /period|daughter is 13/,
  ),
  en(
    'mould where people live',
    'Corvane Insurance',
    [
      'Delia M: The flood was in March last year. We are still in a caravan with the baby. Your assessor wants photos of the mould AGAIN.',
    ],
    /./,
    /not to use or eat|spoilt|gone off|no longer fresh/,
  ),
  en(
    'a burning scalp, told kindly among those who are pleased',
    'Tintwell',
    [
      'ruby.ro: obsessed, third box 🧡',
      'kel_h: mum thought id been to a salon 🧡🧡',
      'jan.b: hi hun did the patch test like it says, nothing, then did it last night and my scalp is burning. eyes puffy this morning. is there something new in it x',
    ],
    /skin/,
    /made the day|joy|smil|pleasure/,
  ),
  en(
    'a toy that was found, among people who praise the view',
    'Burnside Hotel',
    [
      'Fiona R: Beautiful. Could someone please answer the phone though? We left a small grey rabbit in room 9 on Saturday, rang three times and emailed.',
      'Moira: Stunning, we were there for our ruby wedding x',
      'Burnside Hotel: Fiona, I’m sorry you had to ask three times. Found, in with the pillowcases. He goes special delivery today. Eilidh',
      'Fiona R: Oh thank you!! You have no idea.',
      'Moira: Well done Eilidh',
      'Fiona R: He’s home. Asleep under her chin. Thank you Eilidh',
      'Al: Is the terrace open to non residents for coffee?',
    ],
    /thank/i,
    /sorry|apolog|answer the phone/,
  ),
  en(
    'a question without its mark, among fans who suffer and joke',
    'Wirra Pelicans',
    [
      'dazza: renewed. need my head read',
      'paul_t: lol wooden spooners. see youse round 3',
      'mia.h: dad says if we lose the opener he’s burning the couch 😂',
      'jodes: is there a concession for carers this year',
      'kirra: if noonan kicks another point from 10 out i’m suing for emotional damage',
    ],
    /concession for carers/,
    /sorry|apolog|right to take|legal/,
  ),
  en(
    'somebody who could not wait, and a question',
    'Nightjar Roasters',
    [
      'marnie: yesssss been waiting since feb',
      'tommo: best filter in town don’t @ me',
      'sal: will there be a guji decaf? pregnant and desperate',
    ],
    /guji decaf/,
    /sorry|apolog|waiting since|explanation/,
  ),
  en(
    'instalments that go on, and not the course that was taken',
    'Sagar Classes',
    [
      'rajesh: Sir I took your course for my son on monthly instalment on 2nd April. He left within 7 days as per refund policy. Still the instalment is cutting every month from my account.',
    ],
    /instalment/,
    /you took our course for your son/,
  ),
  en(
    'a train that is another brand’s of the name',
    'Tarnwick Dairy',
    [
      'hels: @tarnwick 07.42 cancelled AGAIN, third day running, 200 of us freezing on platform 2',
      'peter_b: you want @TarnwickRail, this lot make cheese',
      'hels: oh no. sorry @tarnwick',
    ],
    /another company/,
    /train|sorry|apolog|regret/i,
  ),
  en(
    'a train, and the brand’s own other handle',
    'Tarnwick Rail',
    [
      'hels: @tarnwick 07.42 cancelled AGAIN, third day running, 200 of us freezing on platform 2',
      'peter_b: try @TarnwickHelp, they answer faster',
    ],
    /train|cancelled/i,
    /another company/,
  ),
];
