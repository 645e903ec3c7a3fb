import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { readPoint } from '@/lib/core/compose/point';
import { fold } from '@/lib/core/calm-check/fold';
import type { LanguageCode } from '@/lib/core/text/language';
import { requestIn } from '../../../contract/made-request';

/** A complaint, the frame that knows it, and words of which each draft's first two sentences hold one. */
const complaints: readonly (readonly [LanguageCode, string, string, RegExp])[] = [
  ['de', 'Seit drei Wochen warte ich auf mein Paket, nichts.', 'not-arrived', /lieferung|bestellung/],
  ['de', 'Die Kaffeemaschine ist nach zwei Monaten kaputt.', 'broken', /kaffeemaschine|gerat/],
  ['de', 'Mir wurde im Mai doppelt abgebucht.', 'charged-twice', /abgebucht/],
  ['de', 'Der Techniker ist wieder nicht gekommen.', 'missed-appointment', /termin/],
  ['de', 'Das Abo kostet plötzlich 4 Euro mehr.', 'price-rise', /preiserhohung/],
  ['de', 'Die Verkäuferin hat meine Mutter angeschrien.', 'rude-staff', /umgang/],
  ['de', 'Das Zimmer war total dreckig.', 'room-dirty', /zimmer/],
  ['de', 'Im Joghurt war ein Stück Plastik!', 'foreign-body', /produkt/],
  ['es', 'Llevo dos semanas esperando el reembolso.', 'refund-waiting', /reembolso/],
  ['es', 'El repartidor fue muy grosero con mi madre.', 'rude-staff', /trato/],
  ['es', 'Me habéis cobrado dos veces la cuota.', 'charged-twice', /cobro/],
  ['es', 'La lavadora no funciona desde el lunes.', 'broken', /lavadora|aparato/],
  ['es', 'Nos han cancelado el vuelo a última hora.', 'flight-cancelled', /vuelo/],
  ['es', '¿Por qué habéis cambiado la receta?', 'recipe-changed', /receta/],
  ['es', 'La comida llegó fría otra vez.', 'food-cold', /comida/],
  ['it', 'Il corriere ha lasciato il pacco sotto la pioggia.', 'thrown', /pacco/],
  ['it', "L'app non funziona da ieri.", 'app-bug', /app/],
  ['it', 'Aspetto il rimborso da due mesi.', 'refund-waiting', /rimborso/],
  ['it', 'Il tecnico non è venuto nemmeno oggi.', 'missed-appointment', /appuntamento/],
  ['it', 'La camera era sporca e piena di capelli.', 'room-dirty', /camera/],
  ['it', "Avete aumentato l'abbonamento senza dire niente.", 'price-rise', /prezzo/],
  ['it', 'Mi avete addebitato due volte la stessa cifra.', 'charged-twice', /addebito/],
  ['pt', 'A encomenda veio com o vidro partido.', 'arrived-damaged', /encomenda/],
  ['pt', 'Cancelaram o meu voo duas horas antes.', 'flight-cancelled', /voo/],
  ['pt', 'O funcionário riu-se de mim na loja.', 'rude-staff', /atendimento/],
  ['pt', 'O frigorífico avariou ao fim de um mês.', 'broken', /frigorifico|aparelho/],
  ['pt', 'O reembolso nunca chegou.', 'refund-waiting', /reembolso/],
  ['pt', 'Estamos sem internet há três dias.', 'no-internet', /ligacao/],
  ['pt', 'A comida estava fria.', 'food-cold', /comida/],
];

/** Harmless, or about something else: no frame may say that a fault happened. */
const harmless: readonly (readonly [LanguageCode, string])[] = [
  ['de', 'Gibt es das Kleid auch in Blau?'],
  ['de', 'Heute im Regen zum Laden gelaufen, hat sich gelohnt!'],
  ['de', 'Wohne gegenüber vom Krankenhaus, wann macht die neue Filiale auf?'],
  ['es', '¿La app está también para Android?'],
  ['es', 'Mi hija quiere esa mochila para su cumpleaños.'],
  ['it', 'Il volo per Palermo parte ancora alle sette?'],
  ['it', 'Che bella camera, ci torniamo di sicuro.'],
  ['pt', 'A conta de luz veio hoje, tudo certo.'],
  ['pt', 'Qual é o preço da assinatura?'],
];

const head = (text: string): string =>
  fold(text.slice(text.indexOf('Nadia') + 'Nadia'.length))
    .split(/(?<=[.!?])\s+/)
    .slice(0, 2)
    .join(' ');

describe('German, Spanish, Italian and Portuguese', () => {
  it.each(complaints)('%s: names the point of « %s » in every draft', (language, text, id, named) => {
    expect(readPoint(text, language, 'vous').frames[0]?.id).toBe(id);
    const request = requestIn(language);
    const [read] = request.comments;
    if (read === undefined) throw new Error('a request has a comment');
    for (const person of ['i', 'we'] as const) {
      const drafts = compose({
        ...request,
        brand: { ...request.brand, person },
        comments: [{ ...read, comment: { ...read.comment, text } }],
      });
      expect(drafts).toHaveLength(3);
      for (const draft of drafts) expect(head(draft.text), draft.text).toMatch(named);
    }
  });

  it.each(harmless)('%s: hears no fault in « %s »', (language, text) => {
    expect(readPoint(text, language, 'vous').frames).toEqual([]);
  });

  it('says a time once', () => {
    const [read] = requestIn('de').comments;
    if (read === undefined) throw new Error('a request has a comment');
    const text = 'Seit drei Wochen warte ich auf mein Paket und niemand antwortet.';
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      for (const draft of compose({
        ...requestIn('de', { seed }),
        comments: [{ ...read, comment: { ...read.comment, text } }],
      }))
        expect(draft.text.match(/drei Wochen/g)?.length ?? 0, draft.text).toBeLessThan(2);
  });
});
