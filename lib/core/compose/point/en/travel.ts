import type { Frame } from '../frame';

/** Journeys, rooms and seats: the very thing that failed, named before the broader frames are tried. */
export const travel: readonly Frame[] = [
  {
    id: 'view-missing',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:sea|ocean|beach|lake|mountain|garden|pool|park|city|harbour)[- ]views?\b[^!?]{0,90}\b(?:looked|overlook\w*|faced|facing|bins?|car park|wall|road|building site|kitchens?|brick|lean\w*|no (?:sea|view))\b/,
    say: ['the view was not the one that was announced', 'the view that was paid for was not there'],
  },
  {
    id: 'ride-cancelled',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:driver|cab|taxi|ride|uber)\b[^.!?]{0,25}\bcancell?ed\b(?! (?:my|the|our) (?:order|delivery))/,
    say: ['[your ride was|your ride was|rides were] cancelled', 'the driver cancelled the ride'],
  },
  {
    id: 'assistance-missing',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:booked|arranged|requested|reserved) (?:\w+ )?assistance\b[^!?]{0,140}\b(?:nobody|no one|never|didn't|no sign|not there|failed)|\bassistance\b[^.!?]{0,40}\b(?:never|didn't|not) (?:come|came|turn|turned|show|showed|arrive|arrived)/,
    say: [
      'the assistance that was booked did not come',
      'nobody was there to give the assistance that was booked',
      'the booked assistance was missing when it was needed',
    ],
  },
  {
    id: 'flight-cancelled',
    kind: 'fault',
    topic: 'service',
    find: /\bflights?\b(?![^.!?]{0,30}\b(?:i|we)(?:'ve| have| had)? cancell?ed)[^.!?]{0,40}\bcancell?ed\b|(?<!\b(?:i|we|i've|we've|i had|we had|to) )\bcancell?ed (?:my|our|the) flights?\b/,
    say: [
      '[your flight was|your flight was|flights were] cancelled',
      'the flight [you were|you were|people were] booked on was cancelled',
      'the cancelled flight left [you|you|people] with no way to travel as planned',
    ],
  },
  {
    id: 'train-cancelled',
    kind: 'fault',
    topic: 'service',
    // A time of day alone is a train's, unless something was ordered or booked for it.
    find: /\btrains?\b[^.!?]{0,25}\bcancell?ed\b|^(?!.*\b(?:order\w*|arriving|deliver\w*|appointments?|bookings?|booked|table|slot|class|lesson|course)\b)(?:.*[^\d.:])?\d{1,2}[.:]\d{2}\b[^.!?]{0,25}\bcancell?ed\b|\bcancell?ed (?:my|the|our) (?:\w+ )?train/,
    say: [
      '[your train was|your train was|trains were] cancelled',
      "[your train didn't|your train didn't|trains didn't] run",
      'the train [you were|you were|people were] counting on was cancelled',
    ],
  },
  {
    id: 'train-standing',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:stopped|stuck|sat|sitting|standing|stood still) (?:\w+ )?in (?:a|the middle of a) (?:field|cutting|siding|tunnel)\b(?=[^]*\b(?:coach|carriage|train|tannoy|guard|driver|platform|lights)\b)/,
    say: ['the train came to a standstill with people on board', 'the train stopped with people on board'],
  },
  {
    id: 'train-stuck',
    kind: 'fault',
    topic: 'service',
    find: /\bstuck (?:outside \w+ station|between stations|on (?:a|the|this|my) (?:train|line|track)|in (?:a|the) tunnel)\b|\btrain\b[^.!?]{0,30}\b(?:stuck|stranded|at a standstill)/,
    say: [
      '[you were|you were|people were] stuck on a train for {duration}',
      '[you were|you were|people were] stuck on a train',
      'the train stood still for {duration}',
    ],
  },
  {
    id: 'no-transport',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:buse?s?|taxis?|cabs?|trams?|trains?|shuttle|ferry|coach|minibus)\b[^.!?]{0,30}\b(?:never (?:came|turned up|showed|arrived|stopped)|(?:didn't|did not) (?:come|turn|show|stop|arrive)|(?:drove|drives|went|sailed|flew) (?:straight |right )?past (?:me|us|my|our|the stop)\b)|\bno (?:bus|coach|train|ferry|tram|shuttle),? (?:no|nothing|and no)\b/,
    say: [
      'the ride [you were|you were|people were] counting on did not pick [you|you|them] up',
      'what should have picked [you|you|people] up did not',
    ],
  },
  {
    id: 'no-aircon',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:no|without|zero) (?:air[- ]?con\w*|a\/c|ac)\b|\bair[- ]?con\w*\b[^.!?]{0,20}\b(?:broken|off|not working|out)/,
    say: [
      'there was no air conditioning',
      'the air conditioning was not working',
      '[you were|you were|people were] left in the heat without air conditioning',
    ],
  },
  {
    id: 'too-hot',
    kind: 'fault',
    topic: 'service',
    find: /\b(?<!\b(?:wash\w*|cycle|setting)\b[^.!?]{0,30})(?<!\b(?:in|under) )(?:3[3-9]|4\d|9\d|10\d) ?(?:degrees|°)(?! (?:wash|cycle|below))|\b(?:like an oven|like a sauna|sweltering|boiling hot(?! (?:water|coffee|tea|soup|drink))|stifling)\b/,
    say: [
      'the heat was hard to bear',
      'it was far too hot',
      '[you were|you were|people were] left in the heat',
    ],
  },
  {
    id: 'journey-late',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:trains?|bus|flights?|plane|coach|ferry)\b[^.!?]{0,40}\b(?:delay\w*|late(?! (?:fees?|night|evening)))\b|\bdelay\w* (?:my |our |the )?(?:train|flight|bus)/,
    say: [
      'the delay came to {duration}',
      '[your journey ran|your journey ran|journeys ran] late',
      '[your journey was|your journey was|journeys were] delayed',
    ],
  },
  {
    id: 'seats-apart',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:not|\w+n't|split|pa(?:y|id)|booked|wanted|asked|unable)\b[^.!?]{0,30}\b(?:sit|sat|seats?|seated)\b[^.!?]{0,30}\btogether\b|\b(?:sit|sat|seats?|seated)\b[^.!?]{0,30}\b(?:(?<!(?:came|fell|falling|coming) )apart|separate(?:ly| rows)|split up)\b|\brows (?:in front of|behind|away|apart)\b(?: (?:from )?(?:me|us|each|my|our))?|\bseats (?:away|apart)/,
    say: [
      'the seats that were meant to be together were split up',
      '[you were|you were|families were] not seated together',
      '[you|you|families] ended up in seats apart',
    ],
  },
  {
    id: 'booking-lost',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:nothing|no booking|no reservation|no record) (?:under|in) (?:that|my|our|the) name\b|\b(?:booking|reservation)\b[^]{0,60}\b(?:not found|couldn't find|lost|no record|nothing under|doesn't exist|we're full)/,
    say: [
      "[your booking couldn't|your booking couldn't|bookings couldn't] be found on arrival",
      'the confirmed booking was not honoured',
      'the booking was not there on arrival',
    ],
  },
  {
    id: 'walked-in-on',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:m[ae]n|wom[ae]n|strangers?|someone|somebody|couple|another guest|family|people|bloke|guy|lad)\b[^.!?]{0,50}\b(?:walk(?:ed|ing|s) in(?:to)?|came in(?:to)?|let (?:himself|herself|themselves) in(?:to)?|stood in|standing in|burst in(?:to)?)\b[^.!?]{0,20}\b(?:my|our) (?:\w+ )?(?:room|bedroom|bathroom|apartment|cabin|suite)\b|\b(?:same|our|my) (?:room )?(?:key|code|card)\b[^.!?]{0,40}\b(?:stranger|another guest|someone else|somebody else)\b/,
    say: [
      'a stranger was able to come into [your room|your room|people’s rooms]',
      'someone else had access to [your room|your room|people’s rooms]',
    ],
  },
  {
    id: 'given-away',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:booked|reserved|booking|reservation)\b[^]{0,120}\b(?:given|gave|sold|let) (?:(?:my|our|the|it|that|table|room|seats?|cabin|slot|car|straight) ){0,3}(?:away|to (?:someone|somebody|anybody|another))\b|\b(?:given|gave|giving|sold) (?:away )?(?:my|our) (?:\w+ )?(?:table|room|seats?|cabin|slot|place) (?:away|to (?:someone|somebody|another))\b|\bgave away (?:my|our) (?:\w+ )?(?:table|room|seats?|cabin|slot|place)\b/,
    say: [
      'what [you|you|people] had booked was given to somebody else',
      'the booking was given away before [you|you|people] arrived',
      'what was booked had gone to someone else',
    ],
  },
  {
    id: 'bed-bugs',
    kind: 'fault',
    topic: 'service',
    find: /\bbed ?bugs?\b/,
    say: [
      'there were bed bugs in the room',
      'bed bugs were found in the room',
      '[your stay was|your stay was|stays were] spoilt by bed bugs',
    ],
  },
  {
    id: 'room-dirty',
    kind: 'fault',
    topic: 'service',
    find: /\bhairs? (?:in|on|all over) (?:the |my |our )?(?:shower|bed|bath|sink|sheets|pillows?|plughole)|\b(?:sheets|room|carpet|bedding|mattress|bathroom|towels)\b[^.!?]{0,40}\b(?:dirty|stain\w*|filthy|sticky|grubby|mould\w*|dusty|not clean\w*|stick to)\b|\bstains? on (?:the |my |our )?(?:sheets|bed|mattress|towels|carpet)/,
    say: [
      'the room was not clean',
      'the room had not been cleaned properly',
      'the room had not been kept clean',
    ],
  },
  {
    id: 'spa-closed',
    kind: 'fault',
    topic: 'service',
    find: /\bspa\b[^.!?]{0,25}\b(?:shut|closed|out of order|unavailable)/,
    say: ['the spa was closed', 'the spa was not open', 'the spa that was part of the plan was shut'],
  },
  {
    id: 'pool-closed',
    kind: 'fault',
    topic: 'service',
    find: /\bpool\b[^.!?]{0,25}\b(?:shut|closed|empty|out of order|unavailable|drained)/,
    say: ['the pool was closed', 'the pool was not open', 'the pool was out of use'],
  },
  {
    id: 'showers-out',
    kind: 'fault',
    topic: 'service',
    find: /\bshowers?\b(?! (?:gel|cream|caps?|curtain|head|oil|hose|tray|screen|door|pump)\b)[^.!?]{0,25}\b(?:out of order|broken|closed|not working|out of use)/,
    say: ['the showers are out of order', "the showers aren't working", "the showers can't be used"],
  },
];
