import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

/** What a person did not get or could not do is their grievance, not their fault. */
const grievance = oneOf(`
  recu / recue / eu / ete / obtenu / pu / trouve / fini / merite / aime / apprecie / perdu / vu / entendu / voulu / dormi
  attendu / rate / manque / a / besoin / envie / tort / encore / commis / cause / cesse / rien / mal / le / la / les / l' / de / d' / pris (ca|cela)
  demande / profite / beneficie / servi / mange / bien / toujours / deux / trois / les / que / du / choisi d'etre / fait (expres|d'erreur|de)
`);

/** Blame told by its grammar: who did, or did not do, what. */
export const blamePerson: readonly Wordings[] = [
  // “You did not …”, whatever the verb
  {
    say: [
      inOrder(
        '(?<!(si|quand|meme si|parce que|puisque) )',
        "(vous|tu) (ne (nous |m'|me |l'|les |le |la )?|n')(avez|as|ayez|aies|aviez|avais) (_ )?(pas|rien|jamais|point|meme pas) ",
        unless(inOrder(grievance, String.raw`e?s?\b`)),
        '[a-z]+(e|i|u|is|it|ert)(e|s|es)?',
      ),
    ],
  },
  // What the person is said not to know, read or respect
  {
    say: [
      inOrder(
        '(?<!(si|quand) )(vous|tu) ne ',
        oneOf(`
        connaissez / connais / comprenez / ecoutez / lisez / lis / respectez / regardez / prenez / cherchez / maitrisez
        faites / vous rendez / tenez / repondez / suivez / mesurez
      `),
        ' (_ ){0,2}(pas|rien|jamais|meme pas)',
      ),
    ],
  },
  // The fault comes from their side
  {
    say: [
      inOrder(
        "(?<!(ne|n') )(?<!n')(vient|viennent|provient|venait|est du|est due|depend|releve) ",
        maybe('(_ )'),
        oneOf(`
        de chez (vous|toi) / de (votre|ton|ta) (part|cote|fait|telephone|appareil|box|connexion|navigateur|installation|banque|ordinateur|operateur|fai|saisie|usage)
        de vous / de toi / a (votre|ton|ta) (usage|utilisation|installation|saisie|connexion)
      `),
      ),
      inOrder(
        oneOf(`mal / erreur / oubli / faute / casse / malentendu / confusion / retard / negligence / defaut`),
        '[^.!?]{0,50} de (votre|ta) (part|cote|fait)',
      ),
    ],
  },
  // What they gave was incomplete or wrong; what they had to do was not done
  {
    say: [
      inOrder(
        "(votre|ton|ta|l'|vos|le) ?",
        oneOf(`
        adresse / code postal / numero / formulaire / saisie / e-?mail / nom / paiement / mot de passe / informations
        coordonnees
      `),
        ' (_ ){0,2}(etait|est|etaient|sont|semble|semblait) (_ )?',
        oneOf(
          `incomplet / incomplete / errone / incorrect / illisible / mal / inexact / introuvable / invalide`,
        ),
        '~',
      ),
      inOrder(
        "(n'a|n'ont|n'avait|n'ont) pas ete (_ )?",
        oneOf(`valide / confirme / rempli / signe / coche / renseigne / detartre / entretenu / declare`),
        '~',
        unless(
          inOrder(' ', oneOf(`par (nos|notre|nous|l'equipe|un de nos) / de notre / chez nous / a temps par`)),
        ),
        '~',
      ),
      `(consignes|conditions|instructions|notice|recommandations|regles|precautions)[^.!?]{0,30} (n'ont|n'a|n'avaient) pas ete (_ )?(respecte|suivi|appliqu|lu)~`,
      `par (l'utilisateur|l'acheteur|le client|la cliente|l'usager)`,
    ],
  },
  // “It works, if one takes the trouble”; it works for everyone else
  {
    say: [
      inOrder(
        "(quand|lorsqu'|lorsque|si|des lors que|a condition que) ?(l')?on (_ )?",
        oneOf(`
        prend (la peine|le temps|soin) / lit / suit / respecte / fait attention / sait lire / utilise / regarde / s'y prend
        veut bien / s'en sert
      `),
      ),
      `(fonctionne|marche|passe)~ (_ )?(chez|pour) (tout le monde|tous|toutes|les autres)`,
      `(c'est|il est) (_ )?(normal|logique) que (vous|tu)(?! (vous|soyez|sois|ayez envie|le disiez))~ / (pas|rien) (_ )?(etonnant|surprenant) (que|si) (vous|tu)`,
      `(ne|n') ?(pouvait|pouvions|pouvaient|peut|peuvent|pouvons) (pas )?(deviner|l'inventer|savoir a votre|lire dans)~`,
    ],
  },
  // A pity that they; instead of; before claiming
  {
    say: [
      `dommage (d'avoir|d'etre|de ne pas|que vous ayez attendu)`,
      inOrder(
        "(au lieu|plutot que) (de |d')",
        maybe('(vous |te |nous |venir |tout )'),
        oneOf(`
        plaindre / crier / critiquer / accuser / poster / publier / juger / raler / commenter / ecrire / insulter / denigrer
        chercher / insinuer / l'etaler / etaler / noter / polemiquer
      `),
      ),
      inOrder(
        "avant (de |d')(_ )?",
        oneOf(
          `affirmer / accuser / insinuer / denoncer / diffuser / conclure / nous noter / lancer / ameuter`,
        ),
      ),
      String.raw`derriere (un|son|votre|ton|leur) (pseudo|ecran|clavier|anonymat)~`,
    ],
  },
  // They had been told, they ticked it themselves
  {
    say: [
      inOrder(
        String.raw`(?<!si )(vous|tu) (etiez|etais|avez ete|as ete) (_ ){0,3}(prevenu|averti|informe)e?s?\b`,
        unless(' (trop|tard|bien tard|a temps|en dernier|apres|la veille|seulement|au dernier)'),
      ),
      inOrder(
        "(vous|tu) (l'|les |y )?(avez|as|aviez|avais) (bien|pourtant|vous-meme|toi-meme) (_ )?",
        oneOf(`coche / choisi / accepte / valide / signe / reserve / opte / lu / demande / confirme / donne`),
        '~',
        unless('([^.!?]{0,40}(desole|navre|excus|pardon|pas (recu|eu|normal))| raison)'),
      ),
      inOrder(
        '(vos|tes|votre|ton|ta) (enfants?|fils|fille|chiens?|bebe|invites?|proches?|mari|femme|ami|amie|amis)( _)? ',
        oneOf(
          `courai / criai / jouai / hurlai / touchai / montai / derangeai / couraient / n'etai / n'arretai / a casse / a renverse`,
        ),
        '~',
      ),
    ],
  },
  // They had it coming
  {
    say: [
      `ne (vous|t') ?(etonnez|etonne) (donc |surtout )?pas / (il ne )?fallait (pas )?(s'y attendre|vous y attendre|vous en douter)`,
    ],
  },
];
