import { inOrder, oneOf, type Wordings } from '../../wordings';

export const irony: readonly Wordings[] = [
  // A mock exclamation
  {
    say: [
      inOrder(
        '^ ',
        oneOf(`
        ah / oh / aw / wow / well well / oh dear / oh no / gosh / goodness / ooh / oops
        yikes
      `),
        ',? ',
        oneOf(`
        the (famous|legendary|classic|old|good old) / yes,? (the|of course) / how (original|convenient|terrible|awful|tragic|dreadful|shocking|surprising) / what a (surprise|shock|tragedy|drama|coincidence|disaster)
        another / boy / here we / well look / joy
      `),
      ),
    ],
  },
  // Mock praise and sarcasm
  {
    say: [
      `
        (congratulations|congrats|well done|bravo|hats off|kudos)( to you)?,?( on| for)? ((being|discovering|finding|noticing|reading|managing|working|figuring|learning|realising|realizing|spotting) (?!us|it|this|the (bug|typo|error|mistake|issue|problem)|in touch)|the (shortest|longest|worst|rudest|first person|most))
        (congratulations|congrats|bravo|well done),? you('ve| have)? (just )?(discovered|found out|noticed|worked|figured|realised|realized|managed) / slow clap
        give (yourself|this) a medal
        how (original|charming|convenient|brave|dare|clever) / (so|very|truly|awfully) (brave|clever|noble|mature|original|bold) (of|from) you
        how (did|do|will|would|could) you (ever |possibly |even )?(survive|cope|manage|sleep) / ^ (right|sure|yes|yeah|of course|obviously|oh),? because (we|our|that)
        (alert|call|notify|stop|ring) the (press|presses|media|police|papers|cavalry) / move over / (another|such an|quite the) expert / (order|book|arrange|switch on|turn on) (_ )?(some |the |more )?(sun|sunshine|weather|rain)
        because (we|our (team|staff|drivers?)) (_ )?(obviously|clearly|really|just|absolutely|of course) (love|enjoy|like|want)
        what a (shock|surprise|tragedy|coincidence|drama)
        if only (life|everything|it were|we) / must be (nice|hard|lovely|exhausting)
        crystal ball / magic wand / mind-?readers? / magicians? / superheroes?
        rocket science / drama queen / cry me / tiny violin / be(t)?ter luck / sherlock
        einstein / expert now / armchair / keyboard warrior / since you (know|are|seem)
        you (clearly|obviously|evidently) (know|are|have) / clearly an? (expert|professional)
        last time (we|i) checked / news ?flash / spoiler( alert)? / surprise surprise
        shocking,? (we|i) know / believe it or not / funny (that|how)
        (we|i)('ll| will) alert the / how terrible / the horror
      `,
      inOrder(
        'thanks? (you )?(so much )?for (the|your|that|this) ',
        oneOf(`
        lecture / lesson / insight / enlighten~ / wisdom / expertise / charming / lovely
        kind words / free / advice / constructive / novel / essay / history
      `),
      ),
    ],
  },
  // Laughing
  {
    say: [
      `
        lol / lmao / rofl / haha+ / hehe+ / yawn / whatever(?=[.!,]|$) / duh / as if(?=[.!]) / yeah right
        sure thing,? (mate|buddy|pal)
      `,
    ],
  },
  // Praise laid on thick, weather to order
  {
    say: [
      `
        (thanks|thank you) for (the|your|that|this|such a) (_ )?(glowing|charming|balanced|measured|nuanced|subtle|poetic|colou?rful)
        ^ wow,? (a|an) / ^ oh,? (great|brilliant|perfect|joy|good)(?=[,.]) / glowing (review|report) / (ask|tell|order|remind)(ed|ing)? the (sun|weather|rain|clouds|sky|gods)
        nice try / (wrong|other) side of the bed / bed on the wrong side / heaven forbid / god forbid / how dare we / silly us / (lovely|great|fascinating|charming) (story|theory|tale)
        (nothing|can't get anything|not much) (gets )?past you / sorry (we're|for|that we're|we are) not (being )?(perfect|psychic|able to read|magic|magicians|good enough)
        always (lovely|nice|a pleasure|great|a joy|good) to (read|get|hear|see|receive) (such|so|another) / such constructive / your (majesty|highness|lordship) / how convenient / the customer is always right / do let us know when / lucky us / oh well / masterclass
        * (🙄|😏|🙃){1}
      `,
    ],
  },
];
