import { plainLetters } from '../../text/plain-letters';

/** Things that people buy, use and wait for: safe to say back to them. French with gender: m, f, mp, fp. */
const french = `colis:m commande:f livraison:f paquet:m frigo:m réfrigérateur:m congélateur:m lave-linge:m lave-vaisselle:m machine:f four:m
 chaudière:f chauffage:m radiateur:m télé:f téléviseur:m téléphone:m portable:m ordinateur:m tablette:f casque:m écouteurs:mp montre:f vélo:m
 trottinette:f voiture:f poussette:f canapé:m matelas:m lit:m table:f chaise:f lampe:f armoire:f meuble:m robe:f pull:m jean:m pantalon:m
 manteau:m chaussures:fp baskets:fp sac:m valise:f bijou:m bague:f lunettes:fp crème:f shampoing:m savon:m parfum:m jouet:m jeu:m livre:m
 biberon:m lait:m yaourt:m jus:m pain:m gâteau:m biscuit:m pizza:f plat:m repas:m menu:m viande:f poulet:m poisson:m salade:f sauce:f café:m
 chocolat:m barre:f conserve:f chambre:f réservation:f billet:m billets:mp place:f places:fp vol:m train:m bus:m séjour:m location:f hôtel:m abonnement:m
 contrat:m forfait:m box:f connexion:f ligne:f carte:f compte:m application:f appli:f site:m console:f manette:f imprimante:f aspirateur:m
 cafetière:f robot:m perceuse:f tondeuse:f appareil:m produit:m article:m pièce:f facture:f remboursement:m dossier:m virement:m salaire:m loyer:m
 rendez-vous:m ticket:m cadeau:m bouquet:m fleurs:fp médicament:m traitement:m croquettes:fp chargeur:m batterie:f cigarette:f tente:f
 cours:m stage:m formation:f inscription:f prescription:f devis:m travaux:mp fenêtre:f porte:f cuisine:f volet:m serrure:f assurance:f personnage:m perso:m
 bouclier:m caisse:f caisses:fp magasin:m boutique:f tarif:m tarifs:mp grille:f virage:m tribune:f étiquette:f composition:f suif:m
 emballage:m promo:f mise_à_jour:f audiogramme:m couches:fp siège:m ascenseur:m bracelet:m enceinte:f maillot:m veste:f rideau:m
 piscine:f jardin:m arbre:m plante:f graines:fp tasse:f bol:m verre:m assiette:f couteau:m poêle:f casserole:f bouilloire:f grille-pain:m`;

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
 hoover iron cot stroller nappies formula lunch dinner breakfast steak soup burger wine beer tea balcony pool garden tree plant jersey necklace`;

export type Gender = 'm' | 'f' | 'mp' | 'fp';

const plain = (word: string): string => plainLetters(word.replaceAll('_', ' '));

/** Folded noun → as it is written, and its gender. */
export const frenchNouns: ReadonlyMap<string, { written: string; gender: Gender }> = new Map(
  french.split(/\s+/).map((entry) => {
    const [word = '', gender = 'm'] = entry.split(':');
    return [plain(word), { written: word.replaceAll('_', ' '), gender: gender as Gender }];
  }),
);

export const englishNouns: ReadonlySet<string> = new Set(english.split(/\s+/));
