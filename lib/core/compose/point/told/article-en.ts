import { isEnglishNoun } from '../nouns';

/** Parts and goods that stand at the head of a telegram and nowhere else in our lists. */
const further = new Set(
  `varifocals salesman ride proctor cashier clerk bouncer inspector crew pharmacist reception carer porter worktop bearing strap buckle spring cuff toecap insole lace zipper panel motor alternator gasket valve
 pipe tap basin cistern hose nozzle blade rotor spoke bracket screw bolt nail grout plaster skirting
 paintwork varnish gloss sealant gutter fence shed patio decking turf lawn trampoline swing slide
 installer fitter roofer electrician decorator builder surveyor valuer landlord agent estate-agent
 concierge doorman usher steward pudding batter topping broth toastie wrap bap bun platter brunch keybinds
 joystick stylus dongle adapter hub dock webcam mic soundbar subwoofer projector cartridge feeder scanner
 copier haircut highlights fringe trim roots extensions lashes brows polish facial massage renewal
 replacement exchange invite invitation programme brochure flyer banner poster print canvas album wreath
 arrangement ribbon balloon marquee tablecloths cutlery glassware candles fireworks kennel cattery groomer
 lead harness stitches cone cage hutch tank tracking dispatch postage barcode manifest signature doorbell
 intercom stairwell loft cellar bath extractor tumble-dryer
 photographer wash groomer hairdresser barber stylist cleaner gardener landlady host hostess operator carer babysitter childminder
 locksmith mechanic valet caterer florist baker butcher greengrocer pharmacy dispenser crematorium chapel registrar librarian lifeguard
 drummer dj band marquee castle buffet cake tier starter carvery roast fillet portion scone jam gravy topping drink cocktail barman bartender
 pub cafe restaurant club museum theatre cinema library bank council surgery clinic hospice nursery creche airport airline station ferry
 kitten puppy hamster cage aquarium saddle bridle rug trailer caravan tent awning canoe kayak paddle helmet glove bat racket ball goal
 curtain blind carpet lino underlay grout hob kitchen drawer shelf hinge bolt fuse cable router dongle aerial dish remote subtitles stream
 tool spanner saw ladder drill compressor generator mower strimmer hedge-trimmer hose sprinkler greenhouse compost bulb seed sapling turf
 stroller pushchair cot crib bottle teat dummy monitor nappy wipe formula vest babygrow bib bouncer`.split(
    /\s+/,
  ),
);
const isThing = (word: string): boolean =>
  isEnglishNoun(word) || further.has(word) || further.has(word.replace(/s$/, ''));

