import type { LanguageCode } from '../../text/language';

/** Plain words that any reply may use and that claim nothing: what a rewording may bring in beside the composer's own. */
export const courtesy: Partial<Record<LanguageCode, string>> = {
  en: `about absolutely acknowledge actually again all already also although another answer anything appreciate
    around attention away back because been before behind being below better between both bring bringing care careful
    carefully case certainly clear clearly close closely come coming completely concern concerned could deal deeply
    deserve detail directly disappoint disappointed disappointing doing done each early either else enough entirely
    even every everything exactly expect expected experience explain fair feel feeling felt find first follow forward
    found frank frustrated frustrating frustration from fully genuinely give given glad going good great happen
    happened hard have having hear heard hearing here honest honestly hope idea inconvenience instead issue just keep
    kept kind know known later least leave left less let listen little long look looking made make making matter mean
    means meant meanwhile message might more most much must name near need needed never next nobody note noted nothing
    once only open other ought ours over part pass passing patience people personally place please point possible
    post problem properly question quick quickly quite raise raised reach read ready real really reason receive
    regarding reply respond response right same saying seem sent serious seriously several share shared sharing should
    side simply since sincere sincerely situation some someone something sorry sound speak standard start stay step
    still straight such sure take taken taking talk team tell than thank thanks that their them then there these they
    thing think this those though thought through time together told took touch true truly trust trying under
    understand understandable understandably understood until unpleasant update upset upsetting useful very wait
    waited waiting want wanted were what when where which while whole will wish with within without wonder word work
    working worry would write writing wrong your yours yourself anger angry annoyed annoying arrange
    check checking colleague comment communication contact customer delay email exhausting fall falls flagging follow-up
    further handle ignored lack locate missing news order prefer private privately progress quiet quickest reply replies
    service short show showed silence standard status team tiring track turn unanswered unacceptable welcome`,
  fr: `absolument accueil accueillir actuellement afin ailleurs ainsi alors apporter apprecier apres attendre attendu
    attente attention attentive attentivement aucun aucune aujourd auparavant aupres aussi autant autre avant avec avez
    avoir avons beaucoup besoin bien bonjour bonne bref brievement cela celle celui certain certainement cette chaque
    chose clair claire clairement comme comment completement comprendre comprends comprenons compris compte concerne
    concernant conscient consciente constater contact contre corriger cote courage croire dans decevant deception deceu
    decu decue depuis derniere desagreable desagrement desole desolee desormais detail deux devait devoir devrait
    dire directement dites doit donc donner dont echange ecoute ecouter ecrire ecrit effet egalement elle embarras
    encore enfin ennui ensemble ensuite entendre entends entendons entendu entier entiere entierement entre envers
    espere esperons etait etes etre exactement experience explication expliquer exprimer facon faire fait faut fois font
    franc franchement frustrant frustrante frustration genant general gens grace gros heureux hors humain idee importance
    important importante importe incident inquietude insatisfaction jamais juste lecture leur lire lisons longtemps
    lorsque maintenant mais maniere manque meilleur meilleure meme merci merite message mesure mettre mieux mise moins
    moment monde moyen navre navree niveau nombreux normal note notons notre nous nouveau nouvelle oblige occasion
    parce parfois parler parole part partage partager parti particulier particulierement patience peine penible penser
    personne personnellement petit peut pleinement plus plusieurs plutot point possible pour pourquoi pouvez pouvoir
    pouvons precis precise precisement premier prendre prenons pres presente prete pris prise probleme prochain propos
    puis quand quelque quelqu quelques question quoi raison rapide rapidement recevoir recu regarder regrettable
    regrette regrettons remercie remercier remercions remonter rendre rends repondre reponse rester retour revenir
    reviens revenons rien sans savoir selon semble sens sentiment serait serieux sera seul seulement signalement signaler
    simple simplement sincere sincerement situation soient soin soit sommes sont souci souhaite souhaitons suis suite
    suivre surtout tard tellement temoignage temps tenir tiens tenons toujours tour tous tout toute toutefois toutes
    agacement aide aider alerte colere commentaire communication contacter delai equipe ici joindre lettre mecontent
    mecontentement morte nouvelles penible pratique prive privee recherche recherchons repond repondons retard service
    silence suivi usant verifie verifions traiter transmettre transmis travail tres trop trouve trouver utile vers veut veux vient vite voici voila voir
    vois voyons votre voulais vouloir vous vrai vraiment`,
  de: `aber alle allem alles also andere antwort ärger ärgerlich auch aufmerksam bedauern beim bereits besser bitte
    danke dann dass daher dein deine denn dennoch deutlich dies diese diesem diesen dieser dieses direkt doch eben
    ehrlich eine einem einen einer eines einfach enttäuschend enttäuscht enttäuschung erfahrung ernst erst etwas
    frage frust frustrierend ganz geben geht genau genauer gern gerne gesagt gesehen gibt habe haben hatte heraus
    herzlich hier hinweis hören ihnen ihre ihrem ihren ihrer immer jede jeder jetzt kann kein keine kennen klar können
    kommt konkret lange lassen leid leider lesen machen mehr melden mich mein meine meiner mitteilen möchte möchten
    möglich muss nachricht nehmen nicht nichts noch nochmals nur nun oder offen persönlich problem recht richtig rück
    rückmeldung sache schade schildern schnell schon schreiben sehen sehr sein seit selbst sich sicher sind sobald
    sofort sollte sollen sondern sowie stehen stelle tatsächlich teilen trotz über umgehend unangenehm unser unsere
    unserem unseren verärgert verstehen verständlich viel vielen vielleicht vollkommen warten warum weiter weitergeben
    wenn werde werden wichtig wieder wir wird wirklich wissen wollen worden wurde würde zeit zusammen zwar kümmern`,
  es: `ahora algo alguien alguna alguno antes aquello aqui asunto atencion atender aunque ayudar bien buena bueno cada
    caso claro comentario como comprendemos comprender comprendo con conocer contar contestar correcto cosa cuando
    cuanto cuenta dado deber decepcion decepcionante decir desde despues detalle dicho directamente disculpa disculpas
    donde entender entendemos entiendo entonces era esa ese eso espera esperar esta estado estamos este esto estoy
    exactamente experiencia explicar favor forma frustracion frustrante fue gracias gran grande haber habia hace hacer
    hacia hasta hecho hola igual importa importante justo lamentamos lamento leer leido llegar lugar manera mejor
    menos mensaje merece mientras mismo molestia momento mucha mucho nada nadie necesario ninguna nosotros nuestra
    nuestro nunca opinion otra otro para parece parte pero persona personal personalmente poder podemos porque posible
    pregunta primero problema pronto propio punto queda queja quien quiere quiero razon real realmente recibir
    recibido responder respuesta saber seguir segun seguro sentimos ser serio servicio siempre siento sincera situacion
    sobre solo somos son tambien tanto tener tenemos tiempo tiene todo toda todavia tomamos tomar trabajo usted vamos
    verdad vez visto volver`,
  it: `abbiamo adesso aiutare alcuni allora altra altro ancora anche appena aspetta aspettare attenzione attesa avere
    avuto bene bisogno breve buongiorno caso capire capiamo capisco certo chiaramente chiaro ciao ciascuno come
    comprendere comprendiamo comprensibile con conto cosa così credere cura dare davvero deludente delusione deluso
    dettaglio dice dire direttamente dispiace dopo dove dovrebbe ecco episodio esattamente esperienza essere fare fatto
    favore finora forse frustrante frustrazione giusto grande grazie importante insieme invece leggere letto lettura
    lieto lungo meglio meno mentre merita messaggio modo molta molto momento motivo nessuno niente nostra nostro nuovo
    occuparsi ogni oltre ora parlare parola parte persona personalmente pieno poco portare possiamo possibile posto
    prendere presto prima problema proprio punto purtroppo quale qualcosa qualcuno quando quanto questa questo quindi
    ragione reale ricevere ricevuto rispondere risposta sappiamo scritto scrivere scusa scuse segnalare segnalazione
    seguire sempre sentire senza serio servizio siamo sincero situazione solo sono spiacevole spiegare stata stato
    subito tanto tempo tenere tornare tutta tutto vedere verso volta vostra vostro`,
  pt: `acompanhar agora ainda alguem alguma algum antes apenas aqui assim assunto atencao atender ate bem boa bom cada
    caso claro coisa como compreendemos compreender compreendo comentario conta contar correto cuidado dado decepcao
    depois desagradavel desapontamento desculpa desculpas detalhe deve dizer diretamente dito entao entender
    entendemos espera esperar essa esse esta estado estamos estar este estou exatamente experiencia explicar fazer
    feito forma frustracao frustrante grande haver hoje importa importante isso lamentamos lamento ler lido lugar
    maior mais mas melhor menos mensagem merece mesmo momento muita muito nada ninguem nossa nosso nunca obrigada
    obrigado ola onde opiniao outra outro para parece parte passar pedimos pedir pela pelo perceber percebemos pergunta
    pessoa pessoalmente pode podemos ponto porque possivel pouco primeiro problema proprio qualquer quando quanto
    queixa quem quer razao real realmente receber recebido responder resposta saber seguir sempre sentimos serio
    servico sincera sinto situacao sobre somente somos tambem tanto tempo temos ter todo toda tomar trabalho tratar
    tudo vamos verdade vez visto voce voltar`,
};
