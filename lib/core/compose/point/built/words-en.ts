/** What goes wrong with things in English, in the words in which it is said back. */
const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*\|\s*|\n\s*/)
    .filter(Boolean);

/** After "is", "was", "has been" or nothing at all. */
export const states =
  list(`broken | out of order | out of action | out of service | down | dead | closed | shut | dirty | filthy | cold | stone cold
 lukewarm | freezing | mouldy | moldy | missing | late | cancelled | canceled | delayed | damaged | cracked | ripped | torn | scratched | dented
 smashed | empty | half empty | locked | blocked | stuck | faulty | unusable | out of date | past its date | soaked | wrong | incomplete | frozen
 out of focus | out of tune | out of sync | out of ink | out of paper | overcrowded | unavailable | inaccessible | unreachable | lost | refused | rejected | declined | stained | sticky | sour | stale | soggy | raw
 undercooked | overcooked | burnt | burned | rotten | off | leaking | jammed | flooded | suspended | disconnected | cut off | bent | snapped | loose
 rusty | defective | expired | wonky | useless after | unanswered | crushed | squashed | opened | misspelt | overcharged | unsafe
 missed | split | ruined | chipped | warped | uneven | wobbly | wet | blurry | flat | deleted | wiped | gone | unfinished | half finished | unpaid | unresolved | undelivered
 overbooked | double booked | infested | mildewed | swollen | frayed | unplayable | unreadable | inedible | understaffed | unlit | waterlogged | overflowing | overdue`);

/** After "doesn't", "won't", "can't", "never". */
export const duties =
  list(`work | open | close | charge | start | turn on | switch on | load | connect | sync | fit | arrive | show up | turn up | come | stick | play | print
 fasten | zip | match | heat up | cool | last | respond | answer | run | stop | save | update | register | scan | stay on | hold | get cold | get warm
 switch off | turn off | exist | launch | pick up | unlock | flush | dry | log on | swipe | download | export | import | boot | pair up | reply | show | ring | pair | recognise | seal | drain | spin | stay connected`);

/** What happened by itself. */
export const happened =
  list(`broke | broke down | snapped | ripped | tore | cracked | split | leaked | leaks | jams | jammed | crashes | crashed | keeps crashing | keeps freezing | freezes
 froze | keeps dropping | keeps cutting out | cuts out | keeps jamming | keeps leaking | fell apart | fell off | falls apart | falls off | came apart | came off | comes off | peels | peeled | peels off | died | packed up | stopped working
 seized | seized up | blew up | exploded | caught fire | overheats | overheated | burst | shrank | faded | lags | glitches | rattles | squeaks
 disappeared | vanished | was never delivered | bounced | tripped | melted | collapsed | gave up | gave out | doubled | shattered | smells | stinks | bobbles | rusts | rusted | drips
 fell out | fell down | popped off | popped out | popped open | came unglued | went cloudy | went mouldy | slipped | slips | ran out(?! of) | went missing | went dead | went flat | came undone | came unstitched | came loose | crumbled | curdled | flaked | swelled | warped | buckled | chipped | disintegrated
 fades | pills | pilled | stalls | stalled | timed out | buffers | wobbles | wobbled | flickers | creaks | shattered | derailed | loops`);

/** Left undone. */
export const dues =
  list(`arrived | come | come through | turned up | been delivered | been refunded | been repaired | been fixed | been collected | been replaced | been answered | been paid | been processed
 been credited | been returned | been installed | been activated | been cleaned | been sent | been dispatched | been shipped | been resolved | been reconnected | worked | shown up | landed | cleared | came | showed up | showed | rang | called back`);

/** "Still not delivered": told without "been". */
export const bareDues = list(
  `arrived | delivered | refunded | repaired | fixed | collected | replaced | answered | paid | processed | credited | returned | installed | activated | cleaned | sent | dispatched | shipped | resolved | reconnected`,
);

export const either = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** After "never", and as it stands after "didn't". */
export const plainPast: Readonly<Record<string, string>> = {
  came: 'come',
  showed: 'show up',
  'showed up': 'show up',
  rang: 'ring',
  called: 'call',
  'called back': 'call back',
};
