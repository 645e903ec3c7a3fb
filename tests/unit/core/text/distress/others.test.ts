import { describe, expect, it } from 'vitest';
import { speaksOfEndingIt } from '@/lib/core/text/distress';
import { costOf } from '../../../cost-of';

interface Sayings {
  meant: readonly string[];
  not: readonly string[];
}

const languages: Record<string, Sayings> = {
  German: {
    meant: [
      'Ich will nicht mehr leben.',
      'ich möchte einfach nur noch sterben',
      'Ich will tot sein',
      'Ich werde mich umbringen und ihr schickt Mahnungen',
      'Ich denke jeden Tag daran, mir das Leben zu nehmen',
      'ich bringe mich heute noch um',
      'Ich bin lebensmüde.',
      'Seit der Kündigung habe ich Suizidgedanken',
      'Ich sehe keinen Sinn mehr im Leben',
      'Es gibt nichts mehr, wofür es sich zu leben lohnt',
      'Ich wäre lieber tot',
      'Meine Familie wäre ohne mich besser dran',
      'einschlafen und nie wieder aufwachen',
      'Ihr treibt mich in den Tod',
      'Das hat alles keinen Sinn mehr. Ich bin so müde und allein.',
      'Ich denke oft an Selbstmord',
    ],
    not: [
      'Ich lache mich tot',
      'Das bringt mich noch um 😂',
      'Die Hitze bringt mich um',
      'Ich will nicht mehr bei euch bestellen',
      'Ohne mich! Kündigung ist raus.',
      'Das Abo hat keinen Sinn mehr',
      'Mein Akku ist tot',
      'Die Leitung ist seit Tagen tot',
      'Mein Bruder hat sich umgebracht, schreibt ihm nicht mehr',
      'Ich will nicht sterben, ich will mein Geld',
      'Ich kann ohne diesen Kaffee nicht leben',
      'Bei Suizidgedanken bitte die Telefonseelsorge anrufen',
      'Ich möchte nicht mehr hier leben, zu laut',
      'zum Sterben langweilig',
      'Ihr seid ohne mich als Kunde besser dran',
      'ich will sterben 😂 das Video',
    ],
  },
  Spanish: {
    meant: [
      'No quiero vivir más',
      'ya no quiero vivir',
      'Quiero morir.',
      'tengo ganas de morir y nadie contesta',
      'Estoy pensando en suicidarme por culpa de la deuda',
      'He pensado en quitarme la vida',
      'Voy a acabar con mi vida',
      'No tengo ganas de vivir',
      'no me quedan motivos para vivir',
      'Mis hijos estarían mejor sin mí',
      'Valgo más muerto que vivo, miren el seguro',
      'Me gustaría dormirme y no despertar',
      'Tengo pensamientos suicidas desde el desahucio',
      'cansada de vivir',
      'Mi vida no tiene sentido',
      'No le veo sentido a seguir. Estoy solo y con deudas.',
    ],
    not: [
      'me quiero morir qué lindo 😍',
      'Me muero de risa',
      'Este calor me mata',
      'No quiero vivir en este edificio',
      'no le veo sentido a seguir con la suscripción',
      'Quiero matar el tiempo',
      'Se me murió la batería',
      'Mi hermano se suicidó, dejen de escribirle',
      'Si tienes pensamientos suicidas, llama al 024',
      'No quiero morir, quiero mi dinero',
      'No puedo vivir sin este chocolate',
      'muerta con el capítulo de hoy',
      'Quiero morirme de vergüenza',
      'están mejor sin mí como cliente',
      'voy a morir de hambre, llevo dos horas esperando el pedido',
      'quiero morir jajaja',
    ],
  },
  Italian: {
    meant: [
      'Voglio morire.',
      'non voglio più vivere',
      'Non ho più voglia di vivere',
      'Penso di farla finita',
      'Sto pensando di togliermi la vita',
      'vorrei solo morire',
      'Ho deciso di uccidermi, contenti?',
      'I miei figli starebbero meglio senza di me',
      'sarei meglio morto',
      'Vorrei addormentarmi e non svegliarmi',
      'Ho pensieri suicidi da mesi',
      'stanca di vivere',
      'La mia vita non ha più senso',
      'Mi state portando al suicidio',
      'Non vedo più il senso di andare avanti, sono solo e pieno di debiti',
    ],
    not: [
      'Muoio dal ridere',
      'Questo caldo mi uccide',
      'voglio morire 😂',
      'Voglio farla finita con questo contratto',
      'non vedo il senso di continuare con questo abbonamento',
      'La batteria è morta',
      'Mio fratello si è suicidato, smettete di scrivergli',
      'Se hai pensieri suicidi chiama qualcuno',
      'Non voglio morire, voglio il rimborso',
      'Non posso vivere senza questo gelato',
      'Non voglio più vivere in questo palazzo',
      'da morire buono',
      'State meglio senza di me come cliente',
      'voglio morire di vergogna',
      'mi ammazzo di lavoro e voi ridete',
    ],
  },
  Portuguese: {
    meant: [
      'Quero morrer.',
      'não quero mais viver',
      'Já não quero viver',
      'Tenho vontade de morrer',
      'Penso em me matar todos os dias',
      'pensando em acabar com a minha vida',
      'Vou tirar a minha vida',
      'Perdi a vontade de viver',
      'sem razão para viver',
      'Meus filhos estariam melhor sem mim',
      'Valho mais morto do que vivo',
      'queria dormir e não acordar',
      'Tenho pensamentos suicidas',
      'cansada de viver',
      'Vocês estão me levando ao suicídio',
      'Não vejo mais sentido em continuar, estou sozinho e com dívidas',
    ],
    not: [
      'morri kkkk',
      'Esse calor me mata',
      'vou me matar kkkkk',
      'quero morrer 😂',
      'Não quero mais viver neste prédio',
      'Não vejo sentido em continuar com a assinatura',
      'A bateria morreu',
      'Meu irmão se suicidou, parem de escrever',
      'Se você tem pensamentos suicidas, ligue 188',
      'Não quero morrer, quero o reembolso',
      'Não consigo viver sem este café',
      'bom de morrer',
      'ficam melhor sem mim como cliente',
      'quero morrer de vergonha',
      'Matei a saudade com este bolo',
    ],
  },
};

describe.each(Object.entries(languages))('%s', (_, { meant, not }) => {
  it.each(meant)('“%s” is heard', (text) => {
    expect(speaksOfEndingIt(text)).toBe(true);
  });
  it.each(not)('“%s” is something else', (text) => {
    expect(speaksOfEndingIt(text)).toBe(false);
  });
});

it.each([
  'i just really want to plus trop du tout ',
  'no point in going on with the game, sans moi je ne veux pas plus ',
  'Ich will einfach nur nicht mehr hier je pense souvent à ',
])('takes ten times as long for a text ten times as long: “%s”', (words) => {
  const [short, long] = [words.repeat(40), words.repeat(400)];
  expect(speaksOfEndingIt(long)).toBe(false);
  expect(costOf(() => speaksOfEndingIt(long))).toBeLessThan(25 * costOf(() => speaksOfEndingIt(short)));
});
