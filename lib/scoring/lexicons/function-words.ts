import type { languageCodes } from '@/lib/core/text/language';

/**
 * Short frequent words, and the chat spellings that no n-gram table learnt from books knows: `tools/language-table`
 * trains on them. They settle comments of a few words (figures: `npm run bench -- language`).
 */
export const functionWords: Record<(typeof languageCodes)[number], string> = {
  en: 'the and you is of to that it was for are with this have what not your my they be but can we i im dont its at just if how when why out get he she his her them who will would there thats youre cant wont didnt doesnt got lol omg wtf wow thanks thank please love hate good great nice very still been more from an as so all up one about had has were did does our their me order refund parcel delivery customer bunch idiots shame fuck fucking shit stupid scam worst again another hope love',
  fr: 'le la les des du et est un une que qui pas ne pour dans sur avec vous nous je il elle ils ce cest c j ai jai mais ou où au aux en mon ma mes ton ta tes sa ses votre vos notre nos moi toi lui tout tous trop très plus rien jamais on y a été être fait bien merci svp mdr ptdr bonjour oui non quoi quand comment pourquoi alors donc ça ca quel quelle bravo encore même aussi chez sans leur si se sont suis es sais bande espece espèce merde putain connard colis commande livraison remboursement honte voleurs arnaque allez vous voleur nul nulle encore beaucoup service client',
  de: 'der die das und ist nicht ich du sie wir ihr ein eine einen mit für auf zu im den dem von es auch aber was wie noch nur so bei wenn mir mich dir euch hat haben sind war wird kann mal ja nein danke immer nach aus als dass schon sehr kein keine mein meine hier jetzt doch uns über man wer warum wo ihr euer paket lieferung bestellung seid scheiße nie wieder',
  es: 'el la los las de que y no es un una en por con para se lo me te su al del muy pero más mas como ya si sí está esta este esto eso qué cuando todo todos mi tu yo hay bien gracias porque nada nos ni son era ser soy tiene hoy fue hace a le sin vosotros ustedes buenos días jajaja jaja también así donde pedido envío vergüenza mierda sois nunca nadie tienda',
  it: 'il lo la gli le di che e è non un una per con mi ti si ci sono ho hai ha del della dei nel al alla ma come più anche se cosa questo questa quando perché perchè tutto tutti io tu lui lei noi voi molto bene grazie sempre mai solo ancora da in sei siete fare fatto bello bella anche quello su dal sul ne pacco ordine servizio vergogna spedizione merda cazzo',
  pt: 'o a os as de que e é não nao um uma em por com para se do da dos das no na mas mais como já ja está isso este essa eu você voce vc me te seu sua meu minha muito bem obrigado obrigada porque tudo quando hoje tem ser são foi vai só so eh pra ao nos ele ela também tô ta né kkk kkkk quem onde sem nem até tá pro encomenda entrega atendimento produto merda vergonha caralho',
  nl: 'de het een en is van niet ik je dat in op te zijn met voor er maar ook aan wat bij om dan nog zo als wel hij zij we jij ze heb heeft deze dit die naar kan geen mijn uit al over door hoe waar omdat gaat goed heel echt',
};

/** Frequent words of languages that we don't read, spelt like none of ours: a text full of them is not to be guessed at. */
export const otherWords: readonly string[] = [
  'això però amb més també perquè són aquest aquesta gràcies molt moltes fins ningú què vostè avui nosaltres fa bon dia els dels quina quin mai algú encara he',
  'și că nu este sunt pentru din cu mai foarte când unde ce nici niciodată mulțumesc multumesc să sa cred ați ati facut voi asta acest',
  'nie jest się sie że ze to na czy jak co dziękuję dziekuje bardzo dlaczego kiedy już juz tylko więcej tak proszę dla od przez',
  'bir ve bu için icin çok cok değil degil ne var yok ama teşekkürler tesekkurler nerede neden daha gibi ben sen hiç kadar mi',
  'och är inte jag det att på som för med har till ett av den varför tack aldrig mycket vad men ingen',
  'og er ikke jeg det at på som for med har til et af hvorfor tak takk aldrig veldig meget hva hvad bare ingen',
  'je to se na že jsem ale jak co už nikdy děkuji prosím proč kdy jen tak není nikdo',
  'az és nem hogy egy meg de van már csak köszönöm nagyon miért mikor senki sem ez',
  'ja ei on se että mutta niin kun kiitos mitä miksi olen kukaan vain paljon',
  'yang dan di tidak ada saya ini itu dengan untuk sudah terima kasih banyak tapi apa kenapa belum',
  'ang ng sa mga po na ko ako ito hindi salamat pero kayo naman ba walang',
  'je i u na da se nije ali što kako zašto hvala samo već nitko niko kad',
];
