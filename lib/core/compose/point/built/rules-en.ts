import { isEnglishNoun } from '../nouns';
import { deeds, theirs, who } from './done-en';
import { bareThing, thing, type EnglishThing } from './thing-en';
import { capitalTime, englishTime } from './times';
import { bareDues, dues, duties, either, happened, plainPast, states } from './words-en';

export type Groups = Record<string, string | undefined>;

interface Rule {
  find: RegExp;
  make: (groups: Groups, it: EnglishThing) => { text: string; weight: number; isChoice?: boolean } | null;
}

const tail = `(?:[ ,]+(?<time>${englishTime}))?(?![a-z'-])`;
const subject = `(?:(?<!(?:\\bto|of|on|in|at|from|with|by|about|without) |\\bfor (?!(?:an?|the) [a-z]+ (?:that|which) ))(?<![a-z'])${thing}|${bareThing})`;
/** "The boots I bought …", "the two galleries we'd come for …". */
const bridge =
  "(?: (?:that |which )?(?:i|we|you)(?:'d|'ve| had| have)? (?!are|were|is|was|will|can|have|had|do|don|did)[a-z]+(?: (?:for|from|on|in|about|up|online|last [a-z]+))?)?";
const soft =
  '(?:(?:still|always|already|completely|totally|basically|just|so|all|constantly|now|also|even|actually|really|very|both|been) )*';

const timed = (text: string, { time }: Groups): string =>
  time === undefined ? text : `${text} ${capitalTime(time)}`;
const bonus = (groups: Groups): number =>
  (groups['time'] === undefined ? 0 : 1) + (/^(?:my|our)$/.test(groups['det'] ?? '') ? 0.7 : 0);
