import { anyOf, rowsIn } from '../../signs/any-of';

/**
 * What goes wrong with things, people's plans and their days, besides what denies: "double booked", "streaky",
 * "ten minutes early". Only what is hardly ever said of what went well.
 */
const words = `double[- ]?booked|overbooked|oversold|streaky|patchy|blotchy|lopsided|uneven|wonky|shoddy|bodged?|botched|misprint\\w*|typos?
 snapped|shattered|tore|crumbl\\w+|curdled|warped|buckled|fray(?:s|ed|ing)|rust(?:s|y|ed|ing)|corroded|overheat\\w*|blew up|seized up|conked out|cuts? out|cutting out
 dried (?:out|up)|clogged|rancid|mushy|lumpy|gritty|bruised|wilted|greasy|freezer burn\\w*|out of (?:focus|order|sync|stock|tune|ink|control)|blurry|blurred|grainy|muffled|garbled
 unusable|unwearable|inedible|undrinkable|unplayable|uninhabitable|incomplete|unfinished|half[- ](?:finished|done|built|empty)|sold out|ran out|run out|had none|changed (?:our|my) (?:flight|booking|appointment|room|order|delivery|slot|seats?|train|shift)
 squashed|crushed|crumpled|creased|sodden|muddy|grubby|grimy|scuff\\w*|dents?|gouge\\w*|misaligned|unresponsive|times? out|timed out|laggy|lagging|glitch\\w*
 overran|diverted|rerouted|discontinued|scrapped|axed|withdrawn|hiked|surcharged?|short[- ]?changed|short[- ]staffed|understaffed|unannounced|(?:was|were|is|are) (?:supposed|meant) to
 (?:three|four|five|six|seven|\\d+) different|(?:minutes|hours?|days?|stops?) early|pushed back|put back|put off|rescheduled|rearranged|fallen (?:off|apart)|falling (?:off|apart)|coming (?:off|apart|away)
 overgrown|nettles|fly-?tipp\\w*|graffiti|vandal\\w*|dog mess|bombard\\w*|cold call\\w*|smaller|thinner|weaker|dearer|flimsy|paper[- ]thin|see-through|rip[- ]?off
 overfilled|overcharging|mis-?sold|mislaid|misplaced|unlabelled|unplugged|unsafe|unlit|unswept|unmade|unwashed|unheated|unmanned|unstaffed|untouched
 shambles|chaos|fiasco|nightmare|farce|hung up|cut (?:us|me) off|talked over|walked off|stormed off|sniggered|tutted|rolled (?:her|his|their) eyes
 smear\\w*|mangled|chewed up|shredded|punctured?s?|flat battery|flat tyre|ants|slugs?|wasps' nest|maggots?|weevils?|bed ?bugs?|draught\\w*|draft(?:y)|condensation|puddles?
 sends its regards|having an? (?:lovely|great|nice|better) (?:time|holiday|trip)|had an? (?:lovely|great) (?:time|trip) in
 (?:higher|lower|longer|shorter|bigger|darker|lighter) than the (?:other|rest)|an hour behind|running (?:late|behind)|behind (?:an?|the) (?:[a-z]+ )?(?:pillar|rig|pole|post|desk|speakers?|screen|tent)
 in fines|owing|ow(?:e|ed|ing) money|burns?|misspelt|spelt (?:wrong|with)
 (?:ate|swallowed|kept) (?:my|our)|never showed|(?:bleach|scorch|water|tide|rust|tyre|burn) marks?|worn (?:flat|through|out|away)|bulges?|moved online
 bare wires?|hanging off|popped (?:off|open|out)|came unstuck|came unstitched|fell (?:over|down|out)|slid off|dropped off the|blown over|sticks? out|juts? out`;

const faults = anyOf(rowsIn(words));

export const isFaulty = (plain: string): boolean => faults.test(plain);
