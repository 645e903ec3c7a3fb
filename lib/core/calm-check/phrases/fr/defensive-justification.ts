import { inOrder, oneOf, type Wordings } from '../../wordings';

export const defensiveJustification: readonly Wordings[] = [
  // Excuses: demand and effort
  {
    say: [
      `il faut (comprendre|savoir|voir)~ / sachez (que|qu')~`,
      inOrder(
        oneOf(`
        il faut / vous devez / essayez de / merci de / veuillez / vous pouvez / tu dois / faut
        vous comprendrez / vous le comprendrez / comprenez / vous comprenez
      `),
        " (bien )?(comprendre |comprenez )?(que|qu'|bien)",
        '~',
      ),
      inOrder(
        'font (_ )?',
        oneOf(`le maximum / de leur mieux / tout (leur|ce|leur possible) / leur possible / au mieux`),
        '~',
      ),
      inOrder(
        '(fais|faisons|fait|avons fait|ont fait)',
        ' (_ )?',
        oneOf(`
        le maximum / de (notre|son|mon) mieux / tout (notre|ce que|son) ?(possible)?
        notre possible / au mieux / ce qu'on peut
      `),
        '~',
      ),
      inOrder(
        '(sont|est|sommes|etaient|etions|etait)',
        ' (_ )?',
        oneOf(`debord / submerg / surcharg / en sous-effectif / pris d'assaut / victimes? de`),
        '~',
      ),
      inOrder(
        oneOf(`
        en raison / a cause / compte tenu / suite a / du fait / etant donne / vu / face a
        au vu
      `),
        ' ',
        inOrder("(de |d'|du |des |a |l'|la |le |un |une )", '+'),
        '(_ ){0,2}',
        oneOf(`
        afflux / affluence / nombre / forte / demandes? / succes / volume / inhabituel~
        exceptionnel~ / contexte / inflation / hausse / circonstances
        penurie / periode / conjoncture / fetes / soldes / crise / effectif / couts?
        prestataire / transporteur / fournisseur
      `),
        '~',
      ),
      inOrder(
        'comme ',
        oneOf(`
        vous (pouvez l'|l')imaginez? / vous pouvez / partout / (tous|toutes) (les|nos)
        toute (entreprise|marque) / beaucoup / tout le monde / n'importe
        nos (confreres|concurrents) / chez
      `),
        '~',
      ),
    ],
  },
  // Excuses: costs, size, others
  {
    say: [
      String.raw`
        pas d'autre (choix|solution) / contraints? (de|d'|par)
        equipe (reduite|restreinte|de passionnes) / a notre decharge
        pour (notre|sa|leur) defense / soyons (honnetes|clairs|justes|serieux|francs)
        la realite (est|c'est) / en realite / la verite (est|c'est)
        en toute (honnetete|transparence|franchise)
        n'est pas (si |aussi |toujours )?(simple|facile|evident)
        pas (toujours )?(simple|facile|evident) (de|pour|d') / nous existons
        depuis (plus de |)(\d+|_) ans,? (nous|nos|notre) / (des|nos) milliers de
        tres (qualifie|professionnel|experimente|competent|apprecie)e?s? / (?<!dans )tout le secteur
        l'ensemble (du secteur|de la profession) / pratique (courante|normale)
        normes? du (secteur|marche) / penurie / nous ne sommes pas (les seuls|les pires|seuls)
        comme tout un chacun / volume inhabituel / faute de (personnel|temps|moyens|effectif)
      `,
      inOrder(
        '(le |les )?',
        '(prix (?=d)|(?<=les )prix|couts?|loyers?|charges|energie|matieres? premieres?)',
        '( ?_){0,3} ',
        oneOf(`
        (a|ont) (explos|flamb|augment|doubl|grimp|tripl|mont) / explos / flamb / augment
        doubl / grimp
      `),
        '~',
      ),
      inOrder(
        "nous (avons|n'avons) ",
        oneOf(
          `du (nous adapter|augmenter|faire des choix|repercuter|revoir nos|reduire) / ete obliges / ete contraints / pas (le|eu le|d'autre) choix / pas eu`,
        ),
      ),
      inOrder(
        '(petite|jeune|toute petite) ',
        oneOf(`
        equipe / entreprise / structure / marque / boite / maison / enseigne / boutique
        societe
      `),
      ),
      inOrder(
        oneOf(String.raw`
        \d+ ?% / la (grande |tres grande )?(majorite|plupart) / l'immense majorite
        une majorite
      `),
        " (de |d'|des )?(nos |autres |mes )?",
        oneOf(`
        client / voyageur / joueur / avis / adherent / utilisateur / abonne / visiteur / gens
        personne / parent / client
      `),
        '~',
      ),
      inOrder(
        '(?<!(de|avec|a|par|chez|pour) )(le|les|nos|notre) ',
        oneOf(`
        transporteurs? / fournisseurs? / prestataires? / sous-traitants? / partenaires?
        fabricants? / livreurs?
      `),
        ' (nous )?',
        oneOf(
          `n'(a|ont)( pas|\\b(?! (pas )?ete prevenu)) / rencontrent? / connait / gerent? / decident? / impos`,
          inOrder(
            '(qui )?(a|ont|avait|avaient|est|sont|etait|etaient) (_ )?',
            oneOf(`
            egare / perdu / oublie / pris du retard / manque / livre (en retard|trop tard) / fait (une |un )?(erreur|defaut)
            tarde / casse / abime / commis / change / augmente / impose / decide / annule / lache
            responsable / en retard / en greve / deborde / en cause / fauti / defaillant / a l'origine
            en rupture / seule?s? (responsable|en cause) / fait faux bond / du retard / des difficultes / eu
          `),
          ),
        ),
        '~',
      ),
      inOrder(
        "c'est ",
        oneOf(`
        partout / pareil partout / la crise / la loi du / le marche / l'usage / courant
        frequent
      `),
      ),
    ],
  },
  // Put yourself in our place
  {
    say: [
      `
        (s'explique|s'expliquent|se justifie) (_ )?par / (que|comme) tout le monde (subit|connait|traverse) / nous les premiers
        a notre place / ne sommes (que|pas des (machines|robots|magiciens)) / avec les (moyens|effectifs) 
        ce n'est pas faute de / (en |la )pleine (saison|periode) / (le|la) (jour|semaine|periode|soir) (le|la) plus (charge|intense|fort)~
        nos marges / (traitons|gerons|livrons|servons|recevons) (_ ){0,4}(centaines|milliers|millions) / parmi (les |nos )?(centaines|milliers)
        (sommes|sont|est|etions) (_ )?(en sous-effectif|tres sollicite|a flux tendu)~
      `,
    ],
  },
];
