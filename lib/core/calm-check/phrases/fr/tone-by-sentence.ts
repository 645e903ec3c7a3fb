import type { WordingTable } from '../../wordings';

/** Faults of tone that a cue and its sentence tell together. */
export const frenchToneBySentence: WordingTable = {
  irony: [
    {
      say: [
        `
          ^ (merci|un grand merci|mille mercis|bravo|felicitations|chapeau|ravie?s?|contente?s?|heureu_|voila|enfin|quel(le)?s?) _
        `,
      ],
      with: [
        `
          detective / lecon / cours (de|d')~ / enquete digne / roman / litterature / imagination / genie / exploit
          chef-d'(oe|œ)uvre / oscar / poesie / poete / finesse / delicatesse / tragedie / sherlock / captain / nobel
          grand moment / tribunal / procureur / spectacle / scenario / conteur / prix litteraire / decouvert que / expert
          prose / plume
        `,
      ],
      without: `
          equipe / benevoles? / recompense / gala / festival / (a|aux) (eleves?|joueu|lauréat|laureat) / merci (d'avoir|de nous)
        `,
    },
    {
      say: [
        `
          (nous ignorions|j'ignorais|on ignorait|nous ne savions pas|on ne savait pas|je ne savais pas) que (vous|tu)
          on voit (bien )?que (vous|tu) / le (pouvoir|don) de (controler|commander|changer|prevoir|deviner) / (heureusement|une chance) que (vous|tu) / quelle (chance|aubaine|joie) (de compter|d'avoir|que) / pas a (votre|ton) niveau
          vous devriez (_ )?(ecrire|tenir|postuler|ouvrir|animer) / puisque vous etes
          si le c(oe|œ)ur (vous|t')
        `,
      ],
      without: `attend~ / souffr~ / fache~ / prevenu / en colere / de(ç|c)u~ / ecrire a / ecrire en`,
    },
    {
      say: [
        `
          nasa / michelin / oscars? / prix nobel / violons / tapis rouge / lire dans (vos|les|tes) pensees / martiens?
          scandale d'etat / sherlock / captain / palaces / tribunal d'internet
        `,
      ],
      without: `etoile (verte|depuis) / nous avons (recu|obtenu) / ceremonie`,
    },
    {
      say: [
        `(apparemment|il faut croire|a croire|faut-il croire|bien sur|evidemment|visiblement|c'est bien connu)`,
      ],
      with: [`aussi / expres / notre faute / soleil / pluie / meteo / farine / cachons / volontiers nos`],
      without: `desole~ / pardon / excus~`,
    },
    { say: ['* (😂|🤣|🤡|😜)'], without: `merci (pour|beaucoup|a) (ce fou rire|le sourire) / bien joue` },
    {
      say: [
        `
          (recrut|embauch)_
          (un|une) (vrai |vraie |grand |fin |fine )?(expert|experte|specialiste|connaisseur|connaisseuse|genie|maestro)~
        `,
      ],
      with: [`si le c(oe|œ)ur / ah / tiens / quel / donc / \\! / 😉 / chez nous si / postul~`],
      without: `cv / offre / annonce / candidatures? (se|sont)`,
    },
  ],
  absolute: [
    {
      say: [
        `
          chaque _ / l'integralite de (nos|notre) / la totalite de (nos|notre) / l'ensemble de(s| nos| notre)
          tou(s|tes) (nos|les) _
        `,
      ],
      with: [
        `
          parfaite?s? / bio / conformes? / irreprochables? / impeccables?
          (est|sont) (_ )?(certifi|satisf|ravi|control|garanti|verifi|origine)~ / (le )?(prouve|demontre|confirme|atteste)(nt)?
          issue?s? (de|d')
        `,
      ],
      without: `sera / seront / desormais / n'~ / pas / nouveau / reserve`,
    },
    {
      say: [
        `nos (_ ){1,2}ne (_ )?_ jamais(?! (repond|rappel|su|eu)_) / ^ jamais (nous|un|une|aucune?|on|notre|nos|personne|je|aucun de)`,
      ],
      without: `aurai~ / aurion~ / devrai~ / repondu / rappele`,
    },
    {
      say: [
        `(nous (sommes|restons)|c'est|il n'existe pas) (_ )?(les? |la |de |d')?(_ )?(meilleure?s?|plus _|mieux _|numero un)`,
        `imbattables? / sans egale? / inegalable / incomparables? / la reference du`,
      ],
      with: [
        `
          meilleure?s? (de|du|sur|en)~ / mieux / imbattable~ / sans egal~ / inegal~ / incompar~ / numero un / reference
          plus (sur|fiable|respect|propre|stricte?|serieu)~ (de|du)~
        `,
      ],
      without: `plus sur est / faire mieux / le mieux est / mieux faire`,
    },
    {
      say: [`personne (ne |n')_ / nul (ne |n')_`],
      with: [`chez nous / dans nos / avec nous / jamais`],
      without: `repond~ / prevenu / appele~ / averti~ / rappele~ / vu / venu / ecoute~ / aurai~ / devrai~`,
    },
    {
      say: [
        `
          aucune? (colis|client|commande|locataire|dossier|patient|eleve|voyageur|usager|produit|bagage)~ (ne |n')?(se |s')?_
          jamais (un|une) (client|locataire|voyageur|patient|eleve|colis)~
        `,
      ],
      without: `aurai~ / recu / encore / ne (sera|devrait|circul)~ / pas (_ )?responsab~ / du jour / desservi~ / pour le moment`,
    },
    {
      say: [
        `
          (va|doit|vont|doivent) (forcement|obligatoirement|necessairement|immanquablement)
          (toujours|constamment|partout) (parfaite?s?|impeccables?|excellente?s?|irreprochables?|au top|potable)
        `,
      ],
    },
  ],
  boilerplate: [
    {
      say: [
        `
          (nous )?permettr?a? (de )?nous ameliorer / permettra de (nous |)(progress|amelior)~ / accus(ons|e|er|ant) (bonne |bien )?reception / dans l'attente de (vous|votre) / suit son cours
          ne manquer(ons|ai) pas de / (nous|notre equipe) (reste|restons|demeur)_ (a|entierement a)
          (par|via|avec) (les canaux|nos canaux|notre service (client|consommateur|apres))~ / qui se tient (a|entierement)~
          le service (clientele|clients?|consommateurs|relation clients?)(?=[.!]|$)
        `,
      ],
    },
    {
      say: [
        `
          satisf_ / attentes / exigences / qualite / ameliorer / amelioration / progresser / prestations / interet que
          notre clientele / fidelite / preoccupations?
        `,
      ],
      with: [
        `
          c(oe|œ)ur / priorite / preoccup~ / soucieu~ / efforc~ / constamment / continu~ / quotidien / chaque jour / sans cesse
          permanen~ / tout en (oe|œ)uvre / mettons tout / a la hauteur / accueillir / portez / commentaires? / remarques?
          nous aid~ / a c(oe|œ)ur / sensibles?
        `,
      ],
      without: `reunion / mardi / lundi / mercredi / jeudi / vendredi / demain`,
    },
    {
      say: [
        `
          (invit|prions|remerci)ons (de|a) ?(_ ){0,2}(contacter|rapprocher|prendre contact|adresser) / vous rapprocher (de|du)~
          rapprocher de (notre|nos|votre)
        `,
      ],
    },
    {
      say: [
        `(accueillir|recevoir|revoir|retrouver) (_ ){0,4}(etablissement|de nouveau|a nouveau|tres bientot|prochainement)`,
      ],
      with: [`plaisir / attente / esper~ / souhait~ / joie`],
      without: `lundi / mardi / mercredi / jeudi / vendredi / samedi / chef / (je|j')~`,
    },
  ],
  minimising: [
    {
      say: [
        `n(e |')(_ |s'){1,4}qu(e |')(un|une|d'un|d'une|de|quelques|deux|trois|quatre|cinq|dix|une? petite?|d')~`,
      ],
      with: [
        `
          retard / blague / plaisanterie / detail / minutes? / heures? / jours / poignee / minorite / rayure / tache / bug
          joueurs / clients? / euros? / centimes / cas / erreur / incident / bruit / odeur / contretemps / broutille / cheveu
          virgule / modele / lot
        `,
      ],
      without: `nous / je / on / j'~ / reste / disponible / lot~ / c'est deja trop / pas qu'un~`,
    },
    {
      say: [
        `
          (cas|gene|odeur|perturbation|desagrement|retard|incident|impact|consequence|hausse|risque)s? (_ ){0,3}(minime|limite|isole|mineur|negligeable|insignifiant|benin|anodin|derisoire|faible|modere)e?s?
        `,
      ],
      without: `pas / n'~ / aucun~`,
    },
    {
      say: [
        `seule?s? (quelques|certaine?s?|deux|trois|une poignee|une minorite)`,
        `
          (il s'agit|ce n'est|c'est|on parle) (_ )?(d'un|un|qu'un) (simple |petit |pur |menu )?(detail|contretemps|broutille|desagrement|alea)
        `,
        `rien de plus(?=[.!,]|$)`,
        `petits? aleas / les aleas (du|de)`,
        `(un|ce) petit _`,
      ],
      with: [
        `
          quelques / certain~ / poignee / minorite / detail / contretemps / broutille / desagrement / alea~ / rien de plus
          cheveu / rate / oubli / couac / bruit / poil / mot de travers / deux / trois / trou / truc / cafouillage / decalage
          bouchon
        `,
      ],
      without: `mot / garcon / chien / bientot / geste / dejeuner / offre`,
    },
    {
      say: [`ailleurs / partout / les autres / d'a cote / la concurrence / nos voisins`],
      with: [
        `
          (bien |encore )?pire / plus cher / (ce n'est|c'est) (pas mieux|pareil|la meme) / arrive(nt)? / idem / aurait facture
          fait~ pareil / meme chose
        `,
      ],
      without: `demain / colis / commande / livr~ / desormais`,
    },
    {
      say: [
        `
          (connu|vu|vecu) (bien |largement )?pire / (il y a|y a) (_ )?(plus|bien plus) (grave|important|urgent|malheureux)
          (le reste|peu) importe / importe peu / ca repousse / pas se facher
          (ca|cela|ce genre de choses?|les choses comme ca|ces choses) (arrive|arrivent)(?=[.!,]| (meme|partout|parfois|a tout|aux meilleur|chez))~
          arrive aux meilleurs / meme aux meilleurs / (n'a|n'ont) jamais tue / mer a boire / pas de quoi / ca va passer
          (rien|pas) (de )?(bien |tres |si )?(mechant|grave|catastrophique)~ / un drame
        `,
      ],
      without: `nous ne / pas (normal|acceptable) / ce n'est pas une raison / ne devrait`,
    },
  ],
  dismissive: [
    {
      say: [
        `
          (ce n'est|c'est) pas (notre|mon) (probleme|affaire|souci|role|metier)
          ne (nous|me) (concerne|regarde)(nt)? (pas|en rien|aucunement) / comme (vous voudrez|il vous plaira|tu veux)(?=[.!]|$)
          tant pis( pour (vous|toi))? / (cela|ca) (ne )?(vous|te) regarde(?! pas) / libres? (a vous|de|d'aller)~
          pas lieu de (poursuivre|debattre|s'etendre|polemiquer) / * de perdu / (temps|energie) a perdre / autre chose a faire
          rien (de plus )?a (ajouter|dire de plus) / (debat|sujet|incident|chapitre|discussion) (est |reste )?(clos|close)
          ne (repondr|commenter|reviendr|entrer)_ (plus|pas|pas davantage)
          (allez|va|aller|voir) (_ )?(voir )?(ailleurs|la concurrence|chez (nos|les) (concurrents|voisins)) / bonne continuation
          a (vous|toi) de voir / c'est (a prendre ou|comme ca|ainsi)(?=[.!,]| a| et) / point final / d'autres (familles|clients|personnes|joueurs|locataires) (attendent|seront|sont|prendront) / un point,? c'est tout
          n'en (dirons|parlons|dirai) (pas )?plus / inutile d'insister / la concurrence / chacun ses (gouts|opinions)
        `,
      ],
      without: `service / mairie / je transmets / maintien~ / enquete / lundi / pas a la hauteur / souvent`,
    },
  ],
  legalese: [
    {
      say: [
        `
          opposables? / (a l'|d'|l')annexe \\d / visee?s? (a|au|par) / les presentes / prejudice / exoner_ / irrecevables? / griefs? / ayants droit / de plein droit
          charge de la preuve
        `,
      ],
      without: `en clair / autrement dit / simplement`,
    },
  ],
};
