/** Verbs with which people tell what things and companies do, so that a question can be told as a statement. */
const irregular = `be:was become:became begin:began bend:bent bite:bit bleed:bled blow:blew break:broke bring:brought build:built burst:burst buy:bought catch:caught
 choose:chose come:came cost:cost creep:crept cut:cut dig:dug do:did draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt find:found fit:fitted
 fly:flew forget:forgot freeze:froze get:got give:gave go:went grow:grew hang:hung have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew
 lay:laid leave:left lend:lent let:let lie:lay light:lit lose:lost make:made mean:meant meet:met overcharge:overcharged pay:paid put:put quit:quit read:read
 ring:rang rise:rose run:ran say:said see:saw sell:sold send:sent set:set shake:shook shine:shone shrink:shrank shut:shut sink:sank sit:sat sleep:slept slide:slid
 smell:smelled speak:spoke spend:spent spill:spilled spin:spun split:split spread:spread spring:sprang stand:stood steal:stole stick:stuck sting:stung stink:stank
 sweep:swept swell:swelled swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw undo:undid wake:woke wear:wore weigh:weighed win:won write:wrote`;
const regular = `accept accuse add advertise allow alter announce answer appear apply arrive ask assume attack auto-renew automate ban beep bill blame blink block bobble bounce bubble bully buzz call
 cancel change charge chase check claim clash clean click clog close clunk collapse collect come confuse connect contain contradict convert cough count cover crack crash creak
 crumble crumple curl dare decide decline deduct default delay delete deliver demand deny depend describe disable disappear disconnect discontinue discriminate display double double-book downgrade drag
 drain drill drip drop dump empty end enforce erase estimate exclude expect expire fade fail fill fizzle flake flap flash flicker float flood fold force fray fumble
 gouge grind groan hike hum ignore impose include increase insist install insult invoice itch jam jerk judder jump kick knock lack lag last laugh leak limit list listen load lock log look
 loop loosen mark match melt miss mix moan move muddle need notice offer open operate overflow overheat oversell park pass peel pester pick pile pill place play plug point pop pour
 prefer pretend print process produce promote pull pump push quote raise rattle reach receive redirect reduce refuse refund reject release reload remain remove renew repair repeat replace
 reply report require reschedule reset resize restart restrict return revert rip roll rot rub ruin rust scan scrap scrape scratch seem separate serve shift ship shout show shred
 shrug shudder sign skip slam slip slow smash smoke snag snap sniff spell squeak stain stall stamp start starve stay stop strand stream struggle stutter supply suspend swap switch swipe
 tarnish taste tick time tip touch track transfer trap travel treat trigger trip try turn twist unravel update upgrade use vanish vibrate wait walk want warn warp wash
 waste water whine wipe wobble work wrinkle yellow`;

const pasts = new Map<string, string>();
for (const entry of irregular.split(/\s+/)) {
  const [base = '', past = ''] = entry.split(':');
  pasts.set(base, past);
}
const doubled =
  /^(?:drop|jam|log|flap|lag|plug|pop|rip|rot|rub|scan|scrap|ship|slam|slip|snag|snap|stop|strap|swap|skip|tip|trap|trip|wrap|chop|cram|drag|dim|hum|clog|ban|drip|shred|shrug)$/;
for (const base of regular.split(/\s+/))
  pasts.set(
    base,
    base.endsWith('e')
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ied`
        : doubled.test(base)
          ? `${base}${base.slice(-1)}ed`
          : /^(?:cancel|travel|refuel|unravel)$/.test(base)
            ? `${base}led`
            : `${base}ed`,
  );
pasts.delete('be');

/** "Creaks", "goes", "tries". */
export const thirdOf = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;

export const isVerb = (word: string): boolean => pasts.has(word);
export const pastOf = (base: string): string | undefined => pasts.get(base);

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** As they stand after one thing or after many, and told of the past. */
export const verbForms = {
  one: either([...pasts.keys()].map(thirdOf)),
  many: either(pasts.keys()),
  past: either(pasts.values()),
};
