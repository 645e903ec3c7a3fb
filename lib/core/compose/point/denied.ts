/** « Personne n'est blessé », "no one hurt": said so that nobody worries, and a harm that nobody came to. */
const unharmed =
  /\b(?:personne (?:n'|ne )?(?:a ete |est |etait |s'est )?(?:\w+ )?bless\w*|(?:pas|aucun\w*|sans|ni) (?:de |d'|un )?(?:\w+ )?bless\w*|n'(?:a|est|etait|ont) (?:ete )?pas (?:ete )?bless\w*|(?:no|not) (?:one|body) (?:was |is |got |were |has been )?(?:\w+ )?(?:hurt|injur\w+)|nobody(?:'s)? (?:was |is |got )?(?:\w+ )?(?:hurt|injur\w+)|no (?:injur\w+|harm done)|(?:not|wasn't|isn't|weren't) (?:badly |seriously |actually )?(?:hurt|injured)|un(?:hurt|injured))\b/g;

/** The same text, each letter in its place, without the harm that it denies. */
export const withoutDenied = (folded: string): string =>
  folded.replaceAll(unharmed, (denied) => ' '.repeat(denied.length));

const claims =
  /\b(?:sinistres?|expertise|indemni[st]\w+|assurance|mutuelle|prevoyance|arret de travail|pieces (?:envoyees|justificatives|demandees)|justificatifs|assessor|loss adjuster|(?:my|the|a|our|his|her|their|this) claims?|claimed|claiming|insur(?:ance|ers?)|policy|policies|payout)\b/;
/** What has hurt somebody, and is what the money is claimed for. */
const claimedFor = new Set(['injured', 'hospital', 'hurt']);

/** "I fell off my bike in April and claimed": the fall is why they write, and nobody's alarm. */
export const isClaimedFor = ({ id }: { id: string }, folded: string): boolean =>
  claimedFor.has(id) && claims.test(folded);
