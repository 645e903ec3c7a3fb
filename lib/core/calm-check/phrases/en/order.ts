import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

export const order: readonly Wordings[] = [
  // Telling someone how to feel or behave
  {
    say: [
      String.raw`
        calm down / relax\b(?=[,.!]|$) / chill / take it easy / grow up / get over it
        get a grip / (?<!(will|to|'ll|could|may|might|would|should|must|can|let's) )be (_ ){0,3}(polite|reasonable|patient|civil|respectful|realistic|quiet)
        (don't|do not|stop) (take|taking|use|using|speak|speaking|talk|talking|raise|raising|shout|shouting|swear|swearing|yell|yelling) (_ ){0,3}(tone|voice|like that|(to|at) (us|me|our|the)|language)
        watch your / mind your (language|tone|manners) / keep it (civil|polite|down)
        settle down / pull yourself / ^ deal with it / move along
      `,
    ],
  },
  // Commands at the start of a clause
  {
    say: [
      inOrder(
        '^ ',
        maybe('((so |then |now |please |kindly |just |do )+)'),
        oneOf(
          String.raw`
        stop (?!by\b|using|eating|drinking|driving|charging|taking (it|this|the)|wearing|consuming|feeding) / cease / refrain / quit / take down / delete (this|that|your|the)
        remove (this|that|your|the) / withdraw / retract / edit your
        read (the|our|your|it|that|page|before) / re-?read / refer to
        see (the|our) (terms|faq|policy) / google it / look it up / learn to / try reading
        try (harder|being|to (understand|be)) / wait (your|until|for|like)
        get in (line|touch with your) / put (your|it) in writing / prove it
        show (us )?(proof|some respect|evidence)
        check (your|the (terms|website|site|faq|policy|small print|label|spam|manual))
        fill (in|out) / complete (the|our|this) / submit (a|your|the)
        call (our|the) (hotline|helpline|customer|switchboard|call cent)
        go (to|through) (our|the) (website|site|form|app|faq|help)
        do (your|some|a (bit|little) of|a little) (research|homework|reading)
        consider (yourself|updating|changing your|removing|revising|deleting)
        remember (that|to|we|it|who|this) / understand that / be aware / be advised
        note that / accept that / think (about|before|twice)
        send (us )?your (order|account|reference|details|full|invoice|receipt)
        use the (form|chat|correct|proper)
      `,
          inOrder(
            'contact (our|the|customer) ',
            '(customer|service|support|supplier|department|manufacturer)',
          ),
        ),
      ),
    ],
  },
  // Commands with a please
  {
    say: [
      inOrder(
        '(please|kindly) ',
        oneOf(`
        note / be (aware|advised|reminded|patient|informed) / remember / understand
        bear in mind / remove / delete / update / amend / reconsider / refrain / stop (?!using|eating|drinking|driving|charging|taking (it|this|the)|wearing|consuming|feeding) / read
        refer / complete / fill / submit / ensure / see our / consult / follow the (rules|terms|guidelines|procedure|policy|process)
      `),
      ),
    ],
  },
  // What the person must do
  {
    say: [
      inOrder(
        "(?<!(if|whenever|anything|everything|nothing|what|thing|steps|info|all|that|where|when|don't|and) )you('ll| will)? ",
        oneOf(
          `
        (must|need to|have to)(?! (wait|queue|calm|be patient)) / are (required|asked|requested|expected) to
        're (required|expected) to / had better / 'd better / (will|'ll) need to(?! wait)
      `,
          inOrder(
            'should ',
            unless(
              oneOf(`
        have / n't / not / receive / get / see / hear / be able / now / know that / soon
        never / be (told|able|treated|proud)
      `),
            ),
          ),
        ),
      ),
    ],
    instead: 'it would help to',
  },
  // Requests that are commands
  {
    say: [
      inOrder(
        '(i|we) ',
        '(must|have to|need to|would|strongly|urge)',
        '( _)? ',
        oneOf(`ask / urge / request / insist / advise / suggest / recommend / require / warn`),
        ' (that )?you (to )?',
        oneOf(`
        stop / remove / delete / read / re-?read / calm / be / take / check / withdraw
        refrain / moderate / show / watch / reconsider / look / think / revise / mind
      `),
      ),
    ],
  },
  // Thanks in advance for obeying
  {
    say: [
      inOrder(
        "(we|i)('d| would) ",
        '(appreciate|be grateful|expect|ask|like|love)',
        '( it)? ',
        '(if you (would |could )?|you to )',
        oneOf(`
        stop / remove / delete / revise / amend / update your / (take|took) (_ ){0,2}down / changed?
        removed? / deleted? / updated? your / calm / stopped / show / respect
      `),
        '~',
      ),
    ],
  },
  // Advice that is a command
  {
    say: [
      `
        (you )?(might|may) (want|wish|like) to (read|re-?read|check|consider|look|have|try|revise) / (we|i)('d| would)? (ask|advise|suggest|urge|recommend) (that )?you / (we|i)('d| would)? ask that
        (may|might|could) (want to )?(have|take) (another|a closer|a proper|a second) (look|read) / all you (need|have) to do / be sure to / ^ (please )?(have|show) (some|a little|a bit of) (patience|respect|understanding) / ^ make sure (you|to|that) / ^ start by _ing / (the|that|this|your) tone
      `,
    ],
  },
];
