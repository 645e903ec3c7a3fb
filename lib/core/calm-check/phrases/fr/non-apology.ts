import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const nonApology: readonly Wordings[] = [
  // An apology on condition
  {
    say: [
      inOrder(
        oneOf(`
        desolee?s? / navree?s? / excusez?(-nous|-moi)? / nous (nous )?excusons / regrettons
        regrette / mes excuses / nos excuses
      `),
        ' ',
        "(si|s'il|s'ils|au cas ou|dans le cas ou)",
      ),
    ],
  },
  // Sorry for a feeling instead of a fact
  {
    say: [
      inOrder(
        '(desolee?s?|navree?s?|regrettons|regrette|dommage)',
        ' ',
        "(que |d'apprendre que |de voir que |de lire que )",
        '(vous |tu |certains |cela |ca )',
        '(_ )?',
        oneOf(
          `
        soyez (mecontent|insatisfait|decu|vexe|fache|contrarie) / aies (mal|pris|ressenti)
        vous soyez senti / te sois / vous sentiez
        ait pu (vous )?(choquer|heurter|blesser|froisser|deplaire) / ait ete mal / puisse
      `,
          inOrder(
            'ayez ',
            oneOf(`
        ressenti / pris / mal / trouve / interprete / juge / percu / vecu cela
        eu (ce|cette|l'impression|le sentiment)
      `),
          ),
          inOrder(
            "(le|la|l')? ?",
            oneOf(`
        preniez / ressentiez / voyiez / percev / prenn / pens / trouv / juge / interpret
        estim
      `),
            '~',
          ),
        ),
        '~',
      ),
    ],
  },
  // Sorry for how it was taken, whatever the verb
  {
    say: [
      inOrder(
        '(desolee?s?|navree?s?|regrett(e|ons|able)|dommage|regrets?)',
        " (_ )?que (votre|cette|ce|cet|vous|tu|l'|la|le|les|nos|notre|ton|ta|certaines?|certains|d'autres|quelques)",
        '[^.!?]{0,70}',
        oneOf(`
        percepti / percu / ressent / sentiment / impression / a la hauteur / attentes / satisfai / apprecie / heurt / choqu
        offens / froiss / mal (pris|compris|interpret|vecu) / incompri / pris (ainsi|comme|mal|de) / vecu comme / senti
        deplu / negati / mecontent
      `),
        '~',
      ),
      `s'il y a (eu )?(_ ){0,2}(malentendu|incomprehension|confusion|quiproquo|gene|offense)`,
      "si (jamais )?(quelqu'un|certaines?|certains|d'aucuns|une personne|des personnes|vous|tu|qui que ce soit) (_ ){0,4}(senti|blesse|offense|choque|heurte|vexe|froisse|lese|decu)~",
    ],
  },
  // Sorry for a misunderstanding
  {
    say: [
      inOrder(
        '(desolee?s?|navree?s?|excuses?|regrettons|regrette)',
        ' (pour|de|du|des) ',
        maybe("(ce |cet |le |l'|tout |un |cette |la )"),
        oneOf(`malentendu / incomprehension / ressenti / confusion / quiproquo / impression`),
        '~',
      ),
    ],
  },
  // “If this shocked you”
  {
    say: [
      inOrder(
        'si ',
        "(nos|notre|mes|mon|cela|ca|ce|cette|quelqu'un|certains|des)",
        ' (_ ){0,3}',
        oneOf(`
        (a|ont|avait|aurait) (pu )?(vous )?(choqu|heurt|bless|offens|froiss|decu|derang)~
        s'est senti / se sont senti
      `),
        '~',
      ),
    ],
  },
  // What may have seemed
  {
    say: [
      `mal (compris|interprete|percu)e?s?`,
      inOrder(
        '(a|ont|ait|aient|avoir) pu (vous )?',
        oneOf(`
        sembler / paraitre / donner l'impression / etre mal / froisser / choquer / heurter
        blesser / deplaire
      `),
        '~',
      ),
    ],
  },
  // “If one of ours may have …, we are sorry”
  {
    say: [
      String.raw`
        (regrett~|desolee?s?|navree?s?) que (vous|tu) (l'|le |en )?(ayez|aies) (_ )?(ressenti|pris|vecu|interprete|percu|trouve)
        si [^.!?]{3,100}, (nous |je |veuillez |toutes )?(_ ){0,3}(desolee?s?|navree?s?|excus|regrett)~
        si (l'une?|une?|certains) de nos _ (a|ont|avait) pu / (ait|n'ait|aient|n'aient) (peut-etre|eventuellement)~
        (gene|desagrement|derangement|inconfort)s? (eventuel|potentiel|possible)~
      `,
    ],
  },
];
