import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';

/** Bought things, one of each, as they open a clause; a star stands where German joins words before it. */
const objects: Partial<Record<LanguageCode, string>> = {
  de: `die *maschine, der *kühlschrank, der *gefrierschrank, der *kleiderschrank, der *schrank, der *sauger, der *drucker, der Fernseher, der Laptop, das Notebook, der *rechner,
    das Handy, das Tablet, der *kopfhörer, das *headset, der *lautsprecher, das *fahrrad, das Laufrad, das Dreirad, das Kinderrad, das Motorrad, das E-Bike, der *roller, der *rasierer, die Armbanduhr, die Smartwatch, der *akku, das Display,
    der Toaster, der *kocher, der Backofen, der Herd, das *kochfeld, die Mikrowelle, der *mixer, der *grill, die Fritteuse, der Thermomix, die *pfanne, der *topf, das *messer, die *flasche, die *tasse, die *schüssel,
    das Bügeleisen, der *föhn, der *lüfter, der *ofen, die *heizung, der *heizlüfter, die *lampe, die *steckdose, das *kabel, das Ladegerät, das Netzteil, die Powerbank, der *router, der *stecker,
    die *hose, die *bluse, die *jeans, das *hemd, das *kleid, die *jacke, der *mantel, der Pullover, der Pulli, das *shirt, der Hoodie, der *rock, der *anzug, der *schuh, der *stiefel, der *turnschuh, der Sneaker, die *tasche, der *rucksack, der *koffer, der *gürtel,
    der Stuhl, der Bürostuhl, der Gartenstuhl, der *sessel, der Tisch, der Esstisch, der Schreibtisch, der Couchtisch, das Sofa, die Couch, das Bett, das Kinderbett, das *regal, die *kommode, die *matratze, das *kissen, die Bettdecke, der *teppich, die Küche, die Küchenzeile, der Reißverschluss, die Sohle, die Naht,
    der Kinderwagen, der Kindersitz, der Autositz, der Hochstuhl, die Babytrage, die Rassel, das *spielzeug, die *puppe, der Teddy, das *kuscheltier, der *schnuller, das *zelt, der Schlafsack, der *helm, die *creme, das *shampoo, das *parfum, die *brille, der Ring, die *kette, das *handtuch, die *gardine, der *monitor, die *tastatur, die *kamera, die *konsole, das Spiel, das *buch, das *puzzle, der *kaffee, das *brot, der *joghurt, die *pizza, die *schokolade, das *futter, das *auto`,
  es: `la lavadora, el lavavajillas, la secadora, la nevera, el frigorífico, el refrigerador, el congelador, la aspiradora, la impresora, la tele, el televisor, la televisión,
    el portátil, el ordenador, la computadora, el móvil, el celular, la tableta, la cafetera, la batidora, la licuadora, la tostadora, el hervidor, el horno, el microondas, la freidora, la plancha, la olla, la sartén, la taza, la botella, la bicicleta, la bici, el patinete, el reloj, la batería, la pantalla,
    el cargador, el enchufe, el cable, el router, los auriculares, el altavoz, la lámpara, el ventilador, la estufa, el radiador, la caldera, el calentador,
    el pantalón, los vaqueros, los jeans, la blusa, la camisa, la camiseta, la playera, el vestido, la falda, la chaqueta, el abrigo, la sudadera, el jersey, el bolso, la mochila, la maleta, el zapato, la zapatilla, la bota, los tenis,
    la silla, el sillón, la mesa, el sofá, la cama, el armario, la cómoda, la estantería, el colchón, la almohada, la alfombra, la cocina, la cremallera, la suela, la costura,
    la trona, el carrito, la cuna, el sonajero, el juguete, la muñeca, el peluche, el chupete, el casco, la crema, el champú, el perfume, las gafas, el anillo, el collar, la toalla, la cortina, el monitor, el teclado, la cámara, la consola, el juego, el libro, el café, el pan, el yogur, la pizza, el chocolate, el pienso, el coche, el carro, el neumático`,
  it: `la lavatrice, la lavastoviglie, l'asciugatrice, il frigo, il frigorifero, il congelatore, l'aspirapolvere, la stampante, la televisione, il televisore,
    il portatile, il computer, il cellulare, il tablet, il tostapane, il bollitore, il forno, il microonde, il frullatore, il robot da cucina, la friggitrice, il ferro da stiro, la pentola, la padella, la tazza, la bottiglia, la bicicletta, la bici, il monopattino, l'orologio, la batteria, lo schermo,
    il caricatore, il caricabatterie, il cavo, il modem, il router, le cuffie, la lampada, il ventilatore, la stufetta, la stufa, il termosifone, la caldaia, lo scaldabagno, il condizionatore,
    il vestito, la camicia, la maglia, la maglietta, la felpa, la gonna, i jeans, i pantaloni, la camicetta, la giacca, il cappotto, il maglione, la borsa, lo zaino, la valigia, la scarpa, lo stivale,
    la sedia, la poltrona, il tavolo, il divano, l'armadio, il comò, la libreria, lo scaffale, il materasso, il cuscino, il tappeto, la cucina, la cerniera, la suola, la cucitura,
    il passeggino, il seggiolone, il seggiolino, il lettino, il sonaglio, il giocattolo, la bambola, il peluche, il ciuccio, il casco, la crema, lo shampoo, il profumo, gli occhiali, l'anello, la collana, l'asciugamano, la tenda, il monitor, la tastiera, la fotocamera, la console, il libro, il caffè, il pane, lo yogurt, la pizza, il cioccolato, la cioccolata, le crocchette, la macchina, lo pneumatico`,
  pt: `a máquina de lavar loiça, a máquina de lavar louça, a máquina de lavar roupa, a máquina de lavar, a máquina de café, o frigorífico, a geladeira, o congelador, o aspirador, a impressora, a televisão, a televisor, o portátil, o notebook, o computador, o telemóvel,
    o celular, o tablet, a torradeira, a chaleira, o forno, o fogão, o micro-ondas, o microondas, o liquidificador, a batedeira, a fritadeira, a airfryer, a panela, a frigideira, a caneca, a garrafa, a bicicleta, a trotinete, o patinete, o relógio, a bateria, o ecrã, a tela,
    o carregador, a tomada, o cabo, o router, o roteador, o modem, os fones, a coluna, o candeeiro, a luminária, o ventilador, a ventoinha, o aquecedor, o esquentador, o chuveiro, o vestido, a camisa, a camisola, a camiseta,
    o casaco, a saia, as calças, a calça, os jeans, a blusa, a mala, a mochila, a bolsa, o sapato, o ténis, o tênis, a cadeira, a poltrona, a mesa, o sofá, a cama, o roupeiro, o guarda-roupa, o guarda roupa, o armário, a cómoda, a cômoda, a estante, o colchão, a almofada, o travesseiro, o tapete, a cozinha, o fecho, a sola, a costura,
    o carrinho, o berço, o chocalho, o brinquedo, a boneca, o peluche, a pelúcia, a chupeta, o capacete, o creme, o champô, o shampoo, o perfume, os óculos, o anel, o colar, a toalha, a cortina, o monitor, o teclado, a câmera, a consola, o console, o jogo, o livro, o café, o pão, o iogurte, a pizza, o chocolate, a ração, o carro, o pneu`,
};

