import { inOrder, maybe, oneOf, unless, type Wordings } from '../../wordings';

/** Denial told by its grammar: what the brand would never do, what nobody did, who is certain. */
export const denialBrand: readonly Wordings[] = [
  // “Would never”
  {
    say: [
      inOrder(
        "(?<!(you|i'd|i|who) )(would|'d) never (?!(have (guessed|known|thought|found|noticed|managed|happened to)|know|guess|want|happen if) )",
        '(_ )',
      ),
      inOrder(
        "(we|our (_ )?_|staff|the (driver|team|staff|waiter|manager)) (would not|wouldn't|would hardly) (have |ever )?",
        oneOf(
          `do / done / say / said / sell / sold / send / sent / leave / left / serve / served / lie / lied / dream / treat / treated / allow / allowed / let`,
        ),
      ),
    ],
  },
  // It did not happen, nobody did it
  {
    say: [
      inOrder(
        "(this|that|it|such a thing|nothing of the (sort|kind)) (didn't|did not|never|has never|hasn't|has not|couldn't have|could not have|can't have) ",
        oneOf(`happen / happened / take place / taken place / took place / occur / occurred`),
        String.raw`\b`,
        unless(' (again|overnight|by (accident|chance)|sooner|soon)'),
      ),
      inOrder(
        '(nobody|no one|none of us|not one of us) (here |in our team |on our team |from our team )?(has |had |ever )?',
        oneOf(
          `shouted / swore / said / refused / touched / insulted / promised / threatened / laughed / yelled / lied / raised`,
        ),
      ),
      `no records? of / (no|not any|isn't any|is not any) (record|evidence|proof|trace) (of|that|to) / no sign (of|that) (any|a|the) (fault|error|mistake|defect|damage|issue|problem)`,
      inOrder(
        "(we|our _|they|i|staff) (didn't|did not|haven't|have not|never|have never) (_ )?",
        oneOf(
          `overcharge / overcharged / lie / lied / refuse / refused / mislead / misled / ignore / ignored / insult / insulted / promise / promised / damage / damaged / break / broken / steal / stolen`,
        ),
      ),
    ],
  },
  // Our people are certain, our films tell
  {
    say: [
      inOrder(
        '(our|the) (_ )?(team|staff|driver|drivers|waiter|waitress|manager|cashier|colleague|colleagues|technician|crew|people|engineer|agent|agents) (is|are|was|were|remains|remain) ',
        maybe('(_ )'),
        oneOf(
          `(perfectly|entirely|completely|nothing but) (polite|correct|courteous|professional|respectful) / adamant / certain / positive / confident / sure / categorical / clear that`,
        ),
      ),
      `(cctv|footage|cameras?|recordings?|witness(es)?|time ?stamps?) (_ ){0,2}(tell|tells|told|paint|paints|show|shows|prove|proves|say|says|contradict|contradicts|suggest|suggests)`,
      `(match|fit|square with|reflect|correspond (to|with)) (the |with )?(reality|facts|truth|events) / different (story|picture) / (you're|you are) (describing|talking about) (_ ){0,3}(else|other)`,
    ],
  },
];
