/** Before what is asked, and no part of it. */
export const leadIn = {
  fr: /^(?:(?:et|mais|alors|donc|bref|maintenant|aujourd'hui|franchement|honnêtement|en fait|bonjour|bonsoir|moi|nous|svp|s'il vous pla[iî]t|du coup|sinon|dites|perso|ici)[ ,:!.-]+)+/iu,
  en: /^(?:(?:and|but|so|now|ok|okay|look|honestly|hi|hello|hey|sir|madam|also|anyway|right|well|again|dear team|folks|guys|tbh|(?:serious |genuine |quick |honest )?(?:question|q)(?: for [a-z ]{2,20})?(?: tho(?:ugh)?)?(?=[ ,:]))[ ,:!.-]+)+/i,
} as const;

/** What somebody would like of the brand, as people begin to say it; folded. */
export const wishes = {
  fr: new RegExp(
    `^(?:${[
      "(?:je |j'|nous |on )(?:(?:vous|te) )?(?:demande(?! (?:avant|apres|depuis|parce|car|pour|sous|partout|encore|toujours|deja|souvent|chaque|a chaque|ca|cela)\\b)|demandais|demandons|demandions|veux|veut|voulons|voudrais|voudrait|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerait|aimerions|(?:attends|attend|attendons) (?!depuis|toujours|encore|vous\\b|jeudi|lundi)|reclame|reclamons|exige|exigeons)(?! (?:pas|plus|jamais)\\b)\\b",
      '(?:je |on |nous )(?:voulais|voulait|voulions|demandais|demandait|demandions) (?:juste|simplement|seulement)\\b',
      "(?:j'|on |nous )(?:aurais|aurait|aurions) (?:juste |simplement |bien )*(?:aime|voulu|prefere|souhaite|apprecie)",
      "tout ce (?:que je|qu'on|que nous) (?:veux|veut|voulons|demande|demandons|souhaite|attends|attend)",
      "ce (?:que je|qu'on|que nous) (?:veux|veut|voulons|demande|demandons|voudrais|voudrait|souhaite|attends|attend)(?: c'est|,)",
      "(?:est-ce que )?(?:quelqu'un|une personne) (?:peut|pourrait|pourra)(?:-il|-elle)?\\b",
      '(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|serait-il possible|est-il possible',
      'merci de (?:me|nous|bien vouloir|faire|repondre|dire|donner|corriger|retablir|remettre|rappeler|contacter|regler)',
      'il (?:me|nous|lui|leur) (?:faut|faudrait)',
      "(?:qui|a qui|ou) (?:(?:dois|doit|puis|peut|faut)|s'adresser|m'adresser|contacter|appeler|ecrire)",
      "(?:faut-il|doit-on|on doit|est-ce qu'(?:on|il) (?:doit|faut)) (?:arreter|jeter|rapporter|renvoyer|garder)",
      '(?:on|nous|je) (?:fait|faisons|fais) (?:quoi|comment)|que (?:dois-je|doit-on|faire|fait-on|devons-nous)|comment (?:faire|on fait|je fais)',
    ].join('|')})`,
  ),
  en: new RegExp(
    `^(?:${[
      "(?:i|we)(?: (?:only|just|simply|really|still|do|would|'d))* (?:want|need|ask|request|demand|expect|would like|would love|would appreciate)\\b",
      "(?:i|we)(?:'d| would) (?:just |really |only )*(?:like|love|appreciate)\\b",
      "(?:i'm|i am|we're|we are) (?:only |just |simply |really )*(?:asking|requesting|looking) (?:for|that|to)",
      '(?:i |we )?(?:only|just|really) (?:want|need|wanted|asked|ask)\\b|(?:i|we) (?:only|just) wanted\\b',
      '(?:i |we )?wanted to (?:know|cancel|freeze|return|change|speak|talk|move|book|keep|be told|hear|get)\\b',
      "all (?:i|we)(?:'m| am|'re| are)? (?:want|wanted|ask|asked|need|needed|asking)\\b",
      'what (?:i|we) (?:want|need|would like|am asking|are asking)\\b',
      '(?:please )?(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|whoever)\\b',
      "(?:is|isn't) there (?:any ?one|anybody|someone|somebody|a person|a human|a number|a way|any way|any chance)",
      '(?:do|should|must) (?:i|we) (?:stop|keep|return|throw|bin|have to|need to)|who (?:do|can|should) (?:i|we)|what (?:do|should|can) (?:i|we)|how (?:do|can) (?:i|we)|where (?:do|can|should) (?:i|we)',
    ].join('|')})`,
  ),
} as const;

