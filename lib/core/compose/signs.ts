import { fold } from '../calm-check/fold';

/**
 * Signs in the words themselves, for where the reader's signals stay silent: a plan that was wrong here would hurt
 * somebody (G41) or thank people for their irony. On French and English alike; narrow on purpose.
 */
const hunting =
  /\b(?:trouve[zr]?|cherche[zr]?|dites|donnez|balance[zr]?) (?:moi |nous )?(?:ou (?:elle|il|cette|ce) |son adresse|sa maison|l'adresse d)|\bou (?:elle|il) (?:habite|bosse|travaille)\b[^.!?]{0,40}\b(?:rigol\w*|visite|regl\w+|attend\w*)|\b(?:son|sa) (?:insta\w*|facebook|compte|profil|adresse|numero) (?:perso\w*|prive\w*)|\bmerite ce qui (?:va|l')|\bfind (?:out )?where (?:\w+ ){1,3}(?:lives?|works)\b|\b(?:her|his|their) (?:private|personal|home) (?:insta\w*|account|address|number|profile)|\b(?:she|he) deserves what'?s coming|\bposting (?:the link|her address|his address|her number|his number)/;

export const hunts = (text: string): boolean => hunting.test(fold(text));

const law =
  /\b(?:mon avocat|mon avocate|notre avocat|mise en demeure|au tribunal|en justice|porter? plainte|saisir (?:le mediateur|la justice|le tribunal)|my (?:solicitor|lawyer|attorney)|our (?:solicitor|lawyer)|legal action|small claims|take you to court|see you in court|letter before action)\b/;

export const goesToLaw = (text: string): boolean => law.test(fold(text));

const thing =
  /\b(?:produits?|numeros? de lot|appareils?|machine|modele|cremes?|serum|shampo\w+|maquillage|mascara|vernis|chargeurs?|batteries?|piles?|prises?|cables?|multiprise|bouilloire|grille.pain|(?:le|mon|notre|votre|du) four|plaque|radiateur|chaudiere|frigo|lave.\w+|seche.\w+|trottinettes?|velos?|pneus?|freins?|siege auto|poussettes?|echelle|etagere|canape|couverture|bougies?|jouets?|peluche|biberons?|tetine|telephone|ordinateur|tablette|casque|medicaments?|comprimes?|viande|poulet|poisson|lait|yaourts?|confiture|salade|burger|sandwich|plats?|fromage|compote|conserve|repas|biscuits?|chocolat\w*|boisson|bouteille|bocal|sachet|paquet|aliment\w*|product|batch|device|appliance|creams?|lotion|serum|chargers?|battery|plugs?|cables?|kettle|toaster|oven|hob|heater|boiler|fridge|dryer|washer|dishwasher|scooters?|bikes?|tyres?|brakes?|car seat|prams?|bugg(?:y|ies)|cots?|pushchairs?|ladder|shelf|sofa|blanket|candles?|toys?|dummy|bottles?|phone|laptop|tablet|helmet|medicine|tablets|pills|formula|meat|chicken|fish|milk|yogh?urts?|jam|salad|burgers?|sandwich\w*|bread|cheese|meal|biscuits?|cookies?|drink|jars?|tins?|packs?|packet|food)\b/;

/** Is there a thing that others may still use or eat? What went wrong in somebody's care is none. */
export const speaksOfAThing = (text: string): boolean => thing.test(fold(text));

const applause =
  /\b(?:bravo|felicitations|chapeau|quel (?:service|talent|exploit)|merci (?:pour|de) (?:la|le|les|ce|cette|votre|rien)|well done|congrat\w+|great (?:job|service|work)|nice (?:one|work)|thanks for (?:the|nothing|ruining)|slow clap|a record)\b/;
const bitter =
  /\b(?:froide?s?|retard|jamais|toujours (?:pas|rien)|casse\w*|perdu\w*|panne|annule\w*|sans (?:les?|la|mes|ma|mon|aucun\w*)|au lieu de|attend\w*|cold|late|never|still (?:no|not|waiting)|broken|lost|cancelled|missing|stone cold|an hour and|no (?:fries|chips|sauce|drink|answer|refund|reply|sign))\b/;

/** Applause for what went wrong. */
export const mocks = (text: string): boolean => {
  const folded = fold(text);
  return applause.test(folded) && bitter.test(folded);
};
