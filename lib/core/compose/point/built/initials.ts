/** Read letter by letter, in capitals whatever the haste. */
const initials =
  /(?<![\p{L}\d])(?:irm|mri|sms|tv|gps|usb|sim|esim|ter|tgv|rer|pc|sav|rib|cb|dvd|pdf|led|ev|atm|id|ct|hdmi|wc)(?!\p{L})/gu;

export const withInitials = (text: string): string =>
  text.replaceAll(initials, (letters) => letters.toUpperCase().replace('ESIM', 'eSIM'));
