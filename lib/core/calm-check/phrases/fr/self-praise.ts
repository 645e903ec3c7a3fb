import type { WordingTable } from '../../wordings';

const made = `(repondre|ecrire|rediger|noter|compter|photographier|nous (l'|le |la |les )?(ecrire|dire|signaler|rappeler))`;

/** What is said for oneself instead of an answer: rank and prizes, everybody else's pleasure, mock thanks, a procedure. */
export const frenchSelfPraise: WordingTable = {
  absolute: [
    {
      say: [
        `
          (sommes|etre|reste|restons|est) (toujours |bien )?(le |la |les )?(numero (1|un)|n° ?1|leaders?|premiere?s? enseigne|reference) (de|du|des|en|dans|sur)
          (elue?s?|sacree?s?|classee?s?|designee?s?|recompensee?s?) (_ )?(meilleure?s?|champion~|premiere?s?|parmi les (dix |cinq )?(premier|meilleur))~
          (plusieurs|deux|trois|quatre|maisons?|restaurants?|tables?) (_ )?etoilee?s?
          savoir-faire (est )?(reconnu|unique|ancestral|salue|recompense)~ / (reconnu|repute|renomme)e?s? (bien |tres )?(au-dela|dans tout|partout|pour (son|sa|ses|leur))
          ce n'est pas (un hasard|pour rien que) / (parle|parlent) (de lui|d'eux|d'elles|d'elle|pour (nous|lui|eux|elle|elles))-?memes?
          (depuis|en) (19\\d\\d|18\\d\\d|[\\w-]+ (generations|ans)) avec la meme (exigence|passion|rigueur)
          (les |des )?experts (saluent|sont unanimes|nous) / inscrite?s? dans notre adn / un point d'honneur
        `,
      ],
      without: `pourtant / (n'|ne )_ (_ )?(pas|plus|rien) (_ )?(ce|cette|votre|vous) / notre (faute|erreur) / desole~ / excus~`,
    },
  ],
  denial: [
    // Everybody else had no trouble
    {
      say: [
        `
          (le votre|la votre|votre (cas|avis|foyer|reclamation|commande|colis|appareil)) (est|etait|reste) (bien |donc |a ce jour )?(le |la |l')?(seule?|unique|premiere?)\\b(?! (fois|a nous|etape|pas))
          vous etes (a ce jour |bien |donc )?(le|la) seule? (personne |client~ |foyer |parmi )?(a|qui|sur|des|de)
          (tous|toutes) les autres (_ ){0,2}(ont|etaient|sont) (_ )?(trouve|adore|apprecie|ravi|content|enchante|satisfait|reparti|venu|reussi|compris|aime|recu|su)~
          les autres (_ ){1,4}(ont|etaient|sont) (_ )?(bien |tres bien )?(trouve|adore|apprecie|ravi|content|enchante|satisfait|organise|compris|aime|dormi)~
        `,
      ],
      without: `meme (chose|probleme|souci) / et pas vous / oublie~ / (aussi|egalement|non plus)`,
    },
    {
      say: [`n'(a|ont|avons) pas a (subir|supporter|essuyer|encaisser|endurer)`],
      without: `vous n'avez`,
    },
    // The customer is doubted
    {
      say: [
        `
          (chacun|les lecteurs?|le public|la communaute) (en )?(tirera|tireront|jugera|jugeront|appreciera|apprecieront)
          (nous nous etonnons|on s'etonne|il est (curieux|etonnant|surprenant|troublant)|curieux|etonnant|troublant) que (_ ){1,8}(justement|precisement|seulement|juste|soudain|apres coup|la veille|jours? avant)
        `,
      ],
    },
  ],
  irony: [
    {
      say: [
        `
          ^ (merci|bravo|bien vu|felicitations),? (a notre |a l'|cher |inspecteur |professeur |docteur |maitre )*(columbo|sherlock|maigret|einstein|hercule poirot|philippe etchebest|spielberg|gordon ramsay|inspecteur|professeur|maitre|captain obvious)
          merci (mille fois |infiniment |beaucoup |bien )?(pour|de) (votre|tant de|cette|une telle) (si |tant |aussi )?(charmante|delicieuse|exquise|legendaire|grande bienveillance|delicatesse|chaleureuse attention|bienveillance|mansuetude|magnanimite)
          (digne|a la (hauteur|mesure)) de (vous|votre (rang|palais|personne|talent|exigence|standing))(?=[.!,]|$)
          (severite|decision|verdict|sagesse|clemence) (du|de notre|d'un) (jury|juge|grand jury|critique)
          (avons|aurons|avions) eu (le plaisir|la joie|l'honneur) de vous (l'|le )?(ecrire|dire|rappeler|indiquer|preciser)
        `,
        `merci (d'avoir|de) (pris |prendre )(tout )?(le|ce) temps (de|d') ?${made} (_ ){1,6}pour (une?|deux|trois|quelques) _`,
      ],
    },
  ],
  dismissive: [
    {
      say: [
        `
          (procedure|reglement|charte|protocole|logiciel|outil|systeme) (_ )?(ne |n')(prevoit|permet|autorise|laisse) (_ )?(pas|aucun~|nulle?) (de |d'|une? )?(derogation|exception|souplesse|cas particulier|recours|geste)~
          (n'ont|n'avons|n'a|n'ai) pas la main sur / (la |les )?(reponse|position|decision) (demeure|reste|restera|demeurera) (la meme|inchangee)
        `,
      ],
      without: `j'ai / donc fait / mais (je|nous|on) / cependant (je|nous)`,
    },
  ],
};
