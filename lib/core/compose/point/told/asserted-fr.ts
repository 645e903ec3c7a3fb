import { elides } from '../../../text/elision';
/** Of a verb in the subjunctive, what it is where it is stated: "que la piscine soit fermée" → "est fermée". */
const moods = `soit:est soient:sont ait:a aient:ont fasse:fait fassent:font puisse:peut puissent:peuvent doive:doit doivent:doivent
 faille:faut prenne:prend prennent:prennent mette:met mettent:mettent vienne:vient viennent:viennent tienne:tient tiennent:tiennent
 devienne:devient revienne:revient réponde:répond répondent:répondent perde:perd attende:attend rende:rend vende:vend descende:descend
 parte:part sorte:sort serve:sert dorme:dort sente:sent reçoive:reçoit sache:sait veuille:veut dise:dit lise:lit écrive:écrit
 finisse:finit choisisse:choisit remplisse:remplit grossisse:grossit rétrécisse:rétrécit disparaisse:disparaît connaisse:connaît
 paraisse:paraît fuie:fuit vaille:vaut suive:suit vive:vit batte:bat boive:boit cuise:cuit conduise:conduit permette:permet`;

const statedOf = new Map(moods.split(/\s+/).map((entry) => entry.split(':') as [string, string]));
const ofMine: Readonly<Record<string, string>> = {
  sois: 'suis',
  aie: 'ai',
  puisse: 'peux',
  doive: 'dois',
  fasse: 'fais',
  attende: 'attends',
  perde: 'perds',
  prenne: 'prends',
  vienne: 'viens',
  revienne: 'reviens',
  sache: 'sais',
};

const stated = (clause: string): string =>
  clause
    .replaceAll(
      /(?<!\p{L})(je (?:ne )?|j'|je n')(sois|aie|puisse|doive|fasse|attende|perde|prenne|vienne|revienne|sache)(?!\p{L})/gu,
      (_, who: string, verb: string) => {
        const said = ofMine[verb] ?? verb;
        return /^[ae]/.test(said) ? `${who.replace(/e $/, "'")}${said}` : `${who.replace(/'$/, 'e ')}${said}`;
      },
    )
    .replaceAll(/(?<!\p{L})(n')?(\p{L}+)(?!\p{L})/gu, (found, not: string | undefined, verb: string) => {
      const said = statedOf.get(verb);
      if (said === undefined) return found;
      return not === undefined ? said : /^[aeéê]/.test(said) ? `n'${said}` : `ne ${said}`;
    })
    .replaceAll(/(?<!\p{L})ne (?=est |a |ont )/gu, "n'");

const judged =
  '(?:(?:vraiment|quand même|absolument|tout à fait|franchement) )?(?:normal|anormal|pas normal|logique|acceptable|inadmissible|inacceptable|scandaleux|honteux|dommage|lamentable|aberrant|hallucinant|incroyable|insupportable|agaçant|dingue|fou|abusé|inouï|ridicule|regrettable)';

