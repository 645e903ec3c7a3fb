import { fault, type Frame } from '../frame';

/** What goes wrong in one stroke, whatever the trade: water, pages, sound, a lift. */
export const mishaps: readonly Frame[] = [
  fault(
    'through-ceiling',
    'service',
    /\b(?:water|leak\w*|flood\w*|emptied|pour\w+|drip\w+|burst)\b[^]{0,80}\b(?:through|down from|from) (?:my|our|the|her|his|their) (?:\w+(?:'s)? ){0,2}ceilings?\b|\bceilings?\b[^.!?]{0,40}\b(?:came (?:down|in)|collapsed|fell in)\b/,
    'water came through the ceiling',
    'water came down through the ceiling',
  ),
  fault(
    'pages-missing',
    'defect',
    /\bpages? \d+ (?:is |are |was |then |just )*(?:followed by|jumps? to|goes (?:straight )?to|skips to) (?:page )?\d+|\b(?:missing|lost) (?:\w+ )?pages\b|\bpages? (?:\d+ ?(?:to|-|and) ?\d+ )?(?:is|are|was|were) missing\b|\bprinted (?:twice|upside down)\b[^.!?]{0,40}\bpages?\b/,
    'pages are missing',
    'some of the pages are missing',
  ),
  fault(
    'sound-lost',
    'service',
    /\b(?:sound|audio) (?:just |then |suddenly |completely )*(?:cut out|cut off|dropped out|disappeared|went (?:dead|off|completely)|(?:was|has) gone)\b/,
    'the sound was lost',
    'the sound cut out',
  ),
  fault(
    'music-cut',
    'service',
    /\b(?:music|song|piece|hymn)s?\b[^]{0,60}\b(?:was|were|got|is) (?:\w+ )?cut (?:off|short)\b|\bcut (?:off|short) (?:the|our|her|his|my) (?:music|song|piece|hymn)/,
    'the music was cut off',
    'the music was cut short',
  ),
  fault(
    'no-collection',
    'service',
    /\b(?:assisted|bin|bulky|garden waste|clinical waste) (?:\w+ )?collections?\b[^.!?]{0,40}\b(?:not|n't|never|missed|since)\b|\b(?:no|missed|without an?) (?:assisted|bin|bulky|garden waste|clinical waste) collections?\b/,
    'the collection did not take place',
    'the collection was missed',
  ),
  fault(
    'lift-out',
    'service',
    /\blifts?\b(?! (?:home|music|engineer|to|from))[^.!?]{0,20}\b(?:dead|out of (?:order|action|use|service)|broken(?: down)?|not working|not been working|been out|out again)\b/,
    'the lift is out of order',
    'the lift is not working',
  ),
  fault(
    'arrived-warm',
    'delivery',
    /(?=[^]*\b(?:cheeses?|brie|meat|fish|salmon|milk|frozen|chilled|ice cream|chicken|butter|yog\w+|meal (?:box|kit)|sausages?|steaks?|prawns?|oysters)\b)\b(?:arrived|turned up|delivered|came out|it came|what came) (?:was |were )?(?:stone |luke)?(?:warm|thawed|defrosted|melted)\b/,
    'what should have stayed cold arrived warm',
    'the delivery did not stay cold on the way',
  ),
  fault(
    'mislaid',
    'service',
    /\b(?:couldn't|couldnt|could not|can't|cannot|cant) find (?:mine|my (?:\w+ )?(?:dress|gown|suit|coat|jacket|ring|watch|bag|glasses|shoes|keys|laptop|phone|painting|film))\b|\b(?:girl|lady|woman|man|guy|lad|they|she|he|assistant|receptionist|staff|shop)\b (?:couldn't|couldnt|could not|can't|cant|cannot) find it\b|\bgone off with (?:mine|my|our)\b/,
    '[what is yours|what is yours|what belongs to people] could not be found',
    '[what is yours|what is yours|what belongs to people] was not where it should be',
  ),
];
