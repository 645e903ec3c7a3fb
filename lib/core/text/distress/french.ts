/** As in English: "jai envie den finir" is how « j'ai envie d'en finir » is read. */
export const sure = String.raw`
(?:je (?:veux|voudrais|vais|pense(?: \w+){0,3} a|songe a|suis a deux doigts de)|jai ~(?:decide|pense|songe) (?:de|a)|jhesite a|jaimerais|envie de) ~(?:me (?:tuer(?! (?:sur|dans|avec|en|a|au|si|pour)\b)|suicider|foutre en lair|ouvrir les veines)|mettre fin a (?:mes jours|ma vie)|disparaitre (?:pour de bon|pour toujours))
(?:envie den|pense(?: \w+){0,3} a en|songe a en) finir$|(?:den|veux en) finir avec (?:la|ma) vie
(?:je (?:veux|voudrais)|envie de|jaimerais|si je pouvais|je pense(?: \w+){0,2} a) ~(?:mourir|crever|me pendre|me flinguer|sauter par la fenetre|me jeter (?:par la fenetre|sous un train)|disparaitre|etre morte?|ne plus exister)$
je (?:ne )?(?:veux|voudrais) ~plus (?:vivre|exister|etre (?:en vie|la)|me reveiller|de cette vie)$
(?:plus|aucune|pas|perdu)(?: du tout| aucune)? (?:le gout|lenvie|envie|la force|le courage|(?:de )?raisons?) de (?:vivre|continuer a vivre|rester en vie)(?! (?:dans|avec|ici|chez|la|en|a)\b)
plus(?: \w+){0,2} (?:linteret|le sens|de sens|aucun sens)(?: \w+)? (?:de |a )?(?:vivre|la vie|ma vie)$
(?:ma|la) vie (?:na (?:plus|aucun)(?: \w+)? (?:sens|valeur)|ne vaut plus rien)|la vie (?:ne )?vaut (?:plus|pas) (?:la peine|le coup)(?! sans| avec)
(?:a quoi (?:bon|ca sert de)|sert (?:plus )?a rien de) vivre$
(?:ser(?!ez)|ir|viv|port|sort)\w+(?: \w+)? mieux sans moi(?! (?:au|a|dans|en|comme|la)\b)|debarrasse\w* de moi
(?:sans|si javais pas|sil y avait pas) [^.!?]{0,25} je (?:ne |me )?serais (?:deja )?(?:plus la|morte?|foutue? en lair)$
je me suicide$|si je perds[^.!?]{0,30} je me tue$|n?arrive plus a vivre$
(?:plus simple|mieux|soulage\w*)(?: \w+){0,5} si j(?:e n)?etais (?:plus|pas) (?:la|de ce monde)$
je vaux plus morte?|je serais? mieux morte?
(?:mendormir|dormir)(?: \w+){0,2} (?:et )?(?:ne )?(?:plus|jamais|pas) (?:jamais )?me reveiller|ne (?:plus|pas|jamais) me reveiller(?: demain)?$
(?:jai|mes)(?: \w+){0,2} (?:idees|pensees) (?:tres )?(?:noires|suicidaires)|je suis suicidaire|je (?:pense|songe)(?: \w+){0,3} au suicide
(?:me|mavez|mont) pouss\w+ au suicide|(?:ma mort|mon suicide|avoir un suicide) sur la conscience
jai (?:pris|avale) (?:tous mes|trop de|une (?:boite|plaquette))[^.!?]{0,10} (?:medocs|medicaments|cachets|somniferes)
jai (?:re)?fait une tentative|jai (?:tente|essaye|voulu) (?:de )?(?:me (?:suicider|tuer)|en finir)$
(?:fatiguee?|marre) de (?:vivre|la vie)$
quand vous lirez (?:ca|ceci|ce message)[^.!?]{0,20} je (?:serai|ne serai)
je me scarifie|adieu a tous[^!?]{0,60}pardon|personne (?:ne )?me regrettera$
(?:je veux|jaimerais) ~que tout sarrete$
`;
export const hint = String.raw`
plus(?: \w+){0,2} (?:linteret|interet|le sens|de sens|de raison|pourquoi)(?: de| a| je)? ?(?:continuer?|tout (?:ca|cela)|rester|etre la)$
a quoi bon(?: continuer| tout ca)?$|(?:veux|vais) ~en finir$|plus (?:la force|le courage) de (?:continuer|rien|tenir|recommencer(?: un matin)?)$
plus \w+ sans moi$
je sers? (?:plus )?a rien$|je suis un (?:poids|boulet)|faire une connerie$|rien na (?:plus )?de sens$|mon dernier message$
`;