/** What is said to be wrong, or asked why, is stated all the same: what follows these. */
const leads: readonly RegExp[] = [
  new RegExp(
    `^(?:c'est|ce n'est|est-ce|serait-ce|vous trouvez(?: ça| cela)?|trouvez-vous(?: ça| cela)?|je trouve(?: ça| cela)?|on trouve(?: ça| cela)?|cela vous semble|ça vous semble|il est|est-il)?(?: pas)? ?${judged}(?:,? (?:ça|cela|vous trouvez))?,? (?:que |qu')`,
    'iu',
  ),
  /^(?:comment (?:ça|cela) se fait(?:-il)?|comment se fait-il|d'où vient|y a-t-il une (?:bonne )?raison pour|il y a une raison pour|une raison pour|depuis quand est-ce|pourquoi est-ce|pourquoi faut-il|est-ce pour ça|il faut|à quel moment est-ce) ?(?:que |qu')/iu,
  /^(?:j'attends (?:toujours |encore )?qu'on (?:m'explique|nous explique|me dise)|je ne comprends (?:toujours |vraiment )?(?:pas|plus)|je me demande|je (?:ne )?vois pas|j'aimerais (?:bien )?(?:savoir|comprendre)|je voudrais (?:bien )?(?:savoir|comprendre)|(?:est-ce que )?(?:quelqu'un|on|vous) (?:peut|pouvez|pourrait|pourriez|sait|sauriez)(?: m'expliquer| nous expliquer| me dire| nous dire)?|(?:pouvez|pourriez)-vous (?:m'expliquer|nous expliquer|me dire|nous dire)|(?:expliquez|dites)-(?:moi|nous)|on m'explique|allez comprendre|qu'on m'explique)(?: enfin| un jour)? (?:pourquoi|comment il se fait qu(?:e |')?|par quel miracle) ?/iu,
  /^(?:mais )?(?:pourquoi|depuis quand) (?:est-ce qu(?:e |')|donc )?(?=(?:mon|ma|mes|notre|nos|l[ea]s?|l'|je|j'|on|nous|il (?:faut|n'y a|y a|manque)|un|une|des|cette|ce|cet|ces|votre|vos|aucune?|personne|tout|toute|tous|chaque|certain\w*) ?)/iu,
  /^(?:à quoi (?:ça |cela )?(?:sert|bon|rime)|(?:ça|cela) sert à quoi|quel (?:est l')?intérêt|l'intérêt|pourquoi (?:prendre|payer|réserver|commander|s'abonner|proposer|faire)|à quoi servent?) .{3,60}? (?:si(?= )|si c'est pour que|quand|alors que|puisque|vu que?) ?/iu,
  /^(?:(?:il )?n'y a que (?:moi|nous|chez (?:moi|nous))|y a que (?:moi|nous|chez (?:moi|nous))|je suis l[ea] seule?|suis-je l[ea] seule?) (?:(?:à qui|chez qui|où|pour qui) |que |qu'|(?:qui (?:trouve|remarque|constate) (?:que |qu')))/iu,
  /^(?:je (?:tiens|souhaite|voulais|voudrais|viens) (?:à |juste |simplement )?(?:vous )?(?:signaler|préciser|dire|faire remarquer)|je vous (?:signale|informe|fais remarquer)|sachez|je (?:constate|remarque|m'aperçois|me rends compte|découvre)|on (?:constate|se rend compte)|il s'avère|j'apprends (?:ce matin |hier |au guichet |à la caisse |par sms |par mail )?(?=(?:que |qu')(?:mon|ma|mes|notre|nos|je|j'|l[ea] |les |il faut))|il se trouve|figurez-vous|petit message pour (?:dire|signaler)|juste pour (?:dire|signaler)|je (?:vous )?écris (?:car|parce))(?: ici)? ?(?:que |qu')?/iu,
];

/** "C'est quoi cette sauce qui sent la javel": the sauce does. */
const whatIs = /^c'est quoi (?:donc )?(ce|cet|cette|ces) (\p{L}[^,]{2,40}?) qui /iu;
const named: Readonly<Record<string, string>> = { ce: 'le', cet: "l'", cette: 'la', ces: 'les' };

/** "Où sont passés les bancs": they are there no more. */
const whereTo = /^où (est|sont) (?:donc )?pass[ée]e?s? (.{4,60})$/iu;

/** "Le guichet ferme-t-il", "la piscine est-elle". */
const inverted = /(?<=\p{L})-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

const questions = `c'est (?:bien |vraiment )?(?:normal|une blague|quoi|pour quand|ça|cela|légal|logique)|est-ce|serait-ce
 vous (?:trouvez|comptez|pensez|allez|faites|attendez|en pensez|vous (?:moquez|foutez|rendez)|avez (?:une|un))|trouvez-vous|avez-vous|comptez-vous
 (?:on|je|nous) (?:fais|fait|faisons|dois|doit|peux|peut) (?:comment|quoi|faire)|que faire|qu'est-ce|quoi faire|je suis censée?
 (?:il (?:n')?)?y a (?:pas|plus)|comment|pourquoi|combien|jusqu'à quand|à quand|depuis quand|quel\\p{L}*|à quoi|à qui|normal|sérieux|sérieusement|vraiment|logique|non|hein`;

/** "…, on fait comment": a question hangs on what is stated. */
const asking = new RegExp(
  `^(.{12,}?)(?:,| -| –|\\.{2,})(?: et| mais| alors| donc| du coup| franchement)* (?:${questions.split(/\n ?/).join('|')})(?!\\p{L})(?!.*, (?:je|j'|on|nous|mon|ma|mes|le|la|les) )`,
  'iu',
);

/** It asks from its first word on. */
const asksAtOnce =
  /^(?:est-ce|qu'est-ce|que|qui|quoi|où|quand|comment|pourquoi|combien|quel\p{L}*|à quo?i|avez-vous|pouvez-vous|savez-vous|peut-on|y a-t-il|on peut|c'est (?:normal|possible)|vous (?:avez|pouvez|savez|faites|êtes|pensez|comptez))(?!\p{L})|^(?:\S+ ){0,4}\p{L}+-(?:t-)?(?:vous|tu|ils?|elles?|on|je|nous)(?!\p{L})/iu;

/** "La crèche a changé ses horaires, on fait comment": what is stated before a question; null where nothing is. */
export function beforeQuestionInFrench(sentence: string): string | null {
  if (asksAtOnce.test(sentence)) return null;
  return asking.exec(sentence)?.[1] ?? null;
}

/** What a French sentence takes for granted where it asks or judges; null where it states nothing. */
export function assertedInFrench(sentence: string): string | null {
  const it = whatIs.exec(sentence);
  if (it !== null) {
    const [lead, det = '', noun = ''] = it;
    const article = elides(noun) && det !== 'ces' ? "l'" : `${named[det.toLowerCase()] ?? ''} `;
    return `${article}${noun} ${sentence.slice(lead.length)}`;
  }
  const [, be, gone] = whereTo.exec(sentence) ?? [];
  if (gone !== undefined) return `${gone} ${be === 'est' ? "n'est" : 'ne sont'} plus là`;
  for (const lead of leads) {
    const found = lead.exec(sentence);
    if (found === null) continue;
    const rest = sentence.slice(found[0].length).replace(inverted, '');
    return rest.split(' ').length < 3 ? null : stated(rest);
  }
  return null;
}
