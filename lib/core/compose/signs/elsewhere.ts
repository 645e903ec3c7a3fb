import { fold } from '../../calm-check/fold';
import type { LanguageCode } from '../../text/language';
import { anyOf, rowsIn } from './any-of';

/**
 * Signs in the words of German, Spanish, Italian and Portuguese. The reader is less sure there than in French and
 * English: it takes an accusation for talk and irony for praise. Words decide whether anybody is thanked.
 */
interface Words {
  praise: RegExp;
  minds: RegExp;
  applause: RegExp;
  /** With a question mark: no answer is wanted. */
  reproach: RegExp;
  hearsay: RegExp;
}

const law: Partial<Record<LanguageCode, RegExp>> = {
  de: /\b(?:anwalt|anwaltin|rechtsanwalt\w*|vor gericht|verklag\w*|klage einreichen|schlichtungsstelle)\b/,
  es: /\b(?:abogad[oa]s?|demandar\w*|juzgado|tribunales|via judicial|hoja de reclamaciones|profeco)\b/,
  it: /\b(?:avvocat[oiae]|vie legali|querel\w+|in tribunale|giudice di pace)\b/,
  pt: /\b(?:advogad[oa]s?|processar|em tribunal|na justica|procon|livro de reclamacoes)\b/,
};

const words = (praise: string, minds: string, applause: string, reproach: string, hearsay: string): Words => {
  const one = (text: string): RegExp => anyOf(rowsIn(text));
  return {
    praise: one(praise),
    minds: one(minds),
    applause: one(applause),
    reproach: one(reproach),
    hearsay: one(hearsay),
  };
};

