import { fold } from '../calm-check/fold';
import type { DraftRequest } from '../draft/draft';

/** Words that only people in Brazil write so. */
const brazilian =
  /\b(?:voces?|vcs?|a gente|celular(?:es)?|onibus|trem|trens|aplicativos?|geladeira|kkk+|reais|r\$|ta|to (?:fora|sem|aqui)|cade|pra|pro|ne|boleto|pix|banheiro|cadastro|demiti\w*|senha|bebe|caminhao|entregador\w*|estorno|guidao|roteador|piscando|pronto.?socorro|esta[mv]?\w* \w+ndo|continu\w+ \w+ndo|moca|celulares)\b/;
const european =
  /\b(?:telemovel|autocarro|comboio|casa de banho|estafeta|encomenda|equipa|ecra|vosso|vossa|vossos|vossas|frigorifico|esta(?:o|mos)? a \w+r|continu\w+ a \w+r|a gozar|pequeno.almoco|portagem|multibanco)\b/;

/** Does the thread write as people in Brazil do? Told by its words alone; in doubt it is answered as in Portugal. */
export function isBrazilian({ language, comments }: DraftRequest): boolean {
  if (language !== 'pt') return false;
  const said = comments.slice(0, 20).map(({ comment }) => fold(comment.text));
  const count = (words: RegExp): number => said.filter((text) => words.test(text)).length;
  return count(brazilian) > count(european);
}

/** What our phrases and frames say otherwise in Brazil. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/\bequipa\b/g, 'equipe'],
  [/\bEquipa\b/g, 'Equipe'],
  [/\b([Aa])té à próxima\b/g, '$1té a próxima'],
  [/\bcabe-me a mim\b/g, 'cabe a mim'],
  [/\bcabe-nos a nós\b/g, 'cabe a nós'],
  [/\ba tua mensagem\b/g, 'a sua mensagem'],
  [/\bcom todo o gosto\b/g, 'com todo o prazer'],
  [/\bAqui fica a resposta\b/g, 'Aqui vai a resposta'],
  [/\baqui fica a resposta\b/g, 'aqui vai a resposta'],
  [/\bsoltou-se\b/g, 'se soltou'],
  [/\bse magoou\b/g, 'se machucou'],
  [/\bdevia lá estar\b/g, 'deveria estar lá'],
  [/\ba aplicação não funciona\b/g, 'o aplicativo não funciona'],
  [/\bA aplicação não funciona\b/g, 'O aplicativo não funciona'],
  [/\bestá avariado\b/g, 'está com defeito'],
  [/\bna faturação\b/g, 'na cobrança'],
  [/\bA encomenda\b/g, 'O pedido'],
  [/\ba encomenda\b/g, 'o pedido'],
  [/\bna encomenda\b/g, 'no pedido'],
  [/\b(pedido) chegou danificada\b/g, '$1 chegou danificado'],
  [/\bo comboio\b/g, 'o trem'],
  [/\bos despedimentos\b/g, 'as demissões'],
  [/\bos bilhetes\b/g, 'os ingressos'],
  [/\b([Aa]) luz foi abaixo/g, '$1 luz acabou'],
  [/\bpara já(?!\p{L})/gu, 'por enquanto'],
  [/\bpor agora\b/g, 'por enquanto'],
  [/\bfactos\b/g, 'fatos'],
  [/\bToda a informação está\b/g, 'Todas as informações estão'],
];

export const inBrazil = (text: string): string =>
  otherwise.reduce((said, [here, there]) => said.replaceAll(here, there), text);
