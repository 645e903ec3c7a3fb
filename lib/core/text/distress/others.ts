import type { DistressWords } from '.';

/** Short lists: what can hardly be said in fun. */
export const german: DistressWords = {
  sure: String.raw`
ich (?:will|mochte|mag) ~(?:nicht mehr (?:leben|da sein|aufwachen|existieren|am leben sein)$|sterben$|tot sein$)
(?:ich (?:will|mochte|werde|konnte|muss)|uberlege|denke) ~(?:[^.!?]{0,15}daran,? )?(?:mich (?:umbringen|umzubringen|toten|erhangen)|mir das leben (?:zu )?nehmen|mein leben (?:zu )?beenden|meinem leben ein ende)
ich bringe? mich (?:heute |noch |bald )*um$|(?:denke|gedacht|nachgedacht)[^.!?]{0,25} (?:suizid|selbstmord)
(?:ich bin|fuhle mich) (?:\w+ )?(?:lebensmude|suizidal)|(?:habe|hab|meine|mit) (?:\w+ ){0,2}(?:suizid|selbstmord)gedanken
keinen sinn mehr(?: \w+){0,3} (?:zu leben|weiterzuleben|im leben|in meinem leben)|nichts mehr[^.!?]{0,6} (?:wofur|fur das) (?:\w+ ){0,4}leb\w+
ich (?:ware|bin) ~(?:lieber|besser|am liebsten) tot|(?:alle|familie|kinder|frau|mann|welt)[^.!?]{0,20} (?:besser dran ohne mich|ohne mich besser)|ohne mich (?:waren|ware|sind|ist) (?:alle|sie|meine \w+)[^.!?]{0,10} besser
einschlafen und (?:nie|nicht) (?:mehr |wieder )*aufwachen|(?:treibt|treiben)[^.!?]{0,12} (?:in den (?:tod|selbstmord|suizid))|will nicht mehr leben
`,
  hint: String.raw`(?:sehe|seh|hat|macht)[^.!?]{0,20} keinen sinn mehr(?: weiterzumachen)?$|ich kann (?:einfach )?nicht mehr weiter(?:machen)?$`,
  besides: String.raw`mude|allein|einsam|schulden|versicherung|(?:frau|kinder|familie) (?:hatte|hatten|ware|waren|bekame)|schlafe|weine|verzweifelt|heute nacht`,
  trade: String.raw`abo|abos|kundig\w*|bestell\w*|vertrag|kund\w+|spiel\w*|app|serie|staffel|update|verein`,
  play: String.raw`peinlich|musik|werbung|update|spiel|folge|staffel|hitze`,
};

export const spanish: DistressWords = {
  sure: String.raw`
(?:quiero|quisiera|deseo|ganas de|pienso en|pensado en|pensando en|me gustaria) ~(?:morir$|matarme$|suicidarme|quitarme la vida|acabar con mi vida|desaparecer (?:del mundo|para siempre)|no despertar)|voy a (?:suicidarme|quitarme la vida|acabar con mi vida)
no quiero (?:seguir )?(?:vivir|viviendo|existir|despertar)(?: mas)?$
no (?:tengo|me quedan|encuentro|le veo|veo) (?:\w+ )?(?:ganas|motivos?|razon(?:es)?|fuerzas|sentido)(?: de| para| a)? (?:vivir|seguir viviendo|la vida|mi vida|estar viv[oa])|perd\w+ las ganas de vivir
(?:todos|familia|hij[oa]s?|mujer|marido|ellos|mundo|padres|madre)[^.!?]{0,25} mejor sin mi$|(?:estaria|seria|valgo) (?:mejor|mas) muert[oa]
dormir(?:me)? y no (?:volver a )?despertar|(?:tengo|mis)(?: \w+)? (?:pensamientos|ideas) suicidas|cansad[oa] de vivir$|al suicidio me|me \w+(?: \w+)? al suicidio|(?:pienso|pensando)[^.!?]{0,12} en el suicidio|mi vida no (?:tiene sentido|vale nada)
`,
  hint: String.raw`no (?:le )?(?:veo|encuentro) (?:el )?sentido a (?:seguir|nada|todo esto)$|(?:ya )?no puedo seguir(?: mas)?$`,
  besides: String.raw`deudas?|cansad[oa]|sol[oa]|seguro de vida|el seguro|(?:familia|mujer|marido|hijos) (?:tendri\w+|cobrari\w+|estari\w+)|duermo|llor\w+|desesperad[oa]`,
  trade: String.raw`suscri\w+|pedidos?|clientes?|juegos?|app|contrato|serie|temporada|compr\w+`,
  play: String.raw`verguenza|cancion|musica|anuncio|capitulo|temporada|calor|examen|partido`,
};

