import { joined, type WordingTable } from '../../wordings';
import { frenchBlameBySentence } from './blame-by-sentence';
import { frenchDenialBySentence } from './denial-by-sentence';
import { frenchToneBySentence } from './tone-by-sentence';
import { frenchStakesBySentence } from './stakes-by-sentence';
import { frenchDeflects } from './deflects';
import { frenchHurt } from './hurt';
import { frenchLooksDown } from './looks-down';
import { frenchSelfPraise } from './self-praise';
import { blameDeeds } from './blame-deeds';
import { blameOthers } from './blame-others';
import { blamePerson } from './blame-person';
import { nonApology } from './non-apology';
import { denial } from './denial';
import { denialBrand } from './denial-brand';
import { irony } from './irony';
import { order } from './order';
import { absolute } from './absolute';
import { rhetoricalQuestion } from './rhetorical-question';
import { boilerplate } from './boilerplate';
import { legalese } from './legalese';
import { minimising } from './minimising';
import { dismissive } from './dismissive';
import { threat } from './threat';
import { asksForgiveness } from './asks-forgiveness';
import { publicCompensation } from './public-compensation';
import { promise } from './promise';
import { defensiveJustification } from './defensive-justification';
import { personalData } from './personal-data';

const wordings: WordingTable = {
  blame: [...blameDeeds, ...blameOthers, ...blamePerson],
  'non-apology': nonApology,
  denial: [...denial, ...denialBrand],
  irony,
  order,
  absolute,
  'rhetorical-question': rhetoricalQuestion,
  boilerplate,
  legalese,
  minimising,
  dismissive,
  threat,
  'asks-forgiveness': asksForgiveness,
  'public-compensation': publicCompensation,
  promise,
  'defensive-justification': defensiveJustification,
  'personal-data': personalData,
};

/** French wordings to object to, on folded text (no accents, straight quotes, lower case). */
export const french: WordingTable = joined(
  wordings,
  frenchBlameBySentence,
  frenchDenialBySentence,
  frenchToneBySentence,
  frenchStakesBySentence,
  frenchHurt,
  frenchDeflects,
  frenchLooksDown,
  frenchSelfPraise,
);
