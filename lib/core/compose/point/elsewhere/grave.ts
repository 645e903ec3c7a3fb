import type { LanguageCode } from '../../../text/language';
import { fault, view, type Frame } from '../frame';
import { near } from './near';

/** What nearly went wrong, an assault, people treated as less than others, and less for the same money: a line each. On folded text. */
const tables: Partial<Record<LanguageCode, string>> = {
  de: String.raw`
    assault ; begrapscht\w*|sexuell (?:belastigt|bedrangt)\w*|vergewaltig\w*|angegrabscht|ko-tropfen|k\.o\.-tropfen ; - ; hier geht es um einen Übergriff auf einen Menschen
    small-parts ; auge|knopf|perle|teil|kleinteil\w*|magnet\w*|batterie|schraube|rad|radchen|kugel ; (?:schon )?im mund|verschluck\w*|in den mund|abgegangen|abgefallen|abgerissen|erstick\w* ; ein Kleinteil ist in Kinderhände geraten
    near-miss ; (?:fast|beinahe|um ein haar|um haaresbreite) (?:\w+ ){0,5}(?:verschluckt|erstickt|gesturzt|gefallen|runtergefallen|verletzt|verbrannt|umgekommen|uberfahren|passiert)|hatte(?:n)? (?:\w+ ){0,4}(?:passieren|sterben|ersticken|verbrennen|schlimm|ins auge) (?:\w+ )?(?:konnen|gehen)|gerade noch (?:\w+ )?(?:gehalten|erwischt|gemerkt|gesehen) ; - ; es ist beinahe jemand zu Schaden gekommen
    treated-unfairly ; hautfarbe|schwarze[rnm]?|auslander\w*|kopftuch|turke\w*|turkisch\w*|migrant\w*|fluchtling\w*|schwul\w*|lesb\w*|trans|jude\w*|judisch\w*|muslim\w*|behindert\w*|rollstuhl\w* ; nicht (?:rein|reingelassen|bedient|eingelassen|mitgenommen|hinein)\w*|abgewiesen|rausgeworfen|beleidigt|beschimpft|diskriminier\w*|kontrolliert|ausgelacht|wegen ; Ungleichbehandlung
    treated-unfairly ; rassis\w+|diskriminier\w+|homophob\w*|auslanderfeindlich\w* ; - ; Ungleichbehandlung
    smaller ; mogelpackung\w*|shrinkflation|weniger (?:drin|inhalt)|nur noch halb voll|(?:fruher|vorher|sonst|statt) (?:waren? )?(?:es )?\d+ ?(?:g|gramm|ml|stuck)?,? ?(?:jetzt|nun|heute|nur noch) ; - ; Füllmenge
    price-rise ; (?:schon wieder|plotzlich|ab \w+|nochmal|nochmals) (?:\w+ ){0,2}\d+ ?(?:euro|prozent|€|%) mehr|\d+ ?(?:euro|€|cent) (?:mehr (?:im|pro)|teurer)|(?:wird|werden|ist|alles) (?:\w+ ){0,2}teurer ; - ; Preiserhöhung
    injured ; platzwunde\w*|gehirnerschutterung|knochenbruch|(?:musste|mussten|wurde) (?:\w+ ){0,3}genaht|prellung\w*|schnittwunde\w*|auf (?:den|die) (?:asphalt|boden|kopf|straße|strasse) (?:geknallt|gefallen|gesturzt|geflogen) ; - ; jemand hat sich dabei verletzt
    treated-unfairly ; kopftuch|hautfarbe|turban|kippa|akzent ; nicht|keine?|durfe|darf|durfte|kann|konne ; Ungleichbehandlung`,
  es: String.raw`
    assault ; manose\w+|agresion sexual|abus\w+ sexual\w*|toc(?:o|aron|aba) (?:a mi (?:hija|novia|amiga)|sin)|violacion|violad[oa] ; - ; se trata de una agresión a una persona
    small-parts ; piezas?|el ojo|los ojos|boton|iman|imanes|pila|tornillo|bola|rueda|trozo ; en la boca|a la boca|se (?:lo |la )?trag\w+|tragar\w*|atragant\w+|se (?:solto|ha soltado|cayo|despego) ; una pieza pequeña ha quedado al alcance de un niño
    near-miss ; casi (?:se|me|nos|lo|la) (?:\w+ ){0,2}(?:cae|caigo|caemos|traga|ahoga|quema|mata|atragant\w*|muere|electrocut\w*)|por poco (?:no )?(?:se|me|nos)|podria haber sido (?:muy )?(?:grave|peor|mortal|una tragedia|una desgracia)|(?:pudo|podia|podria) haber(?:se)? (?:muerto|caido|quemado|hecho dano|ahogado) ; - ; alguien ha estado a punto de hacerse daño
    treated-unfairly ; negr[oa]s?|moren[oa]s?|extranjer\w*|gitan[oa]s?|indigena\w*|sudac\w*|velo|musulman\w*|gay|gays|lesbian\w*|trans|mar[ií]con\w*|discapacitad\w*|color de (?:su |la )?piel|acento ; no (?:nos |les |los |la |le |lo )?(?:dej\w+|atend\w+|quis\w+)|ech\w+|insult\w+|por ser|humill\w+|racis\w+|discrimin\w+ ; el trato desigual
    treated-unfairly ; racis\w+|discriminac\w+|discriminad\w+|homofob\w*|xenofob\w*|capacitis\w+ ; - ; el trato desigual
    smaller ; reduflacion|antes (?:traia|venia|venian|eran|tenia)\w* (?:\w+ )?\d+[^.!?]{0,20}ahora|(?:cada vez|ahora) (?:trae|vienen?|hay) menos|mismo precio (?:y|pero|con) menos|medio vaci[oa]|mitad (?:de )?aire ; - ; la cantidad de producto
    price-rise ; \d+ (?:euros|pesos|€) mas (?:al|cada|por)|(?:otra|nueva) subida|han vuelto a subir|habeis subido|subieron (?:el|los|la|las) (?:precio|cuota|tarifa)\w* ; - ; la subida de precio
    injured ; (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez) puntos (?:en|de sutura)|fractur\w+|quemaduras?|brecha en|se abrio la (?:cabeza|barbilla|ceja)|(?:y|directos?) al hospital ; - ; alguien ha resultado herido
    treated-unfairly ; velo|hiyab|color de (?:su |la )?piel|acento|turbante ; no (?:puede|podia|pod\w+)|quitar\w*|prohib\w+ ; el trato desigual`,
  it: String.raw`
    assault ; palpeggi\w+|molestat[ae] sessual\w*|molestie sessuali|stupr\w+|violenza sessuale|mess[oe] le mani addosso ; - ; si tratta di un'aggressione a una persona
    small-parts ; pezzo|pezzetto|l'occhio|un occhio|gli occhi|bottone|calamita|magnete|pila|batteria|vite|rotella|pallina ; in bocca|ingoi\w+|inghiott\w+|soffoc\w+|si e staccat[oa] ; un pezzo piccolo è finito alla portata di un bambino
    near-miss ; per (?:un )?(?:miracolo|pelo|poco)|(?:stava|stavo|stavamo) (?:per )?(?:finendo|cadendo|cadere|soffocando|soffocare|finire|bruciare)|(?:quasi|a momenti) (?:\w+ ){0,2}(?:cade\w*|soffoc\w*|ingoi\w*|bruci\w*|si (?:fa|faceva) male)|poteva (?:finire|andare|essere) (?:molto )?(?:male|peggio|grave|una tragedia)|rischiat\w+ (?:di|grosso) ; - ; qualcuno ha rischiato di farsi male
    treated-unfairly ; ner[oi]|stranier\w*|immigrat\w*|velo|musulman\w*|gay|lesbic\w*|trans|disabil\w*|rom|cinesi|meridional\w*|colore della pelle|accento ; non (?:ha|hanno|li|le|lo|la|ci|mi) (?:\w+ ){0,2}(?:fatto entrare|fatti entrare|serv\w+|entrare|volut\w+)|cacciat\w+|insultat\w+|perche|solo perche|umiliat\w+|discrimin\w+ ; sulla disparità di trattamento
    treated-unfairly ; razzis\w+|discriminazion\w+|discriminat\w+|omofob\w*|xenofob\w*|abilis\w+ ; - ; sulla disparità di trattamento
    smaller ; shrinkflation|sgrammatura|prima (?:erano |era |c'erano )?\d+ ?(?:g|grammi|ml|pezzi)?,? (?:e )?(?:ora|adesso)|mezz[ao] vuot[ao]|meta aria|sempre (?:di )?meno prodotto ; - ; sulla quantità di prodotto
    price-rise ; (?:altri|ancora) \d+ euro|\d+ euro in piu (?:al|ogni)|(?:ennesimo|nuovo|altro) (?:aumento|rincaro) ; - ; sull'aumento del prezzo
    injured ; (?:\d+|due|tre|quattro|cinque|sei|sette|otto|dieci) punti (?:al|alla|sul|sulla|di sutura)|frattur\w+|ustion\w+|e (?:al |il )?pronto soccorso ; - ; qualcuno si è fatto male
    treated-unfairly ; velo|hijab|colore della pelle|accento|turbante ; non (?:puo|poteva|posso|potrebbe)|toglier\w*|viet\w+ ; sulla disparità di trattamento`,
  pt: String.raw`
    assault ; apalp\w+|assedio sexual|assediad[ao] sexual\w*|abus\w+ sexual\w*|estupr\w+|viola(?:da|do|ram) ; - ; trata-se de uma agressão a uma pessoa
    small-parts ; pecas?|o olho|os olhos|botao|ima|pilha|parafuso|bolinha|roda|pedaco ; na boca|da boca|engoli\w*|engasg\w*|se solt\w+|solt(?:ou|aram)|caiu ; uma peça pequena ficou ao alcance de uma criança
    near-miss ; (?:quase|por pouco) (?:\w+ ){0,3}(?:engoli\w*|engasg\w*|ca(?:iu|i)|morr\w+|queim\w+|afog\w+|sufoc\w+|magoou|machucou|bateu|eletrocut\w+)|(?:podia|poderia) ter (?:sido (?:muito )?(?:grave|pior|fatal|uma tragedia)|morrido|caido|queimado|acabado mal)|tirei (?:\w+ ){0,4}a tempo ; - ; alguém esteve perto de sofrer um acidente
    treated-unfairly ; negr[oa]s?|pret[oa]s?|estrangeir\w*|brasileir\w*|imigrante\w*|cigan\w*|nordestin\w*|gays?|lesbic\w*|trans|muculman\w*|deficien\w*|cor da pele|sotaque ; barr\w+|nao (?:deix\w+|atend\w+|quis\w+|serv\w+)|expuls\w+|insult\w+|xing\w+|por ser\w*|humilh\w+|discrimin\w+|recus\w+ ; o tratamento desigual
    treated-unfairly ; racis\w+|discriminac\w+|discriminad\w+|homofob\w*|xenofob\w*|capacitis\w+ ; - ; o tratamento desigual
    smaller ; reduflacao|antes (?:vinha|vinham|eram|era|tinha)\w* (?:\w+ )?\d+[^.!?]{0,20}(?:agora|hoje)|mesmo preco (?:e|mas|com) menos|meio vazi[oa]|metade (?:de )?ar\b ; - ; a quantidade de produto
    price-rise ; mais \d+ ?(?:euros|reais|€) (?:por|ao|a mais|no)|(?:outro|novo|mais um) aumento|aumentaram (?:de novo|outra vez|a|o|os|as) ; - ; o aumento de preço
    injured ; (?:\d+|dois|tres|quatro|cinco|seis|sete|oito|dez) pontos (?:no|na|de sutura)|fratur\w+|queimaduras?|e (?:ao |no )?(?:pronto.socorro|hospital|urgencias?) ; - ; alguém se magoou
    treated-unfairly ; veu|hijab|cabelo (?:black|afro|crespo)|black power|cor da pele|sotaque|trancas ; nao (?:pode|podia|poderia)|proib\w+|tirar ; o tratamento desigual`,
};

const topics = new Map([
  ['treated-unfairly', 'ethics'],
  ['smaller', 'price'],
  ['price-rise', 'price'],
] as const);

function graveOne(line: string): Frame {
  const [id, one, other, say, ...more] = line.trim().split(' ; ');
  if (id === undefined || one === undefined || other === undefined || say === undefined || more.length > 0)
    throw new Error(`Four parts are needed: "${line.trim()}"`);
  const topic = topics.get(id as 'smaller');
  return topic === undefined
    ? fault(id, 'safety', near(one, other), say)
    : view(id, topic, near(one, other), say);
}

export const gravesIn = (language: LanguageCode): Frame[] =>
  (tables[language] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(graveOne);
