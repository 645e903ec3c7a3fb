import { inOrder, maybe, oneOf, when, type Wordings } from '../../wordings';

export const denial: readonly Wordings[] = [
  // It is false, it is not us
  {
    say: [
      inOrder(
        "(c'est|cela est|ceci est|ce qui est|est)",
        ' ',
        maybe(
          inOrder(
            oneOf(`
        tout a fait / totalement / completement / tout simplement / parfaitement / absolument
        strictement
      `),
            ' ',
          ),
        ),
        oneOf(
          `faux / inexact / mensonger / errone / impossible(?! (de|d'|a|pour|avant|sur|en)) / invraisemblable / de la diffamation`,
        ),
      ),
      inOrder(
        "(ce n'est|c'est) pas ",
        oneOf(String.raw`
        vrai / exact / possible(?! (de|d'|pour|avant|en|a|sur|avec|cette|ce|par)) / notre faute / de notre (faute|fait|responsabilite|ressort)
        ce qui s'est passe / (?<!si ce n'est pas )le cas / nous qui / nous\b / une erreur / un defaut
        un bug
      `),
        '~',
      ),
      inOrder(
        '* ',
        "n'est ",
        maybe('(absolument |en rien |nullement )'),
        '(pas )?',
        oneOf(`vrai / exact / notre faute / de notre (faute|fait|ressort|responsabilite)`),
        '~',
      ),
    ],
  },
  // Contradiction
  {
    say: [
      `
        contrairement a(?! (ce (que (nous|notre|je|dit|disait)|qu'(on|indiqu|annonc|ecrit))|notre|nos|nous)) / a l'inverse de / n'en deplaise / quoi que vous (en )?disiez
        quoi qu'on en dise
      `,
    ],
  },
  // What was said is a lie
  {
    say: [
      `
        mensong~ / affabulation~ / calomni~
        fausses? (information|accusation|rumeur|affirmation)s? / intox~ / infondee?s?
        sans fondement~ / inexactitudes? / contre-?verite~
      `,
    ],
  },
  // “The driver did come”
  {
    say: [
      inOrder(
        oneOf(`
        livreur / chauffeur / technicien / colis / conseillere? / agent / collegue / equipe
        vendeu_ / serveu_ / facteur / message / courrier / mail / client / produit / appareil
        commande / medecin / coursier / prestataire / il / elle / ils / elles / ont / a / nous
        on
      `),
        " (vous )?(l'|vous )?",
        "(est|a|ont|avons|etait|avait|sont|s'est|ai)",
        ' ',
        oneOf(
          `pourtant / bel et bien / effectivement bien`,
          inOrder(
            'bien',
            when(
              inOrder(
                ' ',
                oneOf(
                  `
        sonne / frapp / passe / appel / livr / remis / depose / repondu / envoye / expedi
        fait / presente / prevenu / inform / respect / suivi / recu votre ?accord / control
        verifi / test / avert / tent / essay / explique / propose / emis / distribue
      `,
                  'ete ',
                ),
              ),
            ),
          ),
        ),
        '~',
      ),
    ],
  },
  // The records as a witness
  {
    say: [
      inOrder(
        '(nos|notre|le|les) ',
        oneOf(`
        registres / releves / systemes? / donnees / journaux / cameras / geolocalisation
        suivi / historique / dossiers? / enregistrements? / services / controles / tests
        analyses / outils / ecoute
      `),
        ' (ne )?',
        oneOf(String.raw`
        montr / indiqu / confirm / prouv / affich / attest / revel / demontr / disent / dit\b
        fait apparaitre / n'indiqu / a montre / ont montre / font etat / fait etat
      `),
        '~',
      ),
    ],
  },
  // According to the records
  {
    say: [
      inOrder(
        "(d'apres|selon) ",
        oneOf(
          `
        notre (systeme|suivi|livreur|transporteur|equipe)
        le (livreur|chauffeur|responsable|magasin|transporteur|conseiller)
      `,
          inOrder(
            'nos ',
            oneOf(`
        registres / informations / donnees / services / verifications / equipes / controles
        releves / systemes
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // No fault found
  {
    say: [
      inOrder(
        '(aucune?) ',
        oneOf(`
        anomalie / erreur / faute / defaut / manquement / dysfonctionnement / probleme
        incident / trace / reclamation / plainte / retard / preuve / souci / panne / element
        faille / fuite
      `),
        " (_ ){0,3}(n'|ne |de notre|n)",
        '~',
      ),
    ],
  },
  // Nothing noticed, nothing received
  {
    say: [
      inOrder(
        "(n'avons|n'ai|n'a|n'ont) (_ )?",
        oneOf(`
        constate / releve / observe / trouve / commis / identifie / detecte / recu / eu
        enregistre / note / vu
      `),
        ' ',
        "(aucun|la moindre|le moindre|d'anomalie|d'erreur|de defaut)",
        '~',
      ),
      inOrder(
        "(n'avons|n'ai|n'a|n'ont) (jamais|pas|nullement) ",
        oneOf(`
        dit / promis / refuse / fait cela / menti / cache / annonce
        recu (votre|de|vos|aucun) / ete (informe|contacte|prevenu|alerte)
        eu (connaissance|de|d'autre|ce) / connaissance / commis / vendu / eu le moindre
        constate / trace / la meme
      `),
        '~',
      ),
    ],
  },
  // All is normal, the procedure was followed
  {
    say: [
      `
        rien d'anormal~ / fonctionne~ (parfaitement|normalement|correctement|tres bien)(?! (depuis|a nouveau|de nouveau|maintenant|desormais|avec|sur))~
        (est|sont|etait|etaient|reste|restent) (_ )?conformes?
      `,
      inOrder(
        'tout ',
        "(etait|fonctionnait|a ete|s'est|(?<=tout )est(?= (normal|conforme)))",
        ' ',
        oneOf(`
        normal / conforme / correct / en ordre / normalement / parfaitement / correctement
        fait / bien / respecte / deroule
      `),
        '~',
      ),
      inOrder(
        oneOf(`
        procedures? / consignes? / protocoles? / regles? / process / formules d'usage
        normes?
      `),
        ' (_ )?(_ )?',
        maybe('(ete |est |sont |etaient |etait )'),
        '(_ )?',
        '(suivie?s?|respectee?s?|appliquee?s?|employee?s?|observee?s?)',
        '~',
      ),
    ],
  },
  // Standing by it, disputing it
  {
    say: [
      inOrder(
        '(nous|je) ',
        oneOf(`
        (maintenons|maintiens) (que|ce que|nos|notre|ma|mes) / contestons / conteste / dementons / demens / refutons
        refute / recusons / rejetons / m'inscris en faux / assumons pleinement nos
      `),
      ),
    ],
  },
  // Surprise instead of an answer
  {
    say: [
      `(cela|ca) (nous|m'|me) (surpren|etonn)~`,
      inOrder(
        '(je suis|nous sommes|suis|sommes)',
        ' ',
        maybe('(tres |fort |assez |plutot |un peu )'),
        '(surpris|etonne)e?s?',
      ),
      inOrder(
        '(votre|ton|ce) ',
        '(message|commentaire|avis|remarque|temoignage|reclamation|plainte|reaction|note|recit)',
        " (nous |m')?(surpren|etonn|interpell)~",
      ),
    ],
  },
  // The only one to complain
  {
    say: [
      `
        person+e (d'autre )?ne (s'(en |y )?(est|etait) (_ )?(plaint|manifest|emu)|nous a (jamais |)(signal|rapport|parl|fait part)|s'en (est |)plain)~ / jamais (personne|aucun)~
        cas (isole|unique|rare|exceptionnel)~ / incident isole~
      `,
      inOrder(
        "(vous etes|c'est|tu es) (bien )?(le|la) (seule?|premiere?|seul cas)",
        "( personne| client~)?( fois(?= (que|qu')( )?(cela|ca|on|un|une|nous (recev|entend|avons (ce|un)))))? ?(a|qu|que|dont|en|depuis)",
      ),
    ],
  },
  // Out of our hands
  {
    say: [
      `
        independante?s? de notre volonte~
        (rien|jamais|nullement|aucunement|en rien) (_ ){0,4}(n'est|n'etait|de) ?notre (faute|erreur|fait)
        ne (releve|relevent|depend|dependent) (pas|aucunement|en rien) de (nous|nos|notre)~
        pas de notre ressort~ / hors de notre (controle|responsabilite)~
        n'y (sommes|suis|est|peut|pouvons|peux) (_ )?(pour )?rien~ / n'y pouvons rien~
        decline~ toute~
      `,
      inOrder(
        'ne ',
        '(sommes|saurions|pouvons|peut|suis)',
        ' ',
        maybe('(pas |en rien |aucunement |nullement )'),
        '(etre )?(tenue?s? (pour )?)?responsables?',
      ),
    ],
  },
  // Doubt thrown on the account
  {
    say: [
      `
        pretendue?s? / soi-disant~ / supposee?s? / alleguee?s?
        ce que vous ((affirmez|pretendez|avancez|insinuez)~|racontez(?! (la )?(me|m'|nous (fait|touch|peine|inquiet|met|serre|desole|attriste|alerte|bouscule|preoccupe)|[^.!?]{0,50}\\b(nous|me) (desole|attriste|touche|inquiete|peine|preoccupe)|est (grave|inaccept|inadmiss|terrible|triste)|ne (devr|doit)|n'aur))) / votre version (des|nous|differe|diverge|est|n|ne)~
        vos affirmations~ / vos dires~ / selon vous~ / a vous (lire|entendre|croire),
      `,
    ],
  },
  // Not what happened, set right
  {
    say: [
      `
        ne (correspond|correspondent|refletent?|traduit|traduisent) (pas|en rien|aucunement|nullement) (a |aux? )?(la (realite|verite)|les? faits?|ce qui s'est|ce que nous|nos|notre)
        (retablir|rappeler) (la verite|les faits|la realite|certaines verites) / rien a voir avec (nous|notre|nos|la realite|le notre)
        (remettre|remettons|preciser|precisons) les choses / n'a jamais (eu lieu|existe)
        (cet avis|ce commentaire|votre avis|votre commentaire) (est|nous (semble|parait)) (_ )?(injust|exager|excessi|sever|trompeu|disproportion)~
        ne (peut|peuvent|saurait) (pas|en aucun cas|nullement) (venir|provenir|etre (du|due|lie|liee|notre|cause))~
        (erreur|probleme|souci|faute|defaut|panne|retard) ne (vient|provient|releve|depend) (pas|nullement|en rien)
        (parfaitement|correctement|bien|tres bien|tout a fait) (fait|accompli|effectue|rempli) (son|leur|notre) (travail|mission|metier|role)
        (aucune|pas) (de )?trace (de votre|de vos|de tes|d'un|d'une) (appel|message|mail|courrier|passage|demande|visite|commande|reclamation)s? / (nous |me )?(semble|parait) (donc |assez |bien |tres |plutot |pour le moins )?(etonnant|surprenant|curieux|etrange|bizarre)
        ne (partageons|partage) (pas|aucunement) (votre|cet|cette|ce|l'avis)~(?! (_ )?(,? )?(et|mais) (nous|je) (compren|entend|respect)) / (ce n'est|n'est) pas (dans nos habitudes|notre genre|le souvenir|ce que (nous (?!(voul|souhait|cherch|promett|propos|avions? (promis|annonce|prevu)|devons|devions|offr|attend|esper|vis))|notre))
        ne nous ressemble / (peine|mal) a (croire|imaginer|concevoir|reconnaitre) / difficile a croire / (se souvient|souvenons|gardons) (_ ){0,4}(differen|tout autre|autrement|autre souvenir)~
        (parti|sorti|livre|remis|quitte _) (_ ){0,4}(en (parfait|bon|tres bon) etat|intact)~ / jamais vu cela
        reputee?s? pour (sa|son|ses|leur|la|le) / (nous|le|la) voyons les choses autrement / un tout autre (recit|son de cloche)
      `,
    ],
  },
];
