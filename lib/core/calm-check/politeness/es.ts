import { any, first, type MarkerTable } from './marker';

export const spanish: MarkerTable = {
  greeting: first('hola|buenos dias|buenas(?: tardes| noches)?|saludos|bienvenid[oa]|estimad[oa]|que tal'),
  gratitude: any('gracias|agradec\\w+|agradezco'),
  'gratitude-first': first('(?:hola[,.!]? |ok[,.]? |bueno[,.]? )?(?:muchas |mil )?gracias'),
  please: any('por favor|porfa|favor de'),
  'please-first': first('por favor|porfa|favor de'),
  apology: any('perdon\\w*|disculp\\w+|lo siento|siento|lament\\w+|mi error|mi culpa'),
  'indirect-request': any(
    '(?:podrias?|podria|podriais|puedes?|podemos|podriamos|podeis|querrias?|querria|serias?|tendrias?|tendria|tendrian|sabrias?|sabria|vendria|preferiria|quisiera|encantaria|me gustaria|me permit\\w+|te importaria|le importaria)|seria posible|es posible|si (?:puedes?|quieres?|tienes? tiempo|te parece|no te importa)',
  ),
  hedge: any(
    'quizas?|tal vez|probablemente|parece\\w*|creo|pienso|supongo|a mi parecer|en mi opinion|posible\\w*|imagino|me pregunt\\w+|espero|no estoy segur[oa]|me gustaria|quisiera|al parecer|un poco|seria|sugier\\w+|preferiria|si no (?:le|te|les) (?:importa|molesta)|no quisiera|me temo|puedo equivocarme|no dude',
  ),
  'first-person': any('yo|me|mi|mis|conmigo|nosotros|nos|nuestr[oa]s?|he|tengo|estoy|soy|creo|quiero|hemos'),
  'first-person-start': first(
    '(?:y |pues |bueno,? )?(?:yo|me|mi|mis|he|nosotros|nuestr[oa]s?|estoy|tengo|creo|quisiera)',
  ),
  'second-person': any(
    'tu|te|ti|tus|usted|ustedes|vos|contigo|su|sus|vosotros|os|vuestr[oa]s?|has|eres|tienes',
  ),
  'second-person-start': first('(?:y |pero |pues )?(?:tu|usted|ustedes|te|tus|vos|has|eres)'),
  'direct-question':
    /(?:^|[.!?¿]\s*)(?:y |pero |pues )?(?:por que|porque|que|quien|donde|como|cual|desde cuando)(?![a-z])/g,
  factuality: any(
    'realmente|de hecho|honestamente|en realidad|claramente|obviamente|por supuesto|exactamente|simplemente|solo|incluso|evidentemente|la verdad',
  ),
  deference: any(
    '(?:buen|excelente|gran|lindo|muy buen|muy buena|buena|bonito|magnifico) (?:trabajo|articulo|aporte|observacion|grafico|idea|labor|pregunta|articulos)|felicidades|felicitaciones|enhorabuena|bravo|interesante\\w*|tienes razon|tiene razon',
  ),
  'conjunction-start': first('entonces|y|pero|o|asi que|pues|tambien|si|porque'),
  positive: any(
    'buen[oa]?s?|bien|genial\\w*|content[oa]s?|feliz|alegr\\w+|gusta\\w*|mejor\\w*|util\\w*|amable\\w*|excelente\\w*|bienvenid\\w+|placer|espero|de acuerdo|perfect[oa]\\w*|saludos|un abrazo|encant\\w+|interes\\w+|cordial\\w*|suerte|animo',
  ),
  negative: any(
    'mal|mal[oa]s?|estupid\\w+|idiot\\w+|absurd\\w+|ridicul\\w+|mentir\\w*|mientes|fals[oa]s?|verguenza|inutil\\w*|tonter\\w+|atac\\w+|ataque\\w*|acus\\w+|ignor\\w+|borr\\w+|elimin\\w+|quit\\w+|revert\\w+|bloque\\w+|vandal\\w+|amenaz\\w+|inaceptable|problemas?|mierda|joder|puta|insult\\w+|censur\\w+|(?<!la )molest\\w+|pretend\\w+|culpa|violar|violacion|personal\\w*|otra vez|deja de|sabotaj\\w+',
  ),
  negation: any('no|nunca|jamas|nada|ningun[oa]?|nadie|ni|tampoco'),
  but: any('pero|sin embargo|aunque|sino|en vez'),
  help: any(
    'ayud\\w+|consej\\w+|opinion\\w*|sugerencias?|revisar|echar un vistazo|explic\\w+|avis\\w+|colabor\\w+|orient\\w+',
  ),
  'did-you': any(
    '(?:has|eres|tienes|sabes|crees|piensas|quieres|estas|acaso) |por que (?:has|no|me|lo|borr|elimin|quit|revert)\\w*',
  ),
  accusing: any(
    '(?:tu|usted) (?:no|debes?|eres|es|estas|has|sigues|pretendes)|(?:deberias?|tienes que|debes|no puedes|no tienes|no has|estas (?:borrando|eliminando|quitando)|has (?:borrado|eliminado|quitado|revertido|puesto|hecho))|tu (?:propi[oa]|problema|opinion|actitud|comportamiento)',
  ),
  inviting: any(
    '(?:podrias?|puedes?|querrias?|serias?|te gustaria|le gustaria) (?:ayud|revis|dec|explic|dar|ech|hac|mir|por favor|ver|indic|coment|colabor|particip)\\w*|que (?:opinas?|te parece|le parece|piensas?)|hay alguna?|alguna (?:idea|sugerencia)|puedo|podria|como estas|sabes (?:si|donde|como)|te parece|me podrias?|me puedes?',
  ),
  // « Arréglenlo », « Revísalo », « Cambien … »: asked as an order.
  imperative: first(
    '(?:y |pues |entonces |ahora )?(?:[a-z]{3,}(?:en|e|a|ad|an)(?:lo|la|los|las|me|nos|se)(?![a-z])|(?:cambi|respond|mand|envi|arregl|corrij|mir|quit|borr|dej|hag|den|dig|contest|reenvi|revis|pong|expliqu)(?:en|an|e|a)(?![a-z])|(?:haz|pon|di|da|lee|ve|dame|dime|apanate)(?![a-z])|deja de|no (?:edit|toqu|borr|vuelv)[a-z]+)',
  ),
  together: any(
    'podemos|podriamos|juntos|entre (?:los dos|todos)|nuestr[oa] (?:articulo|proyecto|discusion)',
  ),
};
