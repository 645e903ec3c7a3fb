/**
 * Words that do the same work in a reply, folded; a hyphen stands for any ending. What was learnt of one goes for all.
 */
export const englishFamilies: Readonly<Record<string, string>> = {
  check:
    'check- verif- control- found inspect- test- analy- examin- measur- stud- audit- diagnos- tried tasted look- review- reviewed listen- opened ran went',
  normal:
    'normal- fine correct- order work- works working worked perfect- intact right impeccable- clean- exact- usual- standard- stable- healthy certif- valid- permitted compl- proper- courteous polite- safe-',
  nothing:
    "no none nothing nobody not never nor neither without didn't doesn't don't wasn't isn't can't won't couldn't haven't hasn't hadn't",
  paper:
    'leaflet- notice- rule- regulation- condition- label- listing- email- letter- sign signs poster- stated contract- quote- form forms box terms brochure- website- site page- screen- guide- manual- section- faq invoice- receipt- ticket- slip menu- card plan programme- timetable- policy polic- instruction- chart- wording voucher- notes',
  told: 'state- states stated specif- written says said mention- shown shows printed inform- warned announc- stipulat- reminded communicat- explain- notif- told tell confirm- listed noted displayed clear',
  staff:
    'team- waiter- waitress- adviser- advisor- agent- driver- courier- technician- engineer- assistant- cashier- staff colleague- crew- host- hostess- coach- instructor- nurse- doctor- dr chef- owner- manager- reception- desk switchboard- stylist- bartender- postman teacher- guide- employee- trainee- intern pharmacist- plumber- usher- warden- fitter- workshop- baker- mechanic- barista- rep reps',
  other:
    'carrier- supplier- manufacturer- maker- contractor- operator- bank- council- county- insurer- insurance- neighbour- neighbor- hospital- platform- agent reseller- partner- post franchise- head landlord- publisher- city government- provider- airline- vendor-',
  crowd:
    'customers guests visitors travellers travelers passengers others regulars diners subscribers users patients readers members parents people everyone everybody all most majority many plenty thousands hundreds else',
  contrast:
    'but however nevertheless nonetheless though although yet still except only despite mind fairness admittedly defence defense said same even rather instead',
  limit:
    'just only simple- simply small slight- little tiny barely hardly minor minim- few handful- mere merely limited isolated rare- single detail- superficial- cosmetic- quick- brief- temporary bit',
  grave:
    'world disaster- drama- end die died worse worst scandal- catastroph- exaggerat- trag- lawsuit- panic- emergency- fuss proportion perspective serious',
  all: 'always each every all everything total- totally absolute- entire- entirely hundred complete- systemat- constant- unanim- exception- flawless- guarantee- certain- impossible best perfect- strict- never ever any spotless',
  praise:
    'passion- quality- award- prize- medal- reput- proud- pride profession- excellen- dedicat- commit- experience- standards ethic- value- values tradition- renown- rating- reviews stars recommend- satisf- loyal- care effort- utmost best hard hardest ranked voted',
  hard: 'shortage- inflation- staffing strike- heatwave- recruit- short-staffed busy busiest peak season- weekend- saturday sunday holiday- context- difficult- tough- constraint- pressure- crisis weather rain snow storm cost- costs energy rent- rents rates exhaust- hours night- volunteer- family-run small stretched struggl- market',
  law: 'clause- contract- legal- law- laws rights lawyer- solicitor- attorney- complaint- defam- libel- court- sue liab- warrant- exclu- claim- recourse pursuant accordance provision- stipul- obligat- indemn- reserve- waive- waiver- terms statut- void binding',
  ask_calm:
    'calm- patien- tone breath- civil- polite- politeness modera- measured temper reason- restrain- aggress- insult- capitals language respect- relax- chill easy kindly',
  feel: 'feel feels felt seem- appear- impression- sense- perceiv- percep- experienced found judg- opinion- thought believe- interpret- misunder- misread subjective- emotion- taste tastes upset- shock- hurt- offen- offence offended view see way',
  expect:
    'expect- expectation- hope- hoped hoping demand- imagin- pictured idea- dream- promised wanted wish- looking used',
  sorry:
    'sorry apolog- regret- pardon- excuse- embarrass- whoops oops sad- saddened ashamed gutted mortified bad',
  thanks: 'thank- thanks grateful gratitude appreciat- glad delighted pleasure happy',
  own: 'mistake- error- fault- forgot- oversight- missed missing defect- wrong- clumsy mixed mix-up slip- fail- failing- neglig- confus- lost swapped broken bad faulty late delay- our',
  fix: 'repair- chang- replac- correct- resend refund- return- redo- redone fix- restor- reopen- resolv- exchang- swap- install- add- added remov- deliver- sent send posted leav- call- ring- contact- answer- reply',
  when: 'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight morning evening noon hour- week- month- soon next yesterday',
  gift: 'free offer- gift- voucher- discount- credit- complimentary upgrade- code- points house compensat- refund- deduct- off promo- invit- treat- bottle coupon- waive- drink',
  sure: 'promis- swear- guarantee- assure- assured certain- word rest doubt worry count never again longer ever ensure- bound surely definitely',
  beg: 'forgiv- mercy lenien- beg begging pity feelings hard overlook- chance- hate mad please mercy heart slide friends against',
  elsewhere: 'elsewhere compet- another other- choose- choice- road shop- shops starbucks store- free leave',
  close:
    'closed close- settled final- further nothing comment- debate- discuss- argue- subject- matter- reopen- decided end done moving move',
  you: "you your yours you're you'd you've you'll yourself",
  we: "we our ours us i me my we're we've we'd we'll i'm i've i'd i'll",
  should:
    "should shouldn't need- must ought could would might better advis- recommend- suggest- invite- responsib- remember try take read check avoid consider best wise make sure",
  care: 'wash- washing maintenance- use- used usage plug- handl- stor- setting- install- assembl- fitted left charg- knock- drop- dropped wear- sun damp water heat care misuse',
  late: 'late last after advance before time- hour- minute- deadline- notice wait- delay- quarter half punctual-',
  doubt:
    'perhaps maybe probably likely presumably clearly obviously evidently apparently surely strange- odd oddly curious- surpris- funny weird must may might seemingly',
  joke: 'bravo congratulations congrats genius expert- critic- special- master- masterclass oscar essay novel- nobel academy connoisseur- detective- sherlock nasa cnn carpet violin- tears sympathy magic- miracle- wow',
  threat:
    'block- report- banned ban remov- exclu- lawyer- solicitor- consequen- identity account- address lawsuit- court- employer- screenshot- take down legal',
  thing:
    'parcel- order- box boxes package- part parts device- machine- sofa- table- bed mattress- dress- jumper- coat- shirt- bag bags suitcase- luggage phone- book books toy toys watch bike- car vehicle- furniture chair- lamp- pushchair boot boots shoe- helmet- key keys ticket- card- meter- console- plant- bouquet- ring product- cream- clothes quilt stove boiler fridge oven dishwasher scooter- app software account- membership- booking- file- kit- model- item- tyre- tire- battery- screen- laptop- cable- router-',
  food: 'cake- bread coffee- dish dishes soup- pizza- salad- burger- meat fish dessert- meal- sauce- cheese- milk yoghurt- yogurt egg- chips fries croissant- beer- wine pasta chicken- oil flour chocolate- recipe- kitchen- lunch- dinner- breakfast- buffet taste salt sugar food portion- loaf pie',
  place:
    'shop- store- hotel- room- restaurant- terrace- hall- parking park gate- platform- station- train- bus plane- flight- lobby door doors changing pool- school- nursery- office- branch- house home club- museum- salon- depot warehouse- aisle till- line- campsite- beach- stadium- street- building- floor- clinic- ward gym-',
  kin: 'child- kid kids son daughter- husband- wife mother- mum mom father- dad baby babies family families dog- cat cats friend- gran- parents brother- sister-',
  trouble:
    'fault- bug- leak- outage- noise- smell- stain- scratch- hole- crack- mould- mold- dirty insect- hair hairs cancel- stuck- problem- issue- incident- trouble- glitch- dent- chip- damage- cut cuts fell closed shut empty cold',
  proof:
    'show- shows shown prove- proof trace- video- cctv camera- photo- record- log logs logged history statistic- figures dashboard- signature- file report- witness- evidence result- tracking data',
  pain: 'disappoint- angry anger fear- scared sad- worri- worry- painful tired frustrat- inconvenien- tears alone stress- distress- hard rough awful dreadful lonely',
};
