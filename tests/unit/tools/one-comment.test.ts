import { describe, expect, it } from 'vitest';
import { draft } from '../../../tools/cli/draft';

interface Answer {
  drafts: { text: string }[];
}

const ask = await draft.prepare({});

/** The three drafts under one comment, as the reader that ships reads it. */
async function draftsOf(language: string, text: string): Promise<string> {
  const comment = {
    id: 'c1',
    parentId: null,
    author: 'Sam',
    text,
    postedAt: '2026-11-20T09:00:00Z',
    likes: 1,
  };
  const answer = (await ask({
    id: 't1',
    language,
    network: 'facebook',
    brand: { name: 'Corvel' },
    ownPage: true,
    comments: [comment],
  })) as Answer;
  expect(answer.drafts).toHaveLength(3);
  return answer.drafts.map((each) => each.text).join('\n');
}

const sorry =
  /sorry|apolog|regret|excuse|désolé|tut uns|bedauern|lo sentimos|disculpas|dispiace|scusa|lamentamos|desculpas/i;
const answered =
  /\[(?:approved answer|réponse validée|freigegebene|respuesta aprobada|risposta approvata|resposta aprovada)/;
const steps =
  /\[(?:steps to try|étapes à suivre|Schritte zum Ausprobieren|pasos que probar|passi da provare|passos a tentar)\]/;
const fan = /question|frage|pregunta|domanda|pergunta/i;

describe('one comment', () => {
  it.each([
    ['de', 'Habt ihr am Sonntag geöffnet?'],
    ['de', 'Wann kommt die neue Kollektion raus?'],
    ['es', '¿Abrís los domingos?'],
    ['es', '¿Se pueden comprar entradas en taquilla?'],
    ['it', 'Si possono comprare i biglietti alla cassa?'],
    ['it', 'Quando esce la nuova collezione?'],
    ['pt', 'Quando sai a nova coleção?'],
    ['pt', 'Dá para comprar bilhetes na bilheteira?'],
    ['fr', 'Vous ouvrez le 11 novembre ?'],
    ['en', 'Can we buy tickets at the door?'],
    ['en', 'Is it possible to see which days of the week people watch my videos?'],
    ['en', 'Can I play this on my laptop and something else on a speaker in another room?'],
    ['en', 'Will there be a time when you add customizable capes?'],
    ['en', 'Where do I go in the app to order new checks?'],
    ['en', 'Just wondering if dogs are allowed on the terrace'],
    ['en', 'I want to change the date of my booking please'],
    ['fr', 'La piscine est elle chauffée en avril'],
    ['fr', 'je cherche le mode d’emploi du robot R200, vous l’avez en pdf ?'],
    ['fr', 'Où puis-je trouver la liste des allergènes ?'],
    ['fr', 'Hello, petite question, la veste taille grand ou normal ?'],
    ['fr', 'Pouvez-vous me dire quand ma taille sera de nouveau en stock ?'],
    ['fr', 'Combien coûte l’abonnement annuel pour un étudiant ?'],
  ] as const)('%s: a plain question is answered, and nobody is sorry: « %s »', async (language, text) => {
    const all = await draftsOf(language, text);
    expect(all).not.toMatch(sorry);
    expect(all).toMatch(answered);
  });

  it.each([
    ['en', 'I need assistance with removing my two-factor authentication.'],
    ['en', 'Would anyone be able to help me with my mail? They all go into the trash folder.'],
    ['en', 'How do I lower the volume of just my notifications?'],
    ['en', 'Having trouble recovering an account. Any way to help?'],
    ['fr', 'Le code promo ne passe pas, help !'],
    ['fr', 'Bonjour, mon imprimante n’est plus reconnue depuis la mise à jour, que faire ?'],
    ['fr', 'J’ai oublié mon mot de passe et je n’ai plus accès à mon ancien mail, comment faire ?'],
    ['de', 'Wie kann ich mein Passwort zurücksetzen?'],
    ['es', '¿Cómo puedo recuperar mi cuenta? Gracias'],
    ['it', 'Potete aiutarmi? Non trovo il modo di cambiare indirizzo.'],
    ['pt', 'Podem ajudar-me? Não sei como mudar a morada.'],
  ] as const)('%s: who asks for help gets the steps: « %s »', async (language, text) => {
    const all = await draftsOf(language, text);
    expect(all.match(new RegExp(steps, 'g'))).toHaveLength(3);
    expect(all).not.toMatch(/anger|colère|heartfelt|Heartfelt|sincer|management|direction/);
  });

  it.each([
    ['en', 'Where are the cleaning supplies that you promised?'],
    ['en', 'How is it possible that both machines near me take no deposits?!'],
    ['fr', 'Comment se fait-il que le prix ait encore augmenté ?'],
  ] as const)('%s: a reproach is no question for its question mark: « %s »', async (language, text) => {
    expect(await draftsOf(language, text)).not.toMatch(answered);
  });

  it.each([
    ['de', 'Super Service, die Lieferung war schon am nächsten Tag da.'],
    ['es', 'Muchas gracias al chico de la tienda de Vigo, un encanto.'],
    ['it', 'Servizio ottimo, pacco arrivato il giorno dopo.'],
    ['pt', 'Serviço excelente, a encomenda chegou no dia seguinte.'],
    ['fr', 'Super accueil samedi, merci à toute l’équipe !'],
    ['en', 'Ordered on Monday, arrived Tuesday. Brilliant.'],
  ] as const)('%s: praise is no complaint: « %s »', async (language, text) => {
    expect(await draftsOf(language, text)).not.toMatch(sorry);
  });

  it.each([
    ['de', 'Der Käse war verschimmelt, am zweiten Tag nach dem Kauf.'],
    ['es', 'El queso tenía moho al día siguiente de comprarlo.'],
    ['es', 'Vuestra actualización me ha borrado todas las listas.'],
    ['it', "Il formaggio era ammuffito il giorno dopo l'acquisto."],
    ['pt', 'O queijo tinha bolor no dia seguinte à compra.'],
    ['pt', 'A vossa atualização apagou todas as minhas playlists.'],
  ] as const)('%s: a complaint in even words is no question: « %s »', async (language, text) => {
    const all = await draftsOf(language, text);
    expect(all).toMatch(sorry);
    expect(all).not.toMatch(answered);
  });

  it.each([
    ['en', 'Saw your van in our street this morning'],
    ['fr', 'La 12 est passée à 8h02'],
  ] as const)('%s: who asks nothing and minds nothing is read, no more: « %s »', async (language, text) => {
    const all = await draftsOf(language, text);
    expect(all).not.toMatch(sorry);
    expect(all).not.toMatch(answered);
    expect(all.split('\n')[0]).not.toMatch(fan);
  });
});
