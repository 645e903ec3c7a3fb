import type { WordingTable } from '../../wordings';

/** "Nous", "notre", "chez nous": the brand speaks of its own part. */
const ours = `nous / notre / nos / on / je / j'_ / mon / ma / mes`;

/** Who is accused: told by a cue and its sentence together. */
export const frenchBlameBySentence: WordingTable = {
  blame: [
    // What would have been enough, said to others (a counterfactual with nobody of ours in it)
    {
      say: [
        `
          (aurait|auraient|eut) (_ )?(suffi|evite|permis|epargne|simplifie|fallu|ete (de |d'|plus|mieux|preferable|utile|judicieux|sage|prudent))~
          (encore|toujours) (faut|fallait|aurait-il fallu|fallait-il)~ / rien de (tout )?(cela|ca) ne serait arrive
        `,
      ],
      without: `nous / notre / nos / (on|je|c'est nous qui) (_ )?(aurai|aurion|avion)~ / de (notre|ma) part`,
    },
    {
      say: [`si (le|la|les|l'|votre|vos|ce|cette|ton|ta) ?_ (_ ){0,3}(avait|avaient|etait|etaient)`],
      with: [`(serait|seraient|aurait|auraient)`],
      without: ours,
    },
    // Whoever does this has that coming
    {
      say: [
        `(quand|lorsqu'|si) ?(l'|qu')?on _`,
        `
          (un|une|tout|les) (client|usager|voyageur|acheteur|joueur|parent|locataire|utilisateur|consommateur|abonne|lecteur)~ (averti|prudent|attenti|organis|responsable|raisonnable|sens|serieu|qui (prepar|lis|lit|regard|anticip|verifi|prend|respect|suiv))~
        `,
      ],
      without: `
          attend / attends / perd / paie / paye / comprend~ / comprends / droit / nous / notre / nos / se trompe / doit le dire
          souhaite / prefere / veut
        `,
      with: [
        `
          on (assume|finit|voyage|lit|arrive|risque|accepte|ne|n'~|sait|prend|vient|paie|doit|s'~|evite|verifie|regarde)
          (clients?|usagers?|voyageurs?|acheteurs?|joueurs?|parents?|locataires?|utilisateurs?|consommateurs?|abonnes?) (averti|prudent|attenti|organis|responsable|raisonnable|sens|serieu|qui)~
        `,
      ],
    },
    {
      say: [
        `(et|puis|pour (ensuite )?) ?(venir )?(reclamer|exiger|se plaindre|s'etonner|s'indigner|crier|demander des comptes)`,
        `(faut|doit|peut|devez) pas (venir )?(s'|vous |se )?(etonner|plaindre)`,
        `a trop (vouloir|chercher|tirer)`,
        `(payons|paie|paye) les pots`,
        `voila (ce qui arrive|ou (cela|ca) mene) / (premiere|derniere) chose (que l'on|qu'on|que nous) (_ )?(deconseill|conseill|recommand|rappel|dit)~ / (rendue?s?|restituee?s?) dans l'etat`,
        `a la va-vite`,
        `assume son choix / (il )?faut (savoir )?assumer`,
      ],
    },
    // The person let it happen
    {
      say: [`(visiblement|manifestement|de toute evidence|a l'evidence)`],
      with: [`(pas|jamais|mal|trop|force|chute|plus|tard|oublie)`],
      without: `${ours} / a nous / perdu / egare / cela / ca / votre (colere|deception)`,
    },
    {
      say: [
        `
          (n'a|n'ont|n'avait|n'avaient) (_ )?(pas|jamais) (_ )?ete (lue?s?|ouverte?s?|utilisee?s?|signalee?s?|declaree?s?|entretenue?s?|remplie?s?|jointe?s?|cochee?s?|detartree?s?|renseignee?s?|lavee?s? (comme|a)|tenue?s? en|conservee?s?|rangee?s?)
        `,
      ],
      without: `${ours} / mots? de passe / donnees / numeros? / cartes? / par (notre|nos|nous|le|la|les) / enquete`,
    },
    {
      say: [
        `
          (devait|devaient|etait a|etaient a) (_ )?(etre )?(signalee?s?|declaree?s?|demandee?s?|annoncee?s?|precisee?s?|verifiee?s?|rendue?s?|reservee?s?|confirmee?s?)
        `,
      ],
      without: ours,
    },
    {
      say: [
        `
          (due?s?|liee?s?|imputables?|consecuti(f|ve)s?) (a|au|aux) ((un|une|votre|la|le|des|vos) ?)?(_ )?(mauvais|usage|utilisation|chute|choc|branchement|manque|manipulation|humidite|oubli|surchauffe|negligence|absence|entretien|stockage|installation)~
        `,
      ],
      without: ours,
    },
    {
      say: [
        `
          (vien(t|nent)|provien(t|nent)|result(e|ent|ait)|decoul(e|ent)|relev(e|ent)) (_ )?(du|de la|de l'|d'un|d'une|des|de) ?(_ )?(manque|mauvais|defaut d|absence|usage|utilisation|arrosage|entretien|stockage|cuisson|manipulation|installation|voisin|chute|choc|client)~
        `,
      ],
      without: ours,
    },
    {
      say: [`ce (type|genre) de _`],
      with: [`result~ / (vient|vien|provien|survien)~ / arrive~ / se produi~ / n'arriv~`],
      without: `${ours} / devrait / aurait / doit`,
    },
    {
      say: [
        `
          vous (le )?(saviez|savez tres bien|ne pouviez (pas )?ignorer)
          (vous|tu) (avez|as) laisse (passer|trainer|seul|ouvert)~ / vous n'etiez pas (chez|la|present|disponible|joignable)~
          personne ne vous a (_ )?(oblige|force|demande)~ / en (toute )?connaissance de cause
          (vous|tu) (vous y|t'y) (etes|es) pris~ / (bien|beaucoup) trop tard / (il )?ne fallait pas
          (il )?fallait (?!(vous|te|qu'on|que nous|nous|l'|le |la |les |bien|du|un|une|des|deux|trois|attendre|plus|y) ?)_
          mieux vaut (se renseigner|s'informer|verifier ses|lire) / le bon reflexe
        `,
      ],
      without: `
          nous aurions / notre (faute|erreur) / vous (l')?avi~ / on aurait du / prevenu trop tard / avons prevenu
          avertis? trop
        `,
    },
    {
      say: [
        `
          (c'est|il (revient|incombe|appartient|appartenait|incombait|revenait)) (donc |bien |toujours )?(au|aux|a chaque|a chacun|a tout) (client|usager|voyageur|parent|joueur|locataire|acheteur|utilisateur|eleve|adherent|abonne)~
        `,
        `il (vous|t') ?(appartenait|incombait|revenait)`,
      ],
    },
    {
      say: [
        `(vos|votre|ton|tes) _ (_ ){0,4}(depass~|n'(a|ont|aide|aident) (pas|rien) (aid|arrang|facilit)~)`,
        `(vos|votre|ton|tes) (voisins?|enfants?|proches?|mari|femme|invites?|amis?) (_ ){0,2}(auraient|aurait) (du|pu)`,
      ],
      without: ours,
    },
    {
      say: [
        `(vos|ton|tes|votre|les?|l'|la) ?(commentaires?|messages?|propos|ton|agressivite|colere|insultes?|menaces?|cris|reproches|attitude) (_ )?(ne |n')(_ )?(fer|chang|serv|resoud|aid|regl|arrang|avanc)(a|ont|era|eront|ira|iront|ra|ront|ent|e|e(nt)?)?(?= (pas|rien|en rien|personne))`,
      ],
      without: `nous aid / nous fer`,
    },
    {
      say: [
        `(qu'il faut|faut(-il)?|devez|devriez) (_ )?(blamer|accuser)`,
        `
          c'est (plutot|surtout|bien|uniquement|seulement) (le|la|l'|votre|vos|du|au) ?(transporteur|livreur|banque|prestataire|fabricant|voisin|mairie|operateur|facteur|poste|fournisseur|syndic|plateforme|assureur)~
        `,
        `ce sont vos _`,
        `n'y (pouvons|peux|peut) rien`,
        `d'ou (l'incident|le (refus|probleme|souci)|la (panne|casse))`,
        `restee?s? vides?`,
      ],
      without: `on s'est / nous (avons|aurions)`,
    },
    {
      say: [
        `un (minimum|peu) (de |d')(soin|attention|bon sens|organisation|prevoyance|anticipation|lecture|rigueur)~`,
      ],
      without: ours,
    },
  ],
};
