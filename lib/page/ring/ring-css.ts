import { flaggedLevels, grounds, inks, surfaces, type Theme } from '../marks/looks';

const coloursOf = (theme: Theme): string => {
  const { ground, ink, line, accent } = surfaces[theme];
  const levels = flaggedLevels.map(
    (level) => `.ring.${theme}.${level}{--level-ink:${inks[theme][level]};--level:${grounds[theme][level]}}`,
  );
  return `.ring.${theme}{--ground:${ground};--ink:${ink};--line:${line};--accent:${accent};--level-ink:${accent};--level:${ground};color-scheme:${theme}}${levels.join('')}`;
};

/** Colours are set on the element itself: around it may stand the theme of another place in the page. */
export const ringCss = `
${coloursOf('light')}
${coloursOf('dark')}
.ring{color:var(--ink)}
.ring>*{position:absolute;left:0;top:0;pointer-events:auto}
.ring .line{height:2px;background:var(--level-ink);border-radius:1px;pointer-events:none}
.ring.calm .line{display:none}
.ring .mark{display:flex;align-items:center;justify-content:center;gap:5px;height:28px;padding:0 8px;border:3px solid transparent;background:var(--level) padding-box;color:var(--level-ink);border-radius:9px;box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--level-ink) 40%,transparent);white-space:nowrap}
.ring .mark.brief .more,.ring.calm .more{display:none}
.ring .mark span:empty{display:none}
.ring.calm .mark{padding:0;border-radius:14px}
.ring .mark:hover{text-decoration:underline;text-underline-offset:3px}
.ring .mark:focus-visible{outline-offset:-1px}
.ring .card{width:320px;max-height:420px;max-width:calc(100vw - 16px);display:flex;flex-direction:column;padding:12px;background:var(--ground);border:1px solid var(--line);border-radius:6px;box-shadow:0 2px 8px rgb(0 0 0/.18);font-weight:400}
.ring .card h2{margin:0 0 8px;font:inherit;font-weight:600}
.ring .card ul{margin:0;padding:0;list-style:none;overflow:auto;min-height:0}
.ring .card li{padding:2px 0 2px 10px;margin-bottom:12px;border-left:2px solid var(--level-ink)}
.ring .card p{margin:0 0 4px}
.ring .card strong{font-weight:600}
.ring .card .why{opacity:.85}
.ring .card .instead{color:var(--accent)}
.ring .card button{padding:0 10px;background:none;border:1px solid var(--line);border-radius:6px}
.ring .card button:hover{background:color-mix(in srgb,var(--ink) 9%,transparent)}
.ring .card .take{border-color:var(--accent);color:var(--accent);font-weight:600}
.ring .card .foot{display:flex;flex:none;padding-top:8px;justify-content:space-between;gap:8px;margin:0}
@media (forced-colors:active){.ring .mark,.ring .card{border:1px solid CanvasText}.ring .line{background:Highlight}}
@media (prefers-reduced-motion:no-preference){.ring .mark,.ring .card button{transition:background-color 120ms}}
`;
