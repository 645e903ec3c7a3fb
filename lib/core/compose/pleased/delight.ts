import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from '../signs/any-of';

/**
 * Delight in words that the reader doesn't count as praise, or takes for a refusal: "cannot wait for season 2", "won't
 * put it down", « ne quitte plus sa peluche ».
 */
const delight = anyOf(
  rowsIn(`(?:can't|cannot|can not|cant) (?:wait|stop (?:smiling|listening|watching|playing|wearing|eating|dancing|humming|thinking about))
 (?:won't|wont|can't|cannot|couldn't) put (?:\\w+ ){0,3}down|never (?:taking|putting) (?:it|them|this) (?:off|down)
 (?:absolutely |totally |just |so |we |i |kids |they )?(?:love|loved|loving|adore|adored) (?:it|this|them|every|the|your|that)|obsessed with|blown away|over the moon
 laugh(?:ed|ing) so (?:hard|much)|laughed out loud on|(?:crying|cried|dying|died) (?:with laughter|laughing)|had (?:me|us) (?:in stitches|howling|crying laughing)
 saved my (?:life|bacon|skin|wedding)|(?:big |huge |massive )?thank(?:s| you)(?: so much)?(?: to)? (?!for\\b)\\w+ and (?:all )?(?:the|your) (?:girls|team|staff|lads|crew|ladies|boys|gang|family)
 made (?:my|our|her|his) (?:day|week|month|year|night|weekend)|couldn't be happier|put a smile on|counting (?:down )?the (?:days|hours)
 (?:trop|tellement|si|vraiment|deja|on a|j'ai|ai|avons|ont) hate (?:de|d'|que)|hate (?:de|d')|vivement
 (?:omg |oh my god |ooh+ )?(?:ye+s{2,}|ya+s{2,}|yay+|woo+(?:hoo+)?|o+ui{2,}|eni+fin{2,}|at last|finally)[!, ]+(?:(?:i've |we've |have )?been (?:waiting|counting)|(?:j'|on )(?:attend|l'attend)\\w*|it's back|they're back|let's go+)
 ne (?:\\w+ )?(?:quitte|lache|se lasse|decolle)\\w* plus|(?:on |j')en redemande|coup de coeur|gros kiff|kiffe\\w*|regale\\w*|conquise?s?
 scotchee?s?|bluffee?s?|emerveillee?s?|refait (?:ma|la|notre) (?:journee|semaine)|des etoiles (?:plein |dans )les yeux|sur un petit nuage`),
);

/** "Take my money", "I'd fight a pensioner for this", "my husband is going to leave me": what fans say. */
const fondly = anyOf(
  rowsIn(`(?:i )?could (?:watch|listen to|look at|stare at|read) (?:\\w+ ){1,6}(?:for (?:\\w+ )?(?:hours|days|years)|all (?:day|night|week)|forever)
 evil genius(?:es)?|take (?:all )?my mone+y+|sold (?:a|my) kidney|(?:i'd|i would|i will|i'll|ill) fight (?:an?|my) (?:\\w+ ){1,3}for (?:this|these|it|one|them)|nobody (?:buy|touch|order) (?:any|these|this|it|them)
 my (?:husband|wife|partner|boyfriend|girlfriend) (?:is|will|'s) (?:going to |gonna )?(?:leave|divorce|kill|murder) me
 (?:ruin(?:ed|ing)|empt(?:ied|ying)|destroy(?:ed|ing)) my (?:bank account|wallet|purse|bank balance|savings) (?:again|once more)`),
);

/** What nobody looks forward to: whoever can't wait for these has waited too long. */
const overdue =
  /\b(?:refund|reply|answer|response|delivery|parcel|package|order|appointment|repair|money|fix|callback|end|leave|cancel|switch|go|remboursement|reponse|livraison|colis|commande|rendez-vous|reparation|argent|depannage|resili\w+|partir|parte|quitt\w+|chang\w+|que (?:ca|cela|vous) (?:s'arrete|cesse|finisse|arretez)|any longer|anymore|any more|forever|another)\b/;

/** Somebody dotes on it, in words that sound like a loss or a threat. */
export const speaksFondly = (text: string): boolean => fondly.test(fold(text));

/** Somebody is delighted, whatever the single words say; what is waited for too long is no delight. */
export function soundsDelighted(text: string): boolean {
  const folded = fold(text);
  return fondly.test(folded) || (delight.test(folded) && !overdue.test(folded));
}

const dearly =
  /\b(?:can't|cannot|can not|cant|couldn't|could not) (?:ever |possibly |begin to )*thank (?:\w+ ){1,6}enough\b|(?<!\b(?:would|'d|will|'ll|to) be )\b(?:forever|eternally|so very|truly) (?:grateful|thankful)\b|\b(?:on|in) (?:her|his|their) own time\b|\bwent out of (?:her|his|their) way\b|\bplease (?:thank|tell) (?!(?:me|us|your|them|everyone|people)\b)[a-z]+[.!]*$/;

/** Thanks that no sum would pay: nobody says so in bitterness. */
export const thanksDearly = (text: string): boolean => dearly.test(fold(text));
