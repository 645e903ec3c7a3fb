import { inOrder, oneOf, type Wordings } from '../../wordings';

export const rhetoricalQuestion: readonly Wordings[] = [
  // Questions that accuse
  {
    say: [
      inOrder(
        oneOf(
          `
        qui (peut (croire|penser|imaginer|dire|pretendre|nier|encore)|pourrait (croire|penser|imaginer)|n'a|oserait|croit|irait|aurait|donc|a dit|vous a dit|ne)
        a quoi (bon|vous attend|sert|t'attend)~
        ou (est le (probleme|mal)|voyez-vous|avez-vous (vu|lu)) / n'est-ce pas
        n'avez-vous (pas|jamais|donc) / n'as-tu
        ne (pensez|croyez|trouvez|pourriez|savez|voyez|deviez)-vous pas
        pensez-vous (vraiment|sincerement|reellement|(que|qu|un)(?![^?]{0,30}(pourrai|pourrio|devrio|serait (possible|utile|bien)))) / croyez-vous / crois-tu
        penses-tu / vraiment / serieusement / as-tu (lu|verifie|seulement|essaye|bien)
        faut-il (vraiment|encore|toujours|donc|vous|que|rappeler) / depuis quand (est-ce|faut|doit|on|un client|le client|peut|avez-vous le) / et alors / vous plaisantez / c'est une blague / quel rapport
        qu'attend(iez|ez|ais|s)-?(vous|tu)? / qu'auriez-vous
        qu'est-ce que (vous (voulez|attendiez|croyez)|ca change|tu (veux|crois))
        que feriez-vous / a qui la faute / (peut|doit|faudrait)-on (?!vous|te|t|se) / sommes-nous / qui ne / et si vous (preniez|essayiez|lisiez|regardiez|arretiez|commenciez|faisiez|cessiez|vous mettiez|nous laissiez) / (devons|devions|aurions)-nous / ou allons / vous trouvez (ca|cela) / imaginez-vous
        savez-vous (seulement|combien|ce que) / n'est-(il|elle) pas / ne (serait|seraient|faudrait|croyez|devrait)-(ce|il|elle|vous|on) pas
        (vous|tu) (avez|as) (deja|seulement|meme|vraiment|au moins|bien) (essaye|tenu|tente|gere|travaille|lu|pense|regarde|verifie|ouvert|songe|servi|imagine)
        trouve(z|s)-(vous|tu) (_ )?(normal|juste|correct|acceptable|raisonnable)
      `,
          inOrder(
            'comment ',
            oneOf(
              `imaginer / croire / faire (autrement|mieux) / pensez`,
              inOrder(
                oneOf(`pouvons / pourrions / aurions / voulez / peut / veux / oser / osez / peux / pouvez`),
                '~-?(nous|vous|on|tu)?(?! (vous |t|te |nous )*(_ )?(aid|joindre|contact|facilit|rattrap|etre utile|amelior|rendre|repar|particip|s|venir|recup))',
              ),
            ),
          ),
          inOrder(
            'que ',
            oneOf(`
        voulez-vous / voulez / veux-tu / vouliez / pouvons-nous y / dire de plus
        faire de plus / demander de plus / faudrait-il
      `),
          ),
          inOrder(
            'pourquoi ',
            oneOf(`
        diable / donc / ne pas (avoir|nous avoir|l'avoir) / n'avez / n'as / avoir / venir
        commander / ne (lisez|pas lire) / ferions / ferait / voudrions / vous en prendre
        tant de / s'acharner / serions
      `),
          ),
          inOrder('vous (croyez|pensez|imaginez) ', "(vraiment|que|qu'|sincerement|reellement|serieusement)"),
          inOrder(
            'avez-vous ',
            oneOf(`
        seulement / au moins / bien (?!recu|eu|pu|note) / meme / pense a / essaye (d'appeler|de (lire|nous)) / lu / verifie
        songe / deja (essaye|tenu|travaille|gere)
      `),
          ),
          inOrder(
            'est-ce ',
            oneOf(`
        vraiment / notre / si / de notre / a nous / trop / raisonnable
        que vous (avez|pensez|croyez|realisez|lisez) / que c'est (si|notre)
      `),
          ),
        ),
        String.raw`\b[^.!?]*\?`,
      ),
    ],
  },
];
