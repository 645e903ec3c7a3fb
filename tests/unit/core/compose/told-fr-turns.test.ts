import { describe, expect, it } from 'vitest';
import { compose, viewThread } from '@/lib/core/compose';
import { readPoint, safeQuote } from '@/lib/core/compose/point';
import { spelledInFrench } from '@/lib/core/compose/point/told/spelled-fr';
import { turnsBitter } from '@/lib/core/compose/signs';
import type { Reading } from '@/lib/core/reading/reading';
import { requestSaying } from '../../../contract/made-request';
import { builtOf, frameIds, toldOf } from './made/said-of';

const quoted = (text: string): string | null =>
  safeQuote(text, 'fr', readPoint(text, 'fr', 'vous').frames, true)?.text ?? null;

/** A French comment by one person, read as quiet as a pleased one or as given. */
const requestOf = (text: string, reading: Partial<Reading> = {}) => {
  const quiet = { complaint: 0.3, sentiment: { label: 'positive' as const, negative: 0.15 }, topics: [] };
  const base = requestSaying('fr', text, { ...quiet, ...reading });
  return {
    ...base,
    assessment: {
      ...base.assessment,
      level: 'calm' as const,
      peak: 'calm' as const,
      topics: [],
      reasons: [],
      advice: { ...base.assessment.advice, posture: 'let-others-speak' as const },
    },
  };
};

describe('of a French comment is told what went wrong, and not what stands beside it', () => {
  it.each([
    // What stands after the turn.
    [
      "La robe est trop belle en photo mais la couleur n'a rien à voir avec ce que j'ai reçu",
      "la couleur n'a rien à voir avec ce que vous avez reçu",
    ],
    [
      "J'adore vos yaourts mais l'opercule se déchire en mille morceaux à chaque fois",
      "l'opercule se déchire en mille morceaux à chaque fois",
    ],
    [
      'Bon accueil, mais la pizza est arrivée retournée dans le carton',
      'la pizza est arrivée retournée dans le carton',
    ],
    // Cut off before the fault.
    [
      "Votre hotline m'a fait réinitialiser la box, j'ai tout perdu y compris les photos",
      'vous avez tout perdu y compris les photos',
    ],
    // Nobody's finger on whoever did it.
    [
      "Vous envoyez un technicien qui n'a pas l'échelle pour un boîtier à 3 mètres",
      "on vous envoie un technicien qui n'a pas l'échelle pour un boîtier à 3 mètres",
    ],
    [
      'vous leur avez supprimé le relevé papier du jour au lendemain',
      'le relevé papier a été supprimé du jour au lendemain',
    ],
    [
      "C'est la quatrième carte que vous m'envoyez, aucune ne passe en sans contact",
      "c'est la quatrième carte qu'on vous envoie, et aucune ne passe en sans contact",
    ],
    // The mood after "il a fallu que", whose is whose, and what was left out.
    [
      "il a fallu que je rappelle 4 fois pour qu'on me dise que mon dossier était perdu",
      "il a fallu que vous rappeliez 4 fois pour qu'on vous dise que votre dossier était perdu",
    ],
    [
      'Chaque lundi la poubelle verte est ramassée sauf la nôtre',
      'chaque lundi la poubelle verte est ramassée sauf la vôtre',
    ],
    [
      "L'aide à domicile change chaque semaine, ma mère est perdue et moi je réexplique tout",
      "l'aide à domicile change chaque semaine, votre mère est perdue et vous réexpliquez tout",
    ],
    [
      "Au bout de 20 min d'attente la dame m'a raccroché au nez",
      "au bout de 20 min d'attente la dame vous a raccroché au nez",
    ],
    [
      "J'avais demandé une chambre au calme, j'ai eu la discothèque en stéréo",
      'vous aviez demandé une chambre au calme, et vous avez eu la discothèque en stéréo',
    ],
  ])('« %s » is told back', (text, told) => {
    expect(toldOf(text, 'fr')).toBe(told);
  });

  it.each([
    ["Je ne jette pas la pierre aux infirmières, elles n'arrêtaient pas."],
    ['Le devis parlait de deux jours de travaux.'],
    ["Je croyais que sans sucres ajoutés voulait dire qu'il n'y en avait pas."],
    ["Le 6 au matin l'ancienne ligne est coupée, normal."],
    ["Le garage dit que c'est moi."],
    ["Je ne sais pas qui a réglé le chauffage de la salle d'attente."],
    ['Nous sommes le 17 novembre.'],
    ["Le dernier ne m'a jamais rappelée."],
    ['Le calendrier de la boutique est bien arrivé.'],
    ["J'ai signalé la fuite au syndic le 3. Rappel le 10, rappel le 17, rappel le 19."],
  ])('« %s » is not', (text) => {
    expect(toldOf(text, 'fr')).toBeNull();
  });

  it.each([
    // What was to be and what came, what goes with "elle", and all of a short comment.
    [
      'Le traiteur devait livrer pour 12h30. À 14h les invités finissaient les chips.',
      'le traiteur devait livrer pour 12h30. À 14h les invités finissaient les chips',
    ],
    [
      "La piscine municipale ouvre à midi. À midi il y a les scolaires. À 14h il y a l'aquagym. À 16h elle ferme.",
      "la piscine municipale ouvre à midi. À midi il y a les scolaires. À 14h il y a l'aquagym. À 16h elle ferme",
    ],
    [
      'Bon produit mais la pompe ne remonte plus, je dévisse le flacon à chaque fois',
      'la pompe ne remonte plus, je dévisse le flacon à chaque fois',
    ],
    // "Te" begins many words that speak to nobody.
    [
      'les animateurs sont sur leur téléphone, mon fils a traversé tout seul le parking',
      'les animateurs sont sur leur téléphone, mon fils a traversé tout seul le parking',
    ],
    // What somebody did about it is no fault.
    ["J'ai renvoyé la photo deux fois.", null],
    ["Je ne te dis pas l'état de la chambre.", null],
  ])('of « %s » is quoted', (text, words) => {
    expect(quoted(text)).toBe(words);
  });
});

