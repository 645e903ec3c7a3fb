import { inOrder, oneOf, type Wordings } from '../../wordings';

export const boilerplate: readonly Wordings[] = [
  // “We take this very seriously”
  {
    say: [`pren(ons|d|ds|nent) (_ ){0,4}(tres |extremement )?au serieux`],
  },
  // “Any inconvenience”
  {
    say: [
      `(tout |ce |ces |les |eventuels? |le )desagrements?`,
      inOrder(
        '(la |toute |cette |les )?(genes?|desagrements?) ',
        oneOf(`occasionnee?s? / causee?s? / rencontree?s? / subie?s? / engendree?s? / que (cela|ceci)`),
      ),
    ],
  },
  // “At your disposal”
  {
    say: [
      inOrder(
        '(nous (restons|demeurons|nous tenons)|restons)',
        ' (_ )?a votre (entiere |pleine )?(disposition|ecoute)',
      ),
    ],
  },
  // “As soon as possible”
  {
    say: [
      `
        dans les (meilleurs|plus brefs) delais / en temps (utile|voulu) / sous peu / a bref delai
      `,
    ],
  },
  // Set phrases of customer service
  {
    say: [
      `
        madame,? monsieur / satisfaction (de (nos|notre)|client|est|de notre) / soucieux
        avec toute l'attention / toute notre attention / meilleure attention
        bien cordialement / service (concerne|competent|client se tient)
        amelioration continue / a coeur de / a la hauteur de (vos|tes) attentes / nous mettons tout en (oeuvre|œuvre)
        tout mettre en (oeuvre|œuvre) / mettent tout en / oeuvrons / œuvrons / efforcons
        n'hesite(z|s)? (donc |surtout )?pas (a (nous|revenir|prendre contact|vous rapprocher|consulter|contacter)|si besoin|en cas) / votre comprehension / de bien vouloir nous
        merci (pour|de) votre (comprehension|fidelite|confiance|retour d'experience|interet)
        retour d'experience / (plus grande|meilleure) attention / (pris|prenons|prends|prendre|prendrons) bonne note / nous excusons pour (le|ce|cet|tout)
        au (bon )?service(?=[.,;!]|$) / sinceres (excuses|salutations) / qualite de (service|nos) / plus haute importance / au coeur de (nos|notre)
        valeurs de (notre|l') / nos valeurs / (service|conduite|accueil|etre) exemplaire / ne manquerons pas / (tenions|tenons) a (vous|nous|te|remerci|present|exprim|soulign|preciser|assurer|rappel|rassur|dire|informer|respect)~
        par retour de (message|mail|courrier) / afin que votre demande
      `,
      inOrder(
        'cher(e|s)? ',
        oneOf(`
        client / cliente / clients / abonne / adherent / internaute / membre / usager
        voyageur
      `),
        '~',
      ),
      inOrder(
        'votre ',
        oneOf(`satisfaction / avis / retour / confiance / opinion / appel / experience / fidelite`),
        ' ',
        '((est|nous est|reste|demeure) (_ ){0,2}(precieu|importan|essentiel|priorit|capital|indispensable|au c|notre)|compte)~',
      ),
      inOrder(
        'nous avons (bien )?',
        '(pris (bonne )?(note|connaissance|en compte)|note|recu)',
        ' (de |votre )?',
        oneOf(`votre (message|remarque|commentaire|retour|avis|demande) / de votre`),
      ),
      inOrder(
        '(salutations|expression|sentiments)',
        ' ',
        '(distinguee?s|les meilleur|devoues|respectueu|de nos)',
      ),
      inOrder(
        '(au|aux|vers (le|les)) ',
        '(service|departement|personne|equipe)',
        's? ',
        '(concernee?s?|competente?s?|adequate?s?|appropriee?s?|dedie)',
      ),
      inOrder(
        '(sans cesse|constamment|en permanence)',
        " (a |de |d')?",
        '(ameliorer|nous ameliorer|progresser)',
      ),
      inOrder(
        'nous vous (prions|remercions) ',
        oneOf(`de (bien|votre (comprehension|confiance|fidelite|interet)) / par avance`),
      ),
    ],
  },
];
