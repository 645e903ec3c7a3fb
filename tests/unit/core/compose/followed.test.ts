import { describe, expect, it } from 'vitest';
import { draftsUnder } from './made/drafts-under';

const startsAnew = /sorry|apolog|brush|management|Next update|désolé|excuses|alertons|balai/i;

describe('where the brand’s answer stands, a reply points back to it', () => {
  it.each([
    [
      'en',
      [
        'Ruth (40): The tent poles snapped on the second night, we slept in the car with two kids.',
        '1<Odell (12): ours did too, same pole',
        'Larkfield (55): Ruth, Odell: batch 7 went out with the wrong poles, and that is our fault. New ones leave today for everybody who bought one in May, nothing to send back. Tracking by tonight. Pia',
        '3<Odell (9): new poles by Friday it says, fair enough',
        '3<Marta (4): now that is how you answer people',
      ],
      /poles snapped/,
    ],
    [
      'fr',
      [
        'Solène (40): J’attends depuis le 9 janvier le remboursement du tapis de course. Dossier complet, renvoyé deux fois. Je ne suis même plus en colère, je suis fatiguée.',
        '1<Larkfield (5): Bonjour Solène, sept semaines sans savoir pourquoi, je comprends que vous soyez lasse. La facture nous est parvenue illisible et nous ne vous l’avons pas dit, c’est une erreur de notre part. Je reprends le dossier moi-même et je vous appelle demain avant midi. Pia',
        '1<Solène (2): Bien. J’attends votre appel, Pia.',
        'Luc (3): Rien à redire pour ma part, remboursé en cinq jours.',
      ],
      /tapis de course/,
    ],
  ] as const)(
    '%s: names what it was about, and neither regrets nor promises anew',
    async (language, lines, point) => {
      const drafts = await draftsUnder(language, 'Larkfield', lines);
      for (const draft of drafts) expect(draft).not.toMatch(startsAnew);
      expect(drafts.join(' ')).toMatch(point);
    },
  );

  it('but whom nobody answered is not told of an answer', async () => {
    const drafts = await draftsUnder('en', 'Larkfield', [
      'Ann (5): Lovely loaf on Sunday, worth the queue.',
      '1<Larkfield (2): Thank you Ann, see you next Sunday! Gwen',
      'Madge (30): On Thursday I had only my card with me, for one baguette. The young lady said five pounds minimum, loudly, and I left without bread in front of everybody.',
    ]);
    for (const draft of drafts) expect(draft).not.toMatch(/answer above|our message above|further up/i);
  });

  it('friends at play are not asked about the one question that has its answer', async () => {
    const drafts = await draftsUnder('en', 'Larkfield', [
      'Kev (4): Damo you useless lump, this time you are coming',
      '1<Damo (7): says the man who slept through the second half 😂',
      'Sandra (9): taking my husband, he is ugly but he sings loud 😂',
      'Pat (3): When is the draw? And can season ticket holders enter?',
      '4<Larkfield (5): Hi Pat, Thursday at six, and yes, holders can enter and give their seats away 😉',
      '4<Pat (1): Great, thanks',
      'Tom (8): come on the Larks!!!',
      'Jess (6): Nia if you wear that hat again I am not sitting next to you 🤣',
      'Nia (6): wearing TWO',
    ]);
    for (const draft of drafts) expect(draft).not.toMatch(/draw|\[|question/i);
  });

  it('a father whose present was ruined is not thanked for the news', async () => {
    const drafts = await draftsUnder('en', 'Larkfield', [
      'Joel (80): Your driver threw my son’s birthday present over a 6ft gate into a puddle. It is ruined. Nobody picks up the phone',
      'Lea (20): ours goes in the recycling every time, on bin day',
      '1<Larkfield (1): Hi Joel, thanks for reaching out! Please complete the web form so we can look into this for you',
      '1<Joel (33): the form says tracking number not recognised. his birthday was YESTERDAY',
      '1<Gem (12): same form same error since Tuesday',
      '1<Barb (10): disgusting',
    ]);
    for (const draft of drafts)
      expect(draft).not.toMatch(/thank you for the (?:news|update)|thanks for the update/i);
  });
});
