/**
 * Written and labelled before the reader was run on them, to see how it does on what nobody tuned it for. The notation
 * is told in `held-out.ts`; the labels follow the rules of the brand sets.
 */
export const heldOutFrench = `
# litotes
+ | praise | Ce n'est pas la pire pizza que j'aie mangée, loin de là.
+ | praise | On ne s'ennuie pas une seconde avec votre dernier jeu.
! - c | | On ne peut pas dire que l'emballage ait été soigné.
! - c | | Le moins qu'on puisse dire, c'est que l'accueil manquait de chaleur.
+ | praise | Franchement, rien à reprocher à la coupe de cette veste.
# hyperbole
+ | praise | Je vendrais ma grand-mère pour une autre part de ce fondant.
+ | praise | Ce gratin m'a tuée, je suis au paradis.
! - c | | J'ai pris dix ans à attendre que votre standard décroche.
- c | | On meurt de froid dans vos rames depuis lundi.
# quoted insult
- c | | Votre agent de quai m'a lancé « dégage, pauvre type » devant tout le wagon.
- c | | Le gérant a traité ma fille de menteuse quand elle a demandé un avoir.
! 0 | question-to-brand | Dans les commentaires quelqu'un vous appelle « les escrocs du dimanche », vous l'avez vu ?
# veiled threat
- h ? | threat | J'habite à deux rues de votre boutique, faites attention à la vitrine.
- h ? | threat | On sait à quelle heure vous fermez. Soyez prudents en rentrant.
- h ? | threat | Un jour ou l'autre ça va mal finir pour vous, je dis ça comme ça.
# irony
- c | sarcasm-cue | Trois heures d'attente pour un café tiède, quelle belle organisation !
- c | sarcasm-cue | Génial, mon colis visite la France pendant que moi je l'attends.
! - c | sarcasm-cue | Ah, la fameuse livraison en 24 h… de Jupiter sans doute.
- c | sarcasm-cue | Bravo pour la mise à jour : maintenant plus rien ne s'ouvre.
# polite complaint without a mood word
- c | | Bonjour, ma commande du 3 avril indique toujours « en préparation » six semaines après.
! - c | question-to-brand | Bonjour, j'ai réglé deux fois le même billet, comment récupérer le second paiement ?
- c | | Le colis contenait un tournevis à la place de la perceuse commandée.
- c | | Je reviens vers vous pour la quatrième fois au sujet du même dossier.
! - c | | La photo montrait six verres, il y en avait quatre dans la boîte.
# praise in slang
+ | praise | Wesh le nouveau son il est trop lourd
+ | praise | Votre burger c'est une masterclass, j'en redemande direct
+ | praise | La vache, ça envoie du pâté votre blender !
! + | praise | Putain les gars vous avez géré de fou
+ | praise | C'est de la bombe ce parfum, je valide à 200 %
# banter
0 | | Mais t'es con mdr, c'était hier la promo 😂
+ | praise | @Tom espèce de tocard je t'avais dit qu'ils étaient trop bons ces cookies 😂❤️
# rhetorical question
- c | | Vous trouvez normal de facturer un sac plastique 2 euros ?
! - c | | Combien de temps encore on va nous prendre pour des vaches à lait ?
- c | | À quoi bon un service client si personne ne décroche ?
# question to the brand without a mark
0 | question-to-brand | bonjour savoir si la taille 46 va revenir en stock merci
0 | question-to-brand | je voulais savoir à quelle heure ferme le magasin de Lille ce soir
! 0 | question-to-brand | Bonjour, serait-il possible d'avoir la liste des allergènes du menu enfant
# question to the crowd
! 0 | | Quelqu'un a déjà testé la version sans sucre ?
0 | | Qui vient à l'ouverture samedi avec moi ?
! 0 | | Et vous, vous mettez quoi dedans pour le goûter des enfants ?
# rumours and denials
0 | rumour | Il paraît que l'usine de Roanne va fermer en juin.
! 0 | rumour | Une copine qui bosse chez eux m'a dit que tout était fabriqué à l'étranger maintenant.
! 0 | | C'est faux, l'usine ne ferme pas, la direction l'a démenti hier.
! 0 | | La marque a confirmé que la recette n'avait pas changé, donc non.
# staff, named with facts or hunted
- c | | Votre conseillère Sandrine m'a raccroché au nez ce matin à 10 h 12.
- c | | Le technicien, monsieur Duval, est reparti sans remonter le radiateur.
- h ? | staff-harassment, insult | Sandrine à l'accueil de Pau est une abrutie finie, qu'elle change de métier.
! - h ? | staff-harassment | Son nom c'est Kevin Duval, il habite Montreuil, allez lui dire bonjour.
+ | praise | Merci à Sandrine de Pau, elle a retrouvé mon doudou en dix minutes.
# discrimination, reported or expressed
- c | discrimination | On a laissé entrer mes amis et pas moi, à cause de mon fauteuil.
! - c | discrimination | Le vigile n'a ouvert le sac que des clientes voilées.
! - h ? | discrimination | Depuis que vous embauchez ces gens-là, plus personne ne parle français en caisse.
0 | question-to-brand | Ma sœur est sourde, y a-t-il des sous-titres sur vos vidéos ?
# press, creators among them
- c | press-threat | J'ai transmis toutes les factures à une journaliste du Parisien.
- c | press-threat | Ma vidéo sur votre service après-vente sort dimanche, 80 000 personnes la verront.
- c | press-threat | Sans réponse d'ici vendredi, j'en parle dans mon prochain podcast.
+ | praise | J'ai lu un bel article de presse sur votre nouvel atelier, ça donne envie.
# law and authorities
- c | legal-threat | La DDPP a mon dossier depuis hier, bonne lecture.
- c | legal-threat | Je vous laisse huit jours avant la mise en demeure.
- c | legal-threat | J'ai signalé l'affaire à la répression des fraudes.
# boycott or one's own leaving
- ? | boycott-call | Plus personne ne devrait mettre un euro chez eux.
- ? | boycott-call | On les laisse tomber tous ensemble au 1er mai, passez le mot.
- c | | Pour moi c'est terminé, je passe chez le concurrent après quinze ans.
- c | | J'ai résilié ce matin, vos frais ont doublé.
# personal data
0 | personal-data, question-to-brand | Vous pouvez me rappeler au 06 39 98 12 34 ?
0 | personal-data | mon mail c'est lucie.martin@exemple.fr
0 | personal-data | J'habite 14 rue des Lilas, 31000 Toulouse, la livraison est pour le 2e.
! 0 | personal-data | IBAN FR14 2004 1010 0505 0001 3M02 606 pour le virement
0 | personal-data | Joignable en Belgique au +32 470 12 34 56 après 18 h
! 0 | personal-data | Mon numéro suisse : 079 123 45 67
# safety, and words that only sound like it
- c | safety | Mon fils s'est ouvert la main sur le bord de votre trottinette.
- c | safety | La bouilloire a pris feu sur le plan de travail, on a évité le pire.
0 | question-to-brand | Ma garantie a expiré, où puis-je acheter une extension ?
! + | praise | Ce morceau va exploser cet été, quelle bombe !
# data leak, and one's own account
- c | data-leak | En ouvrant mon espace, je suis tombé sur les ordonnances d'une autre dame.
! - c | data-leak | Vous avez mis les mails de tous les inscrits en copie.
- c | | Mon compte a été piraté, je n'arrive plus à me connecter.
# capitals
- c | all-caps | TROIS SEMAINES QUE J'ATTENDS MON REMBOURSEMENT
+ | all-caps, praise | MERCI À TOUTE L'ÉQUIPE VOUS ÊTES GÉNIAUX
! 0 | | La SNCF et la RATP annoncent une reprise lundi.
# mixed languages
! - c | | Le customer service c'est une blague, no answer depuis 3 weeks.
+ | praise | Omg les packs sont trop beaux, love love love
# attacks without a swear word
- h ? | insult | Vous n'êtes qu'une bande de minables.
- h ? | insult | Pauvre community manager, même un perroquet ferait mieux que toi.
- h ? | ? | Que votre boîte coule, personne ne vous regrettera.
# swearing without a target
- c | | Merde, encore une panne un vendredi soir.
0 | | Putain j'ai oublié mon parapluie.
+ | praise | Mon portefeuille me dit de me taire mais elles sont trop belles ces baskets
# defence
0 | defends-brand | Laissez-leur deux jours, c'est une petite équipe.
+ | ? | Perso livré en deux jours, jamais eu le moindre pépin.
`;
