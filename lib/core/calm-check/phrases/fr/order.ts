import { inOrder, oneOf, some, unless, type Wordings } from '../../wordings';

export const order: readonly Wordings[] = [
  // Telling someone how to feel or behave
  {
    say: [
      `
        calm(ez-vous|e-toi|ons-nous)
        restez (poli|calme|correct|courtois|respectueu|zen|serieu)~
        reste (poli|calme|correct)~ / sois (poli|patient|raisonnable)~
        un peu de (calme|respect|patience|politesse|tenue|retenue)
        gardez (votre calme|vos (insultes|commentaires|remarques)) / detendez-vous
        detends-toi / on se calme / surveillez (votre|vos) (langage|ton|propos|vocabulaire) / pesez vos mots / mesurez vos / changez de ton
        baissez (d'un ton|le ton)
      `,
      inOrder(
        'soyez (_ ){0,2}',
        oneOf(`
        poli / raisonnable / patient / correct / realiste / serieu / respectueu / indulgent
        comprehensi / de bonne
      `),
        '~',
      ),
    ],
  },
  // Stop it
  {
    say: [
      inOrder(
        '* ',
        String.raw`(\b(cessez|arretez)|(^|[.!?,;] )(arrete|cesse))`,
        String.raw`\b`,
        unless(
          inOrder(
            ' ',
            oneOf(`
        (s'il vous plait,? |des maintenant |tout de suite )?d(e l)?'utiliser / l'utilisation / l'appareil / immediatement (de l'utiliser|l'u)
        d'utiliser / d'en consommer / la prise / tout de suite
      `),
          ),
        ),
        '~',
      ),
    ],
  },
  // “Veuillez”
  {
    say: [
      inOrder(
        'veuillez ',
        unless(
          oneOf(`
        agreer / accepter / recevoir / croire / trouver / m'excuser / nous excuser
        ne (pas|plus) (consommer|utiliser)
      `),
        ),
      ),
    ],
    instead: 'si cela vous convient, vous pouvez',
  },
  // “Merci de” and a verb
  {
    say: [
      inOrder(
        "merci (de |d')",
        unless(
          oneOf(
            `faire (partie|la part)`,
            inOrder(
              "(nous |le |la |l'|en |y )*",
              oneOf(`
        parler / alerter / dire / signaler / poser / partager / penser / veiller / permettre
        aider
      `),
              String.raw`\b`,
            ),
          ),
        ),
        some(
          oneOf(
            `l'`,
            'bien vouloir ',
            'ne (pas|plus) ',
            'nous ',
            'vous ',
            'me ',
            'te ',
            'y ',
            'en ',
            'le ',
            'la ',
            'vous en ',
          ),
        ),
        String.raw`(?!avoir|etre|ecrire si|m'avoir|votre\b|notre\b|l'autre)`,
        '([a-z]+(er|ir|oir|dre|tre|ire|ttre|pre)|faire)',
        String.raw`\b(?! nouvelle)`,
        '~',
      ),
    ],
  },
  // Imperatives at the start of a clause
  {
    say: [
      `
        ^ lis(ez)? / ^ relis(ez)? / ^ verifiez / ^ verifie / ^ patientez / ^ patiente
        ^ supprimez / ^ supprime / ^ retirez / ^ retire / ^ effacez / ^ modifiez / ^ corrigez
        ^ rectifiez / ^ consultez / ^ reportez-vous / ^ referez-vous / ^ relancez / ^ rappelez
        ^ renvoyez / ^ adressez-vous / ^ adresse-toi / ^ debrouillez / ^ apprenez
        ^ reflechissez / ^ regardez (?!(,|notre|nos|la photo|ce qui)) / ^ faites (preuve|l'effort|un effort|donc|un peu|vos recherches|le necessaire)
        ^ remplissez / ^ completez / ^ prenez (donc|votre mal|la peine) / ^ pense(z)? a (_ ){0,2}(retirer|verifier|relire|lire|supprimer|mettre a jour|regarder|modifier|nous (prevenir|appeler|contacter)|consulter|changer)
        ^ essayez (donc|plutot|de|d'|d'abord) / ^ evitez ((de |d')(nous|vous|crier|poster|publier|ecrire|insulter|accuser|juger|repeter|relancer|commenter|multiplier)|les (insultes|majuscules|amalgames|accusations|propos|attaques)|ce (genre|ton)) / ^ sachez / ^ tachez / ^ veillez / ^ songez / ^ commencez par / ^ restons (courtois|polis|calmes) / priere de
        prieres? d' / ^ sache / ^ comprenez / ^ admettez
        ^ reconnaissez / ^ notez (bien )?(que|qu) / ^ ecoutez (?!(le|la|les|notre|nos|plutot la)) / ^ allez (voir|sur|lire|donc) / ^ va (voir|lire)
        ^ passez (par|votre|commande) / ^ attendez
        ^ contactez (le|notre|votre|la|nos|plutot) / ^ appelez (le(?! [0-9])|notre|votre) / ^ prouvez
        ^ voyez (ca|cela|donc|plutot) (avec|aupres) / ^ justifiez / ^ envoyez-nous (votre|vos|la|le|une) / ^ communiquez / ^ fournissez
        ^ transmettez / ^ indiquez / ^ precisez / ^ donnez-nous / ^ telechargez / ^ redemarrez
        ^ reinstallez / ^ videz / ^ desinstallez / ^ achetez / ^ prevoyez / ^ organisez
        ^ parlez(-nous|-moi)? (_ )?(sur un|autrement|mieux|correctement|poliment) / ^ commence par
        ^ (prenez|prends) (donc )?(le temps|la peine|deux minutes) (de|d'|pour) / ^ (renseignez|renseigne|instruisez|moderez)-_
      `,
    ],
  },
  // What the person must do
  {
    say: [
      inOrder(
        '(?<!(que|si|quoi|dont) )(vous|tu) ',
        oneOf(String.raw`
        devez / dois / devrez / devriez / devrais / etes prie / etes pries / etes priee
        etes tenu / etes cense / n'avez qu'a / n'as qu'a / n'aviez qu'a / aurez a\b / avez a\b(?! (dire|disposition|coeur|portee|nous|gagner|votre|raconter))
      `),
        String.raw`~\b`,
        unless(
          inOrder(
            ' (_ )?',
            '(etre|vous (sentir|demander|dire)|te (sentir|demander|dire)|avoir|recevoir|trouver|voir|pouvoir|obtenir|en avoir|entendre|attendre un)',
          ),
        ),
        '~',
      ),
    ],
  },
  // What has to be done
  {
    say: [
      inOrder(
        oneOf(
          inOrder(
            'il ',
            oneOf(`
        faut / faudra / faudrait / convient / vous (faut|faudra|appartient|revient|incombe)
        est (necessaire|obligatoire|imperatif) / suffira
      `),
          ),
        ),
        ' ',
        oneOf(
          `que (vous|tu)`,
          inOrder(
            '(_ )?(de )?',
            oneOf(`
        patienter / attendre (votre|un|que) / lire / verifier / vous adresser / passer par
        remplir / contacter / prendre sur / rester / comprendre / savoir / vous / relire
        consulter
      `),
          ),
        ),
      ),
    ],
  },
  // “We invite you to”
  {
    say: [
      inOrder(
        "(je|nous|on) (vous |te |t')",
        oneOf(`
        invite / invitons / prie / prions / demande / demandons / conseille / conseillons
        suggere / suggerons / somme / sommons / recommande / recommandons / encourage
      `),
        '~ ',
        some(
          oneOf(
            `d'`,
            'donc ',
            'a ',
            'de ',
            'bien ',
            'a bien ',
            'plutot ',
            'vivement ',
            'fortement ',
            'instamment ',
            ', ',
          ),
        ),
        oneOf(`
        relire / lire / consulter / verifier
        vous (calmer|reporter|adresser|renseigner|rapprocher|referer|connecter|moderer)
        prendre (connaissance|contact|votre mal|note|soin de lire) / rester (courtois|poli|correct|calme) / cesser / retirer / supprimer / moderer / reconsiderer / patienter
        revoir / modifier / mesurer / remplir / passer par
        bien vouloir (?!(nous|m')(en )?excus) / attendre / contacter (le|notre|la|nos|votre)
        garder votre / faire preuve / respecter / corriger
        nous (transmettre|fournir|communiquer|envoyer|contacter) / vouloir
      `),
      ),
    ],
  },
  // Let us all calm down
  {
    say: [
      `
        on se (calme|detend|respecte) / ca suffit / stop / point final / point barre
        faut (pas|arreter|savoir|apprendre|se|voir a) / merci de rester
      `,
    ],
  },
];