/** Whatever stands before a verb without being a thing of its own. */
const noName =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|here|what|who|which|how|why|when|where|one|none|nobody|nothing|everything|everyone|someone|something|all|both|each|my|your|our|their|his|her|the|an?|no|not|never|still|only|just|so|and|but|or|if|as|at|on|in|of|for|to|with|by|from|after|before|since|until|because|now|then|today|again|very|too|more|most|half|two|three|four|other|same|another|every|worked|being|having)$/;
const oursToName = /^(?:(?:customer|tech|technical|live) )?(?:support|service|services)$/;
const predicate =
  /^(?:still |just |now |never |already |then |has |have |had )*(?:is|are|was|were|has|have|had|does|do|did|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't|could not|cannot|did not|would not|came|arrived|turned|broke|stopped|keeps?|fell|went|leaks?|leaked|smells?|died|failed|left|took|shows?|ran|snapped|split|cracked|burst|shrank|melted|collapsed|lasted|froze|crashe[sd]|cuts?|drops?|dropped|makes?|made|looks?|looked|tasted?|tastes|felt|feels|got|gets|lost|bounced|says)\b/;

/** "Wardrobe gouged", "varifocals made up wrong twice": something was done to it, and nothing follows that it was done with. */
const doneTo =
  /^delivered (?=without|to the wrong|late|damaged|broken|missing)|^(?!(?:arrived|died|failed|stopped|leaked|expired|disappeared|vanished|collapsed|exploded|melted|jammed|crashed|lasted|turned|looked|tasted|dropped|changed|started|ended|worked|seemed|replaced|fitted|repaired|fixed|delivered|installed|booked|ordered|cleaned|collected|serviced|done|appeared|happened|faded|needed|wanted|promised|showed|opened|closed|keeps?|smelled|peeled|cracked|snapped|ripped|split)\b)(?:[a-z]{3,}ed|made up|sent|left|thrown|torn|broken|given|done|put|cut|built|sold|sewn|cut)(?: (?:up|off|out|in))?(?= (?:wrong|wrongly|badly|twice|again|upside|back|on|in|at|to|by|with|before|after|yesterday|last|this|without|all)\b|,|$)/;
/** Somebody did something to somebody: "cashier scanned my steaks". */
const acts =
  /^(?:[a-z]{3,}ed|forgot|lost|broke|hit|shut|told|gave|sent|left|threw|put|took|let|made|kept|cut|sold|hung|hid|wrote|drove|ran|drank|ate|sat|stood|held) (?:(?:up|off|out|down|away|at|past|through) )?(?:me|us|my|our|the|an?|it|itself|nails?|half|two|three|every)\b|^(?:laughed|shrugged|refused|walked|shouted|ignored|insisted|smirked|sighed|hung|turned) (?:at|off|out|away|up|when|to|through|and)\b/;
const person =
  /^(?:driver|courier|engineer|technician|plumber|manager|receptionist|reception|waiter|waitress|staff|team|nurse|doctor|dentist|vet|teacher|guard|conductor|agent|adviser|mechanic|cashier|clerk|crew|porter|proctor|company|bank|shop|store|school|council|support|service|chef|cook|fitter|installer|builder|landlord|website|app|site|system|train|bus|flight|update|refund|company)s?$/;

/** "Two tickets closed without a reply". */
const counted =
  /^((?:two|three|four|five|six|seven|eight|nine|ten|half the|all the|\d+) (?:[a-z-]+ ){0,2}[a-z-]+s) (.+)$/;

/** "Washer turned up with a cracked drum", "photo of my parcel is no proof": a thing without its article, and its verb. */
export function withArticle(text: string): string {
  // "Kid's meal came out forty minutes later".
  if (/^(?:kid|child|kids|children|toddler|pensioner)'s? (?:[a-z-]+ )(?=[a-z])/.test(text))
    return `the ${text}`;
  const words = text.split(' ');
  const [, many, happened] = counted.exec(text) ?? [];
  if (
    many !== undefined &&
    happened !== undefined &&
    isThing(many.split(' ').at(-1) ?? '') &&
    doneTo.test(happened)
  )
    return `${many} were ${happened}`;
  for (const count of [1, 2, 3]) {
    const name = words.slice(0, count);
    const last = name.at(-1) ?? '';
    if (name.some((word) => noName.test(word) || !/^(?:[a-z-]+|[A-Z&]{2,4})$/.test(word))) return text;
    const rest = words.slice(count).join(' ');
    if (oursToName.test(name.join(' ')) && (predicate.test(rest) || acts.test(rest))) return `our ${text}`;
    if (!(isThing(last) || /[A-Z]/.test(last)) || isThing(words[count] ?? '')) continue;
    if (!person.test(last) && doneTo.test(rest))
      return `the ${name.join(' ')} ${/[^su]s$/.test(last) ? 'were' : 'was'} ${rest}`;
    if (
      predicate.test(rest) ||
      acts.test(rest) ||
      /^(?:of|for|on|in|from) (?:the|my|our|your) [a-z]/.test(rest) ||
      /^(?:at|in|near|outside|from|to) \p{Lu}/u.test(rest)
    )
      return `the ${text}`;
  }
  return text;
}
