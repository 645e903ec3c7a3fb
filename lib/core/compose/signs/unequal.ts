import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from './any-of';

/**
 * Words without which nobody tells of being treated as less than others: who somebody is, and what is done to people for
 * it. Where none stands, the sound of the whole is about something else: « roue voilée » is a wheel.
 */
const inFrench = anyOf(
  rowsIn(`rac(?:e|ial\\w*|is\\w*|ise\\w*)|couleurs?(?: de)? peau|ma peau|sa peau|leur peau|noire?s?|black|arabes?|maghreb\\w*|afric\\w*|antill\\w*|asiat\\w*|chinois\\w*
 juifs?|juives?|musulman\\w*|islam\\w*|catho\\w*|chretien\\w*|religi\\w*|(?<!\\b(?:roues?|disques?|jantes?|planches? a) )voil(?:e|ees?)|foulards?|turbans?|kippa|hijab|abaya|origines?
 etrang\\w*|accent|nom(?:s)?(?: de famille)?|prenoms?|handicap\\w*|fauteuil\\w*|sourde?s?|malentend\\w*|aveugles?|malvoyant\\w*|autis\\w*|pmr|canne|chien guide|mobilite
 gros(?:se)?s?|obes\\w*|poids|corpulen\\w*|enceintes?|grossesses?|allait\\w*|femmes?|dames?|hommes?|filles?|garcons?|meufs?|sexis\\w*|genres?|trans\\w*|gays?|homo\\w*|lesb\\w*|lgbt\\w*|pedes?
 mon mari|ma femme|deux mamans|deux papas|vieux|vieilles?|ages?|agees?|ans|jeunes?|seniors?|banlieu\\w*|cites?|quartiers?|pauvres?|sdf|rsa|gitan\\w*|roms?|rebeus?|renois?
 discrimin\\w*|humili\\w*|facies|ces gens|gens comme|comme (?:nous|lui|elle|moi|eux)|vous autres|les autres|blanc\\w*|blonds?|immigr\\w*|papiers|nationalite|egalite|inegal\\w*|stereotyp\\w*|cliches?|singes?|animaux|sauvages?|vermine|parasites?|bateaux?|rentre\\w* chez|retourne\\w* (?:chez|dans)|bled|jungle|sale (?:race|\\w+e)`),
);

const inEnglish = anyOf(
  rowsIn(`rac(?:e|ial\\w*|is\\w*)|skin|colou?r|black|brown|asian\\w*|african\\w*|arabs?|chinese|indians?|pakistani\\w*|latin\\w*|hispanic\\w*|mexican\\w*|jew\\w*|muslim\\w*|islam\\w*|sikhs?|hindu\\w*
 christian\\w*|catholic\\w*|religio\\w*|veils?|headscar\\w*|hijab|turbans?|foreign\\w*|immigrant\\w*|accent|surname|names?|disab\\w*|wheelchair\\w*|deaf|blind|autis\\w*|guide dog|cane|mobility
 fat|obes\\w*|weight|size|pregnan\\w*|breastfe\\w*|wom[ae]n|m[ae]n|ladies|girls?|boys?|sexis\\w*|gender\\w*|trans\\w*|gay|gays|queer|homo\\w*|lesb\\w*|lgbt\\w*|my (?:husband|wife)|two (?:mums|dads|moms)
 old|older|elderly|age|aged|young|poor|homeless|travellers?|gyps\\w*|roma|discriminat\\w*|humiliat\\w*|profil\\w*|your (?:kind|sort|lot)|people like|those people|you people|like (?:us|them|me|him|her)
 white|blonde?|nationality|equal\\w*|unequal\\w*|stereotyp\\w*|slurs?|monkeys?|apes?|animals|savages?|vermin|british|english|back (?:home|to (?:your|their))|(?:send|go|went) (?:them |back )?home|deport\\w*|on a boat|huts?|jungle`),
);

export const speaksOfUnequalInFrench = (text: string): boolean => inFrench.test(fold(text));
export const speaksOfUnequal = (text: string): boolean => inEnglish.test(fold(text));
