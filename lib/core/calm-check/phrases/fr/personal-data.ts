import { inOrder, maybe, oneOf, some, unless, type Wordings } from '../../wordings';

export const personalData: readonly Wordings[] = [
  // Asking for details in public
  {
    say: [
      inOrder(
        '(?<!(ete|avez|as|ont|avons|ai|a) )',
        oneOf(`
        donn / envoy / communiqu / indiqu / transm / laiss / post / partag / fourni / precis
        confirm / rappel / mett / (?<!par )ecri(?!te|re a) / besoin d / quel(le)?s? (est|sont) / avoir / pouvez
      `),
        String.raw`(?!aient\b|ait\b)~(?:(?!\b(?:prive|messagerie|mp|dm)\b)[^.!?]){0,45}\b`,
        maybe("(votre|vos|ton|ta|tes|de|un|le|la|l')"),
        ' ?',
        oneOf(
          String.raw`
        nom (complet|de famille|et prenom|et votre|, ) / date de naissance
        (?<!ete )adresse( postale| complete| e-?mail| mail| et)? / (?<!(par|au) )telephone / iban / rib\b
        coordonnees / carte bancaire / mot de passe / identifiants? / code (secret|pin|postal)
        justificatif d'identite / piece d'identite / e-?mail
      `,
          inOrder(
            'numero ',
            oneOf(
              inOrder(
                'de ',
                oneOf(`
        telephone / carte / compte / securite / client / dossier / commande / portable
        contrat / securite sociale
      `),
              ),
            ),
          ),
        ),
        String.raw`\b`,
        unless(
          inOrder(
            String.raw`[^.!?]{0,60}\b`,
            oneOf(String.raw`
        en prive / prive / privee / messagerie / mp\b / dm\b / hors ligne
        pas (ici|en public) / surtout pas
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // Telling what the file says
  {
    say: [
      inOrder(
        oneOf(`
        je vois / nous voyons / je constate / nous constatons / j'ai sous les yeux / je lis
        d'apres / selon / dans
      `),
        ' ',
        some('(bien |que |dans |sur |ici |, )'),
        '(votre|vos|vous) ',
        oneOf(
          `
        compte / dossier medical / dossier / solde / ordonnance / adresse / historique / carte
        abonnement / fiche / releve / dernieres? (commande|facture|paiement) / paiements?
        retards? de paiement / (habitez|loyer|mensualites?|prelevements?) / impayes? / etes (deja )?en (retard|decouvert)
      `,
          inOrder(
            String.raw`avez (deja )?(\d+|deux|trois|quatre|des) `,
            '(retard|impaye|incident|commande|reclamation)',
          ),
        ),
        '~',
      ),
    ],
  },
  // Asking for what nobody should write in public, in whatever words
  {
    say: [
      inOrder(
        '(votre|vos|ton|ta|tes) ',
        oneOf(String.raw`
        date de naissance / iban / rib\b / numero de (carte|secu|securite|compte) / carte (bancaire|bleue|d'identite) / coordonnees (bancaires|completes)
        mot de passe / code (secret|pin|confidentiel) / piece d'identite / passeport / (quatre|4) derniers chiffres
      `),
        unless(
          inOrder(
            String.raw`[^.!?]{0,60}\b`,
            oneOf(String.raw`en prive / prive / privee / messagerie / mp\b / dm\b / ici / a personne`),
          ),
        ),
        String.raw`[^.!?]{0,60}(commentaire|ici meme|reponse|retour|ci-dessous|\?)`,
      ),
    ],
  },
  // Where someone lives, why they were refused
  {
    say: [
      inOrder(
        String.raw`(livre|livree|depose|deposee|remis|remise|habitez|domicile|laisse|laissee|passe|chez vous)[^.!?]{0,30} (au|a|,) \d{1,4},? (bis |ter )?`,
        oneOf(
          `rue / avenue / boulevard / bd / impasse / allee / chemin / place / quai / route / cours / square / residence`,
        ),
      ),
      `(en raison|a cause|compte tenu|au vu) de (vos|votre) (revenus?|situation|age|sante|dettes?|antecedents|historique|handicap)`,
      `(votre|ta|le) (demande|dossier) de (pret|credit|visa|rsa|aide|surendettement|logement) (_ )?(a ete|est) (refuse|rejete)~`,
    ],
  },
  // Private circumstances
  {
    say: [
      String.raw`vous habitez (au|a|rue|\d) / (retire|recupere|signe|commande)e? par (votre|ton|ta)`,
      inOrder(
        'votre ',
        oneOf(`
        ordonnance / traitement / maladie / grossesse / diagnostic / decouvert / dette
        impaye / salaire / solde de / (mari|femme|epoux|epouse|fils|fille|mere|pere|medecin) (a|est|avait) (_ )?(retire|recupere|signe|commande|annule|souscrit|paye|venu|passe|resilie)
        dossier medical
      `),
      ),
    ],
  },
];
