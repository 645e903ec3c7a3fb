import type { LanguageCode } from '../../text/language';

type ByLanguage = Partial<Record<LanguageCode, string>>;

/** Numbers in letters, from two on. Folded, whole words. */
export const numberWords: ByLanguage = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens twice triple',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante octante nonante cent cents mille million millions dizaine dizaines douzaine quinzaine vingtaine centaine centaines milliers',
  de: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn zwanzig dreissig vierzig funfzig hundert tausend million millionen dutzend zweimal dreimal',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien ciento mil millon millones docena doble',
  it: 'due tre quattro cinque sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta cento mille mila milione milioni dozzina doppio',
  pt: 'dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta cem cento mil milhao milhoes duzia dobro',
};

/** Times, units of time and what says when. Folded, whole words. */
export const timeWords: ByLanguage = {
  en: 'hour hours minute minutes week weeks weekly month months year years today tonight tomorrow yesterday midnight noon morning afternoon evening weekend fortnight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december immediately instantly overnight',
  fr: 'heure heures minute minutes semaine semaines mois annee annees an ans demain hier soir soiree minuit midi matin matinee week-end lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre immediatement instantanement',
  de: 'stunde stunden minute minuten woche wochen monat monate monaten jahr jahre heute morgen gestern abend mittag mitternacht wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar april juni juli august september oktober november dezember umgehend',
  es: 'hora horas minuto minutos semana semanas mes meses ano anos hoy manana ayer noche tarde mediodia lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre inmediatamente',
  it: 'ora ore minuto minuti settimana settimane mese mesi anno anni oggi domani ieri sera stasera mezzogiorno mattina lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre immediatamente',
  pt: 'hora horas minuto minutos semana semanas mes meses ano anos hoje amanha ontem noite tarde segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro imediatamente',
};

/** Money, gestures, guarantees, remedies: what a brand owes once it is said. Beginnings of folded words. */
export const promiseStems: ByLanguage = {
  en: 'refund reimburs compensat voucher coupon discount rebate gift guarante promis warrant replac exchang cancel upgrad complimentar credit',
  fr: 'rembours dedommag indemni compens reduction remise promotion gratuit offert offrons cadeau garanti promet promess engageons engagement remplac echanger annul avoir-',
  de: 'erstatt ruckerstatt entschadig gutschein rabatt geschenk garant versprech ersetz ersatz umtausch stornier kostenlos gratis',
  es: 'reembols devoluc compens indemni cupon descuento regal garanti promet reemplaz cambiaremos cancel gratis gratuit',
  it: 'rimbors risarc compens buono sconto regal garanti promett promess sostitu annull gratis gratuit omaggio',
  pt: 'reembols devoluc compens indemni vale desconto presente garanti promet substitu cancel gratis gratuit oferta',
};

/**
 * Facts that nobody may add: results, causes, guilt, danger, law, money on the move. Beginnings of folded words; a
 * word that ends in `=` is whole.
 */
export const claimStems: ByLanguage = {
  en: 'recall resign fired= dismiss suspend lawsuit lawyer court= police prosecut legal illegal crimin fraud scam stole= stolen steal thief lied= liar lying= fake danger toxic poison unsafe safe= safely= admit confess guilt liab= liable liabilit fault= faulty negligen racis sexis discriminat insur certif proven proof= fixed= resolved= solved= repaired= restored= shipped= dispatched= delivered= password bitcoin crypto whatsapp telegram click download install transfer payment iban= hack breach leak bankrupt closing= cheap boycott competitor president government vote',
  fr: 'rappels= demission licenci suspend proces= avocat tribunal police plainte poursui juridi illegal crimin fraud arnaqu escro vole= voles= voleur menteur mensong menti= faux= dangere danger= toxique poison empoison admet admettons avou coupab faute= fautes= negligen racis sexis discrimin certifi prouv preuve resolu= resolue= regle= reglee= repare= reparee= retabli expedie= expediee= livre= livree= bitcoin crypto whatsapp telegram cliqu telecharg installe virement paiement iban= pirat fuite= faillite fermeture boycott concurrent president gouvernement voter=',
  de: 'ruckruf entlass gekundigt klage= anwalt gericht polizei illegal betrug betrog gestohlen lugner luge= gefahrlich gefahr giftig zugeben geben-zu schuldig haftung haften rassis diskrimin zertifi beweis behoben gelost repariert versandt geliefert bitcoin krypto whatsapp telegram klick download installier uberweis zahlung iban= hack konkurrent billiger',
  es: 'dimit despid demanda abogad tribunal policia ilegal crimin fraud estaf robado robaron mentir mentim falso peligr toxic venen admit confes culpa= culpable negligen racis discrimin certific probado prueba= resuelto= solucionado= reparado= enviado= entregado= bitcoin cripto whatsapp telegram clic descarg instal transferencia pago= iban= hacke competencia gobierno',
  it: 'dimission licenzi causa-legale avvocat tribunal polizia illegal crimin frode truff rubat mentit bugiard falso pericol tossic veleno ammett confess colpa= colpevol negligen razzis discrimin certific provato risolto= riparato= spedito= consegnato= bitcoin cripto whatsapp telegram clicca scaric install bonifico pagamento iban= hacker concorren governo',
  pt: 'demit despedi processo= advogad tribunal policia ilegal crimin fraude burla roubado roubaram mentir mentim falso perigo toxic veneno admit confess culpa= culpado negligen racis discrimin certific provado resolvido= reparado= enviado= entregue= bitcoin cripto whatsapp telegram clique descarreg instal transferencia pagamento iban= hacke concorren governo',
};
