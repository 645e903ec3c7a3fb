import { elides } from '../../../text/elision';
import { fold } from '../../../calm-check/fold';
import { agreed, type Thing } from '../built/thing-fr';
import { participle } from '../built/words-fr';
import { frenchNoun, type Gender } from '../nouns';

/** What a brand does to things, by people's account: "vous avez perdu mon dossier". */
const done = `changé supprimé perdu cassé oublié modifié déplacé coupé débranché fermé annulé décalé inversé confondu envoyé renvoyé facturé
 prélevé débité doublé remplacé retiré abîmé rayé taché refusé rejeté bloqué effacé vendu revendu livré posé monté installé jeté laissé
 démonté rendu servi imprimé expédié réparé réduit augmenté baissé rallongé raccourci enlevé ajouté rajouté imposé percé tondu taillé
 scié arraché écrasé brûlé lavé repeint mélangé égaré donné attribué réclamé redemandé demandé repoussé reporté avancé suspendu
 résilié activé désactivé ouvert rempli vidé peint collé cousu recousu teint coloré rasé abattu élagué garé déposé enregistré saisi transmis mis
 noté compté rendu verrouillé classé clos fermé archivé relancé loué sous-loué attribué promis prévu publié partagé`;

const deeds: ReadonlyMap<string, string> = new Map(done.split(/\s+/).map((word) => [fold(word), word]));

/** Begins what is said of the deed, and no part of the thing's name. */
const rest =
  / (?:sans|avec|pour|alors|et|mais|depuis|hier|avant|après|pendant|dans|sur|sous|en|chez|parce|puis|deux fois|trois fois|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|soir|matin|lendemain|mauvais jour)|la (?:veille|semaine)|ce (?:matin|soir)|cette|du jour|à (?:une?|blanc|ras|mon|ma|mes|notre|nos|quelqu'un|tout|\d|la place|côté|moitié|peine|l'envers|trois|deux)|au (?:lieu|milieu|mauvais|dernier|hasard)|qui|que|qu'|quand|trop|de travers|par|entre|il y a|depuis)(?!\p{L})|,/u;

/** Who gets it is told of these alone: elsewhere "à la" belongs to the name of the thing. */
const given = /^(?:envoy|renvoy|livr|donn|vend|revend|laiss|dépos|expédi|attribu|transmis|lou|partag)/;

const many = /^(?:les|des|mes|nos|vos|ces|deux|trois|quatre|cinq|six|dix|\d+|toutes|tous|plusieurs)$/;

const feminineEnd =
  /^(?:nuit|semaine|place|bougie|chose|page|portion|part|bouteille|ligne|visite|fenêtre|dent|fleur|semelle|roue|dalle|marche|rose|couche|pile|vis|lame|graine|ampoule|tuile|planche)s?$|(?:tion|sion|ette|ance|ence|ure|ade|aison|euse|trice|elle|enne)s?$/u;

