import { thread, type MadeThread } from './thread';

const pt = thread('pt', 'facebook');

/** Each was answered beside the matter once: an accusation owned or taken for talk, irony for praise, a danger for a remark, the thing unnamed. */
export const threadsPortuguese: readonly MadeThread[] = [
  pt(
    'a layoff',
    'Altair',
    [
      'Rodrigo Alves: Demitir 180 pessoas por videochamada e no mesmo dia anunciar lucro recorde. Parabéns pela cultura.',
      'Cláudia: Meu marido estava nessa chamada. Durou 6 minutos.',
    ],
    /demiss/,
    /[Ll]ament|desculpa|bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a drawing',
    'Altair',
    [
      'traco.da.ines: O desenho das vossas canecas é meu, de 2019. Nunca me pediram autorização nem deram crédito.',
      'bea: é igualzinho, que vergonha',
    ],
    /autoria/,
    /[Ll]ament|desculpa|bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a rattle',
    'Altair',
    [
      'Patrícia: Cuidado com esse chocalho! A peça soltou e minha bebê quase engoliu. Tirei da boca dela a tempo.',
      'Jô: gente, eu comprei esse',
    ],
    /não usar/,
    /bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a sofa',
    'Altair',
    [
      'Fernanda Lopes: Boa tarde, o sofá deveria ter chegado no dia 2. Já passaram três semanas e cada pessoa diz uma coisa. Peço uma resposta concreta.',
    ],
    /sofá|entrega/,
    /bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a suitcase, with applause',
    'Altair',
    ['@carlota: Parabéns, a mala foi passear a Frankfurt e eu fiquei no Porto. Serviço cinco estrelas.'],
    /bagagem/,
    /bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a door',
    'Altair',
    [
      'Débora: Ontem o segurança barrou dois meninos negros na porta e deixou a gente entrar sem problema. O que vocês têm a dizer?',
      'Igor: eu vi também',
    ],
    /tratado assim/,
    /bom ler|simpática|alegria|comentários|aprovada/,
  ),
  pt(
    'a password',
    'Altair',
    [
      'Dona Neide: Boa noite, depois da atualização não consigo mais entrar no aplicativo, diz que a senha está errada. Podem me ajudar?',
    ],
    /passos/,
    /[Ll]ament|desculpa/,
  ),
  pt(
    'a toaster',
    'Altair',
    ['Nuno F.: A torradeira começou a deitar fumo e fez faísca. A tomada ficou preta. Um perigo.'],
    /não usar/,
    /bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a courier',
    'Altair',
    ['Rosária: Uma salva de palmas para o rapaz que me levou as caixas até ao quarto andar. Um amor!'],
    /bom ler|simpática|alegria/,
    /[Ll]ament|desculpa/,
  ),
  pt(
    'couriers in Brazil',
    'Altair',
    [
      'coletivo.app: Os entregadores de vocês rodam doze horas por dia sem contrato. Isso não aparece na propaganda, né?',
      'jonas: verdade, meu primo tá lá',
    ],
    /trabalho/,
    /[Ll]ament|desculpa|bom ler|simpática|alegria|comentários/,
  ),
  pt(
    'a dishwasher in a kitchen',
    'Altair',
    [
      'Rute Alves: Terceira vez que a cozinha inunda porque a máquina de lavar loiça verte água. E o técnico ontem não veio.',
    ],
    /máquina/,
    /aprovada/,
  ),
];
