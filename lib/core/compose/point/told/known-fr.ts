/**
 * What may stand with a capital in a French sentence that is said back: days of the year, places and things that
 * everybody has. A first name or a surname may not; nor may another firm.
 */
const feasts = `Noël Pâques Toussaint Ascension Pentecôte Assomption Armistice Chandeleur Épiphanie Halloween Carnaval Nouvel An Jour de
 Saint-Valentin Saint-Sylvestre Saint-Nicolas Mardi Gras Fête des Mères Pères Aïd Ramadan`;

const places = `France Belgique Suisse Luxembourg Québec Canada Espagne Italie Portugal Allemagne Angleterre Londres Madrid Rome Bruxelles
 Genève Lausanne Montréal Berlin Barcelone Lisbonne Amsterdam Maroc Tunisie Algérie Turquie Grèce Irlande Europe
 Bretagne Normandie Alsace Lorraine Bourgogne Auvergne Provence Corse Occitanie Aquitaine Picardie Champagne Vendée Savoie Jura Vosges Landes
 Ardèche Drôme Isère Gironde Finistère Morbihan Sarthe Mayenne Loire Seine Rhône Marne Oise Somme Réunion Guadeloupe Martinique Guyane Mayotte
 Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Saint-Étienne Havre Dijon Grenoble Angers
 Villeurbanne Nîmes Aix-en-Provence Clermont-Ferrand Mans Brest Tours Amiens Annecy Limoges Metz Perpignan Besançon Orléans Rouen Mulhouse Caen
 Nancy Saint-Denis Argenteuil Roubaix Tourcoing Montreuil Avignon Poitiers Versailles Dunkerque Cherbourg Créteil Pau Nanterre Vitry
 Rochelle Calais Cannes Antibes Béziers Saint-Nazaire Colmar Bourges Valence Quimper Troyes Lorient Saint-Malo Vannes Laval Niort Chambéry
 Bayonne Biarritz Arras Angoulême Saint-Brieuc Albi Tarbes Carcassonne Blois Évreux Belfort Roanne Cholet Agen Épinal Massy Melun Roissy Orly
 Athènes Vienne Prague Budapest Varsovie Marrakech Casablanca Tunis Alger Dakar Venise Milan Naples Porto Séville Dublin
 Tokyo Dubaï Istanbul Malte Crète Majorque Sicile Sardaigne Canaries Baléares Copenhague Stockholm Zurich Cologne Francfort
 Nord Sud Liège Namur Charleroi Gand Anvers Mons Tournai Fribourg Neuchâtel Sion
 Montparnasse Part-Dieu Saint-Lazare Matabiau Saint-Charles Perrache Châtelet Défense Bercy Austerlitz`;

const things = `Internet Wi-Fi WiFi Wifi Bluetooth Android iPhone iPad iOS Windows Mac MacBook Linux PlayStation Xbox Switch Steam Linky
 CarPlay Kindle Excel Word 5G 4G 3G 3D 2D VR 4K HD DVD CD NFC QR`;

const words = (list: string): string =>
  list
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const knownInFrench = new RegExp(
  `(?<![\\p{L}\\d])(?:${words(`${feasts} ${places} ${things}`)}|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?!\\p{L})|(?<=\\b(?:bâtiments?|bât|hall|entrée|escalier|quai|voie|porte|salle|secteur|zone|ligne|bus|tram|parking|terminal|allée|bloc|tour|cave|étage|lot|plan|catégorie|classe|rang|rangée|loge|travée|groupe|option|vitamine|rer) )[A-Z]\\d?(?!\\p{L})|(?<=\\d(?:e|ème|de|nde)? )[A-Z](?!\\p{L})|(?<=\\b(?:bouton|touche|onglet|menu|option|mode|rubrique|case|page|message|statut|forfait|pack|offre|formule) )\\p{Lu}[\\p{L}+]+|(?<=\\d ?)(?:[GMT]o|[MG]bps|Mb|Gb|kWh|W|V|L)(?!\\p{L})|(?<=\\b(?:arrêt|gare|gares|station|aéroport|place|rue|avenue|boulevard|pont|quai|plage|lac|stade|école|collège|lycée|métro|square|parking) (?:de |d'|du |des |de la |de l')?(?:\\p{Lu}[\\p{L}-]+ )?)\\p{Lu}[\\p{L}-]+`,
  'gu',
);
