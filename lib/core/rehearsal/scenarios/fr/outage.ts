import { angry, calm, type Scenario } from '../../scenario';

export const outage: Scenario = {
  id: 'fr-outage',
  kind: 'outage',
  language: 'fr',
  network: 'x',
  title: 'Plus d’internet un soir de match',
  briefing:
    'Vous animez le compte de Filorêve, fournisseur d’accès à internet. Des abonnés de l’Ouest n’ont plus rien depuis la fin de journée. Les équipes cherchent ; la cause n’est pas connue.',
  brand: {
    name: 'Filorêve',
    handle: 'filoreve',
    informationPage: 'filoreve.example/reseau',
    contact: 'message privé',
  },
  post: 'Ce soir, c’est match ! Vous le regardez avec qui ?',
  comments: [
    calm(0, 'Maëlle Quérec', 'Plus de connexion à Vannes depuis 18 h, c’est général ?', 8),
    calm(5, 'Yanis Bordier', 'Pareil à Lorient, la box clignote rouge. Vous êtes au courant ?', 12),
    angry(6, 'Thibaut Garnel', 'Un soir de match, évidemment. Bande d’incapables.', 34),
    calm(7, 'Solène Hardy', 'Je suis en télétravail de nuit, j’ai besoin de savoir si ça revient.', 15),
    angry(
      8,
      'Jordan Vasse',
      'On paie 40 balles par mois pour un truc qui tombe tout le temps, c’est une honte.',
      41,
    ),
    calm(8, 'Paul-Henri Lage', 'Chez moi à Brest ça marche. Courage aux autres.', 2),
    calm(9, 'Maëlle Quérec', 'Ma mère a une téléassistance branchée sur la box, je m’inquiète.', 47),
    angry(9, 'Thibaut Garnel', 'Toujours aucune réponse. Vous vous foutez de nous ?', 38),
    calm(12, 'Yanis Bordier', 'Le service client ne décroche plus. Quelqu’un a une info ?', 11),
    angry(12, 'Jordan Vasse', 'Boîte de guignols. Je résilie demain matin.', 44),
    calm(14, 'Solène Hardy', 'Il y a une page où suivre la panne ?', 9),
    angry(15, 'Nadège Pirou', 'Résiliez tous, c’est la seule chose qu’ils comprennent.', 52),
    calm(16, 'Paul-Henri Lage', 'Toujours rien pour mes voisins à Auray.', 3),
    angry(18, 'Thibaut Garnel', 'J’ai prévenu une association de consommateurs. Marre de ces voleurs.', 49),
  ],
  factsAt: 25,
  facts: [
    { text: 'Un câble a été coupé à 17 h 50 sur un chantier près de Vannes.', signs: ['cable', '17 h 50'] },
    {
      text: 'Une équipe est sur place et la liaison de secours sera ouverte vers 21 h.',
      signs: ['sur place', 'secours', '21 h'],
    },
    { text: 'La téléassistance passe par le réseau mobile et fonctionne.', signs: ['teleassistance'] },
  ],
  instruction: null,
  cool: [
    calm(4, 'Maëlle Quérec', 'Merci pour votre réponse, ça me rassure pour ma mère.', 19),
    calm(4, 'Yanis Bordier', 'Merci, au moins c’est clair. Bon courage à l’équipe.', 12),
    calm(5, 'Solène Hardy', 'Merci beaucoup, c’est revenu chez moi !', 8),
    calm(5, 'Paul-Henri Lage', 'Bravo aux techniciens sur place.', 6),
  ],
  heat: [
    angry(3, 'Thibaut Garnel', 'Vous nous prenez pour des imbéciles, bande de menteurs.', 57),
    angry(3, 'Nadège Pirou', 'Boycott de Filorêve, résiliez tous !', 63),
    angry(4, 'Jordan Vasse', 'Quelle arrogance, vous êtes vraiment des minables.', 48),
    angry(4, 'Maëlle Quérec', 'Après une réponse pareille, je boycotte. Partagez.', 55),
  ],
  model:
    'Bonjour, nous sommes désolés : un câble a été coupé à 17 h 50 près de Vannes. Nous comprenons votre inquiétude. La téléassistance fonctionne, par le mobile. Une équipe est sur place, la liaison de secours est prévue vers 21 h. Prochain point ici à 20 h.',
};