/** "I am not asking for a refund.": what is not wanted, before what is. */
export const unwished = {
  fr: /^(?:je |j'|on |nous )(?:ne |n')(?:vous )?(?:demand\w+|veux|veut|voul\w+|cherch\w+|attend\w*|reclam\w+|exig\w+|suis pas venue?)\b/,
  en: /^(?:i|we)(?:'m| am|'re| are| do|'d| would)?(?: not|n't) (?:asking|after|looking|want|wanting|need|expect|expecting|like|having a go)\b/,
} as const;

/** "… or not": asked, mark or no mark. */
export const orNot = {
  fr: /^(?:est-ce|c'est|on peut|peut-on|faut-il|oui ou non)\b.*\bou (?:pas|non)$/,
  en: /^(?:is|are|do|does|did|can|could|will|has|have)\b.*\bor not$|^(?:are|will|can|could) you (?:going to|doing|do) /,
} as const;

/** A question, though its mark was left out. */
export const asks = {
  fr: /^(?:quelqu'un|une personne|est-ce|faut-il|doit-on|pouvez|pourriez|peux|pourrais|serait-il|est-il|qui|a qui|ou|que (?:dois|doit|faire|fait|devons)|comment|on fait)\b/,
  en: /^(?:please )?(?:can|could|would|will|is|isn't|do|should|must|who|what (?:do|should|can)|how|where)\b/,
} as const;

/** What is said of a wish that nobody can grant, or that is none: to scream, to love it, to see somebody sacked. */
export const idle = {
  fr: /\b(?:crier|hurler|pleurer|vomir|mourir|crever|rire|gerber|aimer|y croire|croire|vider mon sac|savoir comment vous (?:faites|dormez|osez)|porter plainte|vire[rs]?|licencie\w*|sanction\w*|tete|peau|coule[rz]?|fermer? (?:boutique|definitivement)|demission\w*|le meme|la meme|les memes|trop ca|celui-la|celle-la|bebe|signer|conseil|recommander|remercier|dire (?:bravo|merci|que)|story|article|video|interview\w*|appeler|pourquoi c'est|corps|gueule|ken|le meilleur|bonne? (?:chance|continuation|route|retraite|fetes?|courage)|(?:du|bon) courage)\b|^(?:je|j'|on|nous) ?\S+ (?:te|t'|toi|ton|ta|tes|vous (?:voir|tuer|frapper)) ?/,
  en: /\b(?:scream|cry|weep|vomit|die|laugh|throw up|be sick|love|believe|like (?:it|them|this)|hug|marry|move in|punch|slap|sacked|fired|sack|fire (?:him|her|them)|jail\w*|prosecut\w*|punish\w*|struck off|resign\w*|gone|ruined|exposed|head on|sleep at night|vent|get (?:this|that|it) off|sit down|lie down|drink|one of (?:these|those|them)|(?:one|two)$|it all|them all|this in|in my life|recommend|thank|say (?:thank|well done|how)|shout ?out|your video|interview|throats?|stop hassling|(?:you|them|him|her|everyone|everybody|all) (?:well|luck|the best|all the best|every success))\b|^how (?:does|did|is|was|can) (?:that|this|it)\b/,
} as const;

/** "Could you write that …", « pouvez-vous confirmer que … »: what the brand is to say is not said for it. */
export const toSay = {
  fr: /\b(?:ecri\w*|publi\w*|confirm\w*|annonc\w*|repet\w*|ajout\w*|affich\w*|mentionn\w*|signe\w*|poste\w*|copi\w*|traduis\w*|promett\w*|(?:dire|dis|dites|disiez|reponde\w*|repondre|admett\w*|avou\w*) (?:que|qu'|a tous|a tout|ceci|cela|oui|simplement)|mot)\b/,
  en: /\b(?:write|writes|post|publish|confirm|announce|repeat|add|include|mention|sign|copy|print|translate|promise|admit|state|(?:say|says|tell (?:everyone|everybody|people|them|us|customers)|repl(?:y|ies)|respond|answer) (?:that|with|this|to everyone|everyone|yes|the word)|the word|words?)\b/,
} as const;