const be = ({ isMany }: EnglishThing, aux: string | undefined, time: string | undefined): string => {
  if (/^(?:was|were)$/.test(aux ?? '')) return isMany ? 'were' : 'was';
  const isSince = /^(?:for|since)/.test(time ?? '');
  if (/been|^has|^have|'ve|got/.test(aux ?? '') || (aux === undefined && isSince))
    return isMany ? 'have been' : 'has been';
  if (aux === undefined) return isMany ? 'were' : 'was';
  return isMany ? 'are' : 'is';
};

/** How people say that a thing failed, by the grammar of one clause. */
export const englishRules: readonly Rule[] = [
  {
    // "My refund still hasn't arrived", "parcel never arrived".
    find: new RegExp(
      `${subject}${bridge} (?:(?<still>still) )?(?:(?<aux>hasn'?t|haven'?t|has not|have not|has never|have never|never|has still not|have still not|is still not|still not|not yet|isn'?t|was never|were never) )(?:yet |even |actually )?(?<due>${either([...dues, ...bareDues])})${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const due = groups['due'] ?? '';
      const aux = groups['aux'] ?? '';
      const isNever = /never/.test(aux);
      // "Never came" is anger's word; a brand says that it didn't.
      const plain = plainPast[due];
      if (plain !== undefined)
        return aux === 'never'
          ? { text: timed(`${it.text} didn't ${plain}`, groups), weight: 5 + bonus(groups) }
          : null;
      const isWas = /^(?:was|were)/.test(aux);
      const isOwn = /^(?:arrived|come|come through|turned up|worked|shown up|landed|cleared|been )/.test(due);
      // "Support has not answered", "the garage hasn't repaired": who should have done it is the subject.
      const isDoer = due === 'answered' ? /^(?:ha|never)/.test(aux) : !isOwn && aux.startsWith('ha');
      if (isDoer) {
        const still = groups['still'] === undefined ? '' : 'still ';
        const not = isNever ? 'never' : `${still}${it.isMany ? "haven't" : "hasn't"}`;
        return { text: timed(`${it.text} ${not} ${due}`, groups), weight: 5 + bonus(groups) };
      }
      if (isNever && (isWas || !isOwn))
        return {
          text: timed(`${it.text} ${it.isMany ? 'were' : 'was'} never ${due.replace('been ', '')}`, groups),
          weight: 5 + bonus(groups),
        };
      if (isNever && /^(?:arrived|turned up|worked|landed|cleared)$/.test(due))
        return { text: timed(`${it.text} never ${due}`, groups), weight: 5 + bonus(groups) };
      const has = it.isMany ? "haven't" : "hasn't";
      return {
        text: timed(`${it.text} still ${has} ${isOwn ? due : `been ${due}`}`, groups),
        weight: 5 + bonus(groups),
      };
    },
  },
  {
    // "The fridge doesn't get cold", "app won't load".
    find: new RegExp(
      `${subject}${bridge} (?:(?:just|still|simply|literally) )?(?<aux>does ?n['o]?t|doesnt|don'?t|did ?n['o]?t|didnt|wo ?n'?t|would ?n'?t|ca ?n'?t|cannot|could ?n'?t|never|no longer) (?:even |actually |ever )?(?<duty>${either(duties)}|works|opens|fits|loads|arrives|shows up|comes|picks up|replies)${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const duty = groups['duty'] ?? '';
      const aux = groups['aux'] ?? '';
      if (/never|no longer/.test(aux))
        return /s(?= |$)/.test(duty)
          ? {
              text: timed(
                `${it.text} ${aux} ${it.isMany ? duty.replace(/ies$/, 'y').replace(/s(?= |$)/, '') : duty}`,
                groups,
              ),
              weight: 4.4 + bonus(groups),
            }
          : null;
      const not = aux.startsWith('did')
        ? "didn't"
        : /^wo ?n/.test(aux)
          ? "won't"
          : aux.startsWith('would')
            ? "wouldn't"
            : aux.startsWith('ca')
              ? "can't"
              : aux.startsWith('could')
                ? "couldn't"
                : it.isMany
                  ? "don't"
                  : "doesn't";
      return {
        // "Won't start since Monday" is no sentence.
        text: timed(
          `${it.text} ${not} ${duty.replace(/^(work|open|fit|load|arrive)s$/, '$1')}`,
          /^(?:wo|ca|do)/.test(not) && (groups['time'] ?? '').startsWith('since') ? {} : groups,
        ),
        weight: 4.5 + bonus(groups),
      };
    },
  },
  {
    // "The lift has been out since May", "showers stone cold".
    find: new RegExp(
      `${subject}${bridge} (?:(?<aux>is|are|was|were|has been|have been|has|have|'s been|been|came|arrived|turned up|got) )?${soft}(?<state>${either([...states, 'out'])}|(?:cut|made|fitted|hung|printed|spelt|spelled|painted|measured|sewn|laid|wired) (?:[a-z]+ ){0,2}(?:short|wrong|wrongly|crooked|upside down|badly|backwards|back to front))(?! (?:my|our|me|us|the|his|her|all|every(?! (?:time|day|night|morning|evening|week|month|single))|an?|pressure|power|signal|suction|connection|contact|heat|heating|charge|colou?r|shape|grip|air|track|interest|weight|it|them|half|two|three|four|five|six|seven|eight|nine|ten|both|most|some|several|\\d+|on (?:me|us)|to (?!the|my|our|me|us)[a-z]+|itself|themselves|another|its|over)\\b)${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const state = groups['state'] ?? '';
      const { aux, time } = groups;
      // "Out" says it of a lift, not of a book.
      if (state === 'out' && !/^(?:for|since)/.test(time ?? '')) return null;
      if (/^(?:off|wrong|late|loose)$/.test(state) && aux === undefined) return null;
      // "I put my own bag down", "washed the jeans cold": only of what stands alone, or for how long, is it a state.
      const isBare = aux === undefined && time === undefined && groups['det'] !== undefined;
      if (/^(?:down|cold)$/.test(state) && isBare) return null;
      // "Has gone from small to large": it went somewhere, and is there.
      if (state === 'gone' && (aux ?? '').startsWith('ha')) return null;
      if (state === 'expired' && aux === undefined)
        return { text: timed(`${it.text} expired`, groups), weight: 3.2 + bonus(groups) };
      // "The chain came off on Saturday": by itself, and not on its way.
      if (aux === 'came' && /^(?:off|loose|down|undone)$/.test(state))
        return { text: timed(`${it.text} came ${state}`, groups), weight: 4 + bonus(groups) };
      const plain = state === 'out' ? 'out of order' : state === 'moldy' ? 'mouldy' : state;
      if (/^(?:came|arrived|turned up)$/.test(aux ?? ''))
        return { text: timed(`${it.text} arrived ${plain}`, groups), weight: 4 + bonus(groups) };
      return {
        text: timed(`${it.text} ${be(it, aux, time)} ${plain}`, groups),
        weight: (aux === undefined ? 3.2 : 3.8) + bonus(groups),
      };
    },
  },
  {
    // "The pump on the serum jams", "my coat zip went".
    find: new RegExp(
      `${subject}${bridge} (?:(?:just|literally|basically|has|have|already|suddenly|completely|then|that|which) )*(?<done>${either(happened)}|(?:stopped|keeps) (?!getting|being|saying|telling|asking|going)[a-z]{2,}ing(?: (?:readings|messages|notifications|emails|heat|water|updates|off|out|down|on))?|went(?= (?:on the (?:first|second|third) |after (?:\\d+|[a-z]+|a few|a couple of) (?:minutes?|hours?|days?|weeks?|months?|years?|uses?|wears?|washes)(?![a-z]))))(?! (?:my|our|me|us|the|his|her|all|every(?! (?:time|day|night|morning|evening|week|month|single))|an?|it|them|half|two|three|four|five|six|seven|eight|nine|ten|both|most|some|several|\\d+)\\b)${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const done = (groups['done'] ?? '') === 'went' ? 'failed' : (groups['done'] ?? '');
      const spoken = it.isMany
        ? done.replace(
            /^(leak|jam|crashe|cut|fall|peel|come|lag|glitche|rattle|squeak|keep|overheat|rust|drip|freeze|smell|bobble|wobble|flicker|stall|hang|fade|pill|loop|buffer|creak)s(?= |$)/,
            (_, stem: string) => stem.replace(/he$/, 'h'),
          )
        : done;
      return /^(?:smells|stinks|doubled)$/.test(done)
        ? null
        : { text: timed(`${it.text} ${spoken}`, groups), weight: 4 + bonus(groups) };
    },
  },
  {
    // "Still waiting for my refund", "never got the tickets", "no sign of my parcel".
    find: new RegExp(
      `(?<!\\b(?:you|they)(?:'re| are| were) (?:still )?)\\b(?<how>(?:i'm |im |i am |we're |we are |i'?ve been |we'?ve been |been )?(?:still )?waiting (?:for|on)|(?:i |we |i've |we've |have |has )?(?:still )?(?:haven'?t|havent|have not|not|never|didn'?t|didnt|did not) (?:even )?(?:had|received?|got|get|gotten|been sent)|no sign of|where is|where's|where are) ${thing}${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const how = groups['how'] ?? '';
      // "Where's the respect?" asks for no parcel.
      if (/where/.test(how) && !isEnglishNoun(it.head)) return null;
      const text = /waiting/.test(how)
        ? `you are still waiting for ${it.text}`
        : /sign|where/.test(how)
          ? `there is still no sign of ${it.text}`
          : /never/.test(how)
            ? `you never received ${it.text}`
            : `you still haven't received ${it.text}`;
      return { text: timed(text, groups), weight: 4.8 + bonus(groups) };
    },
  },
  {
    // "You charged me a late fee", "they refused my refund", "you cancelled my booking".
    find: new RegExp(
      `\\b(?:(?<who>${who}) |(?<bare>(?<=^ ?)(?=${theirs} ))|)(?:just |also |even |then |suddenly |went and |have |has )*(?<deed>charged|${either(Object.keys(deeds))}) (?<to>(?:me|us)(?: for)? )?${thing}${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const deed = groups['deed'] ?? '';
      const isTheirs = groups['who'] !== undefined || groups['bare'] !== undefined;
      if (!isTheirs || /^the (?:only|last)/.test(it.text)) return null;
      // "You sold me a case": I have it.
      if (/^(?:sold|gave)/.test(deed) && groups['to'] !== undefined) return null;
      if (deed === 'charged')
        return { text: timed(`you were charged for ${it.text}`, groups), weight: 4.2 + bonus(groups) };
      return {
        // "You closed the footbridge for repairs": what for comes after it.
        text: timed(
          it.text.replace(
            /( for .*)?$/,
            (why) => ` ${it.isMany ? 'were' : 'was'} ${deeds[deed] ?? deed}${why}`,
          ),
          groups,
        ),
        weight: 4.2 + bonus(groups),
      };
    },
  },
  {
    // "The appointment your system had cancelled", "a flight they cancelled".
    find: new RegExp(
      `${thing} (?:that |which )?(?:${who}) (?:had |have |has |just |already )*(?<deed>${either(Object.keys(deeds))})${tail}(?! (?:my|our|the|an?|me|us)\\b)`,
      'dg',
    ),
    make: (groups, it) => {
      const deed = groups['deed'] ?? '';
      return {
        text: timed(`${it.text} ${it.isMany ? 'were' : 'was'} ${deeds[deed] ?? deed}`, groups),
        weight: 4.2 + bonus(groups),
      };
    },
  },
  {
    // "Charged 65 bucks at the gate for a bag".
    find: new RegExp(
      `\\bcharged (?:me |us )?(?:an? )?(?:extra |another )?(?:[£$€]?\\d[\\d.,]*(?: ?(?:bucks|quid|dollars|pounds|euros))? )?(?:at the [a-z]+ |on the spot )?(?:extra )?for ${thing}${tail}`,
      'dg',
    ),
    make: (groups, it) => ({
      text: timed(`you were charged for ${it.text}`, groups),
      weight: 4.1 + bonus(groups),
    }),
  },
  {
    // "Still holding my deposit", "you've kept our money".
    find: new RegExp(
      `\\b(?:still |you'?re |you are |y'all are |they'?re |they are )+(?:holding|keeping|withholding|sitting on|hanging on to|holding on to) ${thing}${tail}`,
      'dg',
    ),
    make: (groups, it) => ({
      text: timed(`${it.text} ${it.isMany ? "haven't" : "hasn't"} been given back`, groups),
      weight: 4.6 + bonus(groups),
    }),
  },
  {
    // "My premium's gone up by 300 quid".
    find: new RegExp(
      `${subject}(?:'s| has| have|'ve)? (?:just )?(?:gone up|went up|doubled|tripled|jumped|shot up|increased|gone through the roof|been (?:put up|hiked|raised)|up(?= (?:from|by) (?:£|\\$|€)?\\d))(?![a-z'-])`,
      'dg',
    ),
    make: (_, it) =>
      it.text.startsWith('another ') ? null : { text: `the rise in ${it.text}`, weight: 4.4, isChoice: true },
  },
  {
    // "You're shutting the only branch in Ludlow".
    find: new RegExp(
      `\\b(?:you'?re |you are |you'?ve |you have |you |why are you |they'?re |they are )(?:just |going to |planning to |about to |been )*(?<choice>shut|clos|remov|cut|scrapp|scrap|axe|ax|rais|chang|replac|reduc|withdraw|drop)(?:ting|ing|ed|e|t|p?ing)? ${thing}${tail}`,
      'dg',
    ),
    make: (groups, it) => {
      const choice = groups['choice'] ?? '';
      const noun = /^(?:shut|clos)/.test(choice)
        ? 'the closure of'
        : choice.startsWith('rais')
          ? 'the rise in'
          : choice.startsWith('chang')
            ? 'the change to'
            : choice.startsWith('replac')
              ? 'the replacement of'
              : choice.startsWith('reduc')
                ? 'the reduction in'
                : 'the end of';
      return /^(?:your|another) /.test(it.text)
        ? null
        : { text: `${noun} ${it.text}`, weight: 4, isChoice: true };
    },
  },
  {
    // "What have you done to the clumping litter?"
    find: new RegExp(
      `\\b(?:what (?:have|did) (?:you|they) (?:done|do) (?:to|with)|what(?:'s| has| have)? happened to|why (?:have|did|would) you (?:change|changed|mess with|ruin)) ${thing}(?= *[?!.]|$| (?:it|now|used))`,
      'dg',
    ),
    make: (_, it) =>
      /^(?:your|another) /.test(it.text)
        ? null
        : { text: `the change to ${it.text}`, weight: 3.4, isChoice: true },
  },
];
