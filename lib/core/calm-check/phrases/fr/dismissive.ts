import { inOrder, oneOf, type Wordings } from '../../wordings';

export const dismissive: readonly Wordings[] = [
  // The end of the conversation
  {
    say: [
      `
        (personne|rien|nul) ne (vous |t'|te )?(oblige|force|retient|empeche)(?! a (accepter|choisir|repondre|decider|signer))
        libre a (vous|toi|chacun) / vous etes (tout a fait )?libres? (de|d'aller)
        a chacun (son|ses) / chacun (son|ses|est libre) / les gouts et les couleurs
        question de (gout|point de vue) / ce n'est que (votre|ton) / n'engage que
        (?<!vous n'avez )(rien|pas grand-chose) (de plus |d'autre )?a (ajouter|dire|faire|vous dire)(?! (d'autre )?que :)
        (si|s') ?(cela|ca|notre _|nos _) ne vous (convient|convien|plait|plais)~
        passez votre chemin / tant pis / c'est comme ca / c'est ainsi
        on ne peut pas (plaire|contenter|satisfaire)
        impossible de (plaire|contenter|satisfaire) / difficile de (plaire|contenter)
        plaire a tout le monde / vers (un|la|nos) concurren_ / concurrence (vous|est|n')
        ailleurs (si|est) / bonne (chance|continuation) (a vous|dans|ailleurs|pour|$)?
        nous n'(entrerons|irons|avons pas a)
        ne (repondrons|repondrai|commenterons|donnerons|polemiquerons) (pas|plus)
        ne souhaitons pas (polemiquer|repondre|entrer) / polemi(que|quer)
        pas (fait|faits|faite) pour (vous|tout)
        ne (sommes|suis) (peut-etre )?pas (la marque|le magasin|l'enseigne|fait)
        vous ne serez (jamais|plus) / peut-etre pas (pour vous|la bonne|le bon|fait)
        on (ne va pas|va pas) (y passer|refaire|en faire)
        (on|nous) (a|avons) (autre chose|mieux|d'autres priorites|plus important) a / la porte est (grande )?ouverte
        quand on veut / il y en a toujours / y a des gens / jamais contents?
        eternel(s|le)? (mecontent|insatisfait)
        (ne|n'y) (pouvons|peux|peut) (rien|pas (faire (plus|mieux)|y)) / nous n'y pouvons
        c'est (le|notre) (reglement|regle|politique)
        c'est la (regle|politique|loi|procedure)
      `,
      inOrder(
        "c'est (votre|ton) ",
        oneOf(`
        avis / ressenti / opinion / droit de penser / point de vue / probleme / choix
        affaire
      `),
      ),
      inOrder(
        '(le|ce|votre) ',
        '(sujet|dossier|debat|incident|cas|fil)',
        ' (est|etait|reste) (_ )?(clos|ferme|termine|regle)',
      ),
      inOrder(
        '(allez|aller|voir|trouverez|acheter|tourner)',
        ' (_ )?',
        '(ailleurs|chez (un|les|nos|la) concurren_)',
      ),
    ],
  },
  // Here it ends
  {
    say: [
      `
        (nous )?en (rester(ons|ai)|restons) la / affaire classee / n'iron(s|t) pas plus loin / passer a autre chose
        (notre )?(decision|position|reponse) (est|reste|restera|demeure) (definitive|inchangee|sans appel|la meme) / ne changer(ons|a) (pas|rien) / inutile d'insister
      `,
    ],
  },
];
