/** Verbs of complaints in the present: "je" form → "vous" and "tu". Regular ones are worked out. */
const irregular = `ai:avez:as suis:êtes:es peux:pouvez:peux veux:voulez:veux dois:devez:dois vais:allez:vas fais:faites:fais dis:dites:dis
 vois:voyez:vois sais:savez:sais attends:attendez:attends reçois:recevez:reçois perds:perdez:perds reviens:revenez:reviens viens:venez:viens
 tiens:tenez:tiens prends:prenez:prends comprends:comprenez:comprends apprends:apprenez:apprends paie:payez:paies paye:payez:payes
 appelle:appelez:appelles rappelle:rappelez:rappelles achète:achetez:achètes envoie:envoyez:envoies renvoie:renvoyez:renvoies
 essaie:essayez:essaies essaye:essayez:essayes dors:dormez:dors pars:partez:pars sors:sortez:sors sens:sentez:sens mets:mettez:mets
 lis:lisez:lis écris:écrivez:écris reste:restez:restes trouve:trouvez:trouves demande:demandez:demandes cherche:cherchez:cherches
 arrive:arrivez:arrives commande:commandez:commandes relance:relancez:relances compte:comptez:comptes utilise:utilisez:utilises
 passe:passez:passes tombe:tombez:tombes télétravaille:télétravaillez:télétravailles travaille:travaillez:travailles pose:posez:poses
 regrette:regrettez:regrettes garde:gardez:gardes marche:marchez:marches répète:répétez:répètes habite:habitez:habites connais:connaissez:connais
 réclame:réclamez:réclames signale:signalez:signales téléphone:téléphonez:téléphones vis:vivez:vis vends:vendez:vends lave:lavez:laves
 tourne:tournez:tournes bataille:bataillez:batailles galère:galérez:galères patiente:patientez:patientes finis:finissez:finis
 remplis:remplissez:remplis choisis:choisissez:choisis souscris:souscrivez:souscris crois:croyez:crois bois:buvez:bois
 conduis:conduisez:conduis sers:servez:sers cours:courez:cours préfère:préférez:préfères jette:jetez:jettes nettoie:nettoyez:nettoies
 fasse:fassiez:fasses aille:alliez:ailles prenne:preniez:prennes vienne:veniez:viennes revienne:reveniez:reviennes doive:deviez:doives
 puisse:puissiez:puisses sache:sachiez:saches aie:ayez:aies sois:soyez:sois attende:attendiez:attendes perde:perdiez:perdes
 mette:mettiez:mettes rende:rendiez:rendes dise:disiez:dises reçoive:receviez:reçoives écrive:écriviez:écrives
 finisse:finissiez:finisses choisisse:choisissiez:choisisses comprenne:compreniez:comprennes parte:partiez:partes sorte:sortiez:sortes`;

/** "Il a fallu que vous rappelez": after these, the mood is another. */
const wished =
  /(?<=(?<!\p{L})(?:fallu|faut|fallait|faudra|faudrait|pour|avant|sans|bien|demandé|demande|veut|voulait|voulu|attendant|attend|afin) que vous (?:vous |les? |la |l'|en |y )?)(\p{L}+[^i])ez(?!\p{L})/gu;

export const asWished = (text: string): string =>
  text.replaceAll(wished, (verb, stem: string) => (/^ay$/.test(stem) ? verb : `${stem}iez`));

const known = new Map(
  irregular.split(/\s+/).map((entry) => {
    const [je = '', vous = '', tu = ''] = entry.split(':');
    return [je, { vous, tu }] as const;
  }),
);

/** "dépose", "oublie", "ouvre": the stem stays as it is. "achète", "appelle" and "essuie" change theirs. */
const regular = /^(?!.*(?:è\p{L}{1,2}|ell|ett|[aeiouy]i)e$)\p{L}{2,}[^aoy]e$/u;

/**
 * "je dépose" → "déposez", "je voulais" → "vouliez", "j'aurais" → "auriez", "je paierai" is left alone: what is to come
 * is nobody's to repeat.
 */
export function secondPerson(verb: string, address: 'vous' | 'tu'): string | null {
  const found = known.get(verb);
  if (found !== undefined) return found[address];
  if (regular.test(verb)) return `${verb}${address === 'tu' ? 's' : 'z'}`;
  if (/[eo][nr]?ds$/.test(verb))
    return address === 'tu' ? verb : verb.replace(/(?<=pren)ds$/, 'ez').replace(/s$/, 'ez');
  if (!/[a-zéèêç]{2}ais$/.test(verb) || /^(?:mais|jamais)$/.test(verb)) return null;
  return address === 'tu' ? verb : verb.replace(/e?ais$/, 'iez').replace(/ii?ez$/, 'iez');
}

/** "nous attendons" → "attendez". */
export const fromWe = (verb: string): string | null =>
  verb === 'sommes'
    ? 'êtes'
    : verb === 'faisons'
      ? 'faites'
      : /\p{L}{2}ons$/u.test(verb)
        ? verb.replace(/(?:(?<=g)e)?ons$/, 'ez')
        : null;

/** "on" forms that mean "nous" where nobody is named: few, and common. */
const fromOn = `a:avez est:êtes avait:aviez était:étiez attend:attendez reçoit:recevez peut:pouvez paie:payez paye:payez veut:voulez doit:devez
 perd:perdez appelle:appelez lave:lavez voit:voyez trouve:trouvez voulait:vouliez devait:deviez pouvait:pouviez attendait:attendiez
 arrive:arrivez reste:restez dort:dormez mange:mangez galère:galérez revient:revenez rentre:rentrez habite:habitez vit:vivez
 rentrait:rentriez venait:veniez allait:alliez dormait:dormiez mangeait:mangiez pensait:pensiez cherchait:cherchiez restait:restiez
 habitait:habitiez partait:partiez arrivait:arriviez payait:payiez voyait:voyiez croyait:croyiez entendait:entendiez espérait:espériez
 comptait:comptiez loue:louez paiera:paierez découvre:découvrez retrouve:retrouvez ressort:ressortez comprend:comprenez
 sait:savez entend:entendez patiente:patientez tourne:tournez gèle:gelez joue:jouez travaille:travaillez télétravaille:télétravaillez repart:repartez
 finit:finissez utilise:utilisez cherche:cherchez regrette:regrettez`;

const spokenOn = new Map(fromOn.split(/\s+/).map((entry) => entry.split(':') as [string, string]));
export const secondFromOn = (verb: string): string | null => spokenOn.get(verb) ?? null;
