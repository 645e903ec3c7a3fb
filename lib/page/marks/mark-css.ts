import { type FlaggedLevel, type Theme, flaggedLevels, inks, surfaces, themes } from './looks';

/** Names in the page's own registry: nothing in them tells whose they are. */
export const nameOf = (level: FlaggedLevel, theme: Theme): string =>
  theme === 'light' ? `tone-${level}` : `tone-${level}-dark`;

/** Of a comment that is shown to whoever looks for it. */
export const shownName = (theme: Theme): string => (theme === 'light' ? 'tone-shown' : 'tone-shown-dark');

/**
 * How marked words look, on light and on dark grounds. All that may be needed stands here from the start: a rule that
 * comes later has Chromium find the styles of a whole page anew (140 ms in one task on 5,000 comments).
 */
export const markRules: Readonly<Record<string, string>> = Object.fromEntries(
  themes.flatMap((theme) => [
    ...flaggedLevels.map((level) => [
      nameOf(level, theme),
      `text-decoration:underline wavy ${inks[theme][level]} 1.5px;text-decoration-skip-ink:none;text-underline-offset:3px`,
    ]),
    [
      shownName(theme),
      `text-decoration:underline solid ${surfaces[theme].accent} 2px;text-decoration-skip-ink:none`,
    ],
  ]),
);

/**
 * The rules for these highlights, wherever the words stand. In Chromium the root's alone are enough: all below inherit
 * them, in shadow roots too (CSS Pseudo-Elements 4, since 105). Firefox, where nothing is inherited yet, needs them for
 * every element.
 */
export const highlightCss = (rules: Readonly<Record<string, string>>, of: ':root' | ''): string =>
  Object.entries(rules)
    .map(([name, rule]) => `${of}::highlight(${name}){${rule}}`)
    .join('\n');
