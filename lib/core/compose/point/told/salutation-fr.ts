const greeting = String.raw`(?:re)?(?:bonjour|bonsoir|bjr|bsr|salut|coucou|hello)`;
const title = String.raw`(?:monsieur|madame|mademoiselle|messieurs|mesdames|mr|mme)`;
const office = String.raw`(?:l[ea]s? |l')(?:directeurs?|directrices?|pr[eé]sidente?s?|maire|g[eé]rante?|responsables?|patronn?e?|chef\p{L}*|r[eé]dacteur\p{L}*|ministre|conseill\p{L}+)(?: (?:g[eé]n[eé]rale?|adjointe?))?`;
const titled = String.raw`(?:ch[eè]re?s? )?${title}(?:(?:,| et| ou|/) ?${title})*(?:,? ${office})?`;
const company = String.raw`(?:[àa] (?:tou(?:te)?s(?: et (?:[àa] )?tou(?:te)?s)?|vous|tout le monde)|(?:la |l'|le |toute l')(?:[eé]quipe|team|sav|service clients?))`;

/** « Bonjour monsieur le directeur ma chaudière … », « Madame, Monsieur, … »: whom they speak to, before they say anything. */
const salutation = new RegExp(
  String.raw`^[\s★☆⭐]*(?:${greeting}[ ,!]+(?:${titled}|${company})(?!\p{L})|${titled}(?=,))(?: \p{Lu}[\p{L}-]+(?=,))?[ ,!.:;]*`,
  'iu',
);

export const withoutSalutation = (text: string): string => text.replace(salutation, '');
