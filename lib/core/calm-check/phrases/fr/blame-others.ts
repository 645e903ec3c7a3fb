import { inOrder, oneOf, type Wordings } from '../../wordings';

export const blameOthers: readonly Wordings[] = [
  // Read it again
  {
    say: [
      `
        (?<!faire |fais |vais |pouvoir )relire / relisez / relis / lire attentivement
        bien lire / mieux lire / (?<!faire |fais |faisons )lire (les|nos|la|le|l')
      `,
    ],
  },
  // Next time
  {
    say: [
      inOrder(
        String.raw`la prochaine fois\b[^.!?]{0,12}\b`,
        oneOf(`
        pens / verifi / essay / lis / appel / prev / reserv / regard / faites / fais / evitez
        evite / prenez / prends / attendez
      `),
        '~',
      ),
    ],
  },
  // Before criticising
  {
    say: [
      inOrder(
        'avant de (_ )?',
        oneOf(`
        parler / accuser / critiquer / vous plaindre / te plaindre / juger / poster / publier
        commenter / crier / denigrer / nous (accuser|insulter|juger|ecrire)
        laisser (un|ce|cet|une) (_ )?(avis|commentaire|note|message) / vous (enerver|emporter) / te
      `),
      ),
    ],
  },
  // The person's fault
  {
    say: [
      `
        (par|de) (votre|ta) (faute|fait|responsabilite|inattention|negligence)~
        vos (accusations|insultes|propos|exigences|erreurs)~
        * a vous de (verifier|lire|voir|vous|faire|prendre|prevoir)
      `,
      inOrder(
        '(votre|ta) ',
        oneOf(String.raw`
        faute / erreur / negligence / responsabilite / inattention / impatience / mauvaise foi
        agressivite / ton\b / attitude / comportement / accusation
      `),
        '~',
      ),
    ],
  },
  // A third party's fault
  {
    say: [
      inOrder(
        '(la|une) ',
        '(faute|erreur|responsabilite|negligence)',
        ' ',
        "(du|de la|de l'|de notre|des|d'un|vient|incombe|revient)",
        '( ?(un|une|le|la|notre))? ?',
        oneOf(`
        transporteur / livreur / fournisseur / fabricant / prestataire / sous-traitant / poste
        banque / client / partenaire / voisin / voyageur / facteur / agence / a
      `),
        '~(?! de notre)',
        '~',
      ),
    ],
  },
  // Sent on to a third party
  {
    say: [
      inOrder(
        "(c'est|voyez|adressez-vous|contactez|tournez-vous|voir)",
        ' ',
        inOrder('(avec |vers |a |le |la |votre |plutot |directement )', '+'),
        oneOf(`
        transporteur / fournisseur / fabricant / banque / poste / prestataire / sous-traitant
        mairie / syndic / operateur / livreur
      `),
        '~( qui)?',
      ),
    ],
  },
  // The person's deed as the cause
  {
    say: [
      inOrder(
        '(puisque|vu que|etant donne que|des lors que|quand on)',
        ' (vous |tu )?',
        oneOf(`
        avez / as / n'avez / n'as / etes / etiez / arrive / arrivez / ne / n' / commande
        reserve / lit
      `),
        '~',
      ),
    ],
  },
  // Other customers, they
  {
    say: [
      inOrder(
        "(les|des|certains|d'autres|tous les|la plupart des)",
        ' (autres )?',
        oneOf(`clients / gens / personnes / voyageurs / joueurs / parents / adherents / utilisateurs`),
        ' ',
        oneOf(`
        y arrivent / comprennent / lisent / n'ont (pas|eu|aucun)
        ne (lisent|se plaignent|prennent|font) / qui (ne|n'|refusent|oublient|insultent)
      `),
        '~',
      ),
    ],
  },
  // A judgement of the person
  {
    say: [
      `tu (exageres|mens|oublies|confonds|pretends)`,
      inOrder(
        'vous ',
        oneOf(`
        exagerez / mentez / insultez / accusez / pretendez / deformez / refusez / oubliez
        confondez / interpretez / generalisez / semblez (oublier|ignorer|croire|penser|ne)
      `),
      ),
    ],
  },
  // “We had warned you”
  {
    say: [
      inOrder(
        oneOf(
          inOrder(
            '(nous|je|on) ',
            inOrder(
              oneOf(`vous (l')?(avions|avons|ai|avait|avais) / (l'avions|l'avons) / (avions|avons|ai) deja`),
              ' ',
            ),
            '(_ )?',
            oneOf(`prevenu / averti / explique / dit / repondu / deja (dit|explique|repondu|prevenu)`),
          ),
        ),
        String.raw`(e?s?)\b(?! trop)`,
        '~',
      ),
    ],
  },
  // Seeing no problem
  {
    say: [
      `
        (je ne vois|nous ne voyons|on ne voit) pas (bien |vraiment )?(ce que|en quoi|pourquoi|comment|ou|le probleme)
        (encore )?fau(t|drait)-il (que|lire|_er)~ / encore faut-il
        quand on (commande|reserve|achete|vient|veut)
      `,
    ],
  },
  // Left undone by the person, badly used, badly looked after
  {
    say: [
      `
        par vos soins / (n'ayant pas|faute d'avoir) (ete )?(_ )?(rempli|signe|joint|fourni|transmis|complete|lu|respecte|valide|colle)~
        (reponse|retour|nouvelles?|attention|vigilance|precaution|confirmation) de (votre|ta) part
        (manque|defaut) (d'entretien|de soin|de vigilance|d'attention|de precaution|de prudence)
        (usage|utilisation|entretien|lavage|montage|stockage) (inadapte|anormal|inapproprie|intensi|non conforme|incorrect)~
        pourtant (bien |clairement |tres )?(indique|precise|affiche|ecrit|mentionne|signale|simple|clair|visible|prevu|connu)~
        (rempli|complete|utilise|lu|stocke|installe|lave|emballe|branche|entretenu|saisi)e?s? (correctement|comme il (se doit|faut)|dans les regles)
        (une? )?(simple|rapide|petite?|lecture attentive|lecture plus) (coup d'oeil|lecture|relecture|verification|appel|message|clic) (_ ){0,3}(aurait|auraient|suffi|suffit|permet|evit)~
        (il )?aurait ete (plus|bien plus|preferable|utile|judicieux) / (vous|tu) (etiez|etais|avez ete) (bien |pourtant |deja |clairement )(prevenu|averti|inform|au courant)~
        (vous|tu) (aviez|avez|avais|as) (opte|exige|attendu le dernier)~ / en (choisissant|optant|signant|validant|acceptant|achetant), vous
        c'est (bien )?(vous|toi) qui(?! (avez raison|decid|chois|voy))~ / (il est |c'est )?dommage que (vous|tu) n' / n'est pas (concu|prevu|destine)e?s? (pour|a)(?! (l'instant|ce jour|le moment))~
        a l'avenir,? (pensez|veillez|verifiez|merci|evitez|prenez) / difficile de vous (aider|repondre) (sans|si)
      `,
    ],
  },
  // Still one had to
  {
    say: [
      `(pris l'eau|tombee?|cassee?|mouillee?|forcee?|exposee?) (_ )?chez (vous|toi) / encore (fallait|aurait|faudrait|faut)-il / (quand|si) on (arrive|vient|commande|reserve|lit|prend) (_ )?(en retard|a l'heure|trop|le temps)`,
    ],
  },
];
