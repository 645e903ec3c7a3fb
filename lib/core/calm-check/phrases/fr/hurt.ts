import type { WordingTable } from '../../wordings';

/** What is answered when a brand feels attacked: manners, hurt feelings, its merits, a lesson, a closed door. */
export const frenchHurt: WordingTable = {
  blame: [
    // A lesson in manners
    {
      say: [
        `
          (dire|un|le) (petit )?(bonjour|merci|s'il vous plait) (aurait|n'aurait|serait|ne (serait|tue|coute)|est) (_ )?(ete )?(apprecie|la moindre|un minimum|de trop|bienvenu|pas de refus)~
          (au moins|d'abord|deja) (me |nous )?dire bonjour / (le|un) minimum de (politesse|courtoisie|respect|savoir-vivre)
        `,
      ],
    },
    // The critic is judged
    {
      say: [
        `
          (il est|c'est|tellement|si|trop|bien) (si |trop |tellement |bien |toujours |plus )?(facile|aise|commode) (de|d') ?(critiquer|juger|denigrer|se plaindre|accuser|detruire)
          (critiquer|juger|denigrer|se plaindre) est (si |trop |tellement |bien |toujours |plus )?(facile|aise|commode)
          (_ )?(bien|tres|un peu|plutot|particulierement|assez|trop) (severe|dure?|injuste|excessive?|exigeante?)s? (pour|avec|envers|a l'egard)
          (on|vous|tu|certains|les gens) (_ )?(ne |n')(_ )?(retien|voi|parl|souvien|remarqu|montr)~ (_ )?que (le|du|les|des|ce qui) (negatif|mauvais|defauts|ne va)~
          (generalise[rz]|juge[rz]|condamne[rz]) (_ ){0,3}(un seul|une seule|une (mauvaise )?(experience|journee|fois)|un (mauvais )?(cas|jour|episode))
          n'engage(nt)? que (vous|toi|leur auteur) / (polemique|dispute|conflit) plus qu(e|')
        `,
      ],
      without: `nous nous / pas facile / moins facile / a raison / l'histoire`,
    },
    // Comments hurt the team
    {
      say: [
        `
          (remarques?|commentaires?|propos|mots|avis|messages?) (_ ){0,3}(blessants?|blessantes?|injustes?|durs?|violents?|penibles?|decourageants?) (pour|envers|a l'egard) (nos|notre|l'|les|la|une|des)
          (remarques?|commentaires?|propos|mots|avis|messages?) (_ ){0,3}(bless|decourag|demotiv|peinent|attrist|heurt)(e|ent|ons)? (nos|notre|l'|les|toute)
        `,
      ],
      without: `nous n'aurions / nos (propos|mots) / vous (ont|a) / notre (reponse|message)`,
    },
  ],
  'defensive-justification': [
    {
      say: [
        `
          (tout|absolument tout|tout fait) ce qui (etait|est) en notre (pouvoir|possible) / (avons|ai) (deja )?(vraiment )?tout (fait|tente|essaye|mis en)
          (equipes?|employes|salaries|collaborat_|benevoles|vendeu_|serveu_|personnel) (_ ){0,4}(se donn(e|ent)|donnent tout|se demen|ne compte(nt)? pas|meritent? (mieux|le respect))~
          (_ )?(ans|annees) (d'experience|de metier|d'anciennete|de maison)
        `,
      ],
      without: `rejoin~ / recherch~ / offre / recrut~ / bienvenue / candidat~ / retraite / felicit~ / fete~ / bravo / nous aurions / pas suffi~ / n'avons pas`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (n'avons|n'ai|n'a|n'est) (pas|nullement) (vocation|pour (role|mission|vocation)) (a|de)~
          (inutile|pas la peine|pas besoin) (de |d')(le |la |les |nous le |y )?(repeter|insister|revenir|en rajouter|recommencer|crier|s'enerver)~
          (bien |tres bien )?(compris|entendu|lu) (votre|ton) (_ )?(point de vue|opinion|position|message),? (inutile|merci|pas la peine|stop|ca suffit)
          (rien d'autre|rien de plus|pas mieux|pas d'autre solution) a (vous )?(proposer|offrir|dire|ajouter)
          ^ pour (votre (parfaite |bonne )?)?(info|information|gouverne)(?=,)
        `,
      ],
    },
  ],
  denial: [
    {
      say: [
        `
          (livraison|livre|livree|livres|intervention|reparation|remboursement|paiement|commande) (_ ){0,4}(dans les (temps|delais)|en temps et en heure|a l'heure (prevue|dite|convenue))
          (comme )?vous (pouvez|pourrez|pouviez) (_ )?(le |l')?(voir|verifier|constater) (sur|dans|par vous)
        `,
      ],
      without: `pas / n'a / jamais / sera / seront / partira / arrivera / desormais / si / photo / plan / site / carte / video`,
    },
  ],
};
