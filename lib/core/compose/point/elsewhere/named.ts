import type { Topic } from '../../../reading/signals';
import type { LanguageCode } from '../../../text/language';
import type { Frame } from '../frame';
import { firstNamed, type Named } from './first-named';
import { objectElsewhere } from './objects';

/** A thing, and what it is called where the language's phrases take it: "zum Thema {…}", "sobre {…}", "{…}" after « la critica ». */
type Thing = readonly [find: string, called: string, topic: Topic];

interface Elsewhere {
  /** Something is missing, late, refused or broken. */
  fails: RegExp;
  things: readonly Thing[];
}

/** Plain German, Spanish, Italian and Portuguese: what the comment names is said back, and nothing else of it. On folded text. */
const elsewhere: Partial<Record<LanguageCode, Elsewhere>> = {
  de: {
    fails:
      /\b(?:nicht|kein\w*|nie|niemand|nichts|nix|wieder aus|fallt aus|ausfall\w*|kaputt|defekt|schmutzig|dreckig|abgelehnt|verspat\w*|warten?|doppelt|falsch\w*|fehlt|fehlen|eingelaufen|gerissen|storniert|gesperrt|verloren|beschadigt|reklam\w*|unfreundlich\w*|angeschnauzt|zerkratzt|gestrichen|schlecht\w*|immer noch|schon wieder)\b/,
    things: [
      ['internet|wlan|anschluss', 'Internetanschluss', 'outage'],
      ['zug|bahn|ice|\\d{1,2}[:.]\\d{2}', 'Zugverbindung', 'service'],
      ['flug', 'Flug', 'service'],
      ['paket|sendung|zustell\\w*|lieferung|zugestellt', 'Lieferung', 'delivery'],
      ['retoure|rucksendung|umtausch', 'Rücksendung', 'refund'],
      ['erstatt\\w*|ruckzahlung|geld zuruck', 'Erstattung', 'refund'],
      ['gebuhr\\w*|abgebucht|abbuchung\\w*', 'Abbuchung', 'billing'],
      ['rechnung|abschlag', 'Rechnung', 'billing'],
      ['zimmer|hotel', 'Zimmer', 'service'],
      ['essen|pizza|burger', 'Essen', 'service'],
      ['app', 'App', 'account'],
      ['konto|login|passwort', 'Zugang zum Konto', 'account'],
      ['kundigung|gekundigt', 'Kündigung', 'service'],
      ['techniker|termin', 'Termin', 'service'],
      ['hose|hemd|kleid|schuhe?|jacke|pulli|pullover|shirt', 'Kleidungsstück', 'defect'],
      ['akku|display|gerat|handy|laptop|waschmaschine|kuhlschrank', 'Gerät', 'defect'],
      ['kaution', 'Kaution', 'refund'],
      ['konzert\\w*|ticket\\w*|karten|festival', 'Tickets', 'service'],
      ['reklamation|garantie', 'Reklamation', 'service'],
      ['gutschein\\w*', 'Gutschein', 'price'],
      ['vertrag|tarif|abo', 'Vertrag', 'service'],
      ['hotline|kundenservice|kundendienst', 'Kundenservice', 'service'],
      ['werkstatt|reparatur', 'Reparatur', 'service'],
      ['friseur\\w*|haarschnitt', 'Friseurtermin', 'service'],
      ['arzt|praxis|klinik', 'Behandlung', 'service'],
    ],
  },
  es: {
    fails:
      /\b(?:no|sin|nadie|nada|nunca|tampoco|cancelad\w*|retras\w*|rot[oa]s?|sucia?s?|suci[oa]s?|rechaz\w*|dos veces|encogio|averiad\w*|falta\w*|perdid\w*|esperando|llevo|rayad\w*|peor|ruido|huele|quemad\w*|fundid\w*|pierde|defect\w*|arregl\w+|retir\w+|devuelt\w*|a pesar)\b/,
    things: [
      ['internet|wifi|fibra|conexion', 'la conexión', 'outage'],
      ['tren|cercanias|ave|el de las \\d', 'el tren', 'service'],
      ['vuelo', 'el vuelo', 'service'],
      ['paquete|envio|pedido|entrega\\w*', 'el pedido', 'delivery'],
      ['devolucion|devolver', 'la devolución', 'refund'],
      ['reembolso', 'el reembolso', 'refund'],
      ['comision\\w*|cobrad\\w*|cargo', 'el cobro', 'billing'],
      ['factura', 'la factura', 'billing'],
      ['habitacion|hotel', 'la habitación', 'service'],
      ['comida|pizza|hamburguesa', 'la comida', 'service'],
      ['app|aplicacion', 'la aplicación', 'account'],
      ['cuenta|contrasena', 'el acceso a la cuenta', 'account'],
      ['tecnico|cita', 'la cita', 'service'],
      ['camiseta|pantalon|vestido|zapat\\w*|chaqueta', 'la prenda', 'defect'],
      ['movil|pantalla|lavadora|nevera|bateria', 'el aparato', 'defect'],
      ['fianza|deposito', 'la fianza', 'refund'],
      ['concierto|entradas?|boletos?', 'las entradas', 'service'],
      ['garantia', 'la garantía', 'service'],
      ['cupon|vale|codigo', 'el descuento', 'price'],
      ['contrato|suscripcion|tarifa', 'el contrato', 'service'],
      ['reparacion|taller|arregl\\w+', 'la reparación', 'service'],
      ['peluquer\\w+|corte de pelo', 'la cita en la peluquería', 'service'],
    ],
  },
  it: {
    fails:
      /\b(?:non|senza|nessuno|nulla|niente|mai|cancellat\w*|ritard\w*|rott[oaie]|sporc\w*|rifiut\w*|due volte|ristrett\w*|guast\w*|manca\w*|pers[oaie]|aspett\w*|difett\w*|graffiat\w*|peggio|perde|puzza|rovinat\w*|restitui\w+|nemmeno|neanche|ritir\w+)\b/,
    things: [
      ['internet|wifi|fibra|connessione', 'sulla connessione', 'outage'],
      ['treno|regionale|frecciarossa', 'sul treno', 'service'],
      ['volo', 'sul volo', 'service'],
      ['pacco|consegn\\w*|ordine|spedizione', 'sulla consegna', 'delivery'],
      ['reso', 'sul reso', 'refund'],
      ['rimbors\\w*', 'sul rimborso', 'refund'],
      ['commission\\w*|addebit\\w*', 'sull’addebito', 'billing'],
      ['bolletta|fattura', 'sulla bolletta', 'billing'],
      ['camera|albergo|hotel', 'sulla camera', 'service'],
      ['pizza|cibo|piatto|cena', 'sul pasto', 'service'],
      ['app', 'sull’app', 'account'],
      ['account|password', 'sull’accesso all’account', 'account'],
      ['tecnico|appuntamento', 'sull’appuntamento', 'service'],
      ['maglia|maglietta|pantalon\\w*|vestito|scarpe|giacca', 'sul capo acquistato', 'defect'],
      ['telefono|schermo|lavatrice|frigo|batteria', 'sull’apparecchio', 'defect'],
      ['caparra|cauzione', 'sulla caparra', 'refund'],
      ['concerto|bigliett\\w+', 'sui biglietti', 'service'],
      ['garanzia', 'sulla garanzia', 'service'],
      ['buono|coupon|sconto', 'sullo sconto', 'price'],
      ['contratto|abbonamento', 'sul contratto', 'service'],
      ['riparazion\\w+|assistenza', 'sulla riparazione', 'service'],
      ['parrucchier\\w+', 'sull’appuntamento dal parrucchiere', 'service'],
    ],
  },
  pt: {
    fails:
      /\b(?:nao|sem|ninguem|nada|nunca|cancelad\w*|atras\w*|partid\w*|suj[oa]s?|recus\w*|duas vezes|encolheu|avariad\w*|falta\w*|perdid\w*|espera\w*|defeito\w*|riscad\w*|pior|deixou de|parou de|estragou|fumo|fumaca|trocarem|devolv\w+|barulho)\b/,
    things: [
      ['internet|wifi|fibra|ligacao', 'a ligação', 'outage'],
      ['comboio|trem', 'o comboio', 'service'],
      ['voo', 'o voo', 'service'],
      ['encomenda|pacote|entreg\\w*', 'a encomenda', 'delivery'],
      ['devolucao', 'a devolução', 'refund'],
      ['reembolso', 'o reembolso', 'refund'],
      ['comissao|cobra\\w*|debito', 'a cobrança', 'billing'],
      ['fatura|factura', 'a fatura', 'billing'],
      ['quarto|hotel', 'o quarto', 'service'],
      ['comida|pizza|refeicao', 'a refeição', 'service'],
      ['app|aplicacao', 'a aplicação', 'account'],
      ['conta(?! d[ae] (?:luz|agua|gas|energia))|password', 'o acesso à conta', 'account'],
      ['tecnico|marcacao', 'a marcação', 'service'],
      ['camisola|camisa|calcas|vestido|sapat\\w*|casaco', 'a peça de roupa', 'defect'],
      ['telemovel|ecra|maquina|frigorifico|bateria', 'o aparelho', 'defect'],
      ['caucao', 'a caução', 'refund'],
      ['concerto|show|bilhetes?|ingressos?', 'os bilhetes', 'service'],
      ['garantia', 'a garantia', 'service'],
      ['cupom|cupao|vale|codigo', 'o desconto', 'price'],
      ['contrato|plano|assinatura', 'o contrato', 'service'],
      ['reparacao|conserto|oficina', 'a reparação', 'service'],
      ['cabeleireir\\w+|salao', 'a ida ao cabeleireiro', 'service'],
    ],
  },
};

interface NamedThing extends Named {
  topic: Topic;
}

/** Made when a language is first read: few people read in all four. */
const made = new Map<LanguageCode, readonly NamedThing[]>();

function thingsIn(language: LanguageCode, things: readonly Thing[]): readonly NamedThing[] {
  const before = made.get(language);
  if (before !== undefined) return before;
  const all = things.map(([find, called, topic]) => ({
    find: new RegExp(`\\b(?:${find})\\b`),
    called,
    topic,
  }));
  made.set(language, all);
  return all;
}

/** The first thing that a comment names where it says that something failed. */
export function namedElsewhere(
  text: string,
  folded: string,
  language: LanguageCode,
): { frame: Frame; called: string } | null {
  const known = elsewhere[language];
  if (known === undefined || !known.fails.test(folded)) return null;
  const found = firstNamed(thingsIn(language, known.things), folded);
  const bought = objectElsewhere(text, folded, language);
  const isBought = bought !== undefined && (found === undefined || bought.at <= folded.search(found.find));
  const called = isBought ? bought.about : found?.called;
  if (called === undefined) return null;
  const topic = isBought ? 'defect' : (found?.topic ?? 'other');
  return { called, frame: { id: 'named', kind: 'fault', topic, find: known.fails, say: [] } };
}
