/**
 * Capitals that everybody knows and that name nobody: towns and countries, feasts, makes and programs by which people say
 * what they wear, drive or use. A person's name is in none of these lists.
 */
const towns = `London|Leeds|Manchester|Birmingham|Liverpool|Bristol|Sheffield|Newcastle|Nottingham|Leicester|Coventry|Bradford|Cardiff|Swansea
 Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Belfast|Dublin|Cork|Galway|Limerick|Oxford|Cambridge|York|Bath|Brighton|Hove|Portsmouth|Southampton
 Plymouth|Exeter|Norwich|Ipswich|Derby|Stoke|Wolverhampton|Hull|Sunderland|Durham|Carlisle|Preston|Blackpool|Bolton|Stockport|Reading|Slough
 Luton|Watford|Croydon|Harrow|Ealing|Brixton|Camden|Hackney|Heathrow|Gatwick|Stansted|Euston|Paddington|Waterloo|Victoria Station|Swindon|Gloucester
 Cheltenham|Worcester|Hereford|Shrewsbury|Chester|Wrexham|Lincoln|Peterborough|Northampton|Bedford|Milton Keynes|Colchester|Chelmsford|Canterbury
 Dover|Hastings|Bournemouth|Poole|Salisbury|Torquay|Cornwall|Devon|Kent|Essex|Surrey|Sussex|Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Wales|Scotland
 England|Ireland|Britain|New York|Boston|Chicago|Houston|Dallas|Austin|Denver|Seattle|Portland|Phoenix|Atlanta|Miami|Orlando|Tampa|Detroit
 Philadelphia|Washington|Los Angeles|San Francisco|San Diego|Las Vegas|Toronto|Montreal|Vancouver|Ottawa|Calgary|Sydney|Melbourne|Brisbane|Perth
 Auckland|Texas|Florida|California|Ohio|Canada|Australia|America|Paris|Lyon|Nice|Rome|Milan|Venice|Naples|Madrid|Barcelona|Malaga|Alicante|Lisbon
 Porto|Faro|Amsterdam|Rotterdam|Brussels|Berlin|Munich|Hamburg|Frankfurt|Vienna|Zurich|Geneva|Prague|Warsaw|Krakow|Budapest|Athens|Crete|Corfu
 Rhodes|Tenerife|Lanzarote|Majorca|Mallorca|Ibiza|Istanbul|Antalya|Dubai|Doha|Bangkok|Singapore|Tokyo|Delhi|Mumbai|Cairo|Nairobi|Lagos
 Sweden|Norway|Denmark|Finland|Holland|Belgium|Austria|Switzerland|Croatia|Malta|Cyprus|Romania|Hungary|Iceland|Morocco|Egypt|Mexico|Brazil|Japan|China|India|Thailand|Kenya
 France|Spain|Italy|Germany|Portugal|Greece|Turkey|Poland|Europe`;
const feasts = `Christmas|Xmas|Boxing|New Year(?:'s)?(?: (?:Day|Eve))?|Halloween|Black Friday|Cyber Monday|Bank Holiday|Mother's Day|Father's Day|Valentine's(?: Day)?
 Thanksgiving|Ramadan|Eid|Diwali|Hanukkah|Passover|Good Friday|Pancake Day|Santa|Father Christmas|Bonfire Night|Day|Eve`;
const kin = `Mum|Mom|Dad|Mummy|Daddy|Nan|Nana|Nanny|Gran|Granny|Grandma|Grandad|Grandpa|Auntie|Council|Highlands|Islands|Midlands|Peak District|Lake District`;
const goods = `Bluetooth|Wi-?Fi|Android|iPhone|iPad|iOS|Windows|Mac(?:Book)?|Xbox|PlayStation|Switch|PayPal|Visa|Mastercard|Apple Pay|Google Pay|Google Maps
 Chrome|Safari|Firefox|Excel|Word|Outlook|Spotify|Netflix|Alexa|Instagram|Facebook|YouTube|TikTok|Velcro|Gore-?Tex|Lego|Nespresso|Hoover|Wellingtons?|Chelsea boots
 Ford|Toyota|Honda|Nissan|Volvo|Audi|Fiat|Skoda|Lycra|Teflon|Tupperware|Thermos|Jacuzzi|Internet|Zoom|Teams|Sky|Freeview`;

const either = (...lists: readonly string[]): string => lists.join('|').replaceAll(/\s*\n\s*/g, '|');

/** Also "gate B", "carriage C", "Junction 14", "Flight 22", "Platform 3", "Year 9", "size L". */
export const knownInEnglish = new RegExp(
  `\\b(?:${either(towns, feasts, kin, goods)})(?:'s)?\\b|(?<=\\b(?:one|two|double|an?|letter|with|grade|got an?) )\\p{Lu}(?![\\p{L}'])|(?<=\\b(?:coach|carriage|gate|block|row|terminal|section|zone|room|bay|door|lift|stand|aisle|car park|size|vitamin|plan|option|type|grade|band|entrance|route|bus|platform) )\\p{Lu}\\d{0,2}\\b|\\b\\p{Lu}\\p{Ll}+ (?=(?:branch|store|shop|station|hotel|restaurant|depot|office|airport|club|clinic|surgery|centre|campus|park|library|pool|stadium|terminal)\\b)|(?<=\\b\\d{1,3})[A-Z]\\b|(?<=\\b(?:panels?|parts?|piece|bag|screw|leg|side|box|bolt) )[A-Z]\\b|\\b(?:Junction|Platform|Flight|Gate|Terminal|Room|Row|Bay|Year|Route|Bus|Version|Chapter|Level|Season|Episode|Part|Unit|Zone|Stage|Act) (?=\\d)`,
  'gu',
);
