import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import { readPoint } from '@/lib/core/compose/point';
import { requestOf, viewOf } from './made/read-alone';

const draftsOf = (text: string): string[] => compose(requestOf(text)).map((draft) => draft.text);

/** Threads by a stranger to this code, whose point the drafts missed, said wrongly or put beside the matter. */
describe('the point is named as a trainer of community managers would name it', () => {
  it.each([
    // What people depend on to take part.
    [
      'Third cab tonight to drive off when he saw my guide dog. The app has charged me a no-show fee each time.',
      /assistance dog/,
      /(?<!“[^”]*)(?:no-show|nobody came|visit)/,
    ],
    [
      'Man at security spoke to my boyfriend the whole time, then pushed my chair sideways with me in it. Nobody pushes my chair.',
      /your chair was moved/i,
      /nobody pushes/,
    ],
    // A name, a date, a piece of music.
    [
      'The bearers were gentlemen. But the printed order of service said Gwyneth. My wife was Gwenith. I noticed when I sat down.',
      /a name was (?:not )?written/i,
      /capitals|Gwyneth/,
    ],
    [
      'We chose two pieces of music. The second was cut off in the middle because the next party was waiting.',
      /the music was cut/i,
      /(?<!“[^”]*)(?:the second was)/i,
    ],
    // How people were let go, who made it, who pays for it: nothing is owned.
    [
      "Eleven of us on nights got a text on Tuesday saying don't come in again. I've been there since it opened.",
      /\bjobs?\b|let go/,
      /reading “|sorry/i,
    ],
    [
      'The holly turns into a candle halfway along. This is a generated image.',
      /this work/,
      /candle|generated/,
    ],
    [
      'My brother took his life over gambling debts and now this on the front of kids shirts. Not renewing.',
      /sponsor/,
      /brother|took his life/,
    ],
    // What went wrong, and not what stands beside it.
    [
      'Emptied itself through my kitchen ceiling into the flat below, fourth engineer no show, on my knees with towels.',
      /through the ceiling/,
      /your kitchen ceiling:/,
    ],
    [
      'She was enjoying the book very much, then page 224 is followed by page 257. So we are missing the murder basically.',
      /pages are missing/i,
      /(?<!“[^”]*)(?:murder)/,
    ],
    [
      'We have had no assisted collection since 3rd of Oct. My husband is on oxygen, I have a frozen shoulder. They look at the bin behind the gate and drive on.',
      /collection/,
      /shoulder|oxygen|bug|error/i,
    ],
    [
      'Roof came off 14 October. Loss adjuster came on the 20th and I have not heard a word about my claim since.',
      /your claim|your file|the claim/i,
      /(?<!“[^”]*)(?:roof came off)/i,
    ],
    // Whose tablets they were, and whose bill was paid.
    [
      'My mum was given someone elses tablets. Right bag, wrong box inside.',
      /someone else’s tablets|medicine/,
      /elses|private details/,
    ],
    [
      'You switched me off at 3pm for a bill i paid on the 1st. im a 999 call handler working from home',
      /paid/,
      /working conditions/,
    ],
    // A greeting is no part of what went wrong.
    [
      'Good evening Larkfield team my sofa came with one leg shorter than the others',
      /your sofa|my sofa|leg shorter/,
      /“larkfield team/i,
    ],
  ])('« %s »', (text, says, never) => {
    for (const draft of draftsOf(text)) {
      expect(draft).toMatch(says);
      expect(draft).not.toMatch(never);
    }
  });

  it('tells no batch and no product to put aside of a meal that was served', () => {
    const { situation } = viewOf(
      'Not being funny but my son is 6 and has a NUT ALLERGY its on his card and today he was given the flapjack with almonds in with his school meal. The teacher noticed after 1 bite and used his pen. School says its your kitchen, nobody from your company has rung me',
    );
    expect(situation).toBe('harm');
  });

  it('says since when somebody is locked out in the tense that goes on', () => {
    expect(
      viewOf('Locked out since Thursday because I changed my surname. Rent is Monday.').told?.text,
    ).toMatch(/^you have been locked out since Thursday/);
  });
});

const framesOf = (text: string): string[] => readPoint(text, 'en', 'vous').frames.map(({ id }) => id);

it('knows a wheelchair that was flown elsewhere under the thanks of irony', () => {
  const text = "Massive thank you for sending our daughter's wheelchair buggy on its own city break.";
  expect(framesOf(text)).toEqual(['wheelchair-elsewhere']);
});

describe('what only sounds like it is not named so', () => {
  it.each([
    ['Guide dogs welcome everywhere on site, and ours was never refused.', 'dog-refused'],
    ['I left my wheelchair at the desk and picked it up on the way out.', 'wheelchair-elsewhere'],
    ['The sign said happy birthday. My son was thrilled, the cake was not.', 'name-wrong'],
    ['The lift music is dreadful, the stairs are out of order.', 'lift-out'],
    ['Gift subscription for my brother in law, and the third box never came.', 'paid-now'],
    ['We arrived, and as you were late the table had gone.', 'late'],
    ['Has someone gone off with mine? There was another name on the bag.', 'spoilt'],
    ['I am not rude by nature so I said thank you and put the phone down.', 'rude-staff'],
    ['I have a frozen shoulder and nobody takes the bin.', 'app-bug'],
    [
      "I don't want a refund. I want the person who left my father on the floor to read this.",
      'refund-waiting',
    ],
    [
      "I don't want a refund. I want the person who left my father on the floor to read this.",
      'refund-asked',
    ],
    ['You charged me a no-show fee though I was there.', 'missed-appointment'],
  ])('« %s »: no %s', (text, id) => {
    expect(framesOf(text)).not.toContain(id);
  });
});
