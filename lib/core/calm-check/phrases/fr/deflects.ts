import type { WordingTable } from '../../wordings';

/** How a complaint is turned away without a hard word: doubts, shrugs, a share for everybody, a price that excuses. */
export const frenchDeflects: WordingTable = {
  blame: [
    // It was not kept, mounted or used as it should have been
    {
      say: [
        `
          (n'a|n'ont|n'est|n'etait|n'ait) (_ )?(pas|jamais) (ete )?(_ )?(entretenu|monte|installe|utilise|lave|range|conserve|regle|branche|nettoye|stocke|manipule|suivi|lu|fait)e?s?
          (mal|incorrectement) (entretenu|monte|installe|utilise|lave|range|conserve|regle|branche|stocke|manipule)e?s?
        `,
      ],
      with: [
        `sans doute / surement / probablement / certainement / forcement / peut-etre / c'est (donc )?que / si`,
      ],
      without: `nos / notre / nous / je / verifi~ / atelier`,
    },
    {
      say: [
        `
          ceci explique (peut-etre |sans doute )?cela / (la|ta|votre|une autre) prochaine fois,? (pense|reserve|verifie|lis|demande|arrive|evite|prevoy|anticip|regarde|prene|essaye)~
          (dire|affirmer|ecrire|publier|raconter|poster) (n'importe quoi|des betises|des anneries|tout et son contraire)
        `,
      ],
    },
  ],
  denial: [
    // Did you come at all?
    {
      say: [
        `
          (nous |on |je )(nous |se |me |en vient a se |en venons a nous )?(demand|interrog|dout)\\w+ (_ )?(meme |vraiment |serieusement )?(si|que|de|sur) ?(vous|tu|votre|vos|la (realite|sincerite|veracite|bonne foi))
          (vous etes|tu es|etes-vous|es-tu) (bien |vraiment |reellement |meme )+(venu|passe|client|alle|entre|reste)e?s?
          (laiss|rend)\\w+ (_ )?(dubitati|perplexe|sceptique|songeu)~
        `,
      ],
      without: `aider / besoin / allez bien / ne doutons pas / contact / joindre`,
    },
    // True to its description
    {
      say: [
        `
          (conforme|correspond|fidele)\\w* (en tout point |parfaitement |exactement |bien |strictement )?(a |aux? )(la |notre |nos |l')?(description|descriptif|photos?|annonce|fiche|commande|visuels?|devis)
        `,
      ],
      without: `pas / n'est / n'etait / jamais / etre / si / plus / ne / aurait / doit / devait / rendre`,
    },
  ],
  irony: [
    {
      say: [
        `
          ,? ou (plutot )?(pas|presque|non)(?=[.!…]|$)
          (aurait|aurions|aurais) (du|pu) (le )?(deviner|savoir|prevoir|lire dans (vos|tes) pensees)(?= (que (vous|tu) (etiez|etais|aviez|vouliez|aimiez|alliez)|(vos|votre|ta)|tout))
          lire dans (vos|tes|les) pensees / hein(?=[.!?,]|$)
        `,
      ],
      without: `savoir si`,
    },
    // Nothing is ever right for you
    {
      say: [
        `
          rien (ne |n')(_ )?(va|allait|ira|convient|plait|est|trouve) (jamais|assez|grace)
          rien n'est jamais (assez|_ pour) / (pas|jamais|plus) (du genre )?(facile|simple|evident) a (satisfaire|contenter)
        `,
      ],
      without: `nous ne / chez nous`,
    },
  ],
  minimising: [
    // Who would see it, who would mind
    {
      say: [
        `
          personne ne (la |le |les |l')?(voit|verra|remarque|remarquera|remarquerait|verrait) ?(rien|meme|la difference)?(?=[.!,]|$| a moins| sauf)
          (il )?y a (_ )?(des |bien des )?(choses|problemes|malheurs|drames|situations) (bien |beaucoup |autrement )?(plus|pires?) ?(graves?|importante?s?|urgente?s?|tristes?)?
          (il y a|y a) (plus|bien plus) malheureux / (on|vous) (s'en|en|vous en) (remett|remet|releve)~ / (ca|cela) ne (va )?(tue|tuera|tuer) (personne|pas)
        `,
      ],
      without: `nous (le|la) / traitons / pour nous`,
    },
    // Things wear out, and at this price …
    {
      say: [
        `
          (a|pour|vu) (ce|un tel|le) (prix|tarif|niveau de prix)(-la|-ci)?,? (difficile|il est difficile|on ne|vous ne|il ne|ne vous|inutile|faut pas|il ne faut|c'est deja|normal|que|qu'|on n'|vous n'|tu)~
          (il faut|faut) bien (que|qu')~ / (tout|les choses|le materiel) (finit|finissent) (bien )?par (s'user|casser|lacher|tomber) / rien n'est eternel / rien ne dure
          (a|pour) (\\d+|dix|cinq|vingt) (euros|€),? (on|vous|tu|difficile|il ne|faut)~
        `,
      ],
      without: `on vous doit / devriez / en droit / nous vous (devons|devions)`,
    },
  ],
  dismissive: [
    // The same for everybody
    {
      say: [
        `
          (file|attente|queue|regles?|conditions|consignes|contraintes|meteo|procedure|traitement|tarifs?|situation|galere) (_ ){0,3}(etai(t|ent)|est|sont|s'applique~|valent|vaut|etait) (bien |exactement |strictement )?(la meme|les memes|le meme|identiques?)? ?(pour|a) (tout le monde|tous|chacun|les autres)
          (tout le monde|tous|chacun|les autres) (_ )?(est|sont|etait|etaient|a|ont|avait) (_ )?(loge~ a la meme|dans le meme (cas|bateau)|du attendre|fait la queue|attendu|patiente)
          (comme|a l'instar de) (tous les autres|tout le monde|les autres clients|n'importe qui|chaque client)
        `,
      ],
      without: `desole~ / excuse~ / malheureusement / trop long / sans exception ouvert / entree libre`,
    },
    // We can't for everybody
    {
      say: [
        `
          (ne|n') ?(_ ){1,4}(rembourser|rembourse|echanger|reprendre|accepter|repondre|satisfaire|contenter|indemniser|faire plaisir|s'adapter|refaire|ecouter|ceder|gerer) (a )?(tous (ceux|les)|toutes (celles|les)|tout le monde|chaque|chacun|n'importe|au premier)~
          (ce|ces|cette|ce type de|ce genre de|ces types de|de tels|de telles|pareils?|votre|vos) (messages?|commentaires?|propos|reactions?|attaques?|polemiques?|avis|reproches?|posts?|publications?|critiques?) (ne |n')(fait|font|fera|feront|aide|aident|sert|servent|mene|menent|apporte|apportent|resout|resolvent|change|changera|avance|avancent|arrange|arrangera)~
          (ce sont|nos prix sont|nos tarifs sont|les choses sont) ce qu'(ils|elles) sont
          (avec|selon) les moyens (qu'on|que (nous|l'on))~ / (on|nous) (fait|faisons) (ce qu'on|ce que nous|avec ce) (peut|peu|pouvons|avons|qu'on a|que nous avons)~
        `,
      ],
      without: `desole~ / aujourd'hui / ce soir / encore / pas assez / trop peu / nous aurions / notre`,
    },
  ],
  'personal-data': [
    {
      say: [
        String.raw`
          (votre|ton) (numero de )?(dossier|compte|contrat|abonnement|client|allocataire|ligne|mobile|portable)( n°)? ?\d{4,}
          (vous |t'|te )?(rappel|appel|joign|joindr|contact)(ons|ai|erai|erons|erons|era|er)? (_ ){0,2}au (0|\+33 ?)[1-9]([ .]?\d\d){4}
          (rattache|associe|lie|enregistre|inscrit)e?s? (_ )?(au|a l'adresse|au nom de|a l'e-?mail|a la ligne) _
        `,
      ],
      without: `nous (joindre|appeler|contacter) / appelez / joignez / rumeur / programme / etude`,
    },
  ],
};
