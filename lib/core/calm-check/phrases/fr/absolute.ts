import { inOrder, oneOf, unless, type Wordings } from '../../wordings';

export const absolute: readonly Wordings[] = [
  // Without exception, under no circumstances
  {
    say: [
      `
        sans (aucune )?exception / systematiquement / en aucun cas / en aucune (facon|maniere)
        absolument (aucun|rien|jamais|impossible|tous|toutes|pas)~
        totalement impossible / strictement (impossible|aucun~)
        zero (defaut|risque|probleme|reclamation|retard) / 100 ?% (_ )?(fiable|sur|securis|garanti|satisf|efficace|conforme|transparent|honnete|de (nos|satisf|reussite))~ / a cent pour cent
        tout le monde (sait|est (d'accord|content|satisfait|ravi|au courant)|aime|adore|le sait|comprend) / chacun sait
        nulle part ailleurs / pas (un|une) seule? / tous sans / en toutes circonstances
        quoi qu'il en soit
      `,
    ],
  },
  // All our customers, all our products
  {
    say: [
      inOrder(
        "(?<!(dans|pour|a|de|sur|chez|avec|par|en|d'|merci a|aupres de|voici) )tou(s|tes) (nos|les|mes) ((autres|_) )?",
        oneOf(`
        clients? / clientes / produits / colis / livreurs / techniciens / equipes
        conseillers? / conseilleres / collaborateurs / commandes / appels / messages
        demandes / plats / articles / controles / salaries / agents / vendeurs / utilisateurs
        joueurs / adherents / abonnes / tests / prix / tarifs / delais / voyageurs / lots
        engagements / magasins / boutiques / chambres / recettes / ingredients / prestataires
        partenaires / livraisons / animaux / normes / regles / procedures / avis
      `),
        String.raw`\b`,
        unless(
          inOrder(
            ' ',
            oneOf(
              `concerne / touche / impact / annul / en retard / qui (ont|attendent|nous) / du / de (ce|la|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)`,
            ),
          ),
        ),
        '~',
      ),
    ],
  },
  // No fault, no customer
  {
    say: [
      `aucun (risque|danger|defaut) / aucun (doute|souci|probleme) (n|ne|de|possible|chez|avec|sur|signale|a)`,
      inOrder(
        'aucune? (_ )?',
        oneOf(`
        defaut / produit / colis / client / risque / doute / danger / article / piece / plat
        erreur possible / autre client / exception / livreur / souci / retard possible
      `),
        '~ ',
        "(ne |n'|de|n|pour|d'|a |sur|possible)",
        '~',
      ),
    ],
  },
  // The brand always, never
  {
    say: [
      inOrder(
        '(nous|on|je|nos _|notre _|il|ils|elle|elles)',
        ' (_ )?',
        oneOf(
          `
        a toujours (ete|fait|respecte|repondu|livre|mis|tenu)
        ont toujours (ete|fait|respecte|livre)
      `,
          inOrder(
            oneOf(`
        controlons / verifions / respectons / traitons / repondons / livrons / prenons
        mettons / faisons / veillons / testons / sommes / avons / agissons / tenons / offrons
        proposons / garantissons / arrivons / accueillons / prevenons / rappelons / disons
        jouons / envoyons / fait / faits / repond / repondent / livre / livrent / respecte
        respectent / arrive / arrivent / previent / previennent / rappelle / rappellent
        appelle / appellent / sonne / sonnent / verifie / verifient / controle / controlent
        passe / passent / rembourse / remboursons / remboursent / annonce / annoncent
        annoncons
      `),
            ' (_ )?(toujours|jamais)',
          ),
          inOrder(
            'sont toujours ',
            oneOf(`
        controle / verifie / prepare / forme / teste / traite / expedie / polis / courtois
        souriant / ponctuel / a l'heure / bien / tres / frais / respect / disponible / informe
        prevenu
      `),
            '~',
          ),
        ),
        String.raw`\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`
        pas / dans le meme / en panne / en retard / sur place / en cours / en train
        au (depot|meme) / en attente / ouvert / la\b / a la / preneur / dans / sur / heureu / ravi / content / curieu / a la recherche / en lien
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // The brand has never
  {
    say: [
      inOrder(
        oneOf(
          `n'a / n'ont / n'avons / n'ai / n'avait`,
          inOrder(
            'ne ',
            oneOf(`
        sont / sommes / seront / sera / livrons / vendons / faisons / laissons / refusons
        mentons / servons / facturons / depassons / manquons / peut / peuvent
      `),
          ),
        ),
        String.raw` (jamais)\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`
        repondu / rappele / recu de / ete (livre|rappele|traite|prevenu|repondu|lu|rembourse)
        eu de (reponse|nouvelle) / su / pris le temps / donne suite / vous / du
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // Always so, none of ours
  {
    say: [
      inOrder(
        '(nos|notre|chaque|tous nos|toutes nos) (_ ){1,3}(est|sont) toujours ',
        unless(
          oneOf(`
        ouvert / ferme / la / disponible / indisponible / en / valable / gratuit / bloque / au / a l'arret / dans / a / d'actualite
        prevu / possible / hors / sans / suspendu / coupe / perturb / inaccessible / absent / present / chez / sur / aussi
      `),
        ),
        '[a-z]+',
      ),
      `aucune? de (nos|mes|leurs) / n'a jamais (_ )?(ete|pose|cause|connu) (_ )?(le moindre|la moindre|de|d'|aucun) / jamais (eu )?(le|la) moindre`,
    ],
  },
  // Beyond reproach
  {
    say: [
      `
        irreprochables? / infaillibles? / incontestables? / (sans|pas|jamais|n'[a-z]+|ne [a-z]+) (_ ){0,3}(le|la) moindre (erreur|defaut|doute|probleme|incident|plainte|retour|reclamation|souci|accroc)
        (depuis|en) (_ )?(ans|annees)( d'existence| de metier)?,? (sans|aucun|jamais|pas une?) / nul autre / a la perfection / (la|le) meilleure? (du marche|de la ville|de france|service)
      `,
    ],
  },
];
