import { inOrder, oneOf, unless, type Wordings } from '../../wordings';

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
        exceptionnel~ / contexte / inflation / greve / hausse / meteo / circonstances / saison
        penurie / periode / trafic / conjoncture / fetes / soldes / crise / effectif / couts?
        prestataire / transporteur / fournisseur / intervention
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
        tres (qualifie|professionnel|experimente|competent|apprecie)e?s? / tout le secteur
        l'ensemble (du secteur|de la profession) / pratique (courante|normale)
        normes? du (secteur|marche) / penurie / nous ne sommes pas (les seuls|les pires|seuls)
        comme tout un chacun / volume inhabituel / faute de (personnel|temps|moyens|effectif)
      `,
      inOrder(
        '(le |les )?',
        '(prix|couts?|loyers?|charges|energie|matieres? premieres?)',
        '( _){0,3} ',
        oneOf(`
        (a|ont) (explos|flamb|augment|doubl|grimp|tripl|mont) / explos / flamb / augment
        doubl / grimp
      `),
        '~',
      ),
      inOrder(
        "nous (avons|n'avons) ",
        oneOf(`du / ete obliges / ete contraints / pas (le|eu le|d'autre) choix / pas eu`),
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
        \d+ ?% / la (grande |tres grande )?(majorite|plupart) / l'immense majorite / beaucoup
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
        '(le |les |nos |notre )?',
        oneOf(`
        transporteurs? / fournisseurs? / prestataires? / sous-traitants? / partenaires?
        fabricants? / livreurs?
      `),
        ' (nous )?',
        oneOf(`
        est / sont / a / ont / qui / n'a / n'ont / rencontre / connait / avait / gere / decide
        impose
      `),
        String.raw`\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`cherche / rappel / enquet / interrog / mis / charg / bien ete prevenu / ete prevenu`),
          ),
        ),
      ),
      inOrder(
        "c'est ",
        oneOf(`
        partout / pareil partout / la crise / la loi du / le marche / l'usage / courant
        normal / tout a fait normal / frequent
      `),
      ),
    ],
  },
];