interface BoughtName {
  /** „der Wasserkocher", "la lavadora": opens a clause. */
  called: string;
  isMany: boolean;
}

/** Something bought that a text names. */
export interface BoughtThing extends BoughtName {
  /** „Wasserkocher", "sulla lavatrice": as the language's phrases take what a reply is about. */
  about: string;
  at: number;
}

const article = /^(?:die |der |das |el |la |los |las |il |lo |gli |le |i |l'|[oa]s? )/;

/** What melts into « su ». */
const melted: Record<string, string> = {
  il: 'sul ',
  lo: 'sullo ',
  la: 'sulla ',
  "l'": "sull'",
  gli: 'sugli ',
  i: 'sui ',
  le: 'sulle ',
};

const topics: Partial<Record<LanguageCode, (called: string) => string>> = {
  de: (called) => called.replace(article, ''),
  it: (called) => {
    const lead = article.exec(called)?.[0] ?? '';
    return (melted[lead.trim()] ?? 'su ') + called.slice(lead.length);
  },
};

/** One article for many, and how the word ends then. */
const many: Partial<Record<LanguageCode, { article: Record<string, string>; ending: RegExp }>> = {
  de: { article: {}, ending: /(?:n|en|e|s|er)$/ },
  es: { article: { 'el ': 'los ', 'la ': 'las ' }, ending: /s$/ },
  it: { article: { 'il ': 'i ', 'la ': 'le ', 'lo ': 'gli ' }, ending: /[ie]$/ },
  pt: { article: { 'o ': 'os ', 'a ': 'as ' }, ending: /s$/ },
};

interface KnownThing {
  lead: string;
  word: string;
  isJoined: boolean;
  find: RegExp;
}

/** How a word may go on where there are many. */
const plural: Partial<Record<LanguageCode, (word: string) => string>> = {
  de: (word) => `${word}(?:e|n|en|s|er)?`,
  es: (word) => `${word}(?:e?s)?`,
  it: (word) => (/[aeo]$/.test(word) ? `${word.slice(0, -1)}(?:${word.at(-1) ?? ''}|[ie])` : word),
  pt: (word) => `${word}s?`,
};

const known = new Map<LanguageCode, KnownThing[]>();

function thingsIn(language: LanguageCode): KnownThing[] {
  const made = known.get(language);
  if (made !== undefined) return made;
  const all = (objects[language] ?? '')
    .split(/,\s+/)
    .filter((called) => called !== '')
    .map((called): KnownThing => {
      const lead = article.exec(called)?.[0] ?? '';
      const isJoined = called.includes('*');
      const word = called.slice(lead.length).replace('*', '');
      const find = plural[language]?.(fold(word)) ?? fold(word);
      return { lead, word, isJoined, find: new RegExp(`\\b${isJoined ? '[a-zß]*' : ''}${find}\\b`) };
    });
  known.set(language, all);
  return all;
}

/** A German noun begins with a capital, however it was typed. */
const asNoun = (typed: string): string => typed.charAt(0).toUpperCase() + typed.slice(1);

/** How a thing is called that a text names in these words. */
function calledAs({ lead, word, isJoined }: KnownThing, typed: string, language: LanguageCode): BoughtName {
  const grammar = many[language];
  const isOfMany = /^(?:los|las|gli|le|i|[oa]s) /.test(lead);
  const isMore = grammar?.ending.test(fold(typed)) === true && !fold(typed).endsWith(fold(word));
  const isMany = isOfMany || (isMore && lead !== "l'");
  // A joined word is said as it was typed; else as it is spelt.
  const isTyped = isMore || (language === 'de' && isJoined);
  const said = typed.toLowerCase();
  const name = !isTyped ? word : language === 'de' ? asNoun(said) : said;
  const article = isMore && isMany ? (grammar?.article[lead] ?? (language === 'de' ? 'die ' : lead)) : lead;
  return { called: article + name, isMany };
}

/** All bought things that a text names, from its beginning on; of two in the same place the longer. */
export function objectsElsewhere(text: string, folded: string, language: LanguageCode): BoughtThing[] {
  const found: { at: number; end: number; thing: KnownThing }[] = [];
  for (const thing of thingsIn(language)) {
    const match = thing.find.exec(folded);
    if (match !== null) found.push({ at: match.index, end: match.index + match[0].length, thing });
  }
  return found
    .filter((one) => !found.some((other) => other !== one && other.at <= one.at && other.end > one.end))
    .sort((a, b) => a.at - b.at)
    .map(({ at, end, thing }): BoughtThing => {
      const name = calledAs(thing, text.slice(at, end), language);
      return { ...name, about: topics[language]?.(name.called) ?? name.called, at };
    });
}

/** The first bought thing that a text names, with its article. */
export const objectElsewhere = (
  text: string,
  folded: string,
  language: LanguageCode,
): BoughtThing | undefined => objectsElsewhere(text, folded, language)[0];
