import type { LanguageCode } from '../../../text/language';
import { view, type Frame } from '../frame';
import { near } from './near';

/**
 * Wrongs to others that the brand is accused of (decision 0034), a line each: what it is, two words near each other in
 * either order (or one), and what the subject is called as a view is. Nothing of it is told back or owned.
 */
const tables: Partial<Record<LanguageCode, string>> = {
  de: String.raw`
    layoffs ; entlassungen|massenentlassung\w*|stellenabbau|personalabbau|wegrationalisiert\w* ; - ; Stellenabbau
    layoffs ; (?:\d+|hunderte|dutzende) (?:leute|menschen|mitarbeiter\w*|stellen|jobs|beschaftigte|kolleg\w+|familien)|leute|mitarbeiter\w*|kolleg\w+|belegschaft|angestellte\w*|stellen|abteilung|team ; entlassen|entlasst|gefeuert|rausgeworfen|rausgeschmissen|vor die tur gesetzt|gestrichen|gekundigt ; Stellenabbau
    farming ; huhner\w*|hennen?|schweine?\w*|kuhe|kalber|ferkel|puten|enten|ganse|kaninchen|tiere?n?|lachse?|masthahnchen ; wunden|verletzt\w*|eingepfercht|zusammengepfercht|stall|stalle|kafig\w*|qual\w*|gequalt|leiden|leid|elend|undercover|doku|videoaufnahmen|aufnahmen|schlachthof|massentierhaltung ; Tierhaltung
    farming ; tierqualerei|tierleid|massentierhaltung|tierwohl ; - ; Tierhaltung
    authorship ; \w*(?:muster|motive?|entwurf\w*|design\w*|illustration\w*|zeichnung\w*|fotos?|bild|bilder|text|rezept|logo|idee|kunstwerk|grafik|song|melodie|schnitt) ; abgekupfert|geklaut|gestohlen|kopiert|abgemalt|abgezeichnet|nachgemacht|plagi\w+|(?:keine|nie eine|ohne) (?:\w+ )?(?:erlaubnis|genehmigung|lizenz)|nicht gefragt|nie gefragt|ohne (?:mich )?zu fragen|namensnennung|urheber\w* ; Urheberschaft und Herkunft dieser Arbeit
    authorship ; plagiat\w*|ideenklau|kulturelle aneignung ; - ; Urheberschaft und Herkunft dieser Arbeit
    greenwashing ; greenwashing|klimaluge|okoluge|gruner anstrich ; - ; Umweltversprechen
    greenwashing ; klimaneutral\w*|nachhaltig\w*|okologisch\w*|umweltfreundlich\w*|grun\w* (?:image|strom|kampagne|versprechen) ; plastik\w*|kohle\w*|flugzeug\w*|eingeflogen|privatjet|trotzdem|wahrend|luge\w*|gelogen|dabei|aber ; Umweltversprechen
    labour ; kinderarbeit|ausbeut\w+|hungerlohn\w*|sweatshop\w*|zwangsarbeit|sklaven\w* ; - ; Arbeitsbedingungen
    labour ; fahrer\w*|naherinnen|arbeiter\w*|personal|pflegekraft\w*|kurier\w*|pfluck\w*|lagerarbeiter\w*|subunternehm\w* ; ausgenutzt|uberstunden|mindestlohn|unbezahlt|bezahlt ihr|zwolf stunden|12 stunden|ohne pause|in flaschen|schuften ; Arbeitsbedingungen
    partner ; influencer\w*|botschafter\w*|werbegesicht|markenbotschafter\w*|partner\w*|kooperation|zusammenarbeit|sponsor\w*|sponsert|werbung mit ; rassist\w*|sexist\w*|antisemit\w*|homophob\w*|rechtsextrem\w*|verurteilt\w*|angeklagt\w*|vorwurf\w*|ubergriff\w*|gewalt ; Zusammenarbeit mit dieser Person
    sexist-ad ; werbung|plakat\w*|kampagne|spot|anzeige ; sexist\w*|frauenfeindlich\w*|halbnackt\w*|nackt\w*|objekt\w* ; Frauenbild in der Werbung
    false-discount ; rabatt\w*|black friday|sale|angebot|reduziert|statt ; vorher (?:hat|war|kostete|schon)|kostete (?:\w+ )?(?:vorher|letzte)|kurz vorher|genauso viel|letzte woche (?:kostete\w*|war\w*)|gestern (?:kostete\w*|war\w*)|(?:erst|vorher) (?:erhoht|hochgesetzt)|hochgesetzt|scheinrabatt|fake\w* ; Preis vor der Aktion
    sourcing ; aliexpress|alibaba|temu|dropshipping ; - ; Herkunft der Produkte
    parity ; frauenquote|gender pay gap|nur manner|keine einzige frau|lauter manner ; - ; Gleichstellung von Frauen und Männern
    care ; oma|opa|großmutter|bewohner\w*|patient\w*|pflegeheim|altenheim|seniorenheim|heim|station ; nass\w*|stundenlang|allein gelassen|nicht gewaschen|wundgelegen|durstig|verwahrlost|vernachlassig\w*|personalmangel|fixiert ; Versorgung und Betreuung`,
  es: String.raw`
    layoffs ; despidos?|despido masivo|expediente de regulacion|recorte de plantilla ; - ; los despidos
    layoffs ; despedis|despidieron|despediste\w*|despiden|despedir|despedid[oa]s|habeis echado|han echado|echaron|corrieron ; \d+ (?:personas|trabajador\w*|emplead\w*|familias|compañer\w*)|gente|personas|trabajador\w*|compañer\w*|plantilla|emplead\w*|equipo|correo|mail|videollamada ; los despidos
    farming ; cerd[oa]s?|gallinas?|vacas?|terneros?|pollos?|pavos?|conejos?|animal\w*|patos?|lechones ; hacinad\w*|heridas?|herid[oa]s|jaulas?|maltrat\w*|sufr\w*|granja|matadero|grabacion\w*|crueldad|encerrad\w*|moribund\w* ; el trato a los animales
    farming ; maltrato animal|bienestar animal|macrogranjas? ; - ; el trato a los animales
    authorship ; estampad\w*|diseños?|disenos?|ilustracion\w*|dibujos?|fotos?|fotografias?|texto|receta|logo|idea|obra|motivo|cancion|patron ; copiad\w*|copia|robad\w*|robasteis|robaron|plagi\w*|calcad\w*|identic\w*|sin (?:mi |nuestro |su |pedir )?permiso|(?:me|nos|le) (?:pidio|pidieron|pidio nadie|ha pedido|pidiero) permiso|sin (?:citar|credito|mencion|licencia|autorizacion)\w*|ni (?:me|nos) (?:cita|ha citado) ; la autoría y el origen de este trabajo
    authorship ; plagio|apropiacion cultural|nadie (?:me|nos) pidio permiso ; - ; la autoría y el origen de este trabajo
    greenwashing ; greenwashing|ecopostureo|lavado verde ; - ; los compromisos ambientales
    greenwashing ; sostenib\w*|ecologic\w*|verdes?|planeta|cero emisiones|sustentable\w* ; plastico|carbon|jet privado|avion\w*|mentira|pero|mientras|contamina\w* ; los compromisos ambientales
    labour ; explotacion|explotad[oa]s|trabajo infantil|esclav\w+|salarios? de miseria|talleres clandestinos ; - ; las condiciones de trabajo
    labour ; repartidor\w*|trabajador\w*|emplead\w*|costurer\w*|temporer\w*|camarer\w*|kellys|conductor\w* ; explota\w*|horas extra|sin cobrar|sin contrato|doce horas|12 horas|salario minimo|precari\w*|sin descanso ; las condiciones de trabajo
    partner ; influencer|embajador\w*|imagen de la marca|patrocin\w*|colabor\w*|socio|invitad[oa] ; racista|machista|homofob\w*|antisemita|acusad[oa]|condenad[oa]|denunciad[oa]|agresion\w*|abuso\w* ; esta colaboración
    sexist-ad ; anuncio|publicidad|cartel|campaña|campana|spot ; sexista|machista|desnud\w*|cosifica\w*|mujer objeto ; la imagen de las mujeres en la publicidad
    false-discount ; descuento|rebajas?|oferta|black friday|promocion|buen fin ; (?:antes|hace) (?:\w+ ){0,3}(?:costaba|valia|estaba)|costaba|valia|lo mismo|subieron (?:el precio )?antes|subisteis|inflad\w*|falso|falsa|hinchad\w* ; el precio anterior a la oferta
    sourcing ; aliexpress|alibaba|temu|dropshipping ; - ; el origen de los productos
    parity ; ni una (?:sola )?mujer|solo hombres|todo hombres|brecha salarial|paridad ; - ; la igualdad entre mujeres y hombres
    care ; abuel[oa]s?|residentes?|paciente\w*|residencia|geriatrico|planta ; mojad[oa]|horas sin (?:asear|cambiar|atender|comer|beber)|sin (?:asear|cambiar|comer|beber)|desatendid[oa]s?|abandonad[oa]s?|llagas?|atad[oa]|falta (?:de )?personal ; los cuidados recibidos`,
  it: String.raw`
    layoffs ; licenziamenti|esuberi|taglio del personale|cassa integrazione ; - ; sui licenziamenti
    layoffs ; licenzia\w*|mandat[oaie] a casa|lasciat[oaie] a casa|cacciat[oaie] ; \d+ (?:persone|lavorator\w*|dipendent\w*|famiglie|operai)|persone|lavorator\w*|dipendent\w*|collegh\w*|famiglie|mail|videochiamata|messaggio ; sui licenziamenti
    farming ; maial\w*|gallin\w*|mucch\w*|vitell\w*|poll[oi]|tacchin\w*|conigl\w*|animal\w*|anatr\w*|oche ; piagh\w*|ferit\w*|gabbi\w*|maltratt\w*|soffr\w*|allevament\w*|macell\w*|filmat\w*|ammassat\w*|stipat\w*|crudel\w* ; sul modo in cui vivono gli animali
    farming ; maltrattamento (?:degli )?animal\w*|benessere animale|allevamenti intensivi ; - ; sul modo in cui vivono gli animali
    authorship ; disegn[oi]|illustrazion\w*|grafica|fantasia|foto|fotografia|testo|ricetta|logo|idea|opera|motivo|canzone|modello|stampa ; copiat\w*|copia|rubat\w*|plagi\w*|identic\w*|uguale al mio|senza (?:il )?(?:mio |nostro )?(?:permesso|licenza|autorizzazione|consenso|chiedere|citar\w+)|chiest\w+ (?:il )?permesso|mai citat\w*|crediti ; sull'origine di questo lavoro e su chi ne è l'autore
    authorship ; plagio|appropriazione culturale ; - ; sull'origine di questo lavoro e su chi ne è l'autore
    greenwashing ; greenwashing|ecologismo di facciata ; - ; sugli impegni per l'ambiente
    greenwashing ; sostenibil\w*|ecologic\w*|green|ambiente|emissioni zero ; plastica|carbone|jet privato|aere[oi]|bugi\w*|ma poi|pero|mentre|inquin\w* ; sugli impegni per l'ambiente
    labour ; sfruttamento|sfruttat\w*|lavoro minorile|caporalato|paghe da fame|schiav\w+ ; - ; sulle condizioni di lavoro
    labour ; rider|operai\w*|lavorator\w*|sart[ei]|braccianti|magazzinier\w*|fattorin\w*|autist\w*|dipendent\w* ; sfrutt\w*|straordinari|non pagat\w*|sottopagat\w*|senza contratto|dodici ore|12 ore|in nero|senza pausa ; sulle condizioni di lavoro
    partner ; influencer|testimonial|ambasciat\w*|sponsor\w*|collabora\w*|partner\w*|ospite ; razzist\w*|sessist\w*|omofob\w*|antisemit\w*|accusat[oa]|condannat[oa]|indagat[oa]|molesti\w*|violenz\w* ; su questa collaborazione
    sexist-ad ; pubblicita|spot|cartellone|manifesto|campagna ; sessist\w*|nud[aei]|mezz[ae] nud[ae]|donna oggetto|maschilist\w* ; sull'immagine delle donne nella pubblicità
    false-discount ; sconto|saldi|offerta|black friday|promozione ; (?:prima|ieri|settimana scorsa) (?:\w+ ){0,2}(?:costava|era|stava)|costava|costa uguale|alzat\w+ prima|gonfiat\w*|finto|finti ; sul prezzo prima dell'offerta
    sourcing ; aliexpress|alibaba|temu|dropshipping ; - ; sull'origine dei prodotti
    parity ; nemmeno una donna|neanche una donna|solo uomini|tutti uomini|divario salariale|parita di genere ; - ; sulla parità tra donne e uomini
    care ; nonn[oa]|ospiti|pazient\w+|rsa|casa di riposo|reparto|struttura ; bagnat[oa]|ore senza (?:bere|mangiare|assistenza|cambio)|non lavat[oa]|abbandonat[oa]|trascurat[oa]|piaghe da decubito|legat[oa]|manca il personale ; sull'assistenza ricevuta`,
  pt: String.raw`
    layoffs ; despedimentos?|demissoes|demissao em massa|layoffs?|passaralho ; - ; os despedimentos
    layoffs ; demitir\w*|demitiram|demitem|demitid[oa]s|despedi\w*|despedem|mandaram embora ; \d+ (?:pessoas|trabalhador\w*|funcionari\w*|familias)|gente|pessoas|trabalhador\w*|colegas|funcionari\w*|equip\w*|familias|videochamada|email|chamada ; os despedimentos
    farming ; porcos?|galinhas?|vacas?|vitelos?|bezerros?|frangos?|perus?|coelhos?|anima(?:l|is)|patos? ; amontoad\w*|ferid\w*|feridas?|gaiolas?|maltrat\w*|maus.?tratos|sofr\w*|matadouro|filmad\w*|reportagem|crueldade|aviario|encerrad\w* ; o tratamento dos animais
    farming ; maus.?tratos (?:aos? )?anima\w*|bem.?estar animal|crueldade animal ; - ; o tratamento dos animais
    authorship ; desenhos?|ilustrac\w*|estampas?|padrao|fotos?|fotografias?|texto|receita|logo|ideia|obra|musica|design|arte|modelo ; copiad\w*|copia|copiaram|roubad\w*|roubaram|plagi\w*|identic\w*|igualzinh\w*|sem (?:a minha |minha |pedir )?autorizacao|(?:pediram|pediu) (?:autorizacao|permissao)|sem (?:permissao|licenca|autorizacao)|deram credito|sem (?:dar )?credito\w*|e meu|e minha ; a autoria e a origem deste trabalho
    authorship ; plagio|apropriacao cultural|nunca me pediram autorizacao ; - ; a autoria e a origem deste trabalho
    greenwashing ; greenwashing|lavagem verde|maquiagem verde ; - ; os compromissos ambientais
    greenwashing ; sustentave\w*|ecologic\w*|verdes?|planeta|carbono zero ; plastico|carvao|jato|jatinho|avia\w*|mentira|mas|enquanto|polu\w* ; os compromissos ambientais
    labour ; exploracao|explorad[oa]s|trabalho infantil|trabalho escravo|escrav\w+|salarios? de miseria ; - ; as condições de trabalho
    labour ; entregador\w*|estafetas?|trabalhador\w*|funcionari\w*|costureir\w*|motoboys?|motoristas?|operari\w* ; explor\w*|horas extras?|sem receber|sem contrato|doze horas|12 horas|salario minimo|precari\w*|sem pausa ; as condições de trabalho
    partner ; influenci?ador\w*|influencer|embaixador\w*|patrocin\w*|colabor\w*|parceri\w*|garot[oa].propaganda|convidad[oa] ; racista|machista|homofobic\w*|antissemita|acusad[oa]|condenad[oa]|assedi\w*|agress\w*|abuso\w* ; esta parceria
    sexist-ad ; anuncio|publicidade|propaganda|cartaz|campanha|outdoor ; sexista|machista|nuas?|seminuas?|objetific\w*|mulher objeto ; a imagem das mulheres na publicidade
    false-discount ; desconto|saldos|promocao|oferta|black friday|liquidacao ; (?:antes|semana passada|ontem) (?:\w+ ){0,2}(?:custava|era|estava)|custava|subiram (?:o preco )?antes|inflacionad\w*|metade do dobro|fals[oa] ; o preço anterior à promoção
    sourcing ; aliexpress|alibaba|temu|shein|dropshipping ; - ; a origem dos produtos
    parity ; nem uma (?:unica )?mulher|so homens|nenhuma mulher|desigualdade salarial|paridade ; - ; a igualdade entre mulheres e homens
    care ; avo|utentes?|idos[oa]s?|pacientes?|lar|casa de repouso|enfermaria ; molhad[oa]|horas sem (?:banho|comer|beber|assistencia)|sem (?:banho|comer|beber|mudar)|abandonad[oa]s?|negligenci\w+|escaras?|amarrad[oa]|falta (?:de )?pessoal ; os cuidados prestados`,
};

function accusationOf(line: string): Frame {
  const [id, one, other, say, ...more] = line.trim().split(' ; ');
  if (id === undefined || one === undefined || other === undefined || say === undefined || more.length > 0)
    throw new Error(`An accusation has four parts: "${line.trim()}"`);
  return view(id, id === 'false-discount' ? 'price' : 'ethics', near(one, other, 110, '!?'), say);
}

export const accusationsIn = (language: LanguageCode): Frame[] =>
  (tables[language] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(accusationOf);
