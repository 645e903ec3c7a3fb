import { joined, type WordingTable } from '../../wordings';
import { englishBlameBySentence } from './blame-by-sentence';
import { englishDenialBySentence } from './denial-by-sentence';
import { englishToneBySentence } from './tone-by-sentence';
import { englishStakesBySentence } from './stakes-by-sentence';
import { englishDeflects } from './deflects';
import { englishHurt } from './hurt';
import { englishLooksDown } from './looks-down';
import { englishSelfPraise } from './self-praise';
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

/** English wordings to object to, on folded text (no accents, straight quotes, lower case). */
export const english: WordingTable = joined(
  wordings,
  englishBlameBySentence,
  englishDenialBySentence,
  englishToneBySentence,
  englishStakesBySentence,
  englishHurt,
  englishDeflects,
  englishLooksDown,
  englishSelfPraise,
);
