import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { readPoint } from '@/lib/core/compose/point';
import { troublesIn } from '@/lib/core/compose/point/elsewhere/troubles';
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
  ['pt', 'Estamos sem internet há três dias.', 'no-internet', /internet/],
  ['pt', 'A comida estava fria.', 'food-cold', /comida/],
  ['de', 'Die Restmülltonne wurde schon wieder nicht geleert.', 'not-collected', /mull/],
  ['de', 'Der Bote hat nicht mal geklingelt!', 'not-rung', /geklingelt/],
  ['de', 'Termin beim Bürgeramt erst in vier Monaten, ein Witz.', 'no-appointment', /termin/],
  ['de', 'Komme seit gestern nicht mehr in mein Konto.', 'no-login', /anmeldung/],
  [
    'de',
    'Im Juni gekündigt und ihr bucht weiter jeden Monat 30 Euro ab.',
    'charged-after-leaving',
    /kundigung/,
  ],
  ['de', '40 Minuten Verspätung, keine Durchsage, Anschluss weg.', 'journey-late', /verspatung/],
  ['es', 'Mi maleta está perdida desde el sábado.', 'lost-luggage', /equipaje/],
  ['es', 'El contenedor lleva cinco días sin vaciar.', 'not-collected', /basura/],
  ['es', 'Me habéis cobrado el doble de lo normal.', 'charged-wrong', /facturacion/],
  ['es', 'La reserva no aparecía y nos quedamos fuera.', 'booking-lost', /reserva/],
  ['it', 'Per la risonanza, primo posto tra sei mesi.', 'no-appointment', /appuntamento/],
  ['it', 'Il regionale delle 7.12 soppresso ancora.', 'train-cancelled', /corsa/],
  ['it', 'La lavatrice si è rotta dopo un anno.', 'broken', /lavatrice|apparecchio/],
  ['it', 'Bolletta da 380 euro con la casa vuota??', 'bill-high', /bolletta/],
  ['pt', 'O multibanco engoliu o meu cartão.', 'card-swallowed', /cartao/],
  ['de', 'Eine Abbuchung von 89 Euro, ich hab nie was bestellt.', 'unknown-payments', /abbuchung/],
  [
    'pt',
    'Continuam me cobrando? Cancelei em março e continuam me cobrando.',
    'charged-after-leaving',
    /cobranca/,
  ],
  ['pt', 'O lixo não é recolhido há uma semana.', 'not-collected', /lixo/],
  ['pt', 'Pedi o 42 e veio 39.', 'wrong-item', /pedido/],
  ['de', 'Dreimal wurde mir ein Rückruf versprochen.', 'no-callback', /ruckruf/],
  ['de', 'Der Bus ist einfach vorbeigefahren.', 'not-stopped', /gehalten/],
  ['es', 'Estamos sin calefacción desde el domingo.', 'no-heating', /calefaccion/],
  ['es', 'En mi pueblo no hay cobertura nunca.', 'no-signal', /cobertura/],
  ['it', 'Il pollo puzzava appena aperto.', 'spoilt', /prodotto/],
  ['it', 'La camera sopra la discoteca, non ho chiuso occhio.', 'noise', /camera/],
  ['pt', 'No site diz aberto e dei com o nariz na porta.', 'found-closed', /fechado/],
  ['pt', 'Prometeram ligar e até agora nada.', 'no-callback', /telefonema/],
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
  ['de', 'Hab mir bei euch die Haare schneiden lassen, hab mir selbst den Pony geschnitten'],
  ['de', 'Meine Haare sitzen im Urlaub auch ohne Föhn.'],
  ['de', 'Das Glas im Regal gefällt mir!'],
  ['de', 'Die Preise sind ja explodiert überall, bei euch gehts noch'],
  ['de', 'Eis ist auf dem Weg nach Hause geschmolzen, selbst schuld 😅'],
  ['de', 'Ihr habt mir den Urlaub verdorben'],
  ['de', 'Wir wurden im Regen stehen gelassen, der Bus fuhr vorbei'],
  ['de', 'Keiner kam, um die Bestellung aufzunehmen'],
  ['de', 'Zu dem Preis bekommt man nicht mehr als das'],
  ['de', 'Mein Koffer ist weg, er steht schon im Flur und wartet auf den Urlaub'],
  ['es', 'Pizza y helado, plan perfecto'],
  ['es', 'Mi tarjeta está caducada, cómo la renuevo?'],
  ['es', 'El tren de la tarde sale a las 6?'],
  ['es', 'Nadie vino a tomarnos nota'],
  ['es', 'El precio es sublime'],
  ['es', 'Espero que el pedido llegue pronto, qué ganas'],
  ['it', 'Mi sono rotta di aspettare'],
  ['it', 'Pizza e gelato, serata perfetta'],
  ['it', 'Il contratto è scaduto a marzo, come rinnovo?'],
  ['it', 'Ho aspettato 8 ore in ospedale'],
  ['it', 'Capelli perfetti nel vostro salone'],
  ['it', 'Ci avete lasciato per strada senza autobus'],
  ['it', 'In marcia verso il vostro negozio!'],
  ['pt', 'Minha fatura está vencida, como pago?'],
  ['pt', 'O gelado derreteu no caminho haha'],
  ['pt', 'Pizza e gelado, programa perfeito'],
  ['pt', 'A encomenda caiu no chão mas estava bem embalada'],
  ['pt', 'Cabelo lindo na minha irmã, obrigada'],
  ['pt', 'A conta de luz explodiu este mês'],
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

  /** A loose word once brought a fault that was not told: the plain topic is as far as these go. */
  it.each([
    ['de', 'Ich habe den Flug storniert, danke für die schnelle Hilfe', 'flight-cancelled'],
    ['es', 'Se cayó el paquete al suelo y no se rompió, buen embalaje', 'injured'],
    ['es', 'Me han cobrado el doble de lo normal', 'charged-twice'],
    ['es', '8 horas en urgencias y nadie nos atiende', 'hospital'],
    ['es', 'La pantalla no responde', 'no-answer'],
    ['it', 'Ho pagato il doppio rispetto a prima', 'charged-twice'],
    ['it', 'La lavatrice si è rotta dopo un anno', 'injured'],
    ['it', 'Le docce con la muffa, che schifo', 'spoilt'],
    ['pt', 'O banheiro com mofo e ninguém limpa', 'spoilt'],
    ['it', "Ho cancellato il volo, grazie per l'aiuto", 'flight-cancelled'],
    ['pt', 'A entrega fora do prazo já virou rotina', 'spoilt'],
    ['pt', '8 horas nas urgências e ninguém atende', 'hospital'],
    ['pt', 'Cancelei o voo sem problemas, obrigado', 'flight-cancelled'],
  ] as const)('%s: « %s » is no %s', (language, text, id) => {
    expect(readPoint(text, language, 'vous').frames.map((frame) => frame.id)).not.toContain(id);
  });

  /** Read from a table of text: a slot that is spelt wrong would be shown as it stands. */
  it.each(['de', 'es', 'it', 'pt'] as const)('%s: every trouble is said, by itself too', (language) => {
    const troubles = troublesIn(language);
    expect(troubles.length).toBeGreaterThan(20);
    for (const { id, say } of troubles) {
      expect(
        say.flatMap((wording) => wording.match(/\{[^}]*\}/g) ?? []).filter((slot) => slot !== '{since}'),
        id,
      ).toEqual([]);
      expect(
        say.some((wording) => !wording.includes('{')),
        id,
      ).toBe(true);
    }
  });

  it('takes the broken thing for the broken thing', () => {
    expect(readPoint('Um 8 Uhr ging die Waschmaschine kaputt', 'de', 'vous').slots.object).toBe(
      'die Waschmaschine',
    );
    expect(readPoint('Ho letto tutto ma la borsa si è rotta', 'it', 'vous').slots.object).toBe('la borsa');
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
