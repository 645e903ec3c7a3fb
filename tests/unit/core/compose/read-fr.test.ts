import { describe, expect, it } from 'vitest';
import { viewThread, type ThreadView } from '@/lib/core/compose';
import { askedIn, quoteRest, readPoint, wishesIn } from '@/lib/core/compose/point';
import { isBesideInFrench } from '@/lib/core/compose/point/told/beside-fr';
import { asksPlainly } from '@/lib/core/compose/situation/asking';
import { fold } from '@/lib/core/calm-check/fold';
import { requestOf } from '@/tools/bench/measures/replies';
import { loadScorer } from '@/tools/cli/score';

const framesOf = (text: string): string[] => readPoint(text, 'fr', 'vous').frames.map(({ id }) => id);

describe('a word of one trouble is no other trouble', () => {
  it.each<[string, string]>([
    ['Refus à l’entrée du cinéma : « c’est une question d’hygiène », m’a dit la caissière.', 'dirty'],
    ['Droit à la portabilité, RGPD : vous ne pouvez pas faire payer l’accès à mes données.', 'number-lost'],
    ['Ma barre s’est relevée dans la descente, j’ai cru que j’allais voler.', 'data-exposed'],
  ])('%s: not %s', (text, id) => expect(framesOf(text)).not.toContain(id));

  it.each<[string, string]>([
    ['Arrivés avec ma chienne guide, réponse à l’accueil : « pas d’animaux ».', 'dog-refused'],
    ['Lit repris le 3 mai, satisfait ou remboursé, 480 € toujours pas là.', 'refund-waiting'],
    ['Sur le faire-part il y a écrit Manon alors que ma fille s’appelle Margot.', 'name-wrong'],
    ['On a perdu notre numéro : portabilité demandée en mai et jamais faite.', 'number-lost'],
    ['Le bulletin de mon fils est arrivé chez un inconnu, avec ses données personnelles.', 'data-exposed'],
    ['L’hygiène de la piscine laisse à désirer.', 'dirty'],
  ])('%s: %s', (text, id) => expect(framesOf(text)).toContain(id));

  it('cites no law as a thing', () =>
    expect(
      readPoint('Le Code de la consommation vous oblige. J’attends.', 'fr', 'vous').slots.things,
    ).toEqual([]));
});

describe('what somebody says it is not, and how often they said it, is no trouble', () => {
  it.each([
    'Je ne règle pas de comptes, j’y ai de bons souvenirs',
    'J’ai rien contre le poisson',
    'Je ne suis pas du genre à râler',
    'C’est la 3e publication sous laquelle je demande',
  ])('%s', (text) => expect(isBesideInFrench(fold(text))).toBe(true));

  it.each(['C’est la 3e fois que je paie un bagage perdu', 'Je ne suis pas remboursé'])('but: %s', (text) =>
    expect(isBesideInFrench(fold(text))).toBe(false),
  );
});

describe('what is asked is heard, however it is put', () => {
  it.each([
    'Le parking est à quel étage ?',
    'samedi 9h c possible ?',
    'bonjour, est ce que je peux le porter enceinte ?',
    'ça change aussi pour les abonnés ou seulement pour les nouveaux ?',
  ])('%s', (text) => expect(asksPlainly(text)).toBe(true));

  it.each(['Le bus passe quand même par là.', 'vous comptez ouvrir un jour sans rire ?'])('not: %s', (text) =>
    expect(asksPlainly(text)).toBe(false),
  );

  it('says two questions back as two', () =>
    expect(askedIn('Ouvrez-vous le lundi ? Et y a-t-il un vestiaire à l’entrée ?', 'fr')).toBe(
      'Ouvrez-vous le lundi ? Y a-t-il un vestiaire à l’entrée'.replaceAll('’', "'"),
    ));

  it('finds a wish behind what it is not', () =>
    expect(
      wishesIn('Je ne cherche pas la dispute, je voudrais juste que les appels s’arrêtent.', 'fr').map(
        ({ text }) => text,
      ),
    ).toEqual(["Je voudrais juste que les appels s'arrêtent"]));

  it('takes a date for no wish', () =>
    expect(wishesIn('Je demande avant vendredi parce que l’an dernier c’était complet.', 'fr')).toEqual([]));
});

