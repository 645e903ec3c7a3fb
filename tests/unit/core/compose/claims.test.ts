import { describe, expect, it } from 'vitest';
import { everyWording, type Voice } from '@/lib/core/compose/write/phrase';
import { banks } from '@/lib/core/compose/phrases';
import type { Bank } from '@/lib/core/compose/phrases/bank';
import type { LanguageCode } from '@/lib/core/text/language';

/**
 * A reply desk that invents what the company is doing is worse than none (G33). Without a statement a draft says only
 * what the person who signs can do alone, or leaves a gap. The lists below are closed: a new verb has to be argued for
 * here before it may be used.
 */
interface OwnDeeds {
  /** "je" and "nous", where the language writes them; the verb alone elsewhere. */
  subject: RegExp | null;
  /** First-person forms of what one can do alone: pass on, ask, follow, come back, read, write, report, be there. */
  deeds: RegExp;
  /** Others, who may be told or asked, never described. */
  others: RegExp;
  /** What stands before others who are told or asked. */
  told: RegExp;
  /** Closings that claim nothing. */
  closings: RegExp;
}

const never = /(?!)/;

/** "Your message goes to …": whoever signs sends it. */
const sendsOn =
  /^(?:(?:Your message|These messages|The question|The request|This|A note [^.]*) goe?s? to \{team\}|(?:Let (?:me|us) (?:take|bring|ask)|Straight to \{team\})|(?:Votre message|Vos messages|La question|Un mot|Un message|Une note) part(?:ent)? [^.]* vers \{team\})/;

