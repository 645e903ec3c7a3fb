import { inOrder, maybe, oneOf, some, unless, type Wordings } from '../../wordings';

export const blameDeeds: readonly Wordings[] = [
  // What the person should have done
  {
    say: [
      inOrder(
        String.raw`(vous|tu) (auriez|aurais) (pu|du)\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`etre / avoir / recevoir / trouver / attendre / compter / l'apprendre / le savoir`),
          ),
        ),
        '~',
      ),
    ],
  },
  // What the person did not do
  {
    say: [
      inOrder(
        "(vous|tu) n'(avez|as|aviez|avais) (_ )?(pas|rien(?! demande)|jamais|meme pas) (_ )?",
        oneOf(`
        lu / regarde / verifie / suivi / respecte / precise / indique / repondu / donne
        fourni / appele / contacte / prevenu / demande / signale / coche / rempli / renseigne
        ouvert / consulte / pris / pense / choisi / ecoute / compris / fait / laisse / envoye
        transmis / mis / utilise / confirme / valide / reserve / active
      `),
        '~',
      ),
    ],
  },
  // What had to be done
  {
    say: [
      `
        il (fallait(?! (une?|des|vous|te|l'|le|la|les|nous|y|du|de) ?)|aurait fallu|suffisait|aurait suffi|suffit (de |d')(lire|relire|regarder|verifier|demander|consulter|vous|ouvrir)|eut fallu) / suffisait de
        n'y avait qu'a
      `,
    ],
  },
  // “Had you …”
  {
    say: [
      `si (vous|tu) (aviez|avais|nous aviez|m'aviez)(?! (prevu|deja|besoin|une?|des|encore|rendez|le temps|envie|l'occasion|d'autres) )`,
    ],
  },
  // “As indicated”
  {
    say: [
      inOrder(
        'comme ',
        maybe(
          inOrder(
            oneOf(`c'est / il est / cela est / nous vous l'avons / vous le / on vous l'a / je vous l'ai`),
            ' ',
          ),
        ),
        maybe('(deja |clairement |bien |pourtant |precedemment )'),
        oneOf(`
        indique / precise / explique / mentionne / stipule / ecrit / annonce / dit / savez
        rappele
      `),
        '~',
      ),
    ],
  },
  // The mistake came from the person
  {
    say: [
      inOrder(
        oneOf(`
        erreur / maladresse / oubli / negligence / mauvaise (manipulation|utilisation|lecture)
        manipulation
      `),
        ' ',
        '(de (votre|ta) (part|cote)|vient de (vous|toi)|cliente?)',
        '~',
      ),
    ],
  },
  // A wrong use
  { say: [`(mauvaise|fausse) (manipulation|utilisation|lecture|comprehension)`] },
  // What the person did wrong
  {
    say: [
      inOrder(
        '(vous|tu) (avez|as|aurez|auras) ',
        maybe(
          inOrder(
            oneOf(`
        surement / sans doute / probablement / certainement / visiblement / manifestement
        peut-etre / vous-meme / simplement / tout simplement / clairement
      `),
            ' ',
          ),
        ),
        oneOf(
          `
        (?<!n'as rien )(?<!n'avez rien )oublie / omis / neglige / refuse de / confondu / rate / saute / insiste / coche
        accepte / signe / valide les / choisi de / choisi le / pris le risque
      `,
          'mal ',
          inOrder(
            'du ',
            oneOf(`
        mal / oublier / confondre / rater / vous tromper / te tromper / faire une / saisir
        entrer / cliquer / appuyer / laisser / manquer / recevoir / mettre
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // The person is mistaken
  {
    say: [
      inOrder(
        oneOf(
          `
        vous (vous etes|vous serez) tromp / tu t'es tromp / t'es trompe
        tu es (responsable|de mauvaise foi|agressi|injuste)
      `,
          inOrder(
            'vous etes ',
            oneOf(`
        vous-meme / le seul responsable / responsable / en retard / arrive / de mauvaise foi
        agressi / impoli / injuste / en tort / parti (sans|avant|en claquant)
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // It was written
  {
    say: [
      inOrder(
        oneOf(`c'est / c'etait / tout (est|etait) / cela (est|etait) / figure / etait / est`),
        ' ',
        some(
          inOrder(
            oneOf(`pourtant / bien / clairement / meme / tres / parfaitement / ecrit / marque / indique`),
            ' ',
          ),
        ),
        oneOf(`
        ecrit / marque / indique / precise / affiche / mentionne / signale / explique
        stipule / note
      `),
        'e?s? (_ )?',
        oneOf(`
        en (gros|toutes lettres|haut|bas|gras|clair|rouge)
        sur (la|le|l'|les|notre|nos|votre|chaque|l) / dans (la|le|l'|les|notre|nos|votre|l)
        noir sur blanc / clairement / au dos / partout / a l'entree / depuis
      `),
        '~',
      ),
    ],
  },
  // The leaflet as a witness
  {
    say: [
      inOrder(
        oneOf(`
        la (notice|fiche|page|brochure|carte|charte)
        l'(etiquette|emballage|affiche|annonce|application|e-?mail)
        le (site|contrat|menu|mode d'emploi|reglement|descriptif|mail|ticket|panneau)
        notre (site|faq|foire|reglement|page)
        les (conditions|instructions|consignes|horaires)
      `),
        " (le |la |l'|vous )?",
        oneOf(String.raw`
        precis / indiqu / mentionn / dit\b / disent / expliqu / stipul / rappell / prevoi
        annonc / signal / recommand / montr / preven
      `),
        '~',
        // « L'étiquette indiquait M et vous avez reçu un S »: the witness is against us.
        unless(String.raw`[^.!?]{0,40}\bvous avez recu\b`),
      ),
    ],
  },
  // “We remind you”
  {
    say: [
      inOrder(
        '(nous|je) ',
        oneOf(`
        vous / te / tiens a vous / tenons a vous / me permets de vous
        nous permettons de vous / souhaite vous / souhaitons vous
      `),
        ' rappel_ ',
        maybe('(toutefois |egalement |simplement |neanmoins |cependant |donc )'),
        "(que|qu'|nos|les (regles|conditions|horaires|termes|consignes)|l'(article|importance|obligation|existence)|le (reglement|principe|contrat)|la (regle|procedure|politique))",
        '~',
      ),
    ],
  },
  // “For the record”
  {
    say: [
      `pour rappel / pour memoire / je rappelle / (nous |vous )?rappelons(?= (que|qu'|a |aux?|l(?!\\w* (lots?|produits?|vehicules?|voitures?|modeles?|jouets?|articles?|appareils?|series?|sachets?|references?))|nos|notre|egalement|toutefois|aussi|simplement|une|,))`,
    ],
  },
];
