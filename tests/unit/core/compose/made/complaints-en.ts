/** Made-up complaints that were looked at while the frames were written, and what a reply must name of each. */
export const seenEn: readonly (readonly [text: string, names: RegExp])[] = [
  [
    'My sofa was due on the 4th. It is the 21st and nobody can tell me where it is.',
    /sofa|order|deliver|answer|got back/,
  ],
  [
    'The vet receptionist shouted at my mother in front of the whole waiting room.',
    /respect|spoken|welcome|shouted/,
  ],
  [
    'You took my gym fee in June although I cancelled in April and have the email to prove it.',
    /charge|money|payment|cancel|account/,
  ],
  [
    'Third dishwasher repair and it still leaks all over the kitchen floor.',
    /dishwasher|repair|work|failed|broken|problem/,
  ],
  [
    'Ordered size 9 boots, got a toddler pair. How does that even happen?',
    /ordered|chosen|wrong|mix|received|mismatch|order|picked|something else/,
  ],
  [
    'The heating in our flat has been off for eleven days with two small kids.',
    /heating|basics|stuck|alone|off|service|answer/,
  ],
  [
    'My train to the interview was cancelled with no announcement and no staff on the platform.',
    /cancel|nobody|staff|help/,
  ],
  ['Found a staple in my sandwich. A staple. I nearly swallowed it.', /product|food|foreign|found|safety/],
  [
    'The app logs me out every time I try to pay my rent and support keeps sending the same article.',
    /account|app|login|locked|answer|round|access|error|bug/,
  ],
  [
    'Booked the sea-view room a year ago for our anniversary. We got the car park.',
    /book|room|paid|found|view/,
  ],
  ['My daughter has a nut allergy and the waiter said the dish was safe. It was not.', /allerg/],
  [
    'Council tax letter says I owe for a house I left in 2022. I have sent the forms four times.',
    /forms?|same|again|bill|explain|details/,
  ],
  [
    'The concert was so badly organised that we missed the first hour queueing for one gate.',
    /organis|wait|queue|room/,
  ],
  [
    'The new pillow smells of petrol and gives me a headache every night.',
    /pillow|product|smell|quality|clean/,
  ],
  ['Your courier says he left it with a neighbour. We live in a lighthouse.', /deliver|door|parcel|handed/],
  ['Since the last update my hearing aids no longer pair with my phone.', /update|version|hearing/],
  [
    'Tutor did not show up twice and we were still billed for both lessons.',
    /visit|appointment|came|charge|bill|expected/,
  ],
  [
    'I have called nine times about my late father’s pension. Nine.',
    /answer|call|reply|messages|word|got back/,
  ],
  ['The nursery changed its fees by 22% with a week’s notice.', /22|rise|price|cost|fee/],
  [
    'The paint peeled off within a month, the colour is nothing like the tin.',
    /product|colour|picture|quality|failed|size|shown|look/,
  ],
  [
    'Waited in all day for the boiler engineer. No call, no text, nobody.',
    /visit|appointment|came|expected|waited in/,
  ],
  [
    'The cinema seat was soaked and the manager laughed when I told him.',
    /respect|welcome|clean|spoken|soaked/,
  ],
  [
    'Half the pieces of the wardrobe are missing and the helpline is closed until Monday.',
    /missing|incomplete|part/,
  ],
  ['My card was declined at the till with my wages sitting in the account.', /card|money|account/],
  [
    'The swimming pool at the resort was closed all week, nobody mentioned it when we paid.',
    /paid|available|pool|book/,
  ],
  [
    'You advertise recyclable bottles and my council says they are not.',
    /label|shown|product|says|wording|environment/,
  ],
  ['My order says delivered. It was delivered to someone, not to me.', /order|deliver|parcel/],
  ['The wig arrived matted and clearly worn before.', /new|condition|damaged|genuine|arrived/],
  ['My elderly aunt was left on a trolley in your transport van for three hours.', /left|stuck|alone|wait/],
  ['Your gift card has been refused in three of your own shops.', /card|offer|saving|refused|code/],
  ['I waited 70 minutes on hold and then the line went dead.', /hold|phone|call|line/],
  [
    'The school photos you printed are of another child.',
    /ordered|wrong|mix|item|chosen|received|something else|details/,
  ],
  ['The lawnmower caught fire in my garage on the second use.', /overheat|fire|hot|product/],
  ['The festival app crashed at the gate and I could not show my ticket.', /app|error|bug|service/],
  [
    'You closed our only branch and told my 80-year-old dad to use the app.',
    /clos|branch|service|taken away/,
  ],
  ['The cake collapsed before the party and tasted of nothing.', /food|served|meal|quality|product|cake/],
  ['My parcel has been stuck in the depot since Tuesday.', /parcel|order|deliver/],
  ['The hairdresser burnt my scalp with bleach and told me it was normal.', /reaction|skin|product|hurt/],
  ['Your insurance turned down my claim because of a box I never ticked.', /claim|cover|refused|turned down/],
  [
    'Nobody emptied our bins for three weeks and the street stinks.',
    /came|visit|bins|clean|appointment|expected/,
  ],
  ['We paid for adjoining rooms and ended up on different floors with a four-year-old.', /room|book|paid/],
  [
    'My prescription glasses came with the lenses swapped, left is right.',
    /glasses|order|wrong|item|match|chosen|product|received|lenses/,
  ],
  ['The driver drove straight past the stop, all three of us waving.', /stop|left|driver|past/],
  [
    'Five emails about my missing wages and still no answer from payroll.',
    /answer|reply|messages|word|got back|wages|money/,
  ],
  ['This mascara made my eyelids swell up like golf balls.', /reaction|skin|product/],
  [
    'The kettle tripped the electrics twice and now it just sits there dead.',
    /kettle|product|working|failed|broken/,
  ],
  ['You put the price of the family ticket up by £14 without telling anybody.', /price|cost|rise/],
  ['Got charged for two nights when we left after one because of the damp.', /charge|money|payment|amount/],
  ['The lift has been broken since August and my husband uses a wheelchair.', /access|lift/],
  ['Ordered a cot for a baby that is now crawling. Still nothing.', /cot|order|deliver|arriv/],
  ['Your photographer never turned up to our wedding breakfast.', /visit|appointment|came|turned up/],
  ['My mother’s hearing test was cancelled for the third time by text message.', /cancel|appointment/],
  ['The quiche was frozen in the middle and the plate was chipped.', /food|meal|served|quiche/],
  ['I cannot get into my pension account since you changed the login.', /account|login/],
  ['Every one of your adverts shows thin white twenty-somethings.', /leaves out|everyone|seen|place/],
  ['They scratched our new floor bringing the fridge in and just left.', /damage|property|floor/],
  [
    'The guide had the wrong start time on the website, so we missed the tour.',
    /told|information|wrong|promised/,
  ],
  ['A stranger’s blood results were in my envelope.', /details|private|person/],
  [
    'The trainers split along the sole after two weeks of walking to school.',
    /trainers|product|hold|failed|broken|fail/,
  ],
  ['I asked for help at the desk and the woman rolled her eyes and walked off.', /respect|welcome|spoken/],
];