const tables: Partial<Record<LanguageCode, Words>> = {
  de: words(
    String.raw`danke\w*|dank|super\w*|toll\w*|klasse|perfekt\w*|liebe|lieben|liebling\w*|begeister\w*|zufrieden\w*|empfehl\w*|lecker\w*|kostlich\w*
    hammer|spitze\w*|genial\w*|wunder(?:bar|schon|voll)\w*|großartig\w*|grossartig\w*|freundlich\w*|nett\w*|hilfsbereit\w*|kompetent\w*
    prima|mega|traum\w*|hut ab|weiter so|lob|applaus|freu\w*|gerne? wieder|beste[nrs]?|gelungen\w*|top|gut gemacht|(?:sehr|echt|richtig) (?:gut|schon)\w*`,
    String.raw`nie wieder|nie mehr|unverschamt\w*|frech\w*|schlimm\w*|skandal\w*|peinlich\w*|beschwer\w*|reklam\w*|kaputt\w*|defekt\w*|fehl(?:t|en|te|ten)|falsch\w*
    warte|warten|niemand|keiner|nichts (?:gehort|passiert)|keine (?:antwort|reaktion|ruckmeldung)|nicht (?:gefragt|einmal|mal)|reicht'?s|schon wieder|wieder nicht|immer noch (?:nicht|kein\w*)
    enttausch\w*|arger\w*|sauer|wut\w*|wutend\w*|abzock\w*|betrug|betrogen|mogel\w*|verarsch\w*|lachhaft|(?:schlechter|ein) witz|schade|traurig\w*|katastroph\w*|unmoglich\w*|unfassbar\w*|sprachlos
    angeschnauzt|angeschrie\w*|unfreundlich\w*|gefahrlich\w*|\w*qualm\w*|durchgeschmort|anwalt|kundige\w*|gekundigt|boykott\w*|zu spat|verspat\w*|teurer|weniger \w+|gestrichen|storniert
    zerkratzt|beschadigt|schlecht\w*|mies\w*|zumutung|frust\w*|umsonst|ohne (?:antwort|erklarung|vorwarnung|mich|uns)|wunden|entlass\w*|abgekupfert|geklaut|achtung|warnung|vorsicht|leider|schamt|scham|reicht es|unzumutbar\w*|fur wie (?:dumm|blod)|abgesagt`,
    String.raw`bravo|gratulation|gratuliere|(?:herzlichen )?gluckwunsch|(?:toller|super|spitzen|klasse|bester) (?:service|laden|leistung)|tolle leistung|weiter so|(?:danke|vielen dank) (?:auch )?fur nichts|respekt|applaus|na toll|ganz toll|chapeau`,
    String.raw`wozu|was soll das|ernst|wollt ihr (?:mich|uns)|wollen sie (?:mich|uns)|das ist also|ist das (?:also|so|alles)|wie lange (?:noch|soll|muss)|schamt ihr|wofur (?:zahl|bezahl)\w*|merkt ihr|fur wie (?:dumm|blod)|geht'?s noch|was sagen sie|was sagt ihr|und ihr (?:postet|feiert|schreibt)|nicht besser|kein anstand`,
    String.raw`angeblich|gerucht\w*|habe? (?:\w+ )?gehort|man (?:sagt|hort|munkelt)|soll(?:en)? (?:ja |angeblich |wohl )|stimmt es,? dass|heißt es|es heisst`,
  ),
  es: words(
    String.raw`gracias(?! por nada)|genial\w*|excelent\w*|estupend\w*|maravill\w*|encant\w*|buenisim\w*|riquisim\w*|perfect\w*|enhorabuena|felicidades|felicit\w*|aplauso|amab\w*|recomiend\w*|recomendabl\w*
    content[oa]s?|feliz|delicios\w*|fantastic\w*|impecabl\w*|paciencia|guap\w*|bonit\w*|precios[oa]s?|me gusta\w*|me flipa\w*|adoro|amo|la mejor|el mejor|los mejores|lo mejor|un diez|vuela|de lujo`,
    String.raw`nunca mas|jamas|verguenz\w*|vergonz\w*|lamentabl\w*|pesim\w*|fatal|horribl\w*|malas? (?:maneras|formas)|maleducad\w*|groser\w*|rot[oa]s?|averiad\w*|no (?:me |nos |se |ha |han )?(?:funcion|lleg|contest|respond|aparec|sab|dej)\w+
    nadie|llevo|llevamos|esperando|retras\w*|reclam\w*|quej\w*|estaf\w*|robo|timo|engan\w*|tomadura|toman por|hart[oa]s?|asco|asquer\w*|decepcion\w*|peligr\w*|ojo con|cuidado con|casi|subida|mas car[oa]s?
    sin (?:respuesta|luz|agua|internet|tornillos|explicacion\w*|palabras|permiso)|falta\w*|ni (?:luz|una?|siquiera|caso)|tampoco|danad\w*|rayad\w*|queman?d\w*|fundid\w*|hasta cuando|abogad\w*|denunci\w*|demanda\w*
    boicot\w*|doy de baja|pena|triste\w*|peor\w*|mal|mala|malo|indignant\w*|suci[oa]s?|heridas|hacinad\w*|despid\w*|permiso|nunca (?:me|nos|mas|lleg\w+)|tenia que (?:llegar|venir)|les ruego|no vuelvo|borrad[oa]|reduflacion`,
    String.raw`enhorabuena|felicidades|felicitaciones|bravo|de diez|muy bien todo|todo muy bien|(?:menudo|gran|excelente|vaya) servicio|gracias por nada|lo habeis bordado|un aplauso|ole|que maravilla de servicio`,
    String.raw`hasta cuando|(?:les|os|le|te) parece|es (?:esto|eso|ese|este)|eso es|que clase de|para eso|no (?:os|les) da|se creen|os creeis|de que sirve|para que sirve|como es posible|como puede ser|(?:y )?(?:vosotros|ustedes) (?:a lo vuestro|publica\w*)|que estoy pagando|que hago`,
    String.raw`(?<!\b(?:me|nos) )dicen que|se dice|(?:he|hemos) oido|rumor\w*|segun dicen|es (?:verdad|cierto) que|al parecer|por lo visto`,
  ),
  it: words(
    String.raw`grazie(?! (?:di|per) niente)|applauso|ottim\w*|eccellent\w*|meravigli\w*|gentil\w*|brav[oaie]|bravissim\w*|perfett\w*|consigli\w*|content\w*|felic\w*|buonissim\w*|delizios\w*|fantastic\w*
    adoro|amo|bell\w*|complimenti|piac\w*|top|super|soddisfatt\w*|impeccabil\w*|cordial\w*|disponibil\w*|come una volta|il miglior\w*|la miglior\w*|i migliori|spettacol\w*`,
    String.raw`mai piu|vergogn\w*|schifo\w*|pessim\w*|terribil\w*|maleducat\w*|malissimo|rott[oaie]|guast\w*|non (?:funzion|va\b|vanno|arriv|rispond|risolv|si fa|e arrivat|ha tenuto|riesc)\w*|nessuno|nemmeno|neanche|aspett\w*|ritard\w*
    reclam\w*|truff\w*|furb\w*|presa in giro|ridicol\w*|delus\w*|pericol\w*|attenzione|basta|aument\w*|costa uguale|rincar\w*|senza (?:viti|internet|luce|acqua|risposta|avvis\w*|di noi|permesso)|manca\w*|graffiat\w*|rovinat\w*
    perde|dato buca|disdic\w*|disdett\w*|avvocat\w*|denunc\w*|boicott\w*|difett\w*|piaghe|ferit\w*|triste\w*|peccato|peggio\w*|scandal\w*|inaccettabil\w*|assurd\w*|imbarazzant\w*|licenzi\w*|mai (?:chiest|citat|arrivat|vist|avut|rispost)\w+
    fumo|fiamm\w*|doveva (?:essere|arrivare)|ogni volta|male|shrinkflation|indecent\w*|permesso`,
    String.raw`complimenti\w*|bravi|bravissimi|congratulazioni|grazie (?:di|per) niente|ottimo lavoro|(?:gran|bel|ottimo) servizio|applausi|chapeau|evviva`,
    String.raw`secondo voi|come faccio|(?:vi|ti|le) sembra|che dite|cosa dite|parlate di|per cosa pago|cosa pago|fino a quando|com'e possibile|come e possibile|state scherzando|scherziamo|e voi (?:post|pubblic|festegg)\w*|a cosa serve|perche devo|vi pare|non vi vergognate`,
    String.raw`(?<!\b(?:mi|ci) )dicono che|si dice|ho sentito|pare che|girano voci|voci di|e vero che|a quanto pare`,
  ),
  pt: words(
    String.raw`obrigad\w*(?! por nada)|palmas|um amor|excelent\w*|maravilh\w*|ador\w+|amei|amo|otim\w*|perfeit\w*|impecav\w*|recomend\w*|simpatic\w*|delicios\w*|fantastic\w*|content\w*|feliz\w*|parabens
    bom|boa|lind\w*|gostei|gosto|melhor\w*|top|nota (?:10|dez|mil)|cinco estrelas|espetacul\w*|espectacul\w*|atencios\w*`,
    String.raw`nunca mais|vergonh\w*|pessim\w*|horriv\w*|malcriad\w*|grosseir\w*|mal.?educad\w*|avari\w*|estragou|estragad\w*|quebr\w*|nao (?:me |nos |se )?(?:funcion|cheg|veio|respond|aparec|consig|consegu|deram|trat|resolv)\w*|deixou de|parou de
    ninguem|nunca (?:me|veio|chegou|recebi)|nem (?:uma?|respo\w*)|espera\w*|atras\w*|reclam\w*|queix\w*|engan\w*|burla|golpe|roub\w*|absurd\w*|noj\w*|desilu\w*|decepc\w*|perig\w*|cuidado com|quase|ja chega|aument\w*
    mais car[oa]s?|sem (?:internet|luz|agua|parafusos?|resposta|nos|mim|avis\w*|autorizacao)|falta\w*|riscad\w*|danificad\w*|defeito\w*|e nada|ate hoje|cancel\w+|advogad\w*|processo|boicot\w*|to fora|vou embora|triste\w*|pena|pior\w*
    demitir\w*|demissao|despedi\w*|bobos?|palhac\w*|inadmissiv\w*|inaceitav\w*|lamentav\w*|ferid[oa]s|amontoad\w*|autorizacao|credito|fumo|fumaca|faisca\w*|devia ter|deveria ter|mal|reduflacao|indignad\w*`,
    String.raw`parabens|bravo|cinco estrelas|obrigad[oa] por nada|(?:excelente|belo|grande|otimo) (?:servico|atendimento|trabalho)|bom trabalho|palmas|viva`,
    String.raw`e assim que|acham (?:bem|normal|que)|tem a dizer|ate quando|para que serve|como e possivel|estao a gozar|estao de brincadeira|(?:e )?(?:voces|voceis) (?:a publicar|postando)|e o rotulo|que vergonha|isso e (?:normal|serio)|o que estou a pagar|isto e`,
    String.raw`dizem que|diz-se|ouvi dizer|parece que|consta que|boato\w*|e verdade que|ao que parece`,
  ),
};

