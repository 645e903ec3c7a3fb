import { any, first, type MarkerTable } from './marker';

export const german: MarkerTable = {
  greeting: first('hallo|guten (?:morgen|tag|abend)|moin|hi|liebe[rs]?|servus|gruss'),
  gratitude: any('danke\\w*|dank|dankbar'),
  'gratitude-first': first('(?:hallo[,.!]? )?(?:vielen |herzlichen )?dank\\w*'),
  please: any('bitte'),
  'please-first': first('bitte'),
  apology: any('tut (?:mir|uns) leid|entschuldig\\w+|sorry|bedauer\\w+|verzeih\\w+'),
  'indirect-request': any('konnte[nst]*|wurde[nst]*|durfte[nst]*|ware es|mochte[nst]*'),
  hedge: any(
    'vielleicht|wohl|moglicherweise|vermutlich|wahrscheinlich|scheint|ich (?:glaube|denke|meine)|eventuell|etwas',
  ),
  'first-person': any('ich|mich|mir|mein\\w*|wir|uns|unser\\w*'),
  'first-person-start': first('ich|wir|mein\\w*|unser\\w*'),
  'second-person': any('du|dich|dir|dein\\w*|sie|ihnen|ihr\\w*|euch'),
  'second-person-start': first('du|sie|dein\\w*|ihr\\w*'),
  'direct-question': first('warum|wieso|was|wer|wo|wie|seit wann'),
  factuality: any('wirklich|eigentlich|tatsachlich|ehrlich|offensichtlich|naturlich|genau|einfach|nur'),
  deference: any('gute (?:arbeit|idee|frage)|toll\\w*|interessant\\w*|gluckwunsch\\w*|sie haben recht'),
  'conjunction-start': first('also|und|aber|oder|wenn|weil'),
  positive: any(
    'gut\\w*|schon\\w*|gern\\w*|freue\\w*|freut|hilfreich\\w*|willkommen|hoffe\\w*|einverstanden|perfekt|super',
  ),
  negative: any(
    'falsch\\w*|schlecht\\w*|dumm\\w*|idiot\\w*|unsinn|quatsch|lug\\w*|luge\\w*|lacherlich\\w*|vandal\\w*|losch\\w*|scheiss\\w*|unverschamt\\w*|problem\\w*',
  ),
  negation: any('nicht|kein\\w*|nie|niemals|nichts|nein'),
  but: any('aber|jedoch|allerdings|trotzdem'),
  help: any('helf\\w*|hilfe|rat|meinung|schau\\w*|erklar\\w*'),
  'did-you': any('(?:haben|sind|wollen) sie|(?:hast|bist|willst) du'),
  accusing: any('(?:sie|du) (?:mussen|musst|sollten|solltest|haben|hast|sind|bist)'),
  inviting: any(
    '(?:konnten|wurden|durften) (?:sie|wir|ich)|(?:konntest|wurdest) du|darf ich|was (?:meinen|denken) sie',
  ),
  imperative: first(
    '(?:und |dann |jetzt )?(?:hor auf|hort auf|loschen sie|losch|lies|lesen sie|machen sie|mach|geben sie|gib|antworten sie|antworte|schicken sie|schick|beheben sie|lassen sie|lass|andern sie|sagen sie|sag)',
  ),
  together: any('gemeinsam|zusammen|lassen sie uns'),
};