const grammar: Record<string, OwnDeeds> = {
  fr: {
    subject: /(?:^|[ ,;:])(?:je|j'|nous)(?: |(?<='))/i,
    deeds:
      /^(?:(?:ne |m'|me |nous |vous |te |y |les |l'|en )*)(?:transmet|expos|rapport|tiens? à en parler|tenons à en parler|vois\b|voyons|renseign|occup|fais|faisons|demand|pos|adress|signal|interrog|sollicit|décri|racont|remet|ai lu|avons lu|suis|suivons|alert|écri|contact|relai|relay|not|parl|rest|attir|donn|repass|tien|tenons|répond|revien|reven|publi|apport|partag|point|gard|complèt|complét|port|ne donn|rassembl|lis\b|lisons|sommes|apprend|apprenons|y répond|dis\b|disons|reparl)/i,
    others:
      /(?:(?:l'|les |la |notre |nos )?(?:équipes?|techniciens?|dépôt|entrepôt|comptabilité|direction|qualité|sécurité|assistance|logistique|atelier|livreurs?|collègues?|facturation))/gi,
    told: /(?:à|aux|au|avec|auprès de|contacte|contactons|sollicite|sollicitons|relance|relançons|interroge|interrogeons|alerte|alertons|de|devant|toute|qui dirige|\bà la personne[^,.]*|vers)\s*$/i,
    closings:
      /^(?:À (?:bientôt|très vite|la prochaine)|Au plaisir|S'il (?:reste|y a)|Et s'il|Et si ce|Pour une question)/i,
  },
  en: {
    subject: /(?:^|[ ,;:])(?:I|we)(?:'m|'re|'ll|'ve| )/i,
    deeds:
      /^ ?(?:passing|speaking|follow (?:this|it) up|showing|pressing|describing|telling|ask\b|show\b|getting in touch|asking|find out|close the loop|keep asking|tell\b|bring (?:it|this) up|put it|taking|raising|putting|flagging|sending|read\b|bringing|handing|contacting|making sure|writing|stay|noted|sharing|share|be (?:back|in touch)|post|write|reply|report|say|come back|keep|keeping|answer|give|hear|learn|alerting|won't share|make sure|reporting|collecting|let (?:you|everyone) know|update (?:you|everyone)|here\b|still here|putting)/i,
    others:
      /\b(?:the |our )?(?:teams?|engineers?|depot|warehouse|accounts|management|quality|security|support|dispatch|logistics|workshop|drivers?|colleagues?|manager|billing)\b/gi,
    told: /(?:\bto|before|ask|show|telling|pressing|asking|with|speaking to|alerting|contacting|from|the whole|in touch with|before|making sure|make sure|about|tell|reaches|from)\s*$/i,
    closings:
      /^(?:See you|Looking forward|More questions|If there's|If anything|If that|If it|And if|If a|Any question)/i,
  },
  de: {
    subject: /(?:^|[ ,;:])(?:ich|wir)(?: |$)/i,
    deeds:
      /^(?:gebe?n? (?:diese|das|Ihre|deine|eure)|frage?n? |bitte?n? |melde?n? |schreibe?n? |bleibe?n? |lese?n? )/i,
    others: /\{team\}/g,
    told: /(?:an|bitten?)\s*$/i,
    closings: /^(?:Bis bald|Fragen <?|Fragen |Falls|Weitere|Bei weiteren)/,
  },
  es: {
    subject: null,
    deeds:
      /^(?:Pas|Llev|Pid|Pedimos|Pregunt|Se lo (?:pas|cuent|cont)|Denunci|Vuelv|Volv|Doy|Damos|Dar|Le(?:o|emos)\b)\S*/,
    others: /\{team\}/g,
    told: /a\s*$/,
    closings: /^(?:¡Hasta|Las preguntas|Y si|Si queda|Más preguntas|Cualquier otra pregunta)/,
  },
  it: {
    subject: null,
    deeds: /^(?:Pass|Gir|Port|Chied|Lo (?:pass|raccont)|Segnal|Torn|Do |Diamo|Legg)/,
    others: /\{team\}/g,
    told: /a\s*$/,
    closings: /^(?:A presto|Le domande|Se resta|Altre|Per un'altra domanda)/,
  },
  pt: {
    subject: null,
    deeds: /^(?:Pass|Encaminh|Lev|Peç|Pedimos|Pergunt|Denunci|Volt|Dou|Damos|Le(?:io|mos)\b)/,
    others: /\{team\}/g,
    told: /a\s*$/,
    closings: /^(?:Até|As perguntas|Se faltar|Mais|Para outra pergunta)/,
  },
};

/** Something already decided, found, under way or bound to come: a statement's business, in no phrase of ours. */
const results: Partial<Record<LanguageCode, RegExp>> = {
  fr: /\b(?:(?<!ce qui )a été|ont été|est (?:en cours|lancé|réglé|prévu|identifié)|sera\b|seront|va être|vont être|vérif(?:ie|ions|ient)|cherch(?:e|ons|ent)\b|enquêt|relanc(?:e|ent|ons)\b|localis|corrig(?:e|eons|ent)|rétabli|répar(?:e|ons|ent)|rembours(?:e|ons|ent)\b|lan[cç](?:e|ons) une)/i,
  en: /\b(?:has been (?:fixed|found|passed|launched)|will be (?:fixed|contacted|told|posted|checked)|is (?:being (?:fixed|checked|traced|looked)|on it|looking|tracing|checking)|are (?:being|on it|looking|tracing|checking|restoring)|'re (?:checking|tracing|looking into|investigating|having)|'m (?:checking|tracing|looking into|investigating|having)|gets checked|restor(?:ing|ed)|fixing|investigat\w+)/i,
  de: /\b(?:wird (?:gerade|bereits|schon)|wurden? |prüf\w+|klären (?:das|es)|kläre|untersuch\w+)\b/i,
  es: /\b(?:será|serán|ha sido|se está|estamos|estoy|revis\w+|comprob(?:o|amos)|investig\w+)\b/i,
  it: /\b(?:sarà|saranno|è stat[oa] (?:aperto|risolto)|verific(?:o|hiamo)|controll\w+|stiamo|sto)\b/i,
  pt: /\b(?:será|serão|foi (?:aberto|resolvido)|estamos|estou|verific(?:o|amos)|averigu\w+)\b/i,
};

const voices: Voice[] = [
  { person: 'i', address: 'vous' },
  { person: 'we', address: 'all' },
];

const wordingsOf = (rows: readonly string[]): string[] => [
  ...new Set(voices.flatMap((voice) => rows.flatMap((row) => everyWording(row, voice)))),
];

const rowsOf = (table: object): string[] => Object.values(table).flat() as string[];

const withoutGaps = (text: string): string => text.replaceAll(/\{gap:[^}]*\}/g, '…');

/** Each clause that has a person for its subject, from its verb on. */
function clausesOf(text: string, { subject }: OwnDeeds): string[] {
  // Verbs alone: the subject is in their ending.
  if (subject === null) return [text];
  const parts = text.split(new RegExp(subject.source, `${subject.flags}g`));
  return parts.slice(1).map((part) => part.trimStart());
}

describe.each(Object.entries(banks) as [LanguageCode, Bank][])('phrases in %s', (language, bank) => {
  const own = grammar[language];
  if (own === undefined) throw new Error(`no list of own deeds for ${language}`);
  const steps = wordingsOf([...rowsOf(bank.act), ...rowsOf(bank.sayWhen)]).map(withoutGaps);

  it('promise only steps that the person who signs can take alone', () => {
    const bad = steps.filter((text) => {
      if (own.closings.test(text)) return false;
      const clauses = clausesOf(text, own);
      // Without a subject a step is a line around a gap, or sends the message on its way: what the signer does.
      if (clauses.length === 0) return !text.includes('…') && !sendsOn.test(text);
      return !clauses.every((clause) => own.deeds.test(clause));
    });
    expect(bad).toEqual([]);
  });

  it('tell others or ask them, and never say what they do', () => {
    const bad = steps.filter((text) => {
      const named = text.replaceAll(
        '{team}',
        language === 'fr' ? "l'équipe" : language === 'en' ? 'the team' : '{team}',
      );
      return [...named.matchAll(own.others)].some((match) => !own.told.test(named.slice(0, match.index)));
    });
    expect(bad).toEqual([]);
  });

  it('state no result, no decision and nothing under way', () => {
    const all = wordingsOf([
      ...rowsOf(bank.act),
      ...rowsOf(bank.sayWhen),
      ...rowsOf(bank.own),
      ...bank.ownReply,
      ...rowsOf(bank.acknowledge),
      ...rowsOf(bank.empathise),
      ...rowsOf(bank.apologise),
      ...rowsOf(bank.thank),
      ...bank.offerPrivate,
      ...bank.protect,
    ]).map(withoutGaps);
    expect(all.filter((text) => (results[language] ?? never).test(text))).toEqual([]);
  });

  it('leave facts and what is being done to the user, as gaps', () => {
    for (const row of [...rowsOf(bank.stateFact), ...bank.doing]) expect(row).toMatch(/: \{gap:[^}]+\}\.$/);
  });

  it('set a time that only the user knows', () => {
    for (const row of rowsOf(bank.sayWhen)) expect(row).toMatch(/\{gap:/);
  });
});
