import { inOrder, oneOf, some, unless, type Wordings } from '../../wordings';

export const absolute: readonly Wordings[] = [
  // The brand always, never
  {
    say: [
      inOrder(
        oneOf(`(we|our (_ )?(team|staff|crew|drivers?|agents?|colleagues?|advisers?|people)) / i`),
        ' ',
        some("(have |has |had |do |are |is |'ve |would |will )"),
        String.raw`(always|never)\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`
        answered / replied / called / rang / wrote / told you / got back / came back
        followed / explained / turned up / arrived / sent / should / meant / felt / heard
        did / showed / delivered / came / gave you / ask (you )?for
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // Always and never, in general
  {
    say: [
      String.raw`(always|never),? (ever|been|fail|had|any exceptions?) / * ,\s*always`,
      inOrder(
        'always ',
        oneOf(`
        put / do / deliver / treat / check / follow / ship / answer / respect / make sure
        ensure / aim / strive / honou?r / test / work
      `),
        '~',
      ),
    ],
  },
  // Everyone, nobody, everything
  {
    say: [
      `
        every (single|one of our) / each and every / without (any )?exceptions?
        no exceptions / 100 ?% (_ )?(reliable|sure|secure|guaranteed|satisf|effective|safe|transparent|honest|of (our|the time)|certain)~ / flawless(ly)? / spotless / impeccabl(e|y) / second to none / (without|not) a single / faultless(ly)? / perfect record / to perfection / best in the / hundred per ?cent
        absolutely (no|every|all|never|nothing|none|impossible|certain)
        zero (risk|defects?|tolerance|complaints|chance)
        there is (absolutely )?no (risk|danger|way|chance|possibility)
        under no circumstances / (it|that|this)('s| is) (simply |just |quite )?impossible(?! to (read|see|open|hear|use|reach|plan))
        (none|not one) of our / in all (our|my|these) years / no ?(one|body) (has )?ever
        at no (time|point) / our (_ ){1,2}(is|are|has|have|get|gets|arrive|arrives|work|works) (always|never) (?!(going to|been able))
        every (_ )?(customer|guest|order|parcel|client|product|patient|visitor|passenger|driver|item|dish) (_ )?(gets?|is|receives?|leaves?|has|arrives?)(?! (being|welcome|called|contacted|waiting))
      `,
      inOrder(
        'all (of )?our ',
        oneOf(`
        products? / customers? / guests? / staff / drivers? / parcels? / orders? / teams?
        colleagues / users / players / clients / food / dishes / cleaners / technicians
      `),
      ),
      inOrder(
        '(?<!not )(everyone|everybody) (else )?',
        oneOf(`loves? / knows / (is|was) (happy|satisfied|delighted|fine|pleased) / agrees / can see`),
      ),
      inOrder(
        '(completely|totally|perfectly|entirely|utterly)',
        ' ',
        oneOf(`
        safe / harmless / secure / normal / impossible / unfounded / fine / transparent
        compliant
      `),
      ),
    ],
  },
];
