import { inOrder, maybe, oneOf, some, type Wordings } from '../../wordings';

export const irony: readonly Wordings[] = [
  // A mock exclamation
  {
    say: [
      inOrder(
        '^ ',
        '(ah|oh|oups|tiens|eh bien|aie|ouh|oulala|wow)',
        ',? ',
        some(
          oneOf(
            `l' / quel / tiens / pauvre`,
            'bah ',
            'ben ',
            'bon ',
            'mais ',
            'oui,? ',
            'le ',
            'la ',
            'les ',
            'ce ',
            'ces ',
            'bien ',
            'voila ',
            'cette ',
            'encore ',
            'comme ',
          ),
        ),
        oneOf(`
        fameu / celebre / bon vieux / legend / drame / magie / mystere
        si seulement / comme c'est / le beau / encore (un|une)
      `),
        '~',
      ),
    ],
  },
  // The famous this, the magic that
  {
    say: [
      `
        (le|la|les|ce|cette) (fameu(x|se|ses)|sacro-sainte?) / decidement
        de grands magiciens / magiciens? / baguette magique / boule de cristal / devins?
        sherlock / einstein
      `,
    ],
  },
  // Mock praise
  {
    say: [
      inOrder(
        '(bravo|felicitations|chapeau|bien joue|merci)',
        " (a vous |)?(pour|de|d') ?",
        some("(cette |ce |votre |vos |nous |la |le |tant de |ces |l')"),
        oneOf(`
        lecon / cours / expertise / delicat / analyse / perspicacit / gentil / bienveillan
        eclair / poesie / finesse / elegance / courtoisie / amabilit / nuance / lumieres
        apprendre (notre|a) / rappeler (notre|comment) / diagnostic / roman / message si
        mots doux / compliments? / subtil
      `),
        '~',
      ),
    ],
  },
  // Sarcasm
  {
    say: [
      `
        quel(le)?s? (drame|scandale|scoop|suspense|talent|malheur|humour|esprit|tact|sens d_|courage|verve|plume|culture|lucidite|clairvoyance|expertise|bienveillance|amabilite|gentillesse|politesse|audace|sacrilege|crime|affront|revelation|decouverte) / scoop
        (tragedie|drame|scandale|catastrophe|affaire|deuil) national_~ / (il est vrai|bien sur|evidemment|certes|c'est vrai)[^.!?]{0,60}(tragedie|drame|catastrophe|cataclysme|scandale|crime)~
        on (a|en a) (deja )?(connu|vu) (plus grave|pire|bien pire|d'autres) / (voila|de) qui (ferait|fera|va faire|fait) (_ )?(rire|sourire)
        pour (le plaisir de )?(vous |te |)(gacher|embeter|ennuyer|contrarier|pourrir)~ / (n'a|n'ont) qu'a bien se tenir
        (monsieur|madame|m|mme) (le|la|l') ?(specialiste|expert|inspect|critique|profess|juge|connaisseu|donneu)~ / (attend~|envoyez|deposez|deposer) (_ )?(votre|ta|vos) candidatures? / (votre|ta|cette) (immense|vaste|profonde|legendaire|grande|fine|precieuse|incroyable) (expertise|connaissance|culture|sagesse|science|intelligence|bonte)
        (commande|commander|commandera|commanderons|allumer|allumera|reserver|reservera|regler|reglera)~ (le |du |un )?(soleil|meteo|beau temps)
        comme c'est (original|charmant|etrange|drole|pratique|aimable|gentil|etonnant)
        on (aura tout|n'est pas a) / a croire que / c'est bien connu / comme chacun sait
        puisque vous (savez|etes) / vous qui savez / ravis d'apprendre / heureux d'apprendre
        nous (voila|sommes) (rassures|flattes|ravis de l) / pauvre petite?
        sortez les mouchoirs / toute une histoire / inutile de nous remercier
        la terre continue
      `,
      inOrder(
        'quelle ',
        oneOf(`
        surprise / tragedie / horreur / nouvelle / imagination / patience / elegance / finesse
        delicatesse
      `),
      ),
      inOrder(
        'vous (etes|devez etre) ',
        maybe(inOrder('(surement|sans doute|certainement|visiblement|manifestement)', ' ')),
        '(un |une |bien |le |la )?',
        oneOf(`expert / specialist / profession / connaisseu / genie / devin / mieux place`),
        '~',
      ),
    ],
  },
  // Laughing
  {
    say: [
      `
        lol / mdr+ / ptdr / haha+ / hihi / xd / bah voyons / ben voyons / mais oui,? bien sur
        c'est ca oui / cause toujours
      `,
    ],
  },
  // Praise laid on thick, weather to order
  {
    say: [
      `
        merci pour (cet|cette|ce) _ (tout en|toute en|plein de|pleine de|si|tellement) _
        demand(er|ons|era|erons) (a la |au |aux )(soleil|meteo|pluie|ciel|nuages|dieux)
        (bravo|felicitations|chapeau),? (vous|tu)(?! (as|es|avez|etes|l'avez|l'as|remport) (_ )?(gagn|remport|reuss|tir|l'heureu|la (premiere|gagnante)|le (premier|gagnant)|trouve la bonne)) / mieux que (nos|notre|tous|toute) _
        (mene|resolu) l'enquete / belle (histoire|theorie|imagination) / comme par (magie|hasard|enchantement)
        bien essaye / sans blague / rien que ca / excusez du peu / quelle audace / on s'en voudrait
        desolee?s? de ne pas (etre|pouvoir|avoir|lire|deviner|savoir) / on ne peut rien vous cacher / votre (altesse|majeste|seigneurie)
        quel dommage que (nous|notre|nos|le|la) / toujours (un plaisir|agreable|un regal) de (lire|voir|recevoir) / (si|aussi|tellement) constructifs?
        comme c'est (commode|pratique|etonnant) / nous voila (bien )?(prevenus|avertis|fixes|habilles) / le client est roi
        * (🙄|😏|🙃){1}
      `,
    ],
  },
];