/** Written after the frames; what they missed at first sight (a third) was looked at afterwards. */
export const laterEn: readonly (readonly [text: string, names: RegExp])[] = [
  [
    'The museum audio guide stopped halfway and nobody at the desk cared.',
    /audio|guide|working|failed|broken|help|respect|nobody/,
  ],
  [
    'My passport photos came back with my eyes closed in every single one.',
    /photo|order|quality|expected|received|came back/,
  ],
  [
    'Two hours on the runway with no water and no explanation.',
    /no water|basics|stuck|answer|news|left|wait|runway/,
  ],
  ['The car was returned from its service with a dent in the door.', /damage|property|dent|car/],
  [
    'Your ferry left early. EARLY. We stood on the quay with our tickets.',
    /ferry|left|early|ticket|wait|stuck/,
  ],
  [
    'I have been asked for proof of address five times for one library card.',
    /same|again|details|explain|proof/,
  ],
  ['The bike you delivered has two left pedals.', /wrong|match|bike|ordered|mix|item|pedals|received/],
  ['You doubled the parking charges outside a hospital.', /price|cost|rise|charges/],
  ['My mum sat in your waiting room for five hours with a broken wrist.', /wait|hurt/],
  ['The subtitles are two lines behind for the whole film.', /subtitle|access|app|film|service/],
  ['My landlord portal shows another tenant’s bank details.', /details|private|person/],
  ['The cereal box is half air now and costs the same.', /portion|pack|price|size|less/],
  ['We found mouse droppings behind the bed in the cottage.', /clean|hygiene|droppings/],
  ['Nobody told us the pool party was moved to another day.', /told|information|news|answer|word|cancel/],
  [
    'The mattress you said was firm feels like a hammock after a month.',
    /mattress|product|quality|expected|hold|told|promised/,
  ],
  ['Your chat assistant sent me to the same help page eleven times.', /round|answer|same|help|reply/],
  [
    'The baby gate came without screws, so it is useless.',
    /no screws|missing|incomplete|part|without screws/,
  ],
  ['I was refused boarding because the app would not open.', /app|error|open|bug|room|book|access/],
  ['My loyalty points vanished the week I wanted to use them.', /offer|saving|points|code|card/],
  ['The roof you fixed in spring is letting in water again.', /work|repair|roof|job|broken|water/],
];

/** Nobody tuned anything for these: measured, never mended. */
export const unseenEn: readonly (readonly [text: string, names: RegExp])[] = [
  ['The physio double-booked my slot and sent me home.', /book|slot|room|paid|appointment/],
  ['Your tent pole snapped on the first night in the rain.', /tent|pole|product|failed|broken|hold/],
  ['I was charged an entry fee at the gate that the website never mentioned.', /fee|price|charge|amount/],
  [
    'Six months on and the pension transfer still has not gone through.',
    /refund|transfer|wait|answer|money|pension|arrived/,
  ],
  ['The interpreter you promised for my deaf father was not there.', /told|promised|nobody|access|there/],
  ['Half the shower does not drain, the room smelled of damp.', /clean|room|smell|hygiene|drain/],
  [
    'Nobody replied to my complaint about the noisy bar downstairs.',
    /answer|repl(?:y|ied)|messages|noise|rest|word|got back/,
  ],
  ['The vegan burger had bacon in it.', /product|food|found|label|shown|foreign|bacon/],
  ['My parking fine was for a car that is not mine.', /fine|wrong|charge|amount|car|bill|details/],
  ['The jacket faded after one wash at thirty degrees.', /jacket|product|quality|failed|expected|faded/],
  ['You delivered the piano to the wrong street and drove off.', /door|place|deliver|handed/],
  [
    'The live stream froze in the last ten minutes of the final.',
    /app|service|error|bug|connection|stream|slow/,
  ],
];
