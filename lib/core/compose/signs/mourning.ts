import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from './any-of';

const mourning = anyOf(
  rowsIn(`obseques|enterre(?:r|ments?|ee?s?|(?= (?:ma|mon|notre) (?:mere|pere|mari|femme|fils|fille|frere|soeur|grand|oncle|tante|ami|maman|papa|mamie|papi)))|funerailles|cercueils?|incinerations?|deuil|pompes funebres|corbillard|defunte?s?
 caveaux?|(?:a|au|apres le|le) deces|faire[- ]part de deces|funerals?|coffins?|cremat\\w+|hearse|burials?|bereave\\w*|undertakers?|passed away|urn|hospice|graveside|headstones?|(?:her|his) ashes`),
);

const gone =
  /\b(?:(?:mon|ma|notre) (?:petit|petite|petit-fils|petite-fille|fils|fille|mari|femme|mere|pere|maman|papa|frere|soeur|mamie|papi)\b[^.!?]{3,80}[.!?,;]? (?:il|elle) n'est plus la\b|n'est plus (?:parmi nous|de ce monde)|nous a quittee?s?|nous ont quittes|parti\w* trop tot|isn't here any ?more|is no longer with us|left us (?:in|last|too)|we lost (?:him|her))/;

const thanking =
  /\bmerci (?:encore |infiniment |mille fois |a vous |a tous )*(?:de|d') ?(?:ne (?:pas|jamais) )?(?:l[ea]s? |l'|nous |lui |leur |l'y |en |y )*avoir|\b(?:thank you|thanks)(?: so much| again| all)* for (?:not |never )?\w+ing\b/;

/** "He isn't here any more, but they came up: thank you for not pulling them out": whatever words of loss it holds. */
export const thanksInGrief = (text: string): boolean => {
  const folded = fold(text);
  return (gone.test(folded) || mourning.test(folded)) && thanking.test(folded);
};

const touching =
  /\b(?:(?:my|our|his|her) (?:late|dying) [a-z]+|chemo\w*|cancer|palliative|stillb\w*|miscarr\w*|(?:mon|ma|notre|feu mon|feue ma) (?:\w+ )?(?:decede\w*|disparue?|mourante?)|chimio\w*|palliatifs?|fausse couche)\b/;

/** Somebody speaks of a death or of a grave illness, however gladly: nobody smiles at that. */
export const speaksGravely = (text: string): boolean => speaksOfMourning(text) || touching.test(fold(text));

/** Words of a funeral, in French and English. */
export const speaksOfMourning = (text: string): boolean => mourning.test(fold(text));