describe('what was put together of French words', () => {
  it.each([
    ['Super initiative la borne de commande, mais au final on a attendu', /commandée/],
    ['Trois devis demandés, zéro reçu', /reçu/],
    ['Vous avez baissé le chauffage de la piscine non ?', /piscine non/],
    ['Le professeur de piano annule un cours sur deux', /été annulé/],
    ["la tirelire offerte à l'ouverture du compte est arrivée cassée", /le compte/],
  ])('« %s » says nothing odd', (text, odd) => {
    expect(builtOf(text, 'fr').join(' ')).not.toMatch(odd);
  });

  it.each([
    ['Billet plein tarif, et les salles étaient fermées', 'price-high'],
    ['Il peut acheter sans mot de passe', 'account-blocked'],
  ])('« %s » is no %s', (text, id) => {
    expect(frameIds(text, 'fr')).not.toContain(id);
  });

  it.each([
    ["l'opercule se referme, je revis", "l'opercule se referme, je revis"],
    ['mon fils a traversé la rue', 'mon fils a traversé la rue'],
  ])('« %s » keeps its letters', (typed, written) => {
    expect(spelledInFrench(typed)).toBe(written);
  });
});

describe('a quiet French complaint', () => {
  it.each([
    ["On vient depuis des années. Cette fois la piscine était pleine d'algues et le toboggan fermé", true],
    ['Le personnel est gentil. Seulement ça fait trois dimanches que le linge est perdu', true],
    ['Le salon est propre, mais je voulais un châtain et je suis ressortie orange', true],
    ['Service parfait. Cette fois encore un sans-faute, rien à redire', false],
  ])('« %s » turns: %s', (text, turns) => {
    expect(turnsBitter(text)).toBe(turns);
  });

  it('is noted where it is read as talk, without regret and without thanks for the joy', () => {
    const request = requestOf("Le médecin m'a reçue dans le couloir");
    expect(viewThread(request).situation).toBe('remark');
    const texts = compose(request).map(({ text }) => text);
    for (const text of texts) {
      expect(text.toLowerCase()).toContain('le médecin vous a reçue dans le couloir');
      expect(text).not.toMatch(/excus|regrett|plaisir/);
    }
  });

  it('takes a word of danger, of leak or of hearsay before it is answered as a crisis', () => {
    const grave = (text: string, code: 'safety' | 'data-leak' | 'rumour') => {
      const request = requestOf(text, {
        complaint: 0.7,
        sentiment: { label: 'negative', negative: 0.7 },
        signals: [{ code, start: 0, end: text.length }],
      });
      const { assessment } = request;
      return viewThread({
        ...request,
        assessment: {
          ...assessment,
          peak: 'moderate',
          level: 'moderate',
          reasons: code === 'safety' ? [{ code: 'safety', weight: 0.6, commentIds: ['c1'] }] : [],
        },
      }).situation;
    };
    expect(grave('À la télé votre burger fait quinze centimètres, le mien six', 'safety')).toBe('complaint');
    expect(grave('Votre burger a rendu mon fils malade', 'safety')).toBe('safety');
    expect(grave("Facture d'eau trop élevée pour un studio, le plombier ne trouve rien", 'data-leak')).toBe(
      'complaint',
    );
    expect(grave('Mes données personnelles sont visibles par tous', 'data-leak')).toBe('data-leak');
    expect(grave("L'entraînement de 18h est devenu 17h du jour au lendemain", 'rumour')).toBe('complaint');
  });

  it('is not answered with the way of a parcel where there is none', () => {
    const late = requestOf('La nounou est arrivée avec quarante minutes de retard', {
      complaint: 0.9,
      sentiment: { label: 'negative', negative: 0.9 },
    });
    expect(viewThread(late).topic).toBe('service');
  });
});
