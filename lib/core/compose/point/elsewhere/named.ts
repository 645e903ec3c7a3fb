import type { Topic } from '../../../reading/signals';
import type { LanguageCode } from '../../../text/language';
import type { Frame } from '../frame';
import { firstNamed, type Named } from './first-named';

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
      /\b(?:nicht|kein\w*|nie|niemand|nichts|nix|wieder aus|fallt aus|ausfall\w*|kaputt|defekt|schmutzig|dreckig|abgelehnt|verspat\w*|warte\w*|doppelt|falsch\w*|fehlt|fehlen|eingelaufen|gerissen|storniert|gesperrt|verloren|beschadigt)\b/,
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
    ],
  },
  es: {
    fails:
      /\b(?:no|sin|nadie|nada|nunca|tampoco|cancelad\w*|retras\w*|rot[oa]s?|sucia?s?|suci[oa]s?|rechaz\w*|dos veces|encogio|averiad\w*|falta\w*|perdid\w*|esperando|llevo)\b/,
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
    ],
  },
  it: {
    fails:
      /\b(?:non|senza|nessuno|nulla|niente|mai|cancellat\w*|ritard\w*|rott[oaie]|sporc\w*|rifiut\w*|due volte|ristrett\w*|guast\w*|manca\w*|pers[oaie]|aspett\w*)\b/,
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
    ],
  },
  pt: {
    fails:
      /\b(?:nao|sem|ninguem|nada|nunca|cancelad\w*|atras\w*|partid\w*|suj[oa]s?|recus\w*|duas vezes|encolheu|avariad\w*|falta\w*|perdid\w*|espera\w*)\b/,
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
  folded: string,
  language: LanguageCode,
): { frame: Frame; called: string } | null {
  const known = elsewhere[language];
  if (known === undefined || !known.fails.test(folded)) return null;
  const found = firstNamed(thingsIn(language, known.things), folded);
  if (found === undefined) return null;
  return {
    called: found.called,
    frame: { id: 'named', kind: 'fault', topic: found.topic, find: known.fails, say: [] },
  };
}
