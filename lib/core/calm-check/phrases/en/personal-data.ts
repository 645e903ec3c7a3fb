import { inOrder, oneOf, some, unless, when, type Wordings } from '../../wordings';

export const personalData: readonly Wordings[] = [
  // Asking for details in public
  {
    say: [
      inOrder(
        oneOf(`
        send / give / share / post / provide / confirm / tell / reply( here| below)? with / leave / drop
        put / let us have / could (you|we have) / can (you|we have) / need / what('s| is)
      `),
        String.raw`\b[^.!?]{0,40}\b(your|the) `,
        some(
          inOrder(
            oneOf(`
        full / complete / home / postal / billing / e-?mail / phone / mobile / account / card
        bank / order / date of / customer / passport / policy / security / social
      `),
            ' ',
          ),
        ),
        oneOf(String.raw`
        name(?= and| here| below) / address / postcode / zip / phone( number)?
        mobile( number)? / number(?= here| below) / date of birth / birth ?date / birthday
        iban / sort code / card( number| details) / bank details / account (number|details)
        passport / (?<!(reset|resetting|change|changing|forgot|forgotten) your )password / pin\b / cvv / national insurance / security code / login
      `),
        String.raw`\b`,
        unless(
          inOrder(
            String.raw`[^.!?]{0,60}\b`,
            oneOf(String.raw`
        privately / in private / private message / by dm / in a dm / direct message / dm\b
        by e-?mail / inbox / pm\b
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // Telling what the file says
  {
    say: [
      inOrder(
        '(i|we) (can |could |do )?',
        '(see|found|find|have|checked|looked)',
        " (from |in |at |that |up )?(your|you('ve| have)?) ",
        oneOf(`
        account / file / records? / prescription / balance / address / card / date / medical
        previous / order history / payments? / bookings? / live / owe / owed / a balance
        diagnos_ / test / results? / missed / overdue / late payment
        cancelled (twice|three|four)
      `),
      ),
    ],
  },
  // Where someone lives, why they were refused
  {
    say: [
      inOrder(
        String.raw`(delivered|left|you|your|live|neighbou?r)\b[^.!?]{0,40}\b(at|to) \d{1,4}[a-z]? (_ ){1,3}`,
        oneOf(
          `road / street / avenue / lane / close / drive / way / court / place / gardens / crescent / terrace / rd / st / ave`,
        ),
      ),
      `because of your (income|age|health|debts?|history|credit|condition|background|salary|situation)`,
      `your (loan|mortgage|credit|visa|claim|application) (was|is|has been) (turned down|refused|rejected|declined|denied)`,
    ],
  },
  // Private circumstances
  {
    say: [
      inOrder(
        oneOf(
          `
        you live (at|in|on) / collected by your / paid with (your|a) (visa|mastercard|card)
        card ending
      `,
          inOrder(
            'your ',
            oneOf(`
        (husband|wife|partner|son|daughter|mother|father) (has |had |already |who )?(collected|signed|ordered|cancelled|paid|picked|visited|came|rang) / prescription
        medication / diagnosis / treatment / blood / balance of / overdraft / debt / arrears
        loan / salary / test results? / illness / pregnancy / insurance claim / (?<!(call|see|ask|tell|contact|ring|phone) your )doctor
      `),
          ),
        ),
        String.raw`\b`,
        when(
          inOrder(
            String.raw`[^.!?]*\b`,
            '(was|were|is|are|collected|shows?|of|ending|on|at|has|have)',
            String.raw`\b`,
          ),
        ),
        '~',
      ),
    ],
  },
];
