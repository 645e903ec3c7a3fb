/** German, Spanish, Italian, Portuguese: what can hardly be said in fun. */
export const sure = String.raw`
ich (?:will|mochte) ~(?:nicht mehr leben|nicht mehr aufwachen|sterben|tot sein)$
(?:ich (?:will|werde)|daran,?) ~(?:mich (?:umbringen|umzubringen)|mir das leben (?:zu )?nehmen)
ich bringe? mich (?:heute |noch )*um$|denke[^.!?]{0,15} (?:suizid|selbstmord)|ich bin ~lebensmude|(?:habe|hab|meine) (?:ich )?(?:suizid|selbstmord)gedanken
keinen sinn mehr(?: \w+){0,2} (?:zu leben|im leben)|nichts mehr[^.!?]{0,6} wofur[^.!?]{0,15} leb\w+
ich ware ~(?:lieber|besser) tot|ohne mich besser dran$|besser dran ohne mich$
nie (?:mehr |wieder )aufwachen|treibt mich in den (?:tod|selbstmord)
(?:quiero|ganas de|pienso en|pensado en|pensando en|voy a) ~(?:suicidarme|quitarme la vida|acabar con mi vida)|(?:quiero|ganas de) ~morir$
no quiero vivir(?: mas)?$|no (?:tengo|me quedan) (?:ganas|motivos|razones) (?:de|para) vivir|mejor sin mi$|(?:estaria mejor|valgo mas) muert[oa]
y no despertar|(?:tengo|mis) pensamientos suicidas|cansad[oa] de vivir$|mi vida no tiene sentido
(?:voglio|vorrei|penso di|sto pensando di|ho deciso di) ~(?:morire$|uccidermi|suicidarmi|togliermi la vita|farla finita$)
non (?:voglio piu|ho piu voglia di) vivere$|meglio senza di me$|sarei meglio mort[oa]
e non svegliarmi|(?:ho|miei) pensieri suicidi|stanc[oa] di vivere$|al suicidio$|la mia vita non ha (?:piu )?senso
(?:quero|vontade de|penso em|pensando em|vou) ~(?:me matar|me suicidar|suicidar-me|acabar com (?:a )?minha vida|tirar a minha vida)$|(?:quero|vontade de) ~morrer$
(?:nao (?:quero|aguento) mais|ja nao quero) viver$|(?:sem|perdi a|nao tenho) (?:vontade|razao|motivos) (?:de|para) viver|melhor sem mim$|(?:estaria melhor|valho mais) mort[oa]
e nao acordar|(?:tenho|meus) pensamentos suicidas|cansada de viver$|me (?:\w+ )?ao suicidio
`;
export const hint = String.raw`
keinen sinn mehr$|sentido a seguir$|(?:senso|motivo) di andare avanti$|sentido em continuar$
`;
