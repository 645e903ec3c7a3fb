/**
 * Words that do the same work in a reply, folded; a hyphen stands for any ending. What was learnt of one goes for all.
 */
export const frenchFamilies: Readonly<Record<string, string>> = {
  check:
    'verifi- control- constat- relev- observ- test- analys- examin- inspect- mesur- etudi- audit- diagnosti- essay- goute gouter regarde regarder revu relu ouvert passe',
  normal:
    'conforme- norma- correct- ordre fonctionn- nomina- parfait- intact- regle impeccable- irreproch- propre- exact- habituel- standard- stable- sain- certifi- valid- autoris- respect- rigour-',
  nothing: 'rien aucun aucune nul nulle ni personne jamais',
  paper:
    'notice- consigne- regle- reglement- condition- etiquette- fiche- mail- courrier- affich- panneau- mention- annonc- contrat- devis formulaire- case cgv brochure- site page- ecran- guide- manuel- rubrique- faq facture- ticket- bon brief- menu- carte plan programme- horaire- mode',
  told: 'indiqu- precis- ecrit- mentionn- affiche signal- inform- preven- annonce stipul- figur- rappel- communiqu- expliqu- notifi- avert- averti- dit dite redit- confirm-',
  staff:
    'equipe- serveur- serveuse- conseill- agent- chauffeur- livreur- technicien- vendeu- caiss- personnel- collaborat- collegue- hotesse- moniteur- coach- animat- infirmi- docteur medecin- praticien- chef- patron- gerant- receptionn- accueil guichet- standard- coiffeu- barman- estheticienne- facteur- maitresse guide- salarie- stagiaire- employe- pharmacien- plombier- ouvreu- gardien- poseur- atelier',
  other:
    'transporteur- fournisseur- fabricant- prestataire- sous-traitant- operateur- banque- mairie prefecture- constructeur- assureur- assurance- voisin- hopital- plateforme- intermediaire- revendeur- partenaire- poste franchise- siege proprietaire- editeur- metropole commune- etat',
  crowd:
    'clients clientes clientele visiteurs voyageurs passagers autres habitues convives abonnes usagers patients lecteurs adherents parents gens monde tous toutes majorite plupart unanim- beaucoup nombreux nombreuses milliers centaines',
  contrast:
    'mais cependant toutefois neanmoins pourtant or sauf seulement malgre quoique encore quand-meme autant revanche reste enfin certes cela ceci',
  limit:
    'juste seulement simple- simplement petit- leger- legere- legerement peu peine minim- mineur- quelques poignee infime- minuscule- limite- isole- rare- ponctuel- detail- broutille- anecdot- superfici- leger modest- passager-',
  grave:
    'grave- drame- dramat- catastroph- fin- monde mort- pire scandale- affaire- histoire- exager- tragedi- proces panique- urgence-',
  all: 'toujours chaque tous toutes tout totalement absolu- entier- entierement cent integral- systemat- permanen- constamment unanim- exception- infaillib- garanti- certain- certaine- impossible- meilleur- parfait- definitiv- strict- scrupul- irreproch- moindre- jamais',
  praise:
    'passion- serieux qualite- label- prix medaille- recompens- reput- fier- fiert- savoir-faire professionnal- professionnel- rigueur- excellen- engag- devou- experience- exigen- ethique- valeur- tradition- renom- note avis etoile- recommand- satisf- fidel- soin- investi- effort- maximum mieux',
  hard: 'penurie- inflation- effectif- greve- canicul- recrut- manque- sous-effectif affluence- saison- samedi dimanche feries vacances contexte- difficil- complique- contrainte- charge- crise- intemper- meteo pluie neige tempete hausse- cout- energie matieres loyer- dur epuis- heures jour nuit benevol- familial- artisan- petite',
  law: 'article- clause- contractu- juridi- legal- legale- loi- droit- avocat- plainte- diffam- huissier- tribuna- poursui- responsab- garanti- exclu- recours irrecev- conformement dispositions stipul- engagee obligation- indemni- preavis reserve- decline- termes delai- prescri- prejudice- modalit-',
  ask_calm:
    'calme- patien- ton respir- courtoi- poli- politesse modere- mesure- sang-froid raison- retenue- enerv- emport- agressi- insult- majuscules propos respect- redescen- detend- relax- zen',
  feel: 'ressent- ressenti- sembl- paru- paraitre parait impression- sentiment- percu- percept- vecu- vecue trouve- jug- avis cru croyez interpret- compris mal-entendu malentendu- subjecti- emotion- gout- gouts vous-meme heurt- choqu- bless- vexe- offens- froiss-',
  expect:
    'attente- attentes espere- esperi- attendiez exigen- imagin- idee- reve- promis- pensiez croyi- souhait- envie-',
  sorry: 'desol- navre- excus- regret- pardon- deplor- confus- oups peine- attrist- honte- mea',
  thanks: 'merci remerci- grat- reconnaiss- heureux ravi- plaisir',
  own: 'erreur- faute- oubli- oublie- rate- ratee- manqu- defaut- tort- maladr- trompe- tromp- bourde- defaillan- negligen- confus- confond- casse- perdu- inverse- mauvais- mauvaise- faux fausse- retard-',
  fix: 'repar- chang- remplac- corrig- renvo- rembours- reprend- repren- refai- refait- regl- retabl- rouvr- resol- echang- installe- ajout- retir- livre- envoy- part- repart- rappel- recontact- reponse-',
  when: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd hui matin soir midi heure- semaine- mois bientot prochain- hier ce',
  gift: 'offert- offre- offrir offrons cadeau- bon remise- reduction- avoir credit- gratuit- geste- surcl- code- points euros dedommag- compens- ristourn- deduir- dedui- promo- invit- coffret- bouteille- creditons verre',
  sure: 'promet- promess- jure- garanti- assur- certain- parole- sans-faute tranquil- compter comptez definitiv- jamais plus desormais dorenavant veill- reproduir- engageons',
  beg: 'pardonn- indulgen- clemen- suppli- pitie rancune- eponge rigueur chance- veux deteste- detester fach- bienveillan- mercy implor- tete',
  elsewhere: 'ailleurs concurren- autre- libre- choix trottoir porte rue boutique- enseigne-',
  close:
    'clos- close- classe- fin- suite- davantage commentaire- polemique- debat- debattre discut- sujet- rouvrir trancher tranche- definitiv- termin-',
  you: 'vous tu te toi votre vos ton ta tes',
  we: 'nous notre nos on je me mon ma mes moi',
  should:
    'fallait faut falloir suffi- suffisait devriez devoir pouviez pourriez auriez aurait aurais pensez pense veuillez convient conseill- recommand- invit- incomb- appart- prenez lisez relisez evit- songez mieux',
  care: 'lavage- laver lave- entretien- usage- utilis- branch- manipul- stock- rangea- reglage- install- montage- monte- mis mise charge- choc- chute- usure- soleil humid- eau chaleur',
  late: 'tard tardi- dernier- derniere- apres avance- veille- temps- heure- delai- ponctu- attend- attent- minute- quart- retard-',
  doubt:
    'peut-etre sans doute probablement vraisembl- visibl- manifest- apparemment surement evidemm- forcement clairement bizarre- etonn- curieu- surpr- etrange-',
  joke: 'bravo chapeau felicit- genie expert- critique specialiste- maitre oscar roman romans nobel academie connaisseu- detective- ministre nasa tapis violon- larme- condoleanc- magique- miracle- soleil',
  threat:
    'bloqu- signal- banni- supprim- exclu- avocat- poursui- consequen- identit- dossier- adresse plainte- justice- employeur- captur- retir- ferm-',
  thing:
    'colis commande carton paquet piece pieces appareil- machine canape table- lit matelas robe- pull- manteau chemis- sac sacs valise- bagage- telephone- livre livres jouet- montre velo- voiture- vehicule- meuble- fauteuil lampe- poussette- chaussure- casque- cle cles billet- carte- compteur box console- plante- bouquet bijou- bague produit- creme- vetement- couette poele chaudiere frigo four lave-vaisselle trottinette- appli application logiciel compte- abonnement- reservation- dossier- enceinte bac borne- distributeur- kit modele- article-',
  food: 'gateau- pain cafe- plat plats soupe pizza- salade- burger- viande poisson- dessert- repas sauce- fromage- lait yaourt- œuf- frites croissant- biere- vin vins pates poulet- huile farine chocolat- recette- cuisson cuisine- dejeuner diner buffet gout sel sucre',
  place:
    'magasin- boutique- hotel- chambre- restaurant- terrasse- salle- parking- gare- quai- train- bus avion- vol vols station- hall entree- vestiaire- piscine- ecole- creche- bureau- agence- maison- club- musee- salon- depot entrepot- rayon- caisse- ligne- camping- plage- stade- rue quartier- immeuble- etage- cabinet-',
  kin: 'enfant- fils fille- mari femme mere pere bebe- famille- chien- chat chats ami amis amie grand-mere parents frere sœur copain- maman papa',
  trouble:
    'panne- bug- fuite- coupure- bruit- odeur- tache- rayure- rayee rayure trou trous fissure- moisi- sale sales insecte- cheveu annul- bloqu- probleme- souci- incident- gene- dysfonction- bosse fele- brise- abim- coupe- tombe- ferme- vide vides',
  proof:
    'montre- montrent prouv- preuve- trace- video- camera- photo- releve- registre- enregistr- historique statistiq- chiffres indicateur- signature dossier rapport- temoign- attest- resultat- suivi',
  pain: 'decept- decu- colere peur- trist- inquiet- penible- fatig- frustr- desagrement- larmes seul seule stress- angoiss- dur dure',
};
