import { type Wordings } from '../../wordings';

export const legalese: readonly Wordings[] = [
  // Terms, articles, clauses
  {
    say: [
      String.raw`
        cgv / cgu / conditions (generales|contractuelles|particulieres|d'utilisation|de vente)
        article \d[\d.-]* / clause / alinea / aux termes d_ / en vertu d_ / conformement (a(?! (ce|votre|notre (echange|discussion|engagement)))|aux?)\b
        au titre de / en application d_ / susmentionne~ / susvise~ / ladite / ledit / lesdit~
        dudit / stipul_ / contractuel~ / au regard d_ / nonobstant / sous reserve d_
        sans prejudice / prealablement / (toute|notre) responsabilite (ne|ne saurait|est) / declin(e|ons|ent) toute responsabilite
        ne saurai(t|ent) / reglementation (en vigueur|applicable) / legislation
        code (de la consommation|civil|penal) / delai (legal|de retractation|contractuel)
        (le|votre) contrat (que|prevoit|signe|stipule|indique) / juridiquement / legalement
        faire valoir / force majeure / dispositions (legales|contractuelles|en vigueur|du|de l') / forclos~ / delais? impartis? / sous peine / a titre (exceptionnel|gracieux|commercial) / la presente /  engager notre / ne (peut|pourra|pourrait) etre (engagee?|exigee?|tenu) / le client (est|reste|doit|s'engage)
        reglement interieur / (loi|decret) (n|du|informatique) / il (en )?resulte
        en l'espece / le cas echeant / y afferent~
      `,
    ],
  },
];
