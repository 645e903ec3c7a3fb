import type { WordingTable } from '../../wordings';

const unhelped = `
          pardon / desolee?s? / navree?s? / excus~ / regrett~ / se comprend / notre (faute|erreur) / aurions du / aurait du
          pas une excuse / n'(excuse|explique) (rien|pas)
        `;

/** What is asked, threatened, given or excused: told by a cue and its sentence together. */
export const frenchStakesBySentence: WordingTable = {
  order: [
    {
      say: [
        `
          ^ (reprenez|montrez|prouvez|justifiez|assumez|taisez|moderez|nuancez|effacez|mesurez|revoyez|respectez|apprenez|occupez-vous|changez de|faites la queue|attendez votre|ne repondez|n'ecrivez (plus|pas n'importe)|ne dites pas|n'insultez|gardez pour|epargnez|laissez (tomber|les autres|nos)|mettez a jour|passez en (boutique|magasin|agence|caisse)|arretez|dites la verite)
        `,
      ],
      without: `
          si (vous|tu) (le )?(voulez|souhaitez|preferez|pouvez) / quand vous / par precaution / securite / danger / gaz / lot
          secours / d'utiliser
        `,
    },
    {
      say: [
        `(tu dois|vous devez|il faut|faut) (_ )?(d'abord|que vous|que tu|commencer)`,
        `il faut que (vous|tu) _`,
      ],
      without: `nous / securite / par precaution / secours / mieux`,
    },
  ],
  threat: [
    {
      say: [
        `
          (coute|couter|couteront|couteraient|coutera) (tres )?cher / (porte|portent|porter) atteinte
          atteinte a (notre|l'honneur|la reputation|l'image) / (repondre|expliquer|rendre des comptes) devant
          devant (la justice|les tribunaux|le juge|qui de droit) / la justice (tranchera|decidera|jugera|fera)
          (retrouver|identifier) (_ )?(l'auteur|les auteurs)~ / (conseil|avocat|huissier|juriste)s? (_ ){0,4}saisie?s?
          saisi (notre|nos) / (gard|conserv)_ (une |la |toutes? )?(copie|trace|preuve)s? / obliges? d'agir / amenes? a agir
          defendre nos (droits|interets) / faire valoir nos droits / nous n'en resterons pas la
        `,
      ],
      without: `donnees / cnil / facture / vous (pouvez|devriez) (garder|conserver) / contre nous`,
    },
    {
      say: [
        `
          si (vous|tu) (maint|persist|repet|poursuiv|recommenc|continu|ne (retir|supprim|corrig|modifi|cess))_
          si (ce|cet|le|votre) (message|avis|commentaire|post|article) (reste|n'est pas|demeure)
        `,
      ],
      without: `rencontr~ / avoir / d'avoir / recevoir / souffrir / sentir / tousser / a avoir`,
    },
    {
      say: [
        `
          (pourrait|pourraient|risque|risquent|pourra)~ (bien )?(de )?(ne pas |d')?etre (_ )?(renouvel|resili|suspend|annul|retir|revu|reconsider|reclam|refus)~
        `,
      ],
      with: [`votre / vos / ton / tes / vous`],
      without: `greve / orage / neige / vol / train / meteo / nous / travaux`,
    },
    {
      say: [
        `
          signalement (de|contre) (votre|ton|vous) / (une )?plainte (_ )?(sera|est|a ete|va etre) (_ )?(depos|transmis|engag)~
          poursuivis? / les personnes qui (propag|diffus|relai|repand|colport)~
          ceux qui (propag|diffus|relai|repand|colport|salissent)~
        `,
      ],
      without: `vous (avez|souhaitez)`,
    },
  ],
  'asks-forgiveness': [
    {
      say: [
        `
          acceptez (nos|mes|toutes nos) / (boud|tourn)(ez|e)(?=[^.!?]{0,20}(pas|page))~ / oublions
          (nous|m') ?en (voud|veui|veuill|vouloi|voul|tien)_ / en veuillez (pas|plus) / n'en (veuille|veux|veuillez)~
          repart(ir|ons) (_ )?(du bon pied|de zero|sur de bonnes) / savoir nous (pardonner|excuser)
          saurez (nous )?(pardonner|excuser|passer) / notre (pardon|rachat) / clemence / misericorde / en (voulez|veux) (_ )?pas
        `,
      ],
      without: `si (le|la) (couleur|taille|produit)`,
    },
  ],
  'public-compensation': [
    {
      say: [`(vous|t'|te|leur) ?(offr)(ons|e|irons|ira|ir)`],
      without: `
          la possibilite / le choix / un suivi / une reponse / une ecoute / des explications / un accompagnement / un echange
          de choisir / toutes les garanties
        `,
    },
    {
      say: [
        `
          (ajout|credit|envoy|envoi|doubl|prolong|gliss|remett|vers|regal|invit)(ons|e|erons|es|era)
          (vous|t') (attend|attendent|recevrez|recevras|aurez|auras)
        `,
      ],
      with: [
        `
          mois (a votre|gratuit|de plus|supplementaire|d'abo)~ / points
          (places|billets|entrees|invitations) (pour|vous|attend|au|en|a)~ / tee-shirts? / goodies / autocollants / stickers
          surprise / panier / bouteille / chocolats / (un|une|le|la) (cafe|verre|dessert|seance|repas|soin|coffret|peignoir)
          compliments / gratuit~ / cadeau~ / en caisse / (a|sur) votre (compte|abonnement)
        `,
      ],
      without: `
          nouve~ / remplac~ / perdue?s? / manqu~ / commandee?s? / rembours~ / recapitulatif
          votre (commande|paquet|colis|bouquet|place|billet) / tournoi / au comptoir / pendant (ce temps|l'attente)
        `,
    },
    {
      say: [
        `
          (est|sera|sont|reste) a (notre|nos) (charge|frais) / nos compliments
          c'est (nous qui (offr|regal|invit)|cadeau|la maison qui)~ / est pour nous / cheques?-cadeaux? / cartes?-cadeaux?
          rembours_ (le double|et on (ajoute|vous))~
        `,
      ],
      without: `frais / port / retour / reparation / transport / expertise / envoi`,
    },
  ],
  promise: [
    {
      say: [
        `
          (c'est|cela est) (sur(?=[,.!])|certain|jure|promis|garanti|absolument certain)(?=[ ,.!]) / sur et certain
          promis,? jure / on (le |vous le |te le )?jure / nous (le |vous le )?jurons / main sur le c(oe|œ)ur / croix de bois
          appartien(t|nent) (_ )?au passe / (?<!manque a )(notre|ma) parole / certain a 100 / on s'y engage / nous nous y engageons
          nous en faisons le serment / derniere fois / (nous|je) (vous )?(le )?garantiss?(ons|is)
        `,
      ],
      without: `pas (_ )?(sur|certain) / n'est / si / est-ce / jamais / bien sur`,
    },
    {
      say: [
        `
          (vous|tu|cela|ca|personne|plus aucun|aucun|rien|probleme|incident|enfant|eleve|colis|client) (_ )?(ne |n')(vous |se |te |s')?_(ra|rez|ras|ront) (_ )?(plus(?! qu)|jamais|pas)
        `,
        `(desormais|dorenavant|a l'avenir|des (lundi|demain|ce soir)),? [^.!?]{0,40}(plus (jamais|un|une|aucun)|jamais)`,
        `n'arrivera (plus|pas)`,
      ],
      without: `
          magasin / boutique / lot / fabriqu~ / vend~ / disponible / factur~ / debit~ / prelev~ / (ne|n') (_ )?pourr~ / avant
          recevrez / sera (pas|plus) (ouvert|possible|en)~ / tant que / si
        `,
    },
  ],
  'defensive-justification': [
    {
      say: [
        `
          ^ mais (il faut (bien )?(dire|reconnaitre|avouer)|avou(ez|ons)|reconnaiss(ez|ons)|admett(ez|ons)|soyons|franchement|enfin|tout de meme)
        `,
      ],
    },
    {
      say: [
        `
          nos (_ )?(equipes?|benevoles?|serveu_|personnel|agents|chauffeurs?|salaries?|collaborateurs|conseill_|saisonniers|soignants|professeurs|employes|livreurs)
          notre (_ )?(equipe|personnel|metier|marge|profession|secteur) / nous / on
          (le|les) (personnel|serveurs|soignants|chauffeurs|benevoles|saisonniers) / gerer
          la (saison|conjoncture|situation|periode|rentree)
        `,
      ],
      with: [
        `
          de leur mieux / de notre mieux / debord~ / epuis~ / a bout / (aussi )?(des )?etres humains
          (donn|fais|fait)_ (deja )?(tout|enormement|beaucoup|le maximum) / deja (beaucoup|enormement|tout) / faisons deja
          le maximum / sans compter / comme (tout le monde|partout|les autres|ailleurs) / nous aussi / subiss~ / heritee?s?
          herite / (pas|jamais) (notre|un) choix / (nous|m')? ?(impos|oblig)(ent|e)
          (est|sont|etait|a ete|ont ete|reste) (_ )?(difficiles?|compliquee?s?|rudes?|tendue?s?|dure?s?) / mince affaire
          peu de moyens / moyens du bord / ne sommes qu(e |')~ / n'est qu'une~ / (pas|jamais) (simple|facile|evident)~
          quasi nulle / charges / plus justes possibles / ce qu'on peut / sept jours sur sept / jour et nuit
          en plein (inventaire|demenagement|rush|coup de feu) / explique tout
        `,
      ],
      without: `
          ${unhelped} / pour (vous|toi|les (familles|clients|parents|voyageurs)) / vous (avez|aviez|etiez|n'auriez) / oblige a
          obligent a demander / trop / merci / si vous
        `,
    },
    {
      say: [
        `
          mettez-vous / mets-toi / se mettre a (notre|leur) / (a|prendre) (notre|leur) place
          (toutes|tous) les (banques|restaurants|hotels|magasins|operateurs|assureurs|compagnies|entreprises|commerces|enseignes|ecoles|plateformes)
          personne n'aurait (fait|pu) (mieux|autrement|faire)~ / (est|etait) inevitable
          (cela|ceci|ce qui|ca) explique (tout|cela|ceci|le|la|pourquoi) / les aleas (du|de)
          (normes|regles|reglements?) (nous )?(impos|oblig)(ent|e) / humainement
          charges (qui )?(nous )?(etrangl|explos|augment)~ / que vous (n'imaginez|ne pouvez imaginer)
        `,
      ],
      without: `je me mets / ${unhelped} / reserver (une|votre) place / vous (rendre|garder) / je (vous )?l'expli~`,
    },
  ],
  'personal-data': [
    {
      say: [
        `(votre|ton|son) (dernier|derniere|prochain|prochaine|recent|recente) (passage|visite|sejour|rendez-vous|consultation|operation|examen|controle)`,
      ],
      with: [`urgences / hopital / clinique / medecin / docteur / maternite / psychiatr~ / oncolog~ / dr`],
      without: `si / prive`,
    },
    {
      say: [
        `
          (votre|vos|son|sa|ton) (dossier|fiche|compte|profil|releve) (indique|mentionne|montre|precise|fait etat|signale|revele)~
        `,
        `d'apres (sa|votre|la|son|notre) (fiche|dossier|bulletin)~`,
        `vous avez consulte / vous avez ete (hospitalise|soigne|opere|suivi|diagnostique)~`,
      ],
    },
    {
      say: [`(votre|vos|ton|tes|son|sa|vous|etes) _`],
      with: [
        `
          grossesse / diagnostic / analyses? de sang / entorse / fracture / depression / cancer / (en|un|le|au) decouvert / impayee?s?
          exclue?s? / avis d'imposition / casier judiciaire / depistage / traitement medical / compte rendu medical / retard de paiement
          surendette~ / aide sociale
        `,
        `est / sont / a / ont / depasse / indique / montre / revenue?s? / pret / normal~ / avez / etes`,
      ],
      without: `si / en prive / message prive / vaccin`,
    },
    {
      say: [
        `
          ^ (postez|publiez|ecrivez|notez|mettez|laissez|laissez-nous|indiquez|donnez|donnez-nous|envoyez-nous|communiquez) _
          (il me faudrait|il nous faudrait|il nous faut|j'ai besoin de|j'aurais besoin de|nous avons besoin de|donnez-moi|donnez-nous|laissez-nous|laissez-moi) _
        `,
      ],
      with: [
        `
          (votre|vos|le|la|une|ton|ta) (_ ){0,3}(date de naissance|iban|rib|carte (d'identite|bancaire)|mot de passe|numero (de|d')~|telephone|adresse( postale)?|nom complet|passeport|piece d'identite|contrat)~
        `,
      ],
      without: `prive~ / messagerie / (en|par) message / mp / dm / jamais / pas / surtout / ne`,
    },
  ],
};
