import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from './any-of';

const mourning = anyOf(
  rowsIn(`obseques|enterre(?:r|ments?|ee?s?|(?= (?:ma|mon|notre) (?:mere|pere|mari|femme|fils|fille|frere|soeur|grand|oncle|tante|ami|maman|papa|mamie|papi)))|funerailles|cercueils?|incinerations?|deuil|pompes funebres|corbillard|defunte?s?
 caveaux?|(?:a|au|apres le|le) deces|faire[- ]part de deces|funerals?|coffins?|cremat\\w+|hearse|burials?|bereave\\w*|undertakers?|passed away|urn|hospice|graveside|headstones?|(?:her|his) ashes`),
);

/** Words of a funeral, in French and English. */
export const speaksOfMourning = (text: string): boolean => mourning.test(fold(text));
