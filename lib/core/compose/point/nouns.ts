import { plainLetters } from '../../text/plain-letters';

/** Things that people buy, use and wait for: safe to say back to them. French with gender: m, f, mp, fp. */
const french = `courses:fp course:f taie:f drap:m draps:mp serviette:f serviettes:fp couronne:f photo:f photos:fp travaux:mp clés:fp clé:f colis:m commande:f livraison:f paquet:m frigo:m réfrigérateur:m congélateur:m lave-linge:m lave-vaisselle:m machine:f four:m
 chaudière:f chauffage:m radiateur:m télé:f téléviseur:m téléphone:m portable:m ordinateur:m tablette:f casque:m écouteurs:mp montre:f vélo:m
 trottinette:f voiture:f poussette:f canapé:m matelas:m lit:m table:f chaise:f lampe:f armoire:f meuble:m robe:f pull:m jean:m pantalon:m
 manteau:m chaussures:fp baskets:fp sac:m valise:f bijou:m bague:f lunettes:fp crème:f shampoing:m savon:m parfum:m jouet:m jeu:m livre:m
 biberon:m lait:m yaourt:m jus:m pain:m gâteau:m biscuit:m pizza:f plat:m repas:m menu:m viande:f poulet:m poisson:m salade:f sauce:f café:m
 chocolat:m barre:f conserve:f chambre:f réservation:f billet:m billets:mp place:f places:fp vol:m train:m bus:m séjour:m location:f hôtel:m abonnement:m
 contrat:m forfait:m box:f connexion:f ligne:f carte:f compte:m application:f appli:f site:m console:f manette:f imprimante:f aspirateur:m
 cafetière:f robot:m perceuse:f tondeuse:f appareil:m produit:m article:m pièce:f facture:f remboursement:m dossier:m virement:m salaire:m loyer:m
 rendez-vous:m ticket:m cadeau:m bouquet:m fleurs:fp médicament:m traitement:m croquettes:fp chargeur:m batterie:f cigarette:f tente:f
 cours:m stage:m formation:f inscription:f prescription:f devis:m travaux:mp fenêtre:f porte:f cuisine:f volet:m serrure:f porte-monnaie:m portefeuille:m assurance:f personnage:m perso:m
 bouclier:m caisse:f caisses:fp magasin:m boutique:f tarif:m tarifs:mp grille:f virage:m tribune:f étiquette:f composition:f suif:m
 emballage:m promo:f mise_à_jour:f audiogramme:m couches:fp siège:m ascenseur:m bracelet:m enceinte:f maillot:m veste:f rideau:m
 piscine:f jardin:m arbre:m plante:f graines:fp tasse:f bol:m verre:m assiette:f couteau:m poêle:f casserole:f bouilloire:f grille-pain:m
 smartphone:m ordi:m pc:m écran:m clavier:m souris:f imprimantes:fp câble:m prise:f pile:f disjoncteur:m compteur:m plaque:f hotte:f micro-ondes:m
 fer:m rasoir:m brosse:f sèche-linge:m sèche-cheveux:m ventilateur:m climatisation:f clim:f pompe:f flacon:m sérum:m tube:m vernis:m mascara:m
 rouge:m fond:m masque:m gel:m lotion:f bouteille:f bouchon:m couvercle:m boîte:f carton:m sachet:m paquets:mp jambon:m fromage:m beurre:m œufs:mp
 riz:m pâtes:fp légumes:mp fruits:mp fraises:fp compote:f céréales:fp thé:m bière:f vin:m eau:f frites:fp burger:m sushis:mp dessert:m glace:f soupe:f
 sandwich:m entrée:f boisson:f boissons:fp addition:f carte:f terrasse:f serveur:m service:m accueil:m comptoir:m réception:f caissière:f
 rayon:m rayons:mp étiquettes:fp prospectus:m catalogue:m promotion:f code:m cagnotte:f fidélité:f
 caution:f acompte:m prix:m supplément:m frais:mp cotisation:f cotisations:fp prime:f franchise:f mensualité:f prélèvement:m prélèvements:mp paiement:m prêt:m
 agios:mp découvert:m relevé:m relevés:mp guichet:m agence:f distributeur:m conseiller:m conseillère:f banque:f épargne:f livret:m
 sinistre:m indemnisation:f expert:m expertise:f mutuelle:f remboursements:mp soins:mp lunette:f dentiste:m ordonnance:f pharmacie:f analyse:f résultats:mp
 technicien:m réparateur:m plombier:m installateur:m livreur:m livreurs:mp chauffeur:m conducteur:m facteur:m coursier:m
 rdv:m créneau:m horaires:mp horaire:m attente:f file:f queue:f délai:m délais:mp retard:m dossiers:mp formulaire:m document:m documents:mp papier:m papiers:mp justificatif:m
 devis:m réparation:f vidange:f moteur:m pneu:m pneus:mp frein:m freins:mp embrayage:m clé:f clés:fp pare-brise:m rétroviseur:m garage:m révision:f contrôle:m
 passeport:m permis:m trottoir:m rue:f route:f éclairage:m lampadaire:m poubelle:f poubelles:fp bac:m bacs:mp benne:f encombrants:mp déchetterie:f parking:m stationnement:m
 école:f cantine:f crèche:f classe:f photo:f photos:fp bulletin:m devoir:m enseignant:m garderie:f bus:m tram:m métro:m car:m arrêt:m gare:f quai:m rame:f wagon:m
 correspondance:f bagage:m bagages:mp embarquement:m siège:m sièges:mp avion:m décollage:m hôtesse:f escale:f enregistrement:m poussettes:fp ferry:m taxi:m
 chambres:fp draps:mp oreiller:m oreillers:mp serviettes:fp douche:f douches:fp lavabo:m toilettes:fp wc:m ménage:m balcon:m vue:f spa:m sauna:m jacuzzi:m petit-déjeuner:m
 mobil-home:m emplacement:m camping:m gîte:m appartement:m logement:m maison:f toit:m mur:m sol:m parquet:m carrelage:m plafond:m évier:m robinet:m fuite:f chantier:m
 salle:f salles:fp vestiaire:m vestiaires:mp machines:fp tapis:m haltères:mp coach:m séance:f séances:fp cours:m musée:m exposition:f expo:f visite:f concert:m spectacle:m festival:m
 journal:m magazine:m abonnements:mp édition:f article:m podcast:m newsletter:f mails:mp mail:m sms:m message:m notification:f notifications:fp alerte:f alertes:fp
 logiciel:m interface:f bouton:m menu:m écran:m mot_de_passe:m identifiant:m connexions:fp sauvegarde:f sauvegardes:fp notes:fp fichier:m fichiers:mp données:fp historique:m
 partie:f parties:fp serveurs:mp classement:m match:m matchs:mp skin:m skins:mp extension:f niveau:m correctif:m bug:m pub:f pubs:fp vidéo:f vidéos:fp son:m image:f chaîne:f chaînes:fp film:m série:f
 train_électrique:m rails:mp puzzle:m poupée:f peluche:f calendrier:m jouets:mp figurine:f jupe:f chemise:f chemises:fp chaussettes:fp bottes:fp sandales:fp jeans:mp t-shirt:m short:m
 fermeture:f couture:f coutures:fp semelle:f semelles:fp talon:m bouton:m poche:f tissu:m taille:f tailles:fp couleur:f coloris:m collier:m boucle:f boucles:fp bracelets:mp montres:fp
 hors-forfait:m roaming:m itinérance:f numéro:m portabilité:f réseau:m internet:m fixe:m mobile:m fibre:f débit:m décodeur:m antenne:f raccordement:m
 électricité:f gaz:m courant:m panne:f coupure:f coupures:fp radiateurs:mp ballon:m consommation:f index:m tarification:f régularisation:f résiliation:f engagement:m
 colonne:f borne:f bornes:fp ticket_de_caisse:m étage:m escalier:m escalator:m rampe:f passage:m voie:f végétarien:m allergène:m vaisselle:f
 vaccin:m cabinet:m médecin:m urgences:fp opération:f prothèse:f lentilles:fp pansement:m croquette:f litière:f plantes:fp rosier:m sapin:m terreau:m
 houmous:m tofu:m quiche:f tarte:f crêpe:f galette:f madeleine:f escalope:f saucisse:f steak:m crevettes:fp huîtres:fp moules:fp pâté:m charcuterie:f surgelés:mp huile:f
 farine:f sucre:m miel:m confiture:f soda:m sirop:m capsule:f dosette:f recette:f portion:f étiquetage:m caddie:m drive:m panier:m scan:m 
 coussin:m fauteuil:m pouf:m commode:f étagère:f bibliothèque:f tiroir:m sommier:m couette:f linge:m placard:m dressing:m miroir:m vis:fp planche:f store:m volets:mp portail:m
 interphone:m alarme:f caméra:f thermostat:m chauffe-eau:m tuyau:m robinetterie:f chasse_d'eau:f cuve:f citerne:f panneau:m panneaux:mp onduleur:m télécommande:f adaptateur:m
 cartouche:f webcam:f modem:m répéteur:m routeur:m messagerie:f répondeur:m standard:m forfaits:mp hotline:f opérateur:m bougie:f plaquette:f courroie:f vitre:f portière:f
 carrosserie:f peinture:f pare-chocs:m injecteur:m rappel:m leasing:m autoroute:f péage:m badge:m navette:f tramway:m passerelle:f contrôleur:m guichetier:m couchette:f
 valises:fp hublot:m surclassement:m visa:m croisière:f excursion:f transfert:m bungalow:m lits:mp peignoir:m minibar:m buffet:m discothèque:f
 animation:f réceptionniste:f moquette:f literie:f housse:f climatiseur:m crédit:m hypothèque:f conseillers:mp chèque:m chéquier:m terminal:m codes:mp plafonds:mp découverts:mp
 succession:f procuration:f allocation:f pension:f retraite:f impôt:m taxe:f amende:f contravention:f attestation:f certificat:m extrait:m
 recours:m permanence:f périscolaire:m collège:m lycée:m prof:m professeur:m maître:m maîtresse:f examen:m diplôme:m session:f module:m formateur:m tuteur:m manuel:m
 collecte:f ramassage:m déchets:mp poubelle_jaune:f compost:m fossé:m chaussée:f banc:m aire_de_jeux:f toboggan:m gymnase:m stade:m terrain:m maillots:mp licence:f
 irm:f scanner:m radio:f prélèvement_sanguin:m piqûre:f bilan:m couronne:f implant:m appareil_dentaire:m bridge:m verres:mp monture:f audioprothèse:f orthèse:f attelle:f
 pansements:mp gélules:fp comprimés:mp sirop_pour_la_toux:m seringue:f fauteuil_roulant:m lit_médicalisé:m repas_du_soir:m aide-soignante:f infirmière:f kiné:m orthodontiste:m
 matchmaking:m pass:m palier:m récompense:f récompenses:fp saison:f boss:m quête:f manettes:fp succès:mp cosmétique:m loot:m chargement:m progression:f chapitre:m lecture:f
 sous-titres:mp streaming:m publicité:f publicités:fp essai:m version:f widget:m synchronisation:f mise_en_page:f recherche:f filtre:m profil:m avatar:m groupe:m
 déodorant:m démaquillant:m fard:m eyeliner:m teinture:f coloration:f lisseur:m épilateur:m rouge_à_lèvres:m dentifrice:m gommage:m huile_solaire:f
 collants:mp culotte:f soutien-gorge:m pyjama:m écharpe:f gants:mp bonnet:m ceinture:f cravate:f costume:m blouson:m doudoune:f gilet:m legging:m maille:f
 croissant:m viennoiserie:f baguette:f sachets:mp rasoirs:mp perruque:f tuyaux:mp clôture:f véranda:f hortensia:m pergola:f poulailler:m ruche:f pelouse:f gazon:m
 audioguide:m casier:m tapis_de_course:m vélos:mp trottinettes:fp autocar:m covoiturage:m chauffe-bain:m radiateur_électrique:m cartouches:fp enceinte_connectée:f liseuse:f
 robot_cuiseur:m yaourtière:f machine_à_laver:f machine_à_café:f crayon:m cahier:m cartable:m uniforme:m déguisement:m trousse:f rollers:mp ski:m skis:mp luge:f
 bananes:fp tomates:fp pommes:fp melon:m avocats:mp huître:f camembert:m raclette:f fondue:f traiteur:m gratin:m hachis:m lasagnes:fp
 portière_arrière:f abri:m haie:f élagage:m chien_guide:m toilettage:m gamelle:f aquarium:m cage:f harnais:m laisse:f vétérinaire:m pension_canine:f`;

