import { isEnglishNoun } from '../nouns';

/** Parts and goods that stand at the head of a telegram and nowhere else in our lists. */
const further = new Set(
  `worktop bearing strap buckle spring cuff toecap insole lace zipper panel motor alternator gasket valve
 pipe tap basin cistern hose nozzle blade rotor spoke bracket screw bolt nail grout plaster skirting
 paintwork varnish gloss sealant gutter fence shed patio decking turf lawn trampoline swing slide
 installer fitter roofer electrician decorator builder surveyor valuer landlord agent estate-agent
 concierge doorman usher steward pudding batter topping broth toastie wrap bap bun platter brunch keybinds
 joystick stylus dongle adapter hub dock webcam mic soundbar subwoofer projector cartridge feeder scanner
 copier haircut highlights fringe trim roots extensions lashes brows polish facial massage renewal
 replacement exchange invite invitation programme brochure flyer banner poster print canvas album wreath
 arrangement ribbon balloon marquee tablecloths cutlery glassware candles fireworks kennel cattery groomer
 lead harness stitches cone cage hutch tank tracking dispatch postage barcode manifest signature doorbell
 intercom stairwell loft cellar bath extractor tumble-dryer`.split(/\s+/),
);
const isThing = (word: string): boolean =>
  isEnglishNoun(word) || further.has(word) || further.has(word.replace(/s$/, ''));

/** Whatever stands before a verb without being a thing of its own. */
const noName =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|here|what|who|which|how|why|when|where|one|none|nobody|nothing|everything|everyone|someone|something|all|both|each|my|your|our|their|his|her|the|an?|no|not|never|still|only|just|so|and|but|or|if|as|at|on|in|of|for|to|with|by|from|after|before|since|until|because|now|then|today|again|very|too|more|most|half|two|three|four|other|same|another|every|worked|being|having)$/;
const oursToName = /^(?:(?:customer|tech|technical|live) )?(?:support|service|services)$/;
const predicate =
  /^(?:still |just |now |never |already |then |has |have |had )*(?:is|are|was|were|has|have|had|does|do|did|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't|came|arrived|turned|broke|stopped|keeps?|fell|went|leaks?|leaked|smells?|died|failed|left|took|shows?|ran|snapped|split|cracked|burst|shrank|melted|collapsed|lasted|froze|crashe[sd]|cuts?|drops?|dropped|makes?|made|looks?|looked|tasted?|tastes|felt|feels|got|gets|lost|bounced|says)\b/;

/** "Washer turned up with a cracked drum", "photo of my parcel is no proof": a thing without its article, and its verb. */
export function withArticle(text: string): string {
  const words = text.split(' ');
  for (const count of [1, 2, 3]) {
    const name = words.slice(0, count);
    const last = name.at(-1) ?? '';
    if (name.some((word) => noName.test(word) || !/^(?:[a-z-]+|[A-Z&]{2,4})$/.test(word))) return text;
    const rest = words.slice(count).join(' ');
    if (oursToName.test(name.join(' ')) && predicate.test(rest)) return `our ${text}`;
    if (!(isThing(last) || /[A-Z]/.test(last)) || isThing(words[count] ?? '')) continue;
    if (predicate.test(rest) || /^(?:of|for|on|in|from) (?:the|my|our|your) [a-z]/.test(rest))
      return `the ${text}`;
  }
  return text;
}
