import type { Frame } from '../frame';

/** How people were answered, received and informed. */
export const service: readonly Frame[] = [
  {
    id: 'not-collected',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:poubelles?|ordures|bacs?|dechets|encombrants|recyclage)\b[^.!?]{0,50}\b(?:(?:pas|jamais|plus) (?:encore |toujours )?(?:ete )?(?:ramass|collect|vid|sorti|pris|enlev|relev|passe)\w*|debord\w*|oublie\w*|trainent)\b/,
    say: [
      "le ramassage n'a pas eu lieu",
      "[vos poubelles n'ont|tes poubelles n'ont|les poubelles n'ont] pas été ramassées",
      'les poubelles sont restées en place',
    ],
  },
  {
    id: 'missed-appointment',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\b(?:promo\w*|offre|remise|reduction|code|bon|carte|cb|paiement|virement|prelevement|commande|message|mail|bus|tram|train|navette|metro|colis|mise a jour)\b[^.!?]{0,60})\b(?:n'est|n'etait|ne sont|n'etes) (?:jamais|pas) (?:venue?s?|passee?s?|presente?s?)\b|\bpersonne n'est (?:venu|passe)|\bdevai(?:t|ent) (?:passer|venir|livrer|intervenir)\b[^!?]{0,80}\b(?:personne|jamais|rien)\b|(?:livreur|technicien|rdv|rendez-vous|reparateur|plombier|installateur)\b[^.!?]{0,30}\b(?:qui )?ne (?:vient|passe|viennent) (?:pas|jamais|plus)|\bne s'est (?:jamais |pas )presente|\b(?:technicien|livreur|rendez-vous|rdv|depanneur|installateur|reparateur|plombier|releveur|aide a domicile|infirmiere?|expert|demenageurs?)\b[^.!?]{0,60}\b(?:pas venue?s?|jamais (?:venue?s?|passee?s?)|pas passee?s?|absente?s?|annulee?|devai\w+ (?:passer|venir)[^!?]{0,60}\bpersonne|ne (?:vient|passe) (?:pas|plus)|attendue? pour rien|personne|manque|reportee?|pose un lapin|lapins?)|\bpose (?:une journee|ma journee|un lapin|un conge)/,
    say: [
      "un passage attendu n'a pas eu lieu",
      "le rendez-vous prévu n'a pas été tenu",
      "personne n'est venu au rendez-vous",
    ],
  },
  {
    id: 'sent-around',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:renvoyee?s? de service|de service en service|de bureau en bureau|baladee?s? d'un|se renvoi\w* la balle)\b|(?<!\b(?:ca|cela|on) )\b(?:dit|disent|renvoie\w*|demande)\b[^.!?]{0,60}\bet (?:la|le|l'|l|les) ?[^.!?]{0,30}\b(?:dit|disent|renvoie\w*|me redemande)\b/,
    say: [
      '[vous avez|tu as|beaucoup ont] dû passer d’un service à l’autre',
      'chaque service renvoie vers un autre',
      "personne n'a pris la demande en main, d'un service à l'autre",
    ],
  },
  {
    id: 'canned-reply',
    kind: 'fault',
    topic: 'service',
    find: /\brenvoy\w+ (?:\w+ )?fois\b|\bmeme (?:page|article|lien)\b|\b(?:reponses? (?:automatiques?|types?|toutes? faites?|bateau|generiques?|robot)|copie[rz]?[- ]coll\w*|chatbot|(?:parler|parle|repond\w*|tomb\w+|face|discut\w*|qu'|que)(?: \w+)? (?:un|des|vos) robots?\b|langue de bois|(?:rempli\w*|renvoy\w+|encore) (?:\w+ ){0,2}formulaire|(?:on|je|ca|nous|dossier|demande|service client) (?:\w+ )?tourn(?:e|ons|ent) en rond)/,
    say: [
      'la réponse reçue ne répondait pas à la question',
      '[vous avez|tu as|beaucoup ont] reçu une réponse toute faite',
      "[votre demande|ta demande|la demande] a été renvoyée d'un service à l'autre",
    ],
  },
  {
    id: 'application-silence',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:postule\w*|candidatures?|entretiens?|recrut\w+)\b[^?]{0,60}\b(?:silence|plus rien|aucune (?:reponse|nouvelle)|sans (?:reponse|nouvelles?|suite)|jamais (?:de |eu de )?(?:reponse|retour|rappel\w*|nouvelles?))/,
    say: [
      '[votre candidature est restée|ta candidature est restée|des candidatures sont restées] sans réponse',
      'une candidature reste sans réponse',
    ],
  },
  {
    id: 'bullying',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:fille|fils|enfant|gamine?|petit|petite|eleve|neveu|niece)\b[^.!?]{0,40}\b(?:harcel\w+|rackett?e\w*|tape|frappe\w*|insulte\w*|moque\w*|persecut\w+)|\bharcelement scolaire/,
    say: ['un enfant est harcelé', 'un enfant subit un harcèlement'],
  },
  {
    id: 'promise-late',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:\d+|un|deux|trois|quatre|cinq|six|dix) (?:ans?|mois) (?:qu'on|que vous|qu'ils) (?:nous |m'|me )?(?:le |la |les )?(?:promet\w*|promis|annonc\w+)|(?:promis|annonce|prevu)e?s? depuis (?:\d+|un|deux|trois|des|longtemps)|on (?:nous |m')(?:le |la |les |l')?promet (?:depuis|tous))/,
    say: [
      "ce qui est annoncé depuis longtemps n'est toujours pas là",
      "ce qui était annoncé n'a pas été tenu",
    ],
  },
  {
    id: 'postponed-again',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:promis|prevu|annonce)e?s? (?:pour |en |le )[^.!?]{2,30}\bpuis (?:mi |fin |debut |le |en |pour |« ?)|\b(?:deuxieme|second|troisieme|quatrieme|cinquieme|\d+ ?e(?:me)?|enieme|nouveau|encore un|encore des|toujours des) reports?\b|\b(?:encore|de nouveau|sans cesse|toujours|\d+ fois|deux fois|trois fois) (?:\w+ )?(?:reporte|repousse|decale)e?s?\b|\b(?:reporte|repousse|decale)e?s? (?:encore|de nouveau|(?:pour la )?(?:\d+|deuxieme|troisieme|quatrieme|enieme)|sans cesse)/,
    say: ['la date a de nouveau été repoussée', 'la date a encore changé'],
  },
  {
    id: 'asked-again',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:demand\w+|reclam\w+)\b[^.!?]{0,60}\b(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|\d+e) fois\b|\b(?:(?:lui|me|nous) redemand\w*|redemandez|memes? (?:pieces?|documents?|papiers?|questions?|justificatifs?)|(?:envoye|renvoye|fourni|transmis|explique|rempli) (?:\w+ ){0,4}(?:deux|trois|quatre|cinq|\d+) fois|(?:deux|trois|quatre|cinq|\d+) fois (?:le|mon|les|mes|la) (?:meme )?(?:dossier|document|papier|piece|justificatif)|(?:envoye|renvoye|fourni|transmis) (?:deux|trois|quatre|cinq|\d+) fois|repartir de zero|reprendre (?:tout )?(?:depuis|a) (?:le debut|zero))\b/,
    say: [
      'les mêmes pièces sont redemandées',
      '[vous avez|tu as|beaucoup ont] dû tout expliquer plusieurs fois',
      'il faut sans cesse recommencer',
    ],
  },
  {
    id: 'not-told',
    kind: 'fault',
    topic: 'service',
    find: /\bapprends? (?:\w+ )?par (?:le journal|la presse|la radio|la tele|hasard|facebook|une? ami\w*|l[ae]s? voisin\w*|mon voisin|ma voisine)\b|\bpersonne (?:ne |n')?(?:nous |m'|vous )?(?:a |avait |ait )?(?:prevenu|informe|averti|previent|previenne)|\b(?:pas|jamais) (?:ete )?(?:prevenue?s?|informee?s?|avertie?s?)\b|\bsans (?:nous |me )?(?:prevenir|avertir|informer)\b/,
    say: [
      "personne n'a été prévenu à temps",
      "l'information n'a pas été donnée",
      "il n'y a eu aucune annonce",
    ],
  },
  {
    id: 'no-answer',
    kind: 'fault',
    topic: 'service',
    find: /\bappele (?:\w+ )?(?:fois|quinze|dix)\b|\b(?:appele|ecrit|relance|telephone) (?:\w+ )?(?:\w+|\d+) fois|\b(?:personne (?:ne |n')?(?:repond|rappelle|decroche|bouge|appelle|(?:me|nous|lui) (?:repond|rappelle)|a (?:repondu|rappele))\w*|personne au (?:39|09|08|01|telephone|bout)\w*|sans (?:reponse|nouvelles?|retour|suite)|aucune? (?:reponse|nouvelle|retour|suite)|pas (?:de|eu de|une|un|recu de) (?:reponse|nouvelles?|retour|mail)|(?<!\b(?:telecommande|ecran|boutons?|clavier|souris|pedale|appareil|manette|serveurs?|site|appli|application|touches?|interphone|alarme|sonnette|tactile|thermostat) )ne (?:me |nous )?repond\w* (?:pas|plus|jamais|a)|(?:jamais|pas) (?:repondu|rappelee?|de reponse|eu de (?:reponse|nouvelle|retour))|n'arrive pas a (?:vous|les) (?:avoir|joindre)|injoignables?|(?:mails?|messages?|courriers?|appels?|relances?|lettres?|recommandes?) (?:\w+ )?(?:ignore|rest|sans|dans le vide)\w*|(?<!\b(?:recu|recois|recevoir|envoyez|avez envoye|spam\w*|par) )(?:deux|trois|quatre|cinq|six|dix|\d+) (?:mails?|messages?|courriers?|appels?|relances?|lettres?|recommandes?)(?! (?:de pub|par jour|publicitaires?|commerciaux))|silence radio|le silence|fait le mort|faites les morts|merci de me rappele|toujours rien|rien depuis)/,
    say: [
      '[vous êtes|tu es|beaucoup sont] sans réponse depuis {duree}',
      '[vos messages|tes messages|des messages] sont restés sans réponse',
      "personne n'a répondu à [vos messages|tes messages|ces messages]",
      '[vous attendez|tu attends|beaucoup attendent] toujours une réponse',
      '[votre demande|ta demande|la demande] est restée sans suite',
    ],
  },
  {
    id: 'no-explanation',
    kind: 'fault',
    topic: 'service',
    find: /\baucune? (?:explication|info\w*|communication)\b|\bsans (?:\w+ )?(?:explication|rien dire)\b|\bpas (?:d'|une |un mot d'|eu d'|la moindre )(?:explication|info\w*|annonce)|\bpersonne (?:ne |n')(?:nous |m'|me |vous )?(?:explique|informe|dit rien|sait rien|sait (?:quoi|ou|quand|pourquoi))/,
    say: [
      "aucune explication n'a été donnée",
      "l'information a manqué",
      "personne n'a expliqué ce qui se passe",
    ],
  },
  {
    id: 'phone-wait',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:heures?|minutes?|min|mn|attente|passe\w*|poireaut\w*|bloque\w*|repond\w*|joindre|attend\w*|personne|pendu\w*)\b[^.!?]{0,30}(?<!\b(?:est|etait|sont|etaient) |\b(?:moniteur|monitrice|vendeu\w+|caissi\w+|serveu\w+|chauffeur|conducteur|infirmi\w+|coiffeu\w+|prof\w*|employee?s?|agents?|barman|guichetiere?)\b[^.!?]{0,80})au telephone|(?<!\b(?:moniteur|monitrice|vendeu\w+|caissi\w+|serveu\w+|chauffeur|conducteur|infirmi\w+|coiffeu\w+|prof\w*|employee?s?|agents?|barman) (?:\w+ ){0,3})au telephone[^.!?]{0,30}\b(?:attente|attend\w*|minutes?|heures?|rien|personne|impossible)|hotline|en ligne avec|musique d'attente|raccroch\w*|serveur vocal|plateforme (?:tel|a l'autre)|standard (?:tel|sat|qui|inj)|tapez [1-9]|(?:39|09|08)\d\d|service client (?:raccroche|sature|payant))/,
    say: [
      '[vous avez|tu as|beaucoup ont] passé {duree} au téléphone',
      "le téléphone n'a mené à rien",
      "[vos appels n'ont|tes appels n'ont|les appels n'ont] pas abouti",
    ],
  },
  {
    id: 'said-aloud',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:lu|lue|dit|dite|annonce|annoncee|crie) (?:\w+ ){0,3}(?:ordonnance|traitement|resultats?|diagnostic|dossier|maladie) (?:\w+ )?(?:a voix haute|tout haut|a haute voix|devant)|\b(?:a voix haute|tout haut|a haute voix|crie\w* mon (?:nom|traitement|probleme))\b[^.!?]{0,60}\b(?:devant|file|salle|monde|comptoir)\b|\bdevant (?:toute? (?:la|le)|les autres|tout le monde)\b[^.!?]{0,40}\b(?:resultats?|traitement|ordonnance|dossier|diagnostic|situation)\b|\b(?:resultats?|traitement|ordonnance|dossier|diagnostic)\b[^.!?]{0,60}\bdevant (?:toute? (?:la|le)|les autres|tout le monde)\b|\b(?:aucune|zero|pas de) (?:discretion|confidentialite)\b/,
    say: [
      "la discrétion n'a pas été respectée",
      'une information personnelle a été dite devant tout le monde',
      'des informations personnelles ont été dites à voix haute, devant d’autres',
    ],
  },
  {
    id: 'rude-staff',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:crie|hurle|gueule)\w* (?:sur|apres|dessus) |\b(?:impoli\w*|(?:vendeu\w+|serveu\w+|caissi\w+|conseill\w+|personnel|employee?s?|agents?|hotesses?|receptionnistes?)\b[^.!?]{0,60}\bignoree?s?|(?<!\b(?:odeur|bruit|gout|surprise|texture|sensation|lumiere|voix|fumee|chose) (?:\w+ ){0,2})desagreable\w*|malpoli\w*|(?<!prix )(?<!tarifs )agressi(?:f|fs|ve|ves|vite)|meprisant\w*|hautaine?|mal recue?s?|mal accueillie?s?|mal parle|raccroche au nez|manque de respect|irrespect\w*|insolent\w*|envoyee? (?:balader|bouler|promener)|prise?s? de haut|crie dessus|odieu[xs]\w*|soupire\w*|leve les yeux|ri au nez|rire au nez|comme (?:un|une|des) (?:chiens?|moins que rien|voleu\w+|debiles?)|pas (?:un )?bonjour|humili\w+|tutoye\w*)/,
    say: [
      "l'accueil n'a pas été respectueux",
      "les mots employés n'étaient pas les bons",
      "l'échange a manqué de respect",
    ],
  },
  {
    id: 'wrong-info',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:horaires?|heures?|dates?|adresses?|infos?|informations?)\b[^.!?]{0,40}\b(?:faux|fausses?|errone\w*|pas la bonne|pas les bons)|\b(?:on (?:m'a|nous a|m'avait|nous avait) (?:promis|assure|certifie|jure|garanti)|on (?:m'a|nous a|m'avait|nous avait) (?:dit|affirme)[^.!?]{3,70}\b(?:mais|or|alors|resultat|finalement|toujours|rien|pourtant)|m'(?:avait|aviez|avez|a) (?:promis|assure|garanti)|se contredi\w*|contradictoires?|chacun dit|fausses? (?:info\w*|indications?)|mal (?:renseigne|informe)\w*|(?:site|appli|affiche|panneau) (?:\w+ )?(?:dit|indique|annonce|affiche)\b(?! (?:une?|des|le|ce) (?:message|erreur|code|notification|bug|ecran)\w*)|promesse\w* (?:non|pas|jamais)|horaires? (?:faux|pas a jour|errones?))/,
    say: [
      "ce qui était annoncé n'est pas ce que [vous avez|tu as|les gens ont] trouvé",
      "ce qui était prévu n'a pas été fait",
      "les informations données n'étaient pas les bonnes",
    ],
  },
  {
    id: 'nobody-there',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:personne (?:a l'accueil|au comptoir|en caisse|au guichet|sur place|a bord|sur le quai|pour (?:nous|m'|aider|renseigner|accueillir))|zero (?:agent|personnel|vendeur)|(?:manque de|pas assez de|plus de) (?:personnel|vendeurs|caisses|caissi\w+|agents|soignants|profs)|une seule (?:caisse|personne|serveuse)|un seul (?:guichet|agent|vendeur|serveur|medecin)|aucun (?:agent|vendeur|serveur|responsable|surveillant|maitre[- ]nageur))\b/,
    say: [
      "il n'y avait personne pour aider",
      'il manquait du monde pour accueillir et aider',
      "[vous n'avez|tu n'as|les gens n'ont] trouvé personne à qui parler",
    ],
  },
  {
    id: 'stranded',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?:suis|sommes|etions|etais|restes?|retrouves?|retrouve|on est|on etait) (?:\w+ )?(?:coincee?s?|bloquee?s?) (?:a|dans|sur|ici|en|depuis|au)|dormi (?:a|sur|dans|par terre)|laisses? (?:sur le quai|en plan|dehors|a l'aeroport|sans)|(?:nous a|m'a|m'ont|nous ont|ete) laissee?s? tomber|livree?s? a (?:nous|moi|soi)-memes?|en rade)\b/,
    say: [
      'il a fallu rester sur place, sans solution',
      '[vous avez|tu as|des gens ont] dû faire sans aide',
      'il a fallu attendre sans le nécessaire',
    ],
  },
  {
    id: 'queue',
    kind: 'fault',
    topic: 'service',
    find: /\b(?:(?<!porte-)queue|file d'attente|(?<!comme )(?<!tant )(?<!pas )attendu(?! (?:mieux|autre|de vous))|(?<!en )(?<!salle d')attente|patiente|poireaut\w*|(?:heures?|minutes?|bondee?|pleine|debout|\dh)\b[^.!?]{0,40}\bsalle d'attente|salle d'attente\b[^.!?]{0,40}\b(?:heures?|minutes?|bondee?|pleine|debout|\d+ ?h)|faire la queue)\b/,
    say: [
      "l'attente a duré {duree}",
      "l'attente a été bien trop longue",
      '[vous avez|tu as|beaucoup ont] trop attendu',
    ],
  },
  {
    id: 'cancelled',
    kind: 'fault',
    topic: 'service',
    find: /(?<!\b(?:postes|emplois|j'ai|avons|on a|commentaires?|avis|messages?) )(?<!\b(?:commentaires?|avis|messages?) (?:est|a|ont|sont|ete) )(?<!\bni (?:est )?)\b(?:annule|supprime|deprogramme)e?s?\b(?! (?:\d+|des|nos|vos|leurs|plus de \d+|pres de \d+) (?:postes?|emplois?))(?! (?:mon|mes|nos|vos|les|tous les|le|son|ses) (?:\w+ )?(?:commentaires?|avis|messages?|questions?|posts?))/,
    say: [
      '{objet} {a} été annulé{e}',
      'ce qui était prévu a été annulé ou supprimé',
      'quelque chose de prévu a été annulé',
    ],
  },
];