const english = `parcel package order delivery fridge freezer washer dishwasher machine oven boiler heater radiator tv television phone mobile laptop
 computer tablet headphones earbuds speaker watch bike scooter car pushchair pram buggy sofa mattress bed table chair lamp wardrobe desk dress
 jumper jeans trousers coat shoes trainers boots bag suitcase luggage ring glasses cream shampoo soap perfume toy game book bottle milk yoghurt
 juice bread cake biscuit pizza meal menu meat chicken fish salad sauce coffee chocolate bar tin room booking ticket tickets seat seats flight
 train bus stay rental hotel subscription membership contract plan broadband router connection line card account app website console controller
 printer vacuum kettle drill mower product item part invoice refund payment deposit statement statements file transfer salary rent appointment present
 gift bouquet flowers medicine prescription kibble charger battery tent course lesson quote window door kitchen lock insurance character weapon
 deck board jacket shirt hoodie update firmware patch label packaging battery donation donations peat compost seeds bins bin collection
 cancelling calibration keyboard mouse screen monitor camera lens drone guitar piano vase cup bowl plate knife pan toaster blender statement
 queue prices price tills support helpline form filters playlist password email login subtitles video download upload server level map
 hoover iron cot stroller nappies formula lunch dinner breakfast steak soup burger wine beer tea balcony pool garden tree plant jersey necklace
 parcels packages orders deliveries smartphone handset charger cable plug socket fuse meter reading hob hoover microwave shaver toothbrush fan
 aircon pump tube serum mascara foundation mask gel lotion lid jar box sachet pack packet ham cheese butter eggs rice pasta veg vegetables strawberries
 puree cereal water ice cream chips fries nuggets drinks drink starter main mains dessert sandwich roast tray bill tip terrace counter till tills shelf
 shelves label leaflet catalogue promotion code loyalty price pricing surcharge fee fees premium premiums excess
 debit payments mortgage loan overdraft branch branches cashpoint adviser saving savings claim claims payout assessor adjuster policy cover roof ceiling wall
 leak letter form document documents paperwork quote estimate repair repairs service engine oil tyre tyres brake brakes clutch key keys windscreen mirror garage
 passport licence pavement pothole road street light lamp bin waste recycling bulky park parking permit school nursery playground class photo photos report homework
 teacher lift lifts escalator ramp stairs platform carriage coach tram tube ferry cab connection gate baggage boarding stopover meal meals
 sheets pillow pillows towels towel shower showers sink toilet toilets room rooms view spa sauna gallery galleries exhibition tour caravan lodge pitch campsite
 flat house kitchen bathroom floor tile tiles sofa paint boiler heating radiators electricity gas power water internet broadband wifi fibre signal coverage landline roaming
 number sim data speed engineer technician plumber driver courier postman queue wait slot time-slot appointment hours opening timetable schedule delay delays
 gym class classes machine machines treadmill weights lockers changing session sessions paper newspaper magazine subscription edition issue podcast newsletter
 emails email text texts alert alerts notification notifications software interface button menu password login backup notes file files history save saves match matches
 matchmaking lobby ladder skin skins dlc expansion patch fix fixes ad ads adverts video videos sound audio channel channels film series episode
 set track puzzle doll teddy calendar toys figure skirt shirt shirts socks sandals shorts zip seam seams sole soles heel button pocket fabric size sizes colour shade shades range
 earrings bracelet watch clock vase frame mirror rug curtains blinds mattress wardrobe drawer hinge handle wheel wheels chain pedal saddle tent stove
 prescription dentist glasses lenses physio referral results test tests vaccine surgery nappy wipes feed kibble treats litter plants bulbs compost
 crown filling brace braces implant denture dentures clinic ward scan mri x-ray injection dose tablets pill pills inhaler hearing-aid wheelchair assistance discharge
 midwife receptionist pharmacist pharmacy optician frames bloods sample samples bandage appointments reminder triage
 meters tariff tariffs usage supply outage outages grid pylon smart-meter bills arrears bailiffs standing-charge turbine inverter panels thermostat cylinder
 booster highchair slats bolts screws planks armchair sideboard bookcase dresser bunk headboard cushion cushions duvet quilt mattress-topper nightstand recliner couch ottoman shelving
 headlight bumper gearbox exhaust radiator-hose dashboard bonnet boot wipers mot tow recovery breakdown hire lease dealership dealer plates tracker satnav
 sourdough baguette bagel muffin donut doughnut croissant waffle pancake omelet omelette bacon sausage sausages ribs wings tacos burrito sushi noodles curry kebab sides toppings gravy pie pies crisps yogurt cheeseburger milkshake smoothie latte espresso shot pint
 recipe portion portions bars packets wrapper wrappers hamper basket trolley aisle deli freshness
 sweater sweatshirt cardigan blouse leggings tights bra pajamas pyjamas robe scarf gloves hat belt tie suit blazer sneakers heels lining stitching hem sleeve sleeves collar
 moisturiser moisturizer cleanser toner sunscreen lipstick eyeliner palette perm dye deodorant toothpaste razor razors blades conditioner
 stop bus-stop pickup dropoff kindergarten curriculum tuition bursary exam exams tutor professor campus dorm canteen cafeteria diploma transcript
 crater drain drains sewer hedge hedges verge crossing streetlight streetlights streetlamp bench playpark allotment landfill hydrant snowplow sidewalk mailbox mailman
 license visa benefit benefits pension allowance hearing appeal
 servers lag crash checkpoint checkpoints battlepass pass loot crate gems achievement achievements progress playtime cutscene controls
 verification codes reset passcode pin widget sync search filter profile streak timeline accounts export import
 voicemail esim simcard extender decoder remote
 checking debit-card transfers wire check checks cheque cheques chequebook standing-order interest teller 
 cruise excursion shuttle layover carry-on armrest legroom tray-table lounge upgrade seatbelt cabin
 mini-fridge minibar linens carpet jacuzzi hot-tub elevator shutters corridor buffet parking-lot keycard
 locker trainer instructor studio mat barbell`;