const hearts = /[❤🥰😍😊👍🙏💚💙🤩]/u;

/** Has it words of its own here? */
export const hasOwnSigns = (language: LanguageCode): boolean => tables[language] !== undefined;

/** A word of praise, whatever else it says. */
export const praisesElsewhere = (text: string, language: LanguageCode): boolean =>
  hearts.test(text) || tables[language]?.praise.test(fold(text)) === true;

/** A word that minds something. */
export const mindsElsewhere = (text: string, language: LanguageCode): boolean =>
  tables[language]?.minds.test(fold(text)) === true;

/** Applause where nothing is to be praised: „Bravo! Der Koffer reist ohne mich." */
export const mocksElsewhere = (text: string, language: LanguageCode): boolean =>
  tables[language]?.applause.test(fold(text)) === true && !hearts.test(text);

/** A reproach that ends on a question mark. */
export const reproachesElsewhere = (text: string, language: LanguageCode): boolean =>
  text.includes('?') && tables[language]?.reproach.test(fold(text)) === true;

/** What is passed on as hearsay; true where the language has no such words. */
export const passesOnHearsayElsewhere =
  (language: LanguageCode) =>
  (text: string): boolean =>
    tables[language]?.hearsay.test(fold(text)) !== false;

/** Says that it goes to law. */
export const goesToLawElsewhere = (text: string, language: LanguageCode): boolean =>
  law[language]?.test(fold(text)) === true;

const boycott = /\b(?:boykott\w*|boicot\w*|boicott\w*)/;

export const callsForBoycott = (text: string): boolean => boycott.test(fold(text));