/** The thing's agreement, where its article or the lexicon tells it. */
function agreementOf(thing: string): Thing | null {
  const [, det = '', head = ''] =
    /^(l'|(?:les|le|la|une?|des|mon|ma|mes|notre|nos|votre|vos|ces?|cet|cette|deux|trois|quatre|cinq|six|dix|\d+|toute la|tout le|tous les|toutes les|plusieurs)(?= )) ?((?:\p{L}|-)+)/u.exec(
      thing,
    ) ?? [];
  if (head === '') return null;
  const adjective =
    /^(?:mauvais\p{L}*|vieil\p{L}*|vieux|nouve\p{L}+|ancien\p{L}*|petite?s?|grande?s?|bonne?s?|premi\p{L}+|derni\p{L}+|autres?|seule?s?|même|moitié|double)$/u;
  const named = adjective.test(head)
    ? (/^\S+ \S+ ((?:\p{L}|-)+)/u.exec(thing.replace(/^l'/, "l' "))?.[1] ?? head)
    : head;
  const gender: Gender | undefined = frenchNoun(fold(named))?.gender;
  const isMany = many.test(det.split(' ')[0] ?? '');
  const isFeminine = /^(?:la|une|ma|cette|toute la|toutes les)$/.test(det)
    ? true
    : /^(?:le|un|mon|ce|cet|tout le|tous les)$/.test(det) && !(det === 'mon' && elides(named))
      ? false
      : gender === undefined
        ? feminineEnd.test(named) || null
        : gender.startsWith('f');
  return isFeminine === null ? null : { text: thing, head: named, isFeminine, isMany };
}

/** "Vous livrez mes courses avec des œufs cassés". */
const doing =
  /^vous (m'|nous |me )?(\p{L}{3,})ez (?=(?:mon|ma|mes|notre|nos|l[ea]s?|l'|des|une?|deux|trois) ?)(.+)$/iu;

const said =
  /^(?:vous|on|ils) (m'|nous |me )?(?:leur |lui )?(?:avez|a|ont) (?:encore |déjà |aussi |tout simplement |carrement |carrément |juste |bien |donc |à nouveau )?(\p{L}+) (.+)$/iu;

/** « La ligne 7, vous l'avez supprimée sans prévenir »: named first, and done to it after. */
const setAside =
  /^(?![^,]*(?<!qui )(?<!\p{L})(?:ne |n'|est |sont |a |ont |était |étaient |va |tient |marche ))((?:l[ea]s? |l'|cette |ces? |cet |(?:m|n)(?:on|a|es|otre|os) )[^,]{3,70}),? (?:vous|ils|on) (?:l'|les )(?:avez|ont|a) (?:encore |déjà |aussi |tout simplement |carrément |juste |bien )?(\p{L}+)((?: .+)?)$/iu;

/** What a brand decides for all: named as its choice elsewhere, "la fermeture du guichet". */
const choice = /^(?:chang|supprim|ferm|modifi|remplac|retir|rédui|augment|baiss|enlev|ajout|rajout|imposé)/;
/** What people do as much as a brand. */
const ownDeed =
  /^(?:re)?(?:demand|réclam|envoy|rend|donn|dépos|laiss|relanc|jet|mont|lav|install|ouvert|rempli|transmis|lou|coll|gard|renvoy)/;
const ownThing = /^(?:mon|ma|mes|notre|nos) /;

const thirdOf = `avez:a êtes:est dites:dit faites:fait répondez:répond prévenez:prévient promettez:promet mettez:met rendez:rend vendez:vend
 prenez:prend devez:doit pouvez:peut voulez:veut appelez:appelle rappelez:rappelle prélevez:prélève envoyez:envoie renvoyez:renvoie
 demandez:demande redemandez:redemande réclamez:réclame facturez:facture refusez:refuse imposez:impose obligez:oblige forcez:force
 annoncez:annonce laissez:laisse proposez:propose débitez:débite livrez:livre coupez:coupe comptez:compte changez:change relancez:relance
 bloquez:bloque transférez:transfère baladez:balade expliquez:explique donnez:donne servez:sert remboursez:rembourse harcelez:harcèle
 prolongez:prolonge augmentez:augmente ignorez:ignore placez:place installez:installe retirez:retire convoquez:convoque`;
const third = new Map(thirdOf.split(/\s+/).map((entry) => entry.split(':') as [string, string]));

/** "Vous me redemandez le RIB": who it was done to is the point; with "avez" what was done is known by its participle. */
const doneToMe =
  /(?<![\p{L}'])vous (ne |n')?((?:me|nous) |m')(\p{L}+ez|êtes|faites|dites)(?!\p{L})(?! à (?:moi|nous))/giu;

/** "Vous envoyez un technicien sans échelle": it is done to whoever writes, said or not. */
const doneToThem =
  /^vous (ne |n')?((?:r?envoy|livr|factur|propos|demand|serv|vend|donn|réclam|impos|prélev|laiss|plac)ez) (?=(?:une?|des|deux|trois|quatre|\d+|l[ea]s?|du|de la|pas|jamais) )/iu;

const byOn = (clause: string): string =>
  clause
    .replace(doneToThem, (found, not: string | undefined, verb: string) => {
      const said = third.get(verb.toLowerCase());
      return said === undefined
        ? found
        : `on ${not === undefined ? '' : 'ne '}me ${said} `.replace(/me (?=[aeéhiou])/, "m'");
    })
    .replaceAll(doneToMe, (found, not: string | undefined, who: string, verb: string) => {
      const said = third.get(verb.toLowerCase());
      if (said === undefined) return found;
      const me = who.startsWith('n') ? 'nous ' : elides(said) ? "m'" : 'me ';
      return `on ${not === undefined ? '' : 'ne '}${me}${said}`;
    })
    .replaceAll(/(?<!\p{L})que (?=on )/gu, "qu'");

/**
 * "Vous m'avez facturé deux nuits sans prévenir" → "deux nuits m'ont été facturées sans prévenir": what was done, and
 * nobody's finger on whoever did it; the clause as it stands where it is not sure how the thing agrees.
 */
export function passiveInFrench(clause: string): string {
  const [, first = '', done = '', after = ''] = setAside.exec(clause) ?? [];
  const written = fold(done).replace(/s$/, '');
  const known = deeds.get(written) ?? deeds.get(written.replace(/e$/, ''));
  const named = known === undefined ? null : agreementOf(first);
  if (known !== undefined && named !== null)
    return `${first} ${named.isMany ? 'ont' : 'a'} été ${agreed(participle(known), named)}${after}`;
  // "Vous leur avez supprimé le relevé": to whom, was said before.
  const theirs = /^(?:vous|on|ils) (?:leur|lui) (?=avez |a |ont )/iu.exec(clause)?.[0] ?? '';
  const now = doing.exec(clause);
  const [, who = '', verb = '', what = ''] =
    said.exec(clause) ?? (now === null ? [] : [now[0], now[1], `${now[2]}é`, now[3]]);
  const deed = deeds.get(fold(verb));
  if (deed === undefined || (who + theirs === '' && choice.test(deed) && !ownThing.test(what)))
    return byOn(clause);
  // "On a demandé le menu sans sauce": those who write did.
  if (/^on a /iu.test(clause) && ownDeed.test(deed)) return byOn(clause);
  const starts = given.test(deed) ? new RegExp(`${rest.source}| (?:à|au|aux) `, 'u') : rest;
  const end = starts.exec(what)?.index ?? what.length;
  const thing = what.slice(0, end);
  const more = what.slice(end);
  // "La chambre d'un monsieur qui y dormait encore": it hangs on the thing.
  if (/^ (?:qui |que |qu')/.test(more)) return byOn(clause);
  const it = agreementOf(thing);
  // "Vous avez mis": where, and not only what.
  // "… et ils sont partis": who, is not said any more.
  if (/^ils /iu.test(clause) && /(?<!\p{L})(?:ils|leurs?)(?!\p{L})/u.test(more)) return clause;
  if (it === null || thing.split(' ').length > 7 || (deed === 'mis' && more === '')) return byOn(clause);
  const to = who.startsWith('m') ? "m'" : who === '' ? '' : 'nous ';
  const be = now === null ? `${it.isMany ? 'ont' : 'a'} été` : it.isMany ? 'sont' : 'est';
  return `${thing} ${to}${be} ${agreed(participle(deed), it)}${more}`;
}
