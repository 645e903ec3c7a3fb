import { flaggedLevels, grounds, inks, surfaces, type Theme } from '../marks/looks';

const colours = (theme: Theme): string => {
  const { ground, ink, line, accent } = surfaces[theme];
  return `--ground:${ground};--ink:${ink};--line:${line};--accent:${accent};`;
};
const levelColours = (theme: Theme): string =>
  flaggedLevels
    .map((level) => `.${theme} .${level}{--level-ink:${inks[theme][level]};--level:${grounds[theme][level]}}`)
    .join('\n');

/**
 * In px throughout: `rem` follows the host page (10 px on Reddit). Important on the host, because a page's own
 * rules on `div` would else win over `:host`.
 */
export const overlayCss = `
:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;width:0!important;height:0!important;display:block!important;pointer-events:none!important;z-index:2147483647!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
[hidden]{display:none!important}
.light{${colours('light')}color-scheme:light}
.dark{${colours('dark')}color-scheme:dark}
${levelColours('light')}
${levelColours('dark')}
.all{font:500 13px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;color:var(--ink);text-align:start}
button{font:inherit;color:inherit;cursor:pointer;margin:0;min-width:28px;min-height:28px;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.badge .face:focus-visible{outline-offset:-1px}
.sign{font-family:system-ui,"Segoe UI Symbol","Noto Sans Symbols 2",sans-serif}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.badge{position:absolute;left:0;top:0;pointer-events:auto;width:max-content}
.badge .face{display:flex;align-items:center;gap:4px;height:28px;padding:0 8px;border:3px solid transparent;background:var(--level) padding-box;color:var(--level-ink);border-radius:9px;box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--level-ink) 35%,transparent);white-space:nowrap}
.badge .face:hover{text-decoration:underline;text-underline-offset:3px}
.badge.brief .more{display:none}
.reasons{display:none;position:absolute;left:0;top:100%;margin:0;padding:8px 12px;list-style:none;width:max-content;max-width:280px;background:var(--ground);color:var(--ink);border:1px solid var(--line);border-radius:6px;box-shadow:0 2px 8px rgb(0 0 0/.18)}
.reasons.above{top:auto;bottom:100%}
.reasons.leftward{left:auto;right:0}
.badge:hover .reasons,.badge:focus-within .reasons{display:block}
.badge.shut .reasons{display:none}

.bar{position:fixed;right:16px;bottom:16px;pointer-events:auto;display:flex;align-items:center;gap:4px;max-width:calc(100vw - 32px);padding:4px;background:var(--ground);border:1px solid var(--line);border-radius:6px;box-shadow:0 2px 8px rgb(0 0 0/.18)}
.bar button{background:none;border:0;border-radius:4px;height:28px;padding:0 8px;white-space:nowrap}
.bar button:hover{background:color-mix(in srgb,var(--ink) 9%,transparent)}
.bar .count{display:inline-flex;gap:4px;align-items:center;padding:0 6px;height:22px;border-radius:4px;background:var(--level);color:var(--level-ink)}
.bar .do{color:var(--accent)}
.bar .rule{width:1px;height:16px;background:var(--line);margin:0 2px}
.fold{display:flex;gap:4px;align-items:center}
.bar.shut>:not(.fold){display:none}
.fold .count{pointer-events:none}
.bar.shut .fold{padding:0 2px}
.bar.shut .count:not(:first-child){display:none}
.menu{position:absolute;right:0;bottom:calc(100% + 4px);display:flex;flex-direction:column;padding:4px;background:var(--ground);border:1px solid var(--line);border-radius:6px;box-shadow:0 2px 8px rgb(0 0 0/.18)}
.menu button{text-align:start}
@media (forced-colors:active){.badge .face,.reasons,.bar,.menu{border:1px solid CanvasText}}
@media (prefers-reduced-motion:no-preference){.bar button,.badge .face{transition:background-color 120ms}}
`;