it('never says again what the staff said', () =>
  expect(
    quoteRest(
      'Réservation pour deux, refusée. À la porte : « pas de fauteuil, c’est une question de place ». On m’a laissée dehors sous la pluie pendant vingt minutes.',
      'fr',
      'une personne a été refusée',
    ),
  ).not.toMatch(/question de place/));

const scorer = await loadScorer();
type Line = [author: string, text: string, likes: number, parentId?: string];

const seen = (brand: string, post: string, lines: readonly Line[]): ThreadView =>
  viewThread(
    requestOf(
      {
        id: brand,
        language: 'fr',
        network: 'facebook',
        brand: { name: brand, handles: [brand] },
        post,
        comments: lines.map(([author, text, likes, parentId = null], at) => ({
          id: `c${at}`,
          parentId,
          author,
          text,
          likes,
          postedAt: `2026-11-21T09:${String(at * 4).padStart(2, '0')}:00Z`,
        })),
      },
      scorer,
    ),
  );

describe('whoever needs an answer is answered', () => {
  it('leaves a dispute that goes round in circles for a question', () =>
    expect(
      seen('Gazéo', 'Nos conseils pour l’hiver', [
        ['Roger', 'GAZEO = ESCROCS. MA REGULARISATION DE 2021 TOUJOURS PAS REVUE. JE LE DIRAI PARTOUT', 2],
        ['Lise', 'Bonjour, mon contrat date de mars, ça change aussi pour moi ou seulement en janvier ?', 12],
        ['Roger', 'GAZEO = ESCROCS. MA REGULARISATION DE 2021 TOUJOURS PAS REVUE', 1],
        ['Gazéo', 'Bonjour Roger, le médiateur a rendu son avis et nous l’avons appliqué. Marc', 8, 'c2'],
        ['Roger', 'GAZEO = ESCROCS', 0],
      ]).target?.comment.author,
    ).toBe('Lise'));

  it('leaves nobody for it who repeats a plea that a form letter answered', () =>
    expect(
      seen('Gazéo', 'Nos conseils pour l’hiver', [
        [
          'Nadia',
          'Toujours sans chauffage depuis trois semaines avec deux enfants, personne ne me répond',
          30,
        ],
        ['Lise', 'Bonjour, mon contrat date de mars, ça change aussi pour moi ou seulement en janvier ?', 12],
        ['Nadia', 'Toujours sans chauffage depuis trois semaines avec deux enfants', 22],
        ['Gazéo', 'Bonjour, merci de remplir le formulaire sur notre site.', 0, 'c2'],
      ]).target?.comment.author,
    ).toBe('Nadia'));

  it('takes who somebody is for no charge', () => {
    const view = seen('Le Grand Kiosque', 'Le programme est là', [
      ['ines', 'trop hâte !!', 40],
      [
        'marc_v',
        'Bonjour, je suis malvoyant. L’audiodescription est prévue à quelle séance et faut-il réserver ?',
        6,
      ],
      ['tom', 'le samedi c’est mort pour moi', 12],
    ]);
    expect([view.target?.comment.author, view.situation]).toEqual(['marc_v', 'question']);
  });

  it('takes play for no hunt', () =>
    expect(
      seen('Bulle Barbier', 'Résultat à la fin', [
        ['sami', 'il l’a massacré le dégradé 😭😭', 80],
        ['oumar', 'jvais te crever les pneus mon frère 🤣', 120],
        ['Bulle Barbier', 't’as pas le permis', 300, 'c1'],
        ['malika', 'mon fils veut que toi 😂 mardi 17h c possible ?', 9],
      ]).situation,
    ).toBe('question'));

  it('opens no settled matter again', () =>
    expect(
      seen('Garage Vallin', 'Avis', [
        ['Yves', '★☆☆☆☆ 600 euros de freins et deux jours après ça couine pareil. Je déconseille', 9],
        ['Garage Vallin', 'Monsieur, vous aviez raison, je reprends la voiture demain matin. Paul', 20, 'c0'],
        [
          'Yves',
          '★★★★☆ MAJ : plaquettes changées gratuitement, le patron s’est excusé. Je laisse 4',
          25,
          'c0',
        ],
      ]).situation,
    ).toBe('settled'));
});
