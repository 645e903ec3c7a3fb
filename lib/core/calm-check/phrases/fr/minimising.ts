import { inOrder, oneOf, type Wordings } from '../../wordings';

export const minimising: readonly Wordings[] = [
  // It was only …
  {
    say: [
      inOrder(
        oneOf(`
        c'(est|etait) / ce (sont|n'est|n'etait|ne sont) / il (s'agi(t|ssait)|n'y a)
        n'(est|etait|a dure) / y a eu
      `),
        inOrder(
          inOrder(
            ' ',
            oneOf(`
        (?<!c'est )(?<!c'etait )que / (?<!c'est )qu' / juste / seulement / simplement / d'(un|une) simple / la qu' / jamais qu'
        la que / d'un
      `),
          ),
          '+',
        ),
        ' ?(_ )?',
        String.raw`(d'|un|une|le|la|quelque|des|\d+|de |minute|petit|peu|simple)`,
        '~',
      ),
    ],
  },
  // A small this, a slight that
  {
    say: [
      inOrder(
        oneOf(`petite?s? / legere?s? / simples? / menus? / mineure?s? / leger / banale?s?`),
        ' ',
        oneOf(`
        retard / souci / desagrement / incident / accroc / bug / couac / contretemps
        probleme / erreur / rate / defaut / hic / delai / attente / gene / oubli
        hausse / fuite / rayure / fissure / malentendu / delai / coupure
        frayeur / bobo / tache / augmentation / perturbation
        inconvenient / imprevu / flottement / mesaventure / deconvenue
        dysfonctionnement / imperfection / ralentissement
      `),
        's?',
      ),
      inOrder(
        oneOf(`
        retard / souci / incident / probleme / erreur / defaut / rayure / desagrement / gene
        hausse / bug
      `),
        ' (_ )?',
        oneOf(`
        mineure? / minime / leger / legere / benigne? / sans gravite / anodine? / negligeable
        passager / passagere / temporaire / ponctuelle?
      `),
      ),
    ],
  },
  // A few, only
  {
    say: [
      String.raw`(quelques|\d+|deux|trois|cinq|dix|quinze) (_ )?(seulement|a peine|tout au plus)`,
      inOrder(
        '(seulement|a peine|juste|tout juste)',
        ' ',
        String.raw`(quelques|\d+|un peu|deux|trois|cinq|dix|une?) (_ )?(minutes?|heures?|jours?|semaines?|personnes?|clients?|abonnes|cas|euros?|€|centim|degres|fois|secondes?)`,
      ),
    ],
  },
  // Nothing serious
  {
    say: [
      `
        rien de (grave|dramatique|bien mechant|mechant|serieux|si|tres)
        pas (bien |si |tres |tellement )?(grave|dramatique|mechant|la fin du monde|la mort)
        relativis_ / (ca|cela) (arrive|peut arriver|n'arrive pas qu'a) / l'erreur est humaine / (une|des|quelques|ces|les) (erreur|oubli|couac|rate|loupe)s? (_ )?(peut|peuvent|arrive|arrivent|sont inevitables|est inevitable)(?! (nous|que|encore))
        personne n'est (parfait|a l'abri) / nul n'est parfait / il y a (pire|plus grave)
        tempete dans un verre / en faire (un drame|toute une|des tonnes) / un drame
        pas de quoi / inutile de (s'|vous |paniquer|dramatiser|crier|monter|en faire)
        plus de peur que / ce sont des choses qui / c'est la vie / ainsi va
        aucune raison de / sans (aucune )?gravite
        sans consequence / anecdotique / n'a rien d'exceptionnel
        un peu d(e |')(patience|retard|attente|bruit|humour|eau)
        (ce n'est|c'est) (apres tout|qu'un|jamais que|tout de meme) / apres tout
        faut pas exagerer / n'exagerons rien / il n'y a pas mort / a l'impossible nul / (aucun|pas un seul) (produit|service|restaurant|magasin|humain|systeme|appareil) n'est (parfait|infaillible) / au bout du monde
        quand meme (pas|que|utilisable) / tout a fait (utilisable|mangeable|normal)
        reste~ (utilisable|comestible|consommable|parfaitement|raisonnable|modeste|minime)
      `,
    ],
  },
  // Hardly to be seen
  {
    say: [
      `
        (se voit|se remarque|se sent|s'entend) (a peine|presque pas|tres peu|peu)~
        (pas|plus) a (_ ){1,3}pres / (arrive|arrivent) a (tout le monde|tous|tout un chacun|d'autres|n'importe qui) / (ca|cela|on) (reste|en restera|n'en reste) (_ ){0,3}(rare|exceptionnel|marginal|mineur)~ / poignee (de|d')
        presque (rien|invisible|imperceptible) / a peine (visible|perceptible|sensible)
        sans (grande |reelle )?importance / pas si (long|cher|loin|mal) / la plupart des (gens|clients|visiteurs|spectateurs|parents) (ont|sont|ador|appreci)~
        il n'y a pas de quoi / tout est bien qui / on parle (de|d'une?) _ / au moins,? (vous|tu) / finalement rien
        (vous avez|tu as) (quand meme|tout de meme) (eu|pu|recu|profite|mange|dormi|voyage)
      `,
    ],
  },
];
