import { topicSchema } from '../../../reading/signals';
import type { LanguageCode } from '../../../text/language';
import { fault, type Frame } from '../frame';
import { near } from './near';

/** A trouble a line: what it is, its topic, two words that stand in one sentence in either order (or one), and how it is said. On folded text. */
const tables: Partial<Record<LanguageCode, string>> = {
  de: String.raw`
    lost-luggage ; service ; koffer|gepack\w* ; verschwunden|verloren\w*|nicht angekommen|nie angekommen ; das Gepäck ist nicht angekommen
    not-rung ; delivery ; fahrer|bote|zusteller|postbote|dhl|paket ; nicht (?:mal |einmal )?geklingelt|nie geklingelt|ohne zu klingeln|klingelt (?:nie|nicht) ; bei der Zustellung hat niemand geklingelt
    not-collected ; service ; \w*tonnen?|\w*mull|sacke ; nicht (?:geleert|abgeholt|mitgenommen)|nie geleert ; der Müll wurde {since} nicht abgeholt / der Müll wurde nicht abgeholt
    street ; service ; schlagloch\w* ; wann|endlich|reifen|felgen?|voller|immer noch|uberall ; die Schlaglöcher sind noch nicht beseitigt
    no-appointment ; service ; termin\w* ; erst in \w+ monaten|fruhestens in|monatelang|nicht zu bekommen|nichts frei|ausgebucht ; auf einen Termin wartet man viel zu lange
    bill-high ; billing ; nachzahlung|\w*rechnung|abschlag ; \d{3,} ?eur\w*(?=[^.!?]{0,80}\?)|nicht nachvollziehbar|horrend\w*|viel zu hoch|wahnsinn ; die Rechnung wirkt viel zu hoch
    no-login ; account ; komme? (?:\w+ ){0,2}nicht (?:mehr )?(?:rein|in (?:mein|den|das)\w* (?:konto|account|profil))|kann mich (?:\w+ ){0,2}nicht (?:mehr )?(?:einloggen|anmelden) ; - ; die Anmeldung im Konto gelingt nicht
    no-power ; outage ; stromausfall|kein(?:en)? strom|strom (?:ist )?(?:schon wieder )?(?:weg|ausgefallen) ; - ; der Strom ist ausgefallen
    transfer-missing ; billing ; uberweisung ; nicht (?:angekommen|da|gutgeschrieben)|immer noch nicht|verschwunden ; die Überweisung ist nicht angekommen
    unknown-payments ; billing ; abbuchung\w*|abgebucht|belastet ; nie (?:was |etwas )?(?:gemacht|bestellt|zugestimmt)|nichts bestellt|nicht von mir|unbekannt\w* ; es gibt eine unbekannte Abbuchung
    shelf-price ; price ; regal|preisschild|prospekt|ausgezeichnet ; kasse (?:\w+ ){0,4}(?:mehr|teurer|\d+[,.]\d\d) ; an der Kasse galt ein anderer Preis
    slow-line ; outage ; internet|wlan|leitung|dsl|glasfaser|netz|mbit ; langsam\w*|ruckelt|statt \d+|lahm\w* ; die Verbindung ist zu langsam
    late ; delivery ; essen|pizza|lieferung|bestellung|burger|sushi ; (?:stunden?|minuten) (?:zu spat|verspatung)|viel zu spat ; die Lieferung kam viel zu spät
    booking-lost ; service ; buchung|reservierung|gebucht|reserviert|zimmer ; nicht gefunden|uberbucht|wusste\w* (?:\w+ )?nichts|doppelt vergeben ; die Buchung war nicht hinterlegt
    dirty ; service ; toiletten?|klos?|wc|duschen?|kabinen?|abteil|becken ; dreckig|schmutzig|versifft|eklig|ekelhaft|widerlich|verdreckt|stink\w+ ; die Sauberkeit hat gefehlt
    card-blocked ; account ; \w*karte ; gesperrt|funktioniert (?:\w+ )?nicht ; die Karte funktioniert nicht
    card-swallowed ; account ; \w*karte ; eingezogen|einbehalten|(?:ver|ge)schluckt ; die Karte wurde einbehalten
    lost-data ; account ; daten|fotos|spielstand|projekte|nachrichten|dateien|playlists?|listen ; weg|geloscht|verschwunden ; Daten sind verloren gegangen
    promo-refused ; price ; gutschein\w*|rabattcode ; nicht (?:eingelost|akzeptiert|anerkannt|angenommen)|ungultig|funktioniert nicht|geht nicht ; die Aktion wurde nicht angerechnet
    no-callback ; service ; ruckruf\w*|zuruckrufen ; versproch\w+|nie|nix|niemand|keiner ; ein Rückruf blieb aus
    no-signal ; outage ; (?:null|keinerlei|kein\w*) (?:handy)?(?:empfang|signal) ; - ; es gibt keinen Empfang
    found-closed ; service ; vor (?:verschlossener|geschlossener) tur ; - ; die Tür war zu den Öffnungszeiten zu
    not-stopped ; service ; \w*bus|busfahrer\w*|\w*bahn|tram ; (?:weiter|vorbei)gefahren|nicht (?:an)?gehalten ; an der Haltestelle wurde nicht gehalten
    spoilt ; safety ; fleisch|hahnchen|fisch|hackfleisch|wurst ; gestunken|stinkt|stank|schmierig ; die Ware war nicht mehr genießbar
    noise ; service ; zimmer|hotel|ferienwohnung ; kein auge zu\w*|zu laut|larm|disco ; das Zimmer war zu laut
    lost-luggage ; service ; koffer|gepack\w*|reisetasche ; ohne (?:mich|uns)|woanders|in einer anderen stadt|liegengeblieben|liegt noch in|steht noch in ; das Gepäck ist nicht angekommen
    no-assistance ; service ; rollstuhl\w*|rampe|hebebuhne|mobilitatsservice|einstiegshilfe|gehbehindert\w* ; niemand|keiner|nicht da|fuhr ohne|ohne uns|ohne mich|angemeldet|bestellt|defekt|kaputt ; die angemeldete Hilfe ist ausgeblieben
    missing-parts ; delivery ; schrauben?|teile?|zubehor|anleitung|halterung|griff\w* ; fehl(?:t|en|te|ten) ; in der Lieferung hat etwas gefehlt
    rude-staff ; service ; dame an der|herr an der|kasse|kassiererin|kassierer|bedienung|kellner\w*|verkaufer\w*|mitarbeiter\w*|personal|fahrer\w*|security|chef\w*|schaffner\w*|berater\w* ; angeschnauzt|angemault|angeblafft|angeschrie\w*|unfreundlich\w*|unverschamt\w*|frech\w*|patzig\w*|ausgelacht|beleidigt\w*|herablassend\w*|abgefertigt|angemeckert|rausgeworfen ; der Umgangston war nicht in Ordnung
    refund-waiting ; refund ; erstattung|ruckerstattung|ruckzahlung|kaution|anzahlung|geld ; bis heute (?:keine?|nichts|nicht)|nicht zuruck|noch keine|immer noch (?:nicht|keine?)|fehlanzeige|keine spur|wochen|monate ; die Erstattung ist noch nicht angekommen
    no-login ; account ; (?:nicht|nichtmal|keinen?) (?:mehr )?(?:in (?:die|meine) app|rein|zugriff|zugang)|passwort falsch|passwort (?:wird )?nicht ; - ; die Anmeldung im Konto gelingt nicht
    not-told ; service ; jeder etwas anderes|jedes mal (?:etwas|was) anderes|keiner weiß|keiner weiss|niemand weiß|niemand kann ; sag\w*|auskunft|weiß|weiss|helfen ; die Auskünfte waren widersprüchlich
    no-parking ; service ; ladesaule\w*|automat|parkautomat|ticketautomat|schranke ; defekt|kaputt|ging nicht|geht nicht|außer betrieb|ausser betrieb ; der Automat war außer Betrieb
    no-water ; outage ; kein (?:fließend )?wasser|wasser (?:ist )?(?:schon wieder )?(?:weg|abgestellt)|ohne wasser ; - ; das Wasser ist ausgefallen
    cancelled ; service ; konzert\w*|veranstaltung|vorstellung|kurs|festival|auffuhrung|lesung|spiel ; abgesagt|ausgefallen|verschoben|gestrichen|abgeblasen ; die Veranstaltung wurde abgesagt`,
  es: String.raw`
    lost-luggage ; service ; maletas?|equipaje ; perdid[oa]s?|perdieron|desaparecid\w*|no (?:ha |han )?(?:lleg|aparec)\w+ ; el equipaje no ha llegado
    not-rung ; delivery ; repartidor|mensajero|paquete|envio|entrega|transportista ; no (?:habia|hay) nadie|ausente|no (?:ha )?llam(?:o|ado|an|a)|sin llamar|ni llam\w+ ; en la entrega nadie llamó al timbre
    not-collected ; service ; basuras?|contenedor\w*|cubos?|muebles viejos ; sin (?:recoger|vaciar)|no (?:se )?(?:la |los |lo )?(?:recog|vaci|pas)\w+|desbordad\w*|a rebosar ; la basura sigue sin recoger {since} / la basura sigue sin recoger
    street ; service ; baches?|socavon\w*|aceras? ; cuando|arregl\w+|rot[oa]s?|llen[oa]s?|rueda|levantad\w* ; el pavimento sigue sin arreglar
    no-appointment ; service ; cita\w* ; imposible|dentro de \d+ mes\w*|para dentro de|no hay (?:huecos?|citas?)|en \d+ meses|lista de espera ; conseguir cita lleva demasiado tiempo
    bill-high ; billing ; factura|recibo|luz|gas ; \d{3,} ?(?:euros?|pesos|soles)(?=[^.!?]{0,80}\?)|barbaridad|por las nubes|disparad\w*|el doble|el triple ; la factura parece demasiado alta
    no-login ; account ; no (?:puedo|me deja|consigo|hay manera de) (?:entrar|acceder|iniciar sesion) ; - ; no se puede entrar en la cuenta
    no-power ; outage ; sin luz|apagon\w*|corte de luz|se (?:ha ido|fue) la luz ; - ; el suministro de luz se ha cortado
    transfer-missing ; billing ; transferencia|bizum ; no (?:ha |me ha )?lleg\w+|sin llegar|desaparec\w+ ; la transferencia no ha llegado
    unknown-payments ; billing ; cargos?|cobros?|compras? ; no (?:he hecho|hice|reconozco|autorice|es mi[oa])|desconocid\w* ; hay un cargo desconocido
    shelf-price ; price ; estante\w*|etiqueta|cartel|folleto|oferta ; en (?:la )?caja (?:\w+ ){0,4}(?:mas|otro|\d+[,.]\d\d) ; en caja se cobró otro precio
    slow-line ; outage ; internet|wifi|fibra|conexion|megas? ; lent\w+|a pedales|tortuga|en vez de \d+ ; la conexión va demasiado lenta
    late ; delivery ; comida|pizza|pedido|cena|hamburguesas?|sushi ; (?:hora|horas|minutos) (?:tarde|de retraso) ; el pedido llegó demasiado tarde
    booking-lost ; service ; reserva\w* ; no (?:aparec|const|la encontr|exist)\w+|overbooking|no (?:la )?tenian|perdid\w+ ; la reserva no constaba
    dirty ; service ; baños?|banos?|duchas?|vestuarios?|aseos?|vagon|piscina ; suci\w+|asqueros\w+|asco|guarr\w+|mugre ; faltaba limpieza
    card-blocked ; account ; tarjeta ; bloquead\w*|bloque\w+|rechazad\w*|no (?:me )?funciona ; la tarjeta no funciona
    card-swallowed ; account ; tarjeta ; se (?:me )?(?:la )?(?:trago|ha tragado|quedo) ; el cajero se quedó con la tarjeta
    lost-data ; account ; datos|fotos|proyectos|mensajes|archivos|playlists?|(?:todas )?(?:las|mis) listas ; perdid\w*|borrad\w*|desaparec\w+|he perdido ; se han perdido datos
    promo-refused ; price ; cupon|vale|codigo|descuento ; no (?:me )?(?:funciona|lo aceptan|lo aceptaron|se aplica|vale)|caducad\w* ; la promoción no se aplicó
    no-callback ; service ; (?:prometi\w+|dijeron|quedaron en)[^.!?]{0,20} llamar\w* ; esperando|nadie|nada|nunca ; la llamada prometida no llegó
    no-signal ; outage ; (?:no hay|sin|cero|nada de) cobertura ; - ; falta cobertura
    found-closed ; service ; persiana bajada|encontr\w+ cerrad[oa]|estaba cerrad[oa] ; web|google|horario|pone|ponia ; en el horario indicado estaba cerrado
    not-stopped ; service ; conductor\w*|autobus|bus ; no (?:paro|ha parado|se paro)|paso de largo ; el autobús no se detuvo
    no-heating ; service ; sin (?:calefaccion|agua caliente) ; - ; la calefacción o el agua caliente no funcionan {since} / la calefacción o el agua caliente no funcionan
    spoilt ; safety ; pollo|carne|pescado|marisco|queso|yogur\w*|pan|fruta ; olia (?:mal|fatal)|apesta\w*|(?:con|tenia|tiene|lleno de) moho|mohos[oa]s? ; el producto no estaba en buen estado
    noise ; service ; habitacion|hotel ; no pegue ojo|ruido\w*|discoteca ; la habitación era demasiado ruidosa
    lost-luggage ; service ; maletas?|equipaje|mochila ; sin (?:mi|su|ellas?)\b|en otr[oa] (?:ciudad|pais|aeropuerto)|ha visto mas mundo|y ella en|se quedo en|sigue en|sin aparecer ; el equipaje no ha llegado
    no-assistance ; service ; silla de ruedas|rampa|asistencia|movilidad reducida|elevador ; nadie|no aparec\w+|no habia|se (?:fue|marcho)|sin (?:mi|nosotros)|no funciona\w*|averiad\w* ; la ayuda reservada no llegó
    missing-parts ; delivery ; tornillos?|piezas?|patas?|instrucciones|accesorios?|mando|cable ; sin|falta\w*|no (?:venia|venian|trae|traia)\w* ; en el pedido faltaba algo
    rude-staff ; service ; camarer[oa]s?|mesero|mesera|dependient[ea]s?|cajer[oa]|emplead[oa]s?|personal|señora|señor|senora|conductor[a]?|encargad[oa]|recepcionista|vigilante|seguridad ; malas? (?:maneras|formas|contestaci\w+)|de mala gana|maleducad[oa]s?|groser[oa]s?|borde|bordes|grit[oa]\w*|insult\w+|se (?:rio|burlo)|prepotent\w*|desprecio|despectiv[oa]s?|falta de respeto ; el trato no fue el debido
    refund-waiting ; refund ; reembolso|devolucion|fianza|deposito|reintegro|dinero ; ni luz|dias|semanas|meses|todavia|aun no|sigo (?:sin|esperando)|no (?:tengo|me)|nada|devuelt[oa]s? ; el reembolso todavía no ha llegado
    no-login ; account ; (?:error de |no (?:me )?(?:reconoce|acepta) (?:la |mi )?)contrasena|no (?:puedo|consigo|me deja) (?:\w+ )?(?:entrar|acceder|ingresar) ; - ; no se puede entrar en la cuenta
    not-told ; service ; nadie|cada uno|cada (?:vez|persona)|siempre ; sabe (?:nada|decir\w*)|dice una cosa|dicen una cosa|algo distinto|saben deci\w+|ya me llamaran ; nadie dio una respuesta clara
    no-parking ; service ; maquina|cajero automatico|parquimetro|barrera|cargador electrico ; no funciona\w*|averiad\w*|fuera de servicio ; la máquina no funcionaba
    no-water ; outage ; sin agua(?! caliente)|corte de agua|no (?:hay|sale) agua(?! caliente) ; - ; el suministro de agua se ha cortado
    cancelled ; service ; conciertos?|evento|funcion|obra|curso|festival|partido|espectaculo ; cancel\w+|suspend\w+|aplaz\w+ ; el evento se canceló`,
  it: String.raw`
    lost-luggage ; service ; valigi[ae]|bagagli\w* ; pers[oaie]|sparit\w+|smarrit\w+|non (?:e |sono )?(?:mai )?arrivat\w+ ; il bagaglio non è arrivato
    not-rung ; delivery ; corriere|postino|fattorino|pacco|consegna ; assente|non (?:ha |hanno )?(?:nemmeno |neanche |mai )?(?:suonat|citofonat|buss)\w+|senza (?:suonare|citofonare) ; per la consegna non ha suonato nessuno
    not-collected ; service ; rifiuti|umido|spazzatura|immondizia|cassonett\w+|bidon\w+|indifferenziata ; non (?:\w+ )?(?:passan|passat|ritir|raccol|svuot)\w+|strapien\w+|stracolm\w+ ; i rifiuti non vengono ritirati {since} / i rifiuti non vengono ritirati
    street ; service ; buc(?:a|he)|marciapied\w+|asfalto ; quando|sistem\w+|ripar\w+|cerchion\w+|gomm[ae]|pien[oa]|rott[oi]|dissestat\w+ ; la strada non è stata sistemata
    no-appointment ; service ; appuntament\w+|visita|esame|risonanza|prenotar\w+ ; (?:tra|fra) \w+ mesi|impossibile|lista d'attesa|non c'e posto|primo posto ; per un appuntamento si aspetta troppo
    no-appointment ; service ; \d+ mesi (?:di attesa )?per (?:una visita|un esame|un appuntamento|una risonanza|un intervento) ; - ; per un appuntamento si aspetta troppo
    bill-high ; billing ; bollett[ae]|fattura|conguaglio ; \d{3,} ?euro(?=[^.!?]{0,80}\?)|alle stelle|esagerat\w+|il doppio|il triplo|raddoppiat\w+ ; la bolletta sembra troppo alta
    no-login ; account ; non (?:riesco|si riesce|mi fa|posso) (?:piu )?(?:ad? )?(?:accedere|entrare|fare il login) ; - ; l'accesso all'account non riesce
    no-power ; outage ; senza (?:corrente|luce|elettricita)|blackout|(?:saltata|andata via|manca) la (?:corrente|luce) ; - ; manca la corrente
    transfer-missing ; billing ; bonific\w+ ; non (?:e |mi e )?(?:ancora |mai )?arrivat\w+|sparit\w+|mai arrivat\w+ ; il bonifico non è arrivato
    unknown-payments ; billing ; addebit\w+|moviment\w+|pagament\w+ ; mai (?:fatt|autorizzat)\w+|non (?:ho|li ho|l'ho) (?:fatt|autorizzat)\w+|sconosciut\w+|non riconosc\w+ ; c'è un addebito sconosciuto
    shelf-price ; price ; scaffale|etichetta|cartello|volantino|offerta ; (?:in|alla) cassa (?:\w+ ){0,4}(?:piu|altro|\d+[,.]\d\d) ; alla cassa il prezzo era un altro
    slow-line ; outage ; internet|wifi|fibra|connessione|mega ; lent\w+|lumaca|invece di \d+ ; la connessione è troppo lenta
    late ; delivery ; cibo|pizz[ae]|cena|ordine|panin[oi]|sushi ; (?:ora|ore|minuti) (?:di ritardo|in ritardo) ; l'ordine è arrivato troppo tardi
    booking-lost ; service ; prenotazion\w+ ; non (?:la )?(?:trov|risult|esist)\w+|overbooking|sparit\w+|non c'era|pers[oa] ; la prenotazione non risultava
    dirty ; service ; bagn[oi]|docc(?:e|ia)|spogliato[io]|vagon[ei]|carrozz[ae]|piscina ; sporc\w+|schifo\w*|sudici\w+|luridi?|indecent\w+ ; mancava la pulizia
    card-blocked ; account ; carta|bancomat ; bloccat\w+|rifiutat\w+|non (?:mi )?funziona ; la carta non funziona
    card-swallowed ; account ; carta|tessera ; ritirat[oa]|mangiat[oa]|trattenut[oa]|inghiottit[oa] ; lo sportello ha trattenuto la carta
    lost-data ; account ; dati|foto|progetti|salvatagg\w+|messaggi|file|playlist ; pers[oie]|cancellat\w+|sparit\w+ ; sono andati persi dei dati
    promo-refused ; price ; buono|coupon|codice sconto|sconto ; non (?:me lo |lo )?(?:funziona|accett|viene accett|applic|vale)\w*|scadut\w+ ; la promozione non è stata applicata
    no-callback ; service ; (?:promess\w+|detto)[^.!?]{0,20} richiam\w+ ; aspett\w+|nessuno|niente|mai ; la telefonata promessa non è arrivata
    no-signal ; outage ; (?:non c'e|senza|zero) (?:mai )?(?:campo|segnale|copertura) ; - ; manca il segnale
    found-closed ; service ; saracinesca|trovato (?:tutto )?chiuso ; sito|google|orari\w*|scritto ; nell'orario indicato era chiuso
    not-stopped ; service ; autista|autobus|bus|tram ; non si e (?:nemmeno |neanche )?fermat[oa]|tirato dritto ; alla fermata il mezzo non si è fermato
    no-heating ; service ; senza (?:riscaldamento|acqua calda) ; - ; il riscaldamento o l'acqua calda non funzionano {since} / il riscaldamento o l'acqua calda non funzionano
    spoilt ; safety ; pollo|carne|pesce ; puzzav\w+|puzza|rancid\w ; il prodotto non era in buono stato
    noise ; service ; camera|hotel|albergo ; non ho chiuso occhio|rumor\w+|discoteca ; la camera era troppo rumorosa
    lost-luggage ; service ; valigi[ae]|bagagli\w*|trolley|borsone ; senza di (?:me|noi)|a (?:stoccolma|francoforte|parigi|londra|madrid|monaco|\w+) ?\. ?almeno|si fa una vacanza|rimast[aoei]|ancora a|da un'altra parte|in un'altra citta|si gode ; il bagaglio non è arrivato
    no-assistance ; service ; carrozzina|sedia a rotelle|rampa|assistenza|pedana|disabil\w* ; nessuno|non c'era|non si e (?:visto|presentat\w+)|senza di (?:noi|me|lei|lui)|partito|prenotat\w+|rott[ao]|guast[ao] ; l'assistenza prenotata non c'era
    missing-parts ; delivery ; vit[ei]|pezz[oi]|istruzioni|accessori|maniglia|piedin[oi] ; senza|manca\w*|non c'er\w+ ; nella spedizione mancava qualcosa
    rude-staff ; service ; commess[oaie]|camerier[eai]|cassier[ae]|personale|addett[oaie]|signora alla cassa|autista|controllore|receptionist|impiegat[oa]|buttafuori|responsabile ; malissimo|male|maleducat\w*|scortes\w*|sgarbat\w*|urlat\w*|alzat[oa] la voce|insult\w*|arrogant\w*|trattat[oaie]|preso in giro|presi in giro|rispost[oa] (?:in )?mal\w+ ; l'accoglienza non è stata all'altezza
    refund-waiting ; refund ; rimborso|caparra|cauzione|soldi|anticipo|acconto ; nemmeno l'ombra|neanche l'ombra|mes[ei]|settiman[ae]|ancora (?:niente|nulla)|mai|non (?:mi )?(?:restitui\w+|e arrivat\w+)|restitui\w+ ; il rimborso non è ancora arrivato
    no-login ; account ; password (?:errata|sbagliata|non)|non riesco (?:piu )?(?:a|ad) (?:entrar\w*|accedere|fare)|non mi fa (?:entrare|accedere) ; - ; l'accesso all'account non riesce
    not-told ; service ; ogni volta|ognuno|nessuno|ciascuno ; data diversa|una cosa diversa|dice una cosa|sa (?:niente|nulla|dirmi)|sanno dir\w+ ; nessuno ha dato una risposta chiara
    no-parking ; service ; macchinetta|parchimetro|colonnina|sbarra|biglietteria automatica ; non (?:funziona\w*|va|andava)|guast[ao]|fuori servizio ; la macchina non funzionava
    no-water ; outage ; (?:senza|manca l'|non c'e) ?acqua(?! calda) ; - ; manca l'acqua
    cancelled ; service ; concert[oi]|evento|spettacolo|corso|festival|partita ; annulla\w+|cancella\w+|rinvia\w+|saltat\w+ ; l'evento è stato annullato`,
  pt: String.raw`
    lost-luggage ; service ; malas?|bagage[mn]\w*|mochila ; perdid\w*|desaparecid\w*|extraviad\w*|extravio|extraviaram|perderam|nao (?:chegou|apareceu) ; a bagagem não chegou
    not-rung ; delivery ; estafeta|entregador|carteiro|motoboy|encomenda|entrega ; nao estava ninguem|ausente|(?:ninguem|nao|nem) (?:\w+ )?(?:tocou|tocaram|bateu|interfonou)|sem tocar ; na entrega ninguém tocou à porta
    not-collected ; service ; lixos?|contentor\w*|ecoponto\w*|caixotes? ; nao (?:e |foi |sao )?(?:recolh|pass|esvazi|levar)\w+|por (?:recolher|esvaziar)|a transbordar|transbordando|sem recolha ; o lixo continua por recolher {since} / o lixo continua por recolher
    street ; service ; buracos?|passeios?|calcadas?|asfalto ; quando|arranj\w+|consert\w+|tap(?:am|ar|ado)|pneus?|chei[oa]|partid\w+ ; a rua continua por arranjar
    no-appointment ; service ; consultas?|vagas?|agendar|agendamento|marcacao|exames? ; daqui a \w+ (?:meses|mes)|so (?:ha|tem) (?:vaga )?(?:para|daqui|em)|impossivel|lista de espera|nunca (?:ha|tem) vaga ; a espera por uma vaga é longa demais
    no-appointment ; service ; \d+ meses (?:pra|para|de espera (?:para|por)) (?:uma? )?(?:consulta|exame|cirurgia|vaga) ; - ; a espera por uma vaga é longa demais
    bill-high ; billing ; (?:conta|fatura|factura) d[ae] (?:luz|agua|gas|energia)|(?:fatura|factura) ; \d{3,} ?(?:reais|euros)(?=[^.!?]{0,80}\?)|absurd[oa]|o dobro|o triplo|nas alturas ; a fatura parece alta demais
    no-login ; account ; nao (?:consigo|da para|me deixa|deixa) (?:mais )?(?:entrar|aceder|acessar|fazer login|logar) ; - ; não se consegue entrar na conta
    no-power ; outage ; sem (?:luz|energia|eletricidade)|apagao|(?:falta|queda) de (?:luz|energia)|acabou a luz ; - ; a luz foi abaixo
    transfer-missing ; billing ; transferencia|pix ; nao (?:chegou|caiu|entrou)|sumiu|desaparec\w+|nunca chegou ; a transferência não chegou
    unknown-payments ; billing ; debitos?|cobrancas?|compras?|movimentos? ; nao (?:fiz|reconheco|autorizei)|nunca (?:fiz|autorizei)|desconhecid\w* ; há uma cobrança desconhecida
    shelf-price ; price ; prateleira|etiqueta|folheto|gondola|cartaz ; (?:na|no) caixa (?:\w+ ){0,4}(?:mais|outro|\d+[,.]\d\d) ; na caixa o preço era outro
    slow-line ; outage ; internet|wifi|fibra|conexao|megas? ; lent\w+|em vez de \d+|carroca|tartaruga ; a internet está lenta demais
    late ; delivery ; comida|pizza|pedido|jantar|lanche|sushi ; (?:hora|horas|minutos) (?:de atraso|atrasad[oa]) ; o pedido chegou tarde demais
    booking-lost ; service ; reservas? ; nao (?:aparec|const|encontr|exist)\w+|overbooking|nao (?:a )?tinham|sumiu ; a reserva não constava
    dirty ; service ; casas? de banho|banheiros?|duches?|balnearios?|vestiarios?|carruagem|piscina ; suj[oa]s?|imund\w+|noj\w+|porcaria ; faltava limpeza
    card-blocked ; account ; cartao ; bloquead\w*|bloquearam|recusad\w*|nao (?:me )?(?:funciona|passa) ; o cartão não funciona
    card-swallowed ; account ; cartao ; engoliu|reteve|comeu|ficou com ; a máquina reteve o cartão
    lost-data ; account ; dados|fotos|projetos|mensagens|arquivos|ficheiros|playlists?|(?:as )?minhas listas ; perdi(?:do|da)?s?|apagad\w*|apagou|sumi\w+|desaparec\w+ ; perderam-se dados
    promo-refused ; price ; cupom|cupao|vale|codigo|desconto ; nao (?:funciona|aceit\w+|foi aplicado|entrou)|expirad\w* ; a promoção não foi aplicada
    no-callback ; service ; (?:prometeram|ficaram de)[^.!?]{0,20} (?:ligar|retornar|telefonar)\w* ; nada|ninguem|espera\w*|nunca ; o telefonema combinado não veio
    no-signal ; outage ; (?:sem|nunca ha|nao ha|nao tem|zero) (?:rede|sinal|cobertura) ; - ; falta rede
    found-closed ; service ; nariz na porta|encontrei (?:tudo )?fechado ; site|google|horario ; no horário indicado estava fechado
    not-stopped ; service ; motorista|autocarro|onibus ; (?:nao|nem) parou|passou direto ; o transporte não parou
    no-heating ; service ; sem (?:aquecimento|agua quente) ; - ; o aquecimento ou a água quente não funcionam {since} / o aquecimento ou a água quente não funcionam
    spoilt ; safety ; frango|carne|peixe|queijo|iogurtes?|pao|fruta ; cheirava? mal|fedia|fedendo|(?:com|tinha|tem|cheio de) (?:bolor|mofo)|bolorent[oa]s? ; o produto não estava em bom estado
    noise ; service ; quarto|hotel|pousada ; nao preguei (?:o )?olho|barulh\w+|discoteca ; o quarto era barulhento demais
    lost-luggage ; service ; malas?|bagage[mn]\w*|mochila ; sem mim|sem nos|noutr[oa] (?:cidade|pais)|em outr[oa] (?:cidade|pais)|foi passear|ficou em|ficou para tras|e eu fiquei ; a bagagem não chegou
    no-assistance ; service ; cadeira de rodas|cadeirante|rampa|assistencia|plataforma elevatoria|mobilidade reduzida ; ninguem|nao apareceu|nao havia|nao tinha|sem (?:nos|mim)|marcada|reservada|avariad[oa]|quebrad[oa] ; a ajuda marcada não apareceu
    missing-parts ; delivery ; parafusos?|pecas?|manual|instrucoes|acessorios?|puxador\w*|cabo ; sem|falt\w+|nao (?:veio|vinha|trouxe)\w* ; na encomenda faltava alguma coisa
    rude-staff ; service ; senhora d[oa]|senhor d[oa]|balcao|caixa|funcionari[oa]s?|empregad[oa]s?|atendentes?|vendedor[a]?|motorista|garcom|seguranca|gerente|rececionista|recepcionista ; malcriad[oa]s?|mal.?educad[oa]s?|grosseir[oa]s?|grossa|grosso|gritou\w*|insult\w+|debochou|riu|desprez\w*|arrogantes?|ma vontade|maus modos|estupid[oa]s? ; o atendimento não esteve à altura
    refund-waiting ; refund ; reembolso|caucao|sinal|estorno|dinheiro ; ate hoje|meses|semanas|dias|ainda nao|nunca|nada|nao devolv\w+|devolver\w*|cade ; o reembolso ainda não chegou
    no-login ; account ; senha (?:esta |ta )?(?:errada|incorreta|invalida)|palavra.?passe (?:errada|incorreta)|nao (?:consigo|da para|deixa) (?:mais |me )?(?:entrar|acessar|aceder) ; - ; não se consegue entrar na conta
    not-told ; service ; cada (?:pessoa|um|vez|uma)|ninguem|toda hora ; diz uma coisa|fala uma coisa|coisa diferente|sabe (?:nada|dizer|informar) ; ninguém deu uma resposta clara
    no-parking ; service ; maquina d[eo]|parquimetro|cancela|multibanco|caixa eletronico ; nao (?:funciona\w*|dava|aceita)|avariad[oa]|fora de servico|quebrad[oa] ; a máquina não funcionava
    no-water ; outage ; sem agua(?! quente)|falta de agua|nao ha agua(?! quente)|corte de agua ; - ; falta água
    cancelled ; service ; concerto|show|evento|espetaculo|curso|festival|jogo ; cancel\w+|adiad\w+|adiaram ; o evento foi cancelado`,
};

function troubleOf(line: string): Frame {
  const [id, topic, one, other, say, ...more] = line.trim().split(' ; ');
  if (id === undefined || one === undefined || other === undefined || say === undefined || more.length > 0)
    throw new Error(`A trouble has five parts: "${line.trim()}"`);
  return fault(id, topicSchema.parse(topic), near(one, other), ...say.split(' / '));
}

/** The rarer troubles of a language, one wording each: behind the precise ones of its own table, before the vague. */
export const troublesIn = (language: LanguageCode): Frame[] =>
  (tables[language] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(troubleOf);
