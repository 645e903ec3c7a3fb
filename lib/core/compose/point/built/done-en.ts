/** Who did it: said back without them, since who is to blame is not for a reply to settle. */
export const who =
  "you|they|you've|they've|you have|they have|y'all|you guys|you lot|you people|someone|somebody|(?:the|your) (?:staff|team|driver|courier|engineer|technician|shop|store|bank|branch|agent|company|airline|hotel|app|system|computer|machine|garage|clinic|school|council)|(?<=^ ?|[,;] |\\b(?:and|then|but) )(?:app|update|system|driver|courier|engineer|technician|optician|garage|bank|airline|hotel|shop|site|website|mechanic|plumber|barber|hairdresser|dentist|vet|waiter)";

/** What is done to things, as it stands after "was". */
export const deeds: Readonly<Record<string, string>> = Object.fromEntries(
  `refused rejected declined cancelled lost removed deleted wiped closed blocked locked dropped emptied drained scratched damaged ruined misplaced moved suspended
 terminated banned withheld swapped switched cut_off:cut_off ported overbooked ignored discontinued confiscated dented flooded disconnected downgraded
 canceled:cancelled denied:refused froze:frozen frozen broke:broken gave_away:given_away sold:sold_to_somebody_else binned:thrown_away ate:kept`
    .split(/\s+/)
    .map((entry) => {
      const [said = '', spoken = said] = entry.replaceAll('_', ' ').split(':');
      return [said, spoken];
    }),
);

/** Told without who did it, these are nobody's own deeds. */
export const theirs =
  '(?:froze|blocked|refused|denied|withheld|wiped|suspended|rejected|terminated|disconnected|confiscated)';
