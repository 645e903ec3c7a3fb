import type { LanguageCode } from '@/lib/core/text/language';

/**
 * Calm sentences about groups of people. The public sets name groups almost only to attack them: without these rows
 * "Les immigrés sont les bienvenus ici" read as hostile. `G` is the group.
 */
export const groupSentences: readonly {
  code: LanguageCode;
  groups: readonly string[];
  neutral: readonly string[];
  positive: readonly string[];
}[] = [
  {
    code: 'fr',
    groups:
      'musulmans|femmes|homosexuels|Noirs|Arabes|immigrés|juifs|personnes handicapées|réfugiés|étrangers|gays|trans|Chinois|Roms|vieux|jeunes|chrétiens|lesbiennes'.split(
        '|',
      ),
    neutral: [
      'Y a-t-il des clients G dans votre magasin ?',
      'Un film sur les G passe ce soir',
      'Mes voisins sont G',
      'Vous recrutez aussi des G ?',
      'Une association qui aide les G ouvre à Lyon',
      'Les G représentent un tiers des inscrits',
      'Débat sur les droits des G demain à 20 h',
      'Votre formulaire ne prévoit rien pour les G',
    ],
    positive: [
      'Merci de penser aux G dans vos boutiques',
      'Enfin une marque qui respecte les G ❤️',
      'Très belle campagne avec des G, bravo',
      'Ici les G sont accueillis avec le sourire',
      'Fière de travailler avec des G',
      'Un endroit sûr pour les G, merci',
    ],
  },
  {
    code: 'en',
    groups:
      'Muslims|women|gay people|Black people|Arabs|immigrants|Jews|disabled people|refugees|foreigners|gays|trans people|Chinese people|Mexicans|old people|teenagers|Christians|lesbians'.split(
        '|',
      ),
    neutral: [
      'Are there G among your customers?',
      'A film about G is on tonight',
      'My neighbours are G',
      'Are you hiring G too?',
      'A charity that helps G opens in Leeds',
      'G make up a third of the members',
      'Debate on the rights of G tomorrow at 8',
      'Your form has no option for G',
    ],
    positive: [
      'Thanks for thinking of G in your shops',
      'Finally a brand that respects G ❤️',
      'Beautiful campaign with G, well done',
      'G are greeted with a smile here',
      'Proud to work with G',
      'A safe place for G, thank you',
    ],
  },
  {
    code: 'de',
    groups:
      'Muslime|Frauen|Schwule|Schwarze|Araber|Migranten|Juden|Behinderte|Flüchtlinge|Ausländer|Türken|Polen'.split(
        '|',
      ),
    neutral: [
      'Heute läuft ein Film über G',
      'Meine Nachbarn sind G',
      'Stellt ihr auch G ein?',
      'Ein Drittel der Mitglieder sind G',
      'Morgen gibt es eine Diskussion über G',
    ],
    positive: [
      'Danke, dass ihr an G denkt',
      'Endlich eine Marke, die G respektiert ❤️',
      'Hier sind G willkommen, toll',
    ],
  },
  {
    code: 'es',
    groups:
      'musulmanes|mujeres|gays|negros|árabes|inmigrantes|judíos|discapacitados|refugiados|extranjeros|gitanos'.split(
        '|',
      ),
    neutral: [
      'Hoy ponen una película sobre G',
      'Mis vecinos son G',
      '¿Contratáis también a G?',
      'Un tercio de los socios son G',
    ],
    positive: ['Gracias por pensar en los G', 'Por fin una marca que respeta a los G ❤️'],
  },
  {
    code: 'it',
    groups: 'musulmani|donne|gay|neri|arabi|immigrati|ebrei|disabili|rifugiati|stranieri|rom'.split('|'),
    neutral: [
      'Stasera danno un film sui G',
      'I miei vicini sono G',
      'Assumete anche G?',
      'Un terzo dei soci sono G',
    ],
    positive: ['Grazie di pensare ai G', 'Finalmente un marchio che rispetta i G ❤️'],
  },
  {
    code: 'pt',
    groups:
      'muçulmanos|mulheres|gays|negros|árabes|imigrantes|judeus|deficientes|refugiados|estrangeiros|nordestinos'.split(
        '|',
      ),
    neutral: [
      'Hoje passa um filme sobre G',
      'Meus vizinhos são G',
      'Vocês contratam G?',
      'Um terço dos sócios são G',
    ],
    positive: ['Obrigado por pensar nos G', 'Até que enfim uma marca que respeita os G ❤️'],
  },
];
