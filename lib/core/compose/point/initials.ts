/** Read letter by letter, in capitals whatever the haste. */
const letters =
  '(?<![\\p{L}\\d])(?:irm|mri|sms|tv|gps|usb|sim|esim|ter|tgv|rer|pc|sav|rib|cb|dvd|pdf|led|ev|atm|id|ct|hdmi|wc|rdv|urssaf|cse|caf|cpam|cgv|nhs|dhl|sncf|ratp|edf|pmr|apl|hlm|rbi|kyc|otp|vip|suv|uk|usa|faq|iban|rh|qr|lcd)(?!\\p{L})';
const initials = new RegExp(letters, 'gu');
const typedInitials = new RegExp(letters, 'giu');

/** A capital that isn't that of initials: somebody's name. */
export const hasName = (typed: string): boolean => /\p{Lu}/u.test(typed.replaceAll(typedInitials, ''));

export const withInitials = (text: string): string =>
  text.replaceAll(initials, (letters) => letters.toUpperCase().replace('ESIM', 'eSIM'));
