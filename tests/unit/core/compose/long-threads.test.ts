import { describe, expect, it } from 'vitest';
import { draftsUnder } from './made/drafts-under';

/** Twelve comments and more, as a community manager finds them: play, side talk, and one matter. */
describe('a long thread is read as a whole', () => {
  it('players who bury, sue and blame one another are thanked, and nobody is apologised to', async () => {
    const drafts = await draftsUnder(
      'en',
      'Larkfield',
      [
        'Bev (210): I would die for this parsnip',
        'Marcus (88): it has the face of my maths teacher and I am not well 😂',
        'Jo (61): justice for Kevin the parsnip',
        'Tilly (154): petition to knight him. where do I sign',
        '4<Marcus (40): SIR Kevin 😭😭',
        'Dave (12): my wife has left me for a vegetable',
        '6<Bev (33): she chose well Dave',
        'Nana Pat (97): in my day they went in the soup and that was that',
        '8<Jo (52): Pat NO. call the police 😂😂',
        'Ravi (44): crying on the bus at a root vegetable, thanks a lot',
        'Sam (71): my two year old kissed the screen. Love this so much ❤️',
        'Ellie (25): Kevin for prime minister',
        'Gav (19): best thing on the internet this week, well done 👏',
      ],
      { post: 'MEET KEVIN. Dug up this morning. He has seen things. 🥕' },
    );
    for (const draft of drafts) expect(draft).not.toMatch(/sorry|apolog|serious|unwell|management|\[/i);
  });

  it('what one says in passing is not the matter', async () => {
    const drafts = await draftsUnder('fr', 'Larkfield', [
      'Solange (142): 38 % de plus sur l’abonnement du virage, et le tarif enfant qui disparaît. On nous explique quand ?',
      'Kévin (96): le tarif enfant supprimé c’est non. Je venais avec mes deux gamins',
      'Pascal (12): il faisait un froid samedi en tribune, j’ai pas senti mes pieds 😅',
      'Nadia (75): pareil, trois places pour nous, on passe de 225 à 410. Sans le tarif enfant on reste à la maison',
      '3<Robert (8): t’avais qu’à mettre des chaussettes',
      'Lulu (31): mdr la buvette au moins elle a pas augmenté',
      'Thierry (58): 22 ans d’abonnement. On aurait pu nous en parler avant',
      'Mamie Jo (44): mon petit-fils attend le match toute la semaine, je fais comment sans tarif enfant',
      'Greg (5): allez les verts',
      'Solange (66): toujours aucune explication sur le tarif enfant',
      'Alban (27): même question que Solange',
      'Karim (39): on veut juste savoir pourquoi le tarif enfant disparaît',
    ]);
    for (const draft of drafts) expect(draft).not.toMatch(/froid|chauss|buvette/i);
    expect(drafts.join(' ')).toMatch(/tarif|prix|abonnement/i);
  });

  it.each([
    [
      'fr',
      [
        'Lou (31): la vidéo des lanternes est magnifique, on s’endort dessus tous les soirs',
        'Basile (12): même à 3 h du mat y a toujours quelqu’un ici, ça fait du bien',
        'Éole (4): j’ai rendu les clés et laissé le chat chez ma sœur avec son carnet. tout est rangé. merci pour les lanternes, vous avez été les seuls cette année. bonne route à tous',
        '3<Lou (40): Éole ?? tu vas où ? réponds nous s’il te plaît',
        '3<Basile (38): Éole je reconnais ce message, j’ai écrit le même il y a deux ans. appelle le 3114 maintenant, ils répondent la nuit. reste avec nous',
        'Mina (9): quelqu’un le connaît en vrai ? il faut prévenir les secours',
        '3<Lou (22): Éole dis juste un mot',
        'Tom (3): je signale à la plateforme, ils peuvent envoyer quelqu’un',
        'Basile (15): toujours rien depuis 40 minutes',
        'Mina (8): la page, faites quelque chose, il a besoin d’aide là',
      ],
    ],
    [
      'en',
      [
        'Lou (31): the lantern video is gorgeous, we fall asleep to it every night',
        'Basil (12): even at 3am there is always somebody here, it helps',
        'Eole (4): handed the keys back and left the cat at my sister’s with her papers. everything is tidy. thank you for the lanterns, you were the only ones this year. safe travels all',
        '3<Lou (40): Eole?? where are you going? please answer us',
        '3<Basil (38): Eole I know this message, I wrote the same one two years ago. ring Samaritans on 116 123 now, they answer at night. stay with us',
        'Mina (9): does anyone know him in real life? someone has to call 999',
        '3<Lou (22): Eole just say one word',
        'Tom (3): I am reporting it to the platform, they can send somebody',
        'Basil (15): still nothing for 40 minutes',
        'Mina (8): whoever runs this page please do something, he needs help now',
      ],
    ],
  ] as const)(
    '%s: a goodbye that no list of words knows is answered, and nothing else',
    async (language, lines) => {
      const drafts = await draftsUnder(language, 'Larkfield', lines);
      for (const draft of drafts) {
        expect(draft).toMatch(/numéro d’écoute|helpline/);
        expect(draft).not.toMatch(/chat|cat\b|clés|keys|lantern/i);
      }
    },
  );
});
