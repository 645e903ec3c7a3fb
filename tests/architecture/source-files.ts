import { globSync } from 'node:fs';

/** Every TypeScript file below these folders, relative to the repo's root. */
export const sourceFiles = (folders: string[]): string[] =>
  folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`)).sort();
