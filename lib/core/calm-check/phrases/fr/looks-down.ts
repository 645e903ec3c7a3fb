import type { WordingTable } from '../../wordings';

/** How a reply looks down on who wrote: what anybody would know, manners that are lost, an answer not deserved. */
export const frenchLooksDown: WordingTable = {
  blame: [
    {
      say: [
        `
          si (vous|tu) (aviez|avais|connaissiez|connaissais|saviez|savais|etiez) [^.!?]{3,60} (vous|tu) (sauri|comprendri|verri|auri)~
          (quiconque|toute personne|n'importe qui) [^.!?]{0,60}(sait|saurait|comprend|comprendrait)
          (un (peu|minimum) de|le simple|question de|affaire de|par|du) (bon sens|jugeote|logique)
          (savoir-vivre|politesse|courtoisie|education|respect) (_ )?(se perd|n'existe plus|a disparu|fait defaut|laisse a desirer)
          tenait qu'a (vous|toi) / en (criant|insultant|hurlant|menacant|vous enervant) que / echappe que
          (chaise|fauteuil) et (le clavier|l'ecran) / autant de (votre|vos|ta|ton) _
          (vous avez|tu as) (bien |forcement |surement )+(du|pu) (_ )?(voir|lire|entendre|remarquer|savoir) / n'(etes|etiez) pas sans (savoir|ignorer)
          (attendu|patiente) [^.!?]{3,30}(vous (manifester|plaindre)|nous (le dire|contacter|prevenir|ecrire)|reagir)
          (nous|je) (notons|note|constatons|constate|relevons|observons|remarquons) (_ )?(que (vous|tu)|votre (absence|silence|manque))(?! (avez (raison|signale|attendu) (?!.*manifester)))
        `,
      ],
      without: `nous avons manque / notre manque / nous n'avons`,
    },
    // Somebody else of theirs should have seen to it
    {
      say: [
        `
          (votre|ton|vos) (medecin|banque|banquier|assur_|syndic|proprietaire|avocat|veterinaire|operateur|agence|mari|femme|fils|fille|enfants?|voisine?|ami) (aurait|auraient|aurais|devait) (_ )?(du|pu)?
        `,
      ],
    },
  ],
  denial: [
    {
      say: [
        `
          (savons|sait|sais|savent) (tres bien |parfaitement |bien )?ce (que|qu') ?(nous|l'on|on|je|ils) (fai|fon)~ / (connaissons|connait|connaissent) (_ )?(notre|son|leur) (metier|travail|affaire|boulot)
          (faute de|sans|en l'absence de) (la moindre |aucune )?(preuves?|temoins?|elements? (concrets?|tangibles?)),
          (donner|accorder|preter|apporter) (_ ){0,2}(credit|foi) a
          parole contre / conscience tranquille / ne prouve(nt)? (pas|rien) / (efforts|travail) (_ ){0,3}(pas|si peu|mal) (reconnu|apprecie|recompense)~
          concurrents? (factur|pratiqu|vend|demand|propos)~ / (clients|usagers) (habituels|reguliers) (_ )?(connai|sav|compren)~
          pas celles? (des autres|d'autrui|du client|de nos clients|qui (_ ){0,2}(plai|crie|parle|rale|pens|veu))~
          personne d'autre [^.!?]{0,30}ne (_ )?(semble|parait|s'en|se dit) (_ )?(gene|derange|formalis|offusqu|incommod|plaint)~
        `,
      ],
    },
  ],
  order: [
    {
      say: [
        `
          (le|la) (prenez|prends|prenons) pas (_ )?(personnellement|mal|comme (ca|cela)|a c(oe|œ)ur|pour (vous|toi|une))
          (ne )?compte[zs]? pas sur (nous|moi) / ced(er|erons|ons|erai) (pas )?(a|aux|au) (la |l')?(chantage|pression|menace|intimidation|caprice)~
        `,
      ],
    },
  ],
  minimising: [
    {
      say: [
        `
          (est|reste) (_ )?(statistique|inevitable|mathematique)
          ne (gene|derange|choque|interesse|perturbe)~ (_ ){0,2}(personne|pas grand monde|pas les gens)
          loin (de la|d'une?|du|d'etre une?) (catastrophe|drame|scandale|tragedie|fin du monde)
          aleas d(u|e la|es) / (qualite|service|confort|bio|luxe) a un (prix|cout) / au four et au moulin
          c'est le jeu
        `,
      ],
      without: `nous aurions / desole~ / ce n'est pas`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (deux|trois|quatre|plusieurs|dix|enieme) fois que (nous|je|l'on|on) (vous |te )?(le |l'|la )?(di|repet|expliq|ecriv)~
          ^ si (vous le dites|tu le dis) / droit de ne pas (etre|aimer|comprendre|apprecier) / croi(t|s|re) rever / a vous de choisir :
          ne merit(e|ent|ait) (_ ){0,3}(de |d')?(reponse|attention|temps|commentaire|qu'on)~
          (formulaire|service|procedure|rubrique|guichet|hotline|poubelles?) (_ ){0,2}(est|sont) (la|fait~|prevu~) pour (ca|cela)
        `,
      ],
    },
  ],
};
