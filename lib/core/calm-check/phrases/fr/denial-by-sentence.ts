import { inOrder, oneOf, type WordingTable } from '../../wordings';

const staff = `
          chauffeurs? / livreurs? / vendeu_ / caissiere?s? / serveu_ / infirmiere?s? / techniciens? / conseiller~ / collegues?
          employee?s? / equipes? / cuisiniere?s? / chef / agents? / hotesses? / videurs? / gerante? / moniteurs? / monitrices?
          controleu_ / gardiens? / receptionnistes? / gouvernante / personnel / mecaniciens? / professeurs? / medecins?
          coursiers? / stagiaires?
        `;
const trouble = `
          pannes? / incidents? / anomalies? / dysfonctionnements? / plaintes? / discriminations? / erreurs? / fautes? / fuites?
          manquements? / defaillances? / moisissures? / failles? / malveillances? / refus / retards? / insultes? / mensonges?
          pollution
        `;

/** What is denied, and regret without a fault: told by a cue and its sentence together. */
export const frenchDenialBySentence: WordingTable = {
  denial: [
    {
      say: [
        `(ne (s'est|se sont)|n'est|n'a) (jamais|pas) (pu )?(se )?(produit|passe|arrive|produire|passer|arriver)~ (_ ){0,2}(chez nous|dans (notre|nos)|ici)`,
      ],
      without: `devrait / aurait`,
    },
    {
      say: [
        `(n'a|n'ont|n'avons|n'ai|garde|gardent) (_ )?(aucun|pas le moindre|pas de|nul) (souvenir|memoire)`,
      ],
      without: `je (voudrais|prefere|vous) / donc vous ecouter / desolee?`,
    },
    {
      say: [`personne n'a (ete|jamais ete) _`],
      with: [`notre / nos / chez nous / ici`],
      without: `prevenue?s? / avertie?s? / rappelee?s? / reponse / blessee?s? / pour vous / informee?s?`,
    },
    {
      say: [`ne? ?(vien|proven|provien|venai|provenai|sort|peu(t|vent) (pas )?(venir|provenir|sortir))~`],
      with: [
        `(pas|aucunement|en rien|nullement)`,
        `(de|d') ?(notre|nos|chez nous|la (cuisine|maison|residence)|mes|nous)`,
      ],
      without: `encore / jusqu'a / aurait / autre (marque|enseigne|magasin|ville|pays|hotel|restaurant)`,
    },
    {
      say: [
        `(rien|nul) (ne |n')_`,
        `rien a (nous|me|se) reprocher`,
        `aucune (preuve|autre plainte|autre reclamation|autre remontee)~`,
      ],
      with: [
        `permet / prouve / indique / demontre / atteste / laisse (penser|croire|supposer) / reproch~ / preuve~ / autre`,
      ],
      without: `encore / pour (le moment|l'instant)`,
    },
    {
      say: [inOrder("(aucune?s?|ni|pas (eu )?(de|d')) ?(_ )?", oneOf(trouble))],
      without: `
          encore / pour (le moment|l'instant) / de (votre|ta) part / connue? / choix / n'est prevue? / possible / ne devrait
          d'(autre|autres) / qu'un / a craindre / demand~
        `,
    },
    {
      say: [staff],
      with: [
        `
          (affirme|soutient|maintient|jure|certifie|conteste|dement)~ / nie(nt)? / (sont|est) formel~
          (dit|disent|assure|assurent|confirme|confirment|declare|explique|expliquent) (ne|n'|avoir|que|qu'|l')~
          rest(e|es|ee|ees|ent|ait) (_ )?(polie?s?|correcte?s?|courtoise?s?|calmes?|professionnel)~
          n'(a|ont) (jamais|pas|aucunement) (_ )?(refuse|insulte|tenu|menti|manque de|dit|crie|hausse)~ / n'(a|ont) fait que
        `,
      ],
      without: `prevenu / desolee? / excuse~ / a tort / (fournisseur|laboratoire|transporteur|banque) / vous (aviez|avez) raison`,
    },
    {
      say: [
        `
          (de )?tels (propos|agissements|gestes|faits) / de telles (paroles|pratiques|choses)
          (cet?|votre|le|ton) (recit|version|theorie|description) / (votre|cette|la) version
          (les|ces) (accusations|affirmations|allegations|faits (decrit|rapport|relat|evoqu|denonc|mention)[a-z]*)
          (pretendre|soutenir|affirmer|dire) (le contraire|que|qu'~) / le pretendre
        `,
      ],
      with: [
        `
          n'(a|ont|est|y) / fantais~ / fau(x|sses?) / inexact~ / mensong~ / malhonnete~ / invent~ / exager~ / imagin~ / farfelu~
          erron~ / ne (correspond|refle|tien)~ / contest~ / absurde / ridicule / injuste / diffam~ / pas la notre / jamais
        `,
      ],
      without: `rumeur / bruit court / nous (avons|aurions) / j'ai / faux compte / n'arrive / n'est (pas )?(arrive|venu)~`,
    },
    {
      say: [
        `
          (facture|montant|calcul|chambre|viande|poisson|plats?|temperature|produits?|appareil|application|ligne|ascenseurs?|service( client)?|tarifs?|prix|solde|releve|installation|cuisine|eau|salle|standard|piscine|hotel|machine|decompte) (_ ){0,2}(est|sont|etait|etaient|fonctionne|fonctionnent|marche|marchent|repond|repondent)
        `,
      ],
      with: [
        `
          parfaitement / tres bien / reglementaires? / conformes? / propres? / fraiche?s? / frais / impeccables? / exacte?s?
          correcte?s? / en regle / aux normes / a jour / justes?
        `,
      ],
      without: `
          depuis / maintenant / desormais / nouveau / n'est / n'etait / ne / n'~ / pas / plus / prix (fixe|justes? pour)
          rembours~ / corrige~ / (est|sont) (de nouveau|redevenu)~
        `,
    },
    {
      say: [
        `nous (ne |n')(_ )?(reconnaissons|pratiquons|cachons|sommes|avons|licencions|polluons|discriminons|trichons|mentons)`,
      ],
      with: [
        `
          reconnaiss~ / pratiqu~ / cach~
          (pas|en rien|aucunement|nullement) (_ )?(responsable|fauti|en cause|coupable|concern)~ / rien (a|commis)
          jamais (dit|promis|refuse|eu l'intention|vendu|menti|ete) / (recu|eu) ni
          (pollu|licenci|discrimin|trich|ment)ons (pas|jamais|personne|aucun)
        `,
      ],
      without: `pas encore / jamais repondu`,
    },
    {
      say: [`photos? / videos? / images? / captures?`],
      with: [
        `
          (pas|jamais) (ete )?(prises?|faites?|filmees?|tournees?|les notres|la notre|(de )?chez nous) / truqu~ / retouch~
          montage / hors contexte / sorties? de (leur|son)
        `,
      ],
      without: `autre (marque|enseigne|magasin|ville|pays|hotel|restaurant)`,
    },
    {
      say: [`(notre|nos|mon|ma) (_ ){1,3}(n'est|ne sont|n'etait|n'a|n'ont)`],
      with: [
        `
          (pas|aucunement|en rien|jamais|nullement) (_ )?(raciste|sexiste|homophobe|dangereu(x|s)|toxique|responsable|en cause|coupable|polluant|malhonnete|discrimin|une arnaque|trompeu|mensonger|defectueu|contamin|fauti|connu|ete (en cause|condamn))~
          (connu|subi|eu) aucune?
        `,
      ],
    },
    {
      say: [
        `
          (contrairement (a|aux)|quoi qu'en disent|malgre|n'en deplaise a) (les |ces |vos |votre |ce que (vous|certains|d'aucuns))?_
        `,
      ],
      with: [
        `bruits / rumeurs / affirm~ / pretend~ / racont~ / dites / dit / croi~ / accus~ / bruit / propos / insinu~`,
      ],
      without: `nous avions / j'avais`,
    },
    {
      say: [
        `(nous|on) (l'|le |la |les )?(affirm|certifi|garantiss|jur|contest|dement|assur)_`,
        `personne (chez nous |de chez nous |ici |dans notre equipe )?n'a`,
        `prouve(nt)? le contraire`,
      ],
      with: [
        `
          tenu / dit / fait / vu / refuse / insulte / * l'affirm / fraiche?s? / faux / faits / contraire / contest~ / dement~
          vol[ea]~ / touche / menti
        `,
      ],
      without: `repondu / prevenu / rappele / pris le temps`,
    },
  ],
  'non-apology': [
    {
      say: [
        `
          desolee?s? / navree?s? / regrett_ / excuses? / excuser / excusez?(-nous|-moi)? / excusons / excuse-nous / pardon
          deplor_ / peines?
        `,
      ],
      with: [
        `
          * (,|^)? ?\\bsi (notre|nos|cela|ca|quelqu'|l'un|l'une|certain|des|une? (de nos|personne)|on|nous (avons|vous)|la|le|les|ce|cette|tel|d'autres)
          si (vous|tu) (l'|avez (ete|pu|mal|eu l)|vous etes|vous sen|as (mal|pu)|te sens|le (prenez|voyez|pensez))~ / ressenti
          perception / (ce|votre|cette) (sentiment|impression) / interpret~ / mal (pris|percu|compris|recu|vecu)~
          (n'a|n'ait|n'aient|n'ont|pas) (_ )?ete (compris|comprise|comprises)
          (a|ont|ait|aient|aurait|auraient|avoir) pu (vous )?(contrarier|agacer|irriter|decevoir|inquieter|choquer|blesser|heurter|deranger|froisser|vexer|offenser|gener|deplaire|etre|se sentir|sembler|paraitre)
          qui se (sont|seraient|sentent) (senti|cru|vu)~ / se (seraient|sont) (senti|cru)~
          que (vous|tu) (le |la |les |en |l')?(voyi?ez|voi(e|es)|pensi?ez|preni?ez|prennes|trouvi?ez|trouves|sentiez|voyez)
          ayez (vecu|pris|percu) (_ ){0,3}(ainsi|comme|de cette)
          (repondu|la hauteur|a la mesure|correspond~) (_ ){0,3}attentes
          que (ca|cela) (ne )?(vous|t'|te) ?(ait|ait pas|a) (_ )?(deplu|plu|derange|heurte|choque) / ait pas (_ )?plu
          qu'(on|il) (vous|t') ?(a|ait) (froisse|vexe)~
        `,
      ],
      without: `
          si (vous|tu) (le |la )?(voulez|souhaitez|preferez|pouvez|avez (besoin|encore)|veux|peux) / n'aurai~ (pas )?du
          c'est (notre|ma) (faute|erreur)
        `,
    },
    {
      say: [`(il est|c'est|il serait) (regrettable|dommage|malheureux)~`],
      with: [
        `percu~ / mal (pris|compris|interpret~) / interpret~ / incompris~ / vecu~ / ressenti~ / choque~ / heurte~ / si`,
      ],
    },
    {
      say: [
        `nous le regrettons / nous en sommes (desoles|navres) / (nous|je) (dis|disons) pardon / nos excuses`,
      ],
      with: [
        `
          si (notre|nos|cela|ca|certain|une?|d'aucuns|quelqu)~ / (a|ont|aurait|auraient) pu
          auraient ete (heurt|choqu|blesse|vex|gen)~
        `,
      ],
    },
  ],
};
