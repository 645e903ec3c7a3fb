import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

export const blameDeeds: readonly Wordings[] = [
  // What the person could have done
  {
    say: [
      inOrder(
        'you (really )?(could|ought to|might) have',
        String.raw`\b(?! (been|heard|had|expected|received|hoped|done without|seen|noticed|guessed|lost|read|come across|waited|gone (differently|better))\b)`,
        '~',
      ),
    ],
  },
  // What the person should have done
  {
    say: [
      inOrder(
        String.raw`you should(n't| not)? have\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`
        to / been / heard / had (a|an|to|your|our|the|more|better) / received / got / gotten
        seen / felt
      `),
            String.raw`\b`,
          ),
        ),
        '~',
      ),
    ],
  },
  // “As we told you”
  {
    say: [
      inOrder(
        "(?<!(not|n't) )as ",
        oneOf(
          `you('d| would| will)? (know|knew|were told|have been told|agreed|can see)`,
          inOrder(
            maybe('(clearly |already |previously |plainly )'),
            oneOf(`
        stated / explained / mentioned / indicated / advertised / written / specified
        outlined / told
      `),
          ),
        ),
      ),
    ],
  },
  // What the person got wrong
  {
    say: [
      inOrder(
        '(?<!the [a-z]+ )(?<!what )(?<!which )(?<!that )you ((?!are|were|get|got|be|have been)_ )?',
        oneOf(`
        failed / forgot / neglected / omitted / misread / misunderstood / ignored / overlooked
        refused / chose / insisted / accepted / agreed / ticked / clicked / signed
      `),
      ),
    ],
  },
  // What the person did not do
  {
    say: [
      inOrder(
        'you ',
        maybe('(clearly |obviously |simply |just )'),
        "(didn't|did not|haven't|have not|never)",
        ' (_ )?',
        oneOf(`
        read / check / checked / call / called / give / given / provide / provided / follow
        followed / answer / answered / reply / replied / contact / contacted / tell / told
        ask / asked / look / looked / listen / listened / keep / kept / bother / bothered
        update / updated / enter / entered / fill / filled / use / used / leave / left / send
        sent / register / registered / confirm / confirmed / turn / turned / mention
        mentioned / book / booked / order / ordered / allow / allowed
      `),
      ),
    ],
  },
  // What the person must have got wrong
  {
    say: [
      inOrder(
        'you (must|may|might|probably) have (_ )?',
        oneOf(`
        misread / misunderstood / forgotten / missed / entered / given / typed / overlooked
        pressed / put / used / mistaken / confused / dropped / left
      `),
      ),
    ],
  },
  // “Had you …”
  {
    say: [
      inOrder(
        oneOf(`had you / if you had / if you'd / if only you / if customers? (would|had|read)`),
        ' (?!like|prefer|rather|be (free|happy|willing|so)|care|want|any|plans|planned|questions|an? )',
        '~',
      ),
    ],
  },
  // Whose fault it is: theirs
  {
    say: [
      `
        your (own )?(fault|mistake|error|responsibility|negligence|doing)~ / user error~
        (error|mistake|oversight) on your (part|side|end)~ / (that's|is|it's|falls|was) (entirely |all )?on you / down to you~
      `,
    ],
  },
  // “I'd like to remind you”
  {
    say: [
      inOrder(
        "(i|we)('d| would)?( politely| kindly| gently)? ",
        '(remind you|point out|like to (remind|point out))',
      ),
    ],
  },
  // “May I remind you”
  { say: [`(may|might|can|let) (i|we|me|us) remind`] },
  // “I think you'll find”
  { say: [`i think you'll find`] },
];
