import { englishNouns, frenchNouns } from '../point/nouns';

/** Words that stand where a first name would and are none. */
const noName =
  /^(?:Le|La|Les|The|Team|Club|Mr|Mrs|Ms|Mme|Mlle|Dr|Miss|Madame|Monsieur|Papa|Maman|Famille|Family|Grandad|Grandpa|Granddad|Grandma|Granny|Nana|Nan|Papi|Tonton|Tata|Docteur|Doctor|Client|Cliente|User|Utilisateur|Mamie|Papy|Captain|King|Queen|Lord|Big|Old|Real|Just|Not|Anti|Pro|Ultras?|Collectif|Association|Asso|Radio|Journal|Compte|Anonyme|Anonymous|Guest|Admin|Info|Contact|Mod|Super|Mister|Sir|Lady|Dad|Mum|Uncle|Aunt|Restaurant|Hotel|Bar|Chef|Cheffe|Patriote|Justice|Stop|Non|Vive|Directeur|Directrice|Direction|Responsable|Ancien|Ancienne|Ex|Parent|Parents|Lecteur|Lectrice|Habitant|Habitante|Voisin|Voisine|Riverain|Riveraine|Recruteur|Salarié|Salariée|Employé|Employée|Former|Worried|Concerned|Recruiter|Manager|Director|Head|Local|Resident|Neighbour|Neighbor|Reader|Employee|Angry|Proud|Happy|Sad|Tired|Some|Your|My|Un|Une|Mon|Ma|Dona|Doña|Frau|Herr|Signora|Signor|Señora|Señor|Senhora|Senhor|Oma|Opa|Familie|Nonna|Nonno|Abuela|Abuelo|Mamá|Mamma|Familia|Famiglia|Família|Avó|Vó|Tia|Tía|Mein|Meine|Ein|Seu|Der|Die|Das|El|Los|Il|Lo)$/;

/** "Garden Gnome", "Pizza Lover"; Bill is somebody all the same. */
const isThing = (word: string): boolean =>
  word !== 'Bill' && (englishNouns.has(word.toLowerCase()) || frenchNouns.has(word.toLowerCase()));

/** "Autisme Ensemble 71", "Tarn Rail Users": what stands behind the first word says that it is nobody's. */
const ofMany =
  /^(?:Ensemble|Association|Asso|Collectif|Club|Comit[ée]|F[ée]d[ée]ration|Ligue|Syndicat|Union|Amicale|Soci[ée]t[ée]|Foundation|Fondation|Society|Trust|Groupe?|Centre|Center|Network|R[ée]seau|Solidarit[ée]s?|Offici[ae]l|Users|Friends|Alliance|Council|Mairie|Charity|Support|Action|Watch|\d+)$/;

const firstName = /^\p{Lu}\p{Ll}{1,11}(?:-\p{Lu}\p{Ll}{1,11})?$/u;
const familyName = /^(?:\p{Lu}[\p{Ll}'’-]*\p{L}*|\p{Lu}\.|\p{Lu}{2,12}|[Dd][eu]|[Ll][ea]|van|von)$/u;

/**
 * The first name to greet with, or null: "Josiane Petitbon", "Mireille T." and "Jean-Luc Pujol" have one; handles,
 * pen names and single words don't, since a greeting that takes a handle for a name reads like a machine's.
 */
export function firstNameOf(author: string | null): string | null {
  if (author === null) return null;
  const words = author.trim().split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > 4) return null;
  if (words.slice(1).some((word) => ofMany.test(word))) return null;
  if (!firstName.test(first) || noName.test(first) || isThing(first) || !familyName.test(second)) return null;
  return first;
}
