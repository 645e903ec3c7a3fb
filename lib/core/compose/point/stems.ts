import { fold } from '../../calm-check/fold';

/** Said in every other comment, and of anything. */
const common: ReadonlySet<string> = new Set(
  `avoir votre vous avez etes pour dans avec sans plus sont etait cette leur leurs comme fait encore toujours apres avant
   depuis quand beaucoup your have been with without this that they there were still after before when which from than
   into them their then what very just people`.split(/\s+/),
);

/** The beginnings of the words that a text is about: "potholes" and "a pothole" share one. */
export const stemsOf = (text: string): string[] =>
  (fold(text.replaceAll(/\{\w+\}/g, '')).match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, 5));

/** How many of some stems stand among others: 0 to 1; of none, none. */
export const shareWithin = (stems: readonly string[], others: ReadonlySet<string>): number =>
  stems.filter((stem) => others.has(stem)).length / Math.max(1, stems.length);