export type Gender = 'm' | 'f' | 'mp' | 'fp';

const plain = (word: string): string => plainLetters(word.replaceAll('_', ' '));

interface Noun {
  written: string;
  gender: Gender;
}

/** Folded noun → as it is written, and its gender. */
export const frenchNouns: ReadonlyMap<string, Noun> = new Map(
  french.split(/\s+/).map((entry) => {
    const [word = '', gender = 'm'] = entry.split(':');
    return [plain(word), { written: word.replaceAll('_', ' '), gender: gender as Gender }];
  }),
);

/** A noun as the lexicon has it, or many of what it has one of. */
export function frenchNoun(folded: string): Noun | undefined {
  const known = frenchNouns.get(folded);
  if (known !== undefined || !/[^s]s$/.test(folded)) return known;
  const one = frenchNouns.get(folded.slice(0, -1));
  return one === undefined || one.gender.length > 1
    ? undefined
    : { written: `${one.written}s`, gender: one.gender === 'f' ? 'fp' : 'mp' };
}

export const englishNouns: ReadonlySet<string> = new Set(english.split(/\s+/));

/** A noun that the lexicon has, or many of what it has one of. */
export const isEnglishNoun = (folded: string): boolean =>
  englishNouns.has(folded) || englishNouns.has(folded.replace(/s$/, ''));
