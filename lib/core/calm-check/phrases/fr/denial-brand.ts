import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

/** Denial told by its grammar: what the brand would never do, what nobody did, who is certain. */
export const denialBrand: readonly Wordings[] = [
  // “Would never have”
  {
    say: [
      inOrder(
        String.raw`n'(aurait|auraient|aurions|aurais) jamais\b`,
        unless(' (du|pu|cru|pense|imagine|ose|eu lieu d|ete possible sans)'),
      ),
      inOrder(
        'ne (se |nous |vous |le |la )?',
        oneOf(`ferait / feraient / ferions / dirait / diraient / permettrait / permettraient / laisserait / laisseraient / servirait
          servirions / servirais / tiendrait / traiterait / vendrait / vendrions / enverrait / mettrait / refuserait / oserait / tolererions`),
        ' jamais',
      ),
    ],
  },
  // Nobody did, nothing took place
  {
    say: [
      inOrder(
        "personne (ici |chez nous |dans l'equipe )?(ne |n')(vous |t'|l'|lui )?(a|avait) (_ )?",
        oneOf(
          `crie / dit / refuse / insulte / touche / promis / parle / menace / hurle / bouscule / fouille / menti / ferme`,
        ),
        '~',
      ),
      inOrder(
        String.raw`il n'y (a|avait|a pas|a jamais) (eu |jamais eu |pas eu )?`,
        oneOf(`aucune? / la moindre / le moindre / pas d'erreur / jamais d'erreur`),
        ' ',
        oneOf(
          `retard / erreur / probleme / faute / incident / refus / vol / abus / fuite / defaut / surfacturation / manquement / oubli / raison / malveillance`,
        ),
      ),
      `(un |d')?(incident|probleme|evenement|retard) de ce (type|genre)[^.!?]{0,30}(n'a|n'est|ne)~`,
      `(cela|ca|ceci|cet incident|cet evenement) (ne s'est|n'a) (jamais|pas|nullement) (_ )?(produit|eu lieu|passe|arrive)`,
    ],
  },
  // Our people are certain
  {
    say: [
      inOrder(
        "(nos|notre|l'|les|le|la) ?(equipes?|vendeu_|livreurs?|serveu_|conseill_|chauffeurs?|techniciens?|personnel|collegues?|responsables?|agents?|hotess?e?s?) ",
        maybe('(_ ){1,2}'),
        '(est|sont|reste|restent) (_ )?',
        oneOf(
          `forme_ / categorique / (parfaitement|tout a fait|tres|toujours) (poli|correct|courtois|aimable|professionnel|respectueu) / certain / affirmati / unanime / sur de / sure de / surs de / sures de`,
        ),
        '~',
      ),
      inOrder(
        "(nos|notre|les|la) (videos?|images|photos?|signatures?|cameras?|bandes?|temoins?|temoignages?|horodatages?)( (de la|de|du|des) (l')?_)? (en |le |l')?",
        oneOf(`montr / disent / dit / prouv / confirm / contredi / attest / racont / indiqu / demontr`),
        '~',
      ),
      `^ (ah bon ?[?!,.]? )?premiere nouvelle / ^ (c'est )?(bizarre|etrange|etonnant|curieux|surprenant),`,
      `les autres (clients?|passagers?|invites?|joueurs?|parents?|locataires?|convives) (_ )?(sont|etaient|ador|appreci|n'ont|ne s)~`,
      `(tout )?autre (chose|histoire|version) que (ce )?(vous|tu|votre) / version des (faits|evenements) / de quoi (vous parlez|tu parles)`,
    ],
  },
];