export const italian: DistressWords = {
  sure: String.raw`
(?:voglio|vorrei|ho voglia di|penso di|sto pensando di|ho deciso di) ~(?:morire$|uccidermi|ammazzarmi$|suicidarmi|togliermi la vita|farla finita$|farla finita con la vita|sparire per sempre)
non (?:voglio|ho voglia di|ho piu voglia di) (?:piu )?vivere$|non (?:ho|trovo|vedo)(?: piu)?(?: \w+)? (?:motiv[io]|ragion[ei]|voglia|senso)(?: per| di| nel| nella| alla)? (?:vivere|vita|mia vita|continuare a vivere)$
(?:tutti|famiglia|figli|moglie|marito|loro|mondo|genitori)[^.!?]{0,25} meglio senza di me|sarei meglio mort[oa]|meglio se fossi mort[oa]|valgo piu da mort[oa]
addormentarmi e non (?:svegliarmi|risvegliarmi)|(?:ho|miei)(?: \w+)? (?:pensieri|idee) suicid[ei]|stanc[oa] di vivere$|mi (?:\w+ ){0,2}al suicidio|penso[^.!?]{0,12} al suicidio|mia vita non ha (?:piu )?(?:\w+ )?(?:senso|valore)
`,
  hint: String.raw`non (?:ha|vedo|ci vedo|trovo) (?:piu )?(?:il )?(?:senso|motivo)(?: di| per| a| in)? (?:andare avanti|continuare|niente|tutto questo)$|non ce la faccio piu ad andare avanti$`,
  besides: String.raw`debit[io]|stanc[oa]|sol[oa]|assicurazione|(?:famiglia|moglie|marito|figli) (?:avrebb\w+|sarebb\w+|starebb\w+)|dormo|piang\w+|disperat[oa]`,
  trade: String.raw`abbonament\w*|ordin\w+|client[ei]|gioc\w+|app|contratto|serie|stagione|compr\w+`,
  play: String.raw`vergogna|imbarazz\w*|canzone|musica|pubblicita|puntata|stagione|caldo|esame|partita`,
};

export const portuguese: DistressWords = {
  sure: String.raw`
(?:quero|queria|vontade de|penso em|pensando em|pensei em) ~(?:morrer$|me matar$|matar-?me$|suicidar-?me|me suicidar|acabar com (?:a )?minha vida|tirar a (?:minha |propria )?vida|por (?:um )?fim a (?:minha )?vida|sumir (?:para|pra) sempre|nao acordar)|vou (?:me suicidar|suicidar-?me|tirar a minha vida|acabar com a minha vida)
(?:nao (?:quero|aguento|consigo) mais|ja nao quero|nao quero) viver$|(?:sem|perdi a|perdi|nao tenho(?: mais)?|ja nao tenho) (?:mais )?(?:a )?(?:vontade|razao|razoes|motivos?|forcas)(?: de| para| pra)? viver
(?:todos|todo mundo|familia|filhos|mulher|marido|mundo|eles|pais)[^.!?]{0,25} melhor sem mim|(?:estaria|valho) (?:melhor|mais) mort[oa]
dormir e nao acordar|(?:tenho|meus)(?: \w+)? (?:pensamentos|ideias) suicidas|cansad[oa] de viver$|me (?:\w+ ){0,2}ao suicidio|pens\w+[^.!?]{0,12} (?:em|no) suicidio|minha vida nao (?:tem(?: mais)? sentido|vale nada)
`,
  hint: String.raw`nao vejo (?:mais )?(?:sentido|razao)(?: em| para)? (?:continuar|seguir|nada|isto|isso|tudo isto)$|nao consigo continuar(?: mais)?$`,
  besides: String.raw`dividas?|cansad[oa]|sozinh[oa]|o seguro|seguro de vida|(?:familia|mulher|marido|filhos) (?:teri\w+|ficari\w+|receberi\w+)|durmo|chor\w+|desesperad[oa]`,
  trade: String.raw`assinatura|pedidos?|encomendas?|clientes?|jogos?|app|contrato|serie|temporada|compr\w+`,
  play: String.raw`vergonha|musica|anuncio|episodio|temporada|calor|prova|jogo`,
};
