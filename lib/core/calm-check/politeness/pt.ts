import { any, first, type MarkerTable } from './marker';

export const portuguese: MarkerTable = {
  greeting: first('ola|oi|bom dia|boa tarde|boa noite|car[oa]|bem-vind[oa]'),
  gratitude: any('obrigad[oa]s?|agradec\\w+|grat[oa]'),
  'gratitude-first': first('(?:ola[,.!]? )?(?:muito )?obrigad[oa]'),
  please: any('por favor|faz favor|por gentileza'),
  'please-first': first('por favor|por gentileza'),
  apology: any('desculp\\w+|perdao|lament\\w+|sinto muito|peco desculpa'),
  'indirect-request': any('poderia\\w*|pode|podemos|gostaria\\w*|seria possivel|e possivel'),
  hedge: any(
    'talvez|provavelmente|parece\\w*|acho|creio|penso|suponho|possivel\\w*|um pouco|espero|na minha opiniao',
  ),
  'first-person': any('eu|me|meu|minha|nos|nosso|nossa|tenho|estou|temos|vamos'),
  'first-person-start': first('eu|meu|minha|nos|nosso|estou|tenho|vamos'),
  'second-person': any('voce|voces|tu|te|teu|tua|seu|sua|lhe'),
  'second-person-start': first('voce|voces|tu|teu|seu|sua'),
  'direct-question': first('por que|porque|o que|que|quem|onde|como|qual|desde quando'),
  factuality: any(
    'realmente|na verdade|honestamente|claramente|obviamente|claro|exatamente|simplesmente|so|apenas|alias',
  ),
  deference: any(
    '(?:bom|otimo|excelente|belo) (?:trabalho|artigo)|parabens|interessante|tem razao|tens razao',
  ),
  'conjunction-start': first('entao|e|mas|ou|se|porque'),
  positive: any(
    'bom|boa|bem|feliz|content[oe]|gost\\w+|melhor|util|gentil|otim[oa]|prazer|espero|perfeito|abraco|cumprimentos|saudacoes',
  ),
  negative: any(
    'errad[oa]|mau|ma|estupid\\w+|idiot\\w+|absurd\\w+|ridicul\\w+|mentir\\w*|fals[oa]|vergonha|inutil|vandal\\w+|apag\\w+|merda|insult\\w+|problem\\w+',
  ),
  negation: any('nao|nunca|nada|nenhum\\w*|ninguem|nem'),
  but: any('mas|porem|contudo|no entanto'),
  help: any('ajud\\w+|conselh\\w+|opiniao|explic\\w+|sugest\\w+'),
  'did-you': any('(?:voce|tu) (?:nao|tem|e|quer|sabe)|por que (?:voce|nao)'),
  accusing: any('voce (?:nao|deve|tem que|deveria|apagou|removeu)'),
  inviting: any('(?:poderia|pode) (?:ajud|explic|dar|diz|ver)\\w*|o que (?:acha|pensa)|posso|poderia'),
  imperative: first(
    '(?:e |entao |agora )?(?:para de|pare de|parem de|apag(?:a|ue|uem)|corrij(?:a|am)|responda[m]?|mande[m]?|mud(?:e|em)|tire[m]?|leia[m]?|diga[m]?|faca[m]?|envie[m]?|resolva[m]?)',
  ),
  together: any('juntos|podemos|poderiamos'),
};
