/** Read letter by letter, in capitals whatever the haste. */
const always =
  'irm|mri|sms|tv|gps|usb|sim|esim|ter|tgv|rer|pc|sav|rib|cb|dvd|pdf|led|ev|atm|id|ct|hdmi|wc|rdv|urssaf|cse|caf|cpam|cgv|nhs|dhl|sncf|ratp|edf|pmr|apl|hlm|rbi|kyc|otp|vip|suv|uk|usa|faq|iban|rh|qr|lcd';
/** Words as well, typed small: initials only in capitals. */
const inCapitals =
  'VF|VO|VOST|PV|AG|CDD|CDI|EHPAD|TVA|VAT|VTC|CV|PIN|GP|OK|IOU|MOT|BBQ|VMC|ENT|AC|A&E|ER|PO|DJ|CCTV|XL|XXL|GCSE|EU|PE|PTA|B&B|UPS|EMI|HMRC|DVLA|DWP|CRM|DM|(?:A|M|B)\\d{1,3}|(?<=\\d)G';
const letters = `(?<![\\p{L}\\d])(?:${always})(?!\\p{L})`;
const initials = new RegExp(letters, 'gu');
const typedInitials = new RegExp(letters, 'giu');

/** Written in capitals by everybody, as they stand in a text. */
export const inCapitalsByAll = new RegExp(
  `(?<!\\p{L})(?:${always.toUpperCase()}|${inCapitals})(?!\\p{L})`,
  'gu',
);

/** A capital that isn't that of initials: somebody's name. */
export const hasName = (typed: string): boolean => /\p{Lu}/u.test(typed.replaceAll(typedInitials, ''));

export const withInitials = (text: string): string =>
  text.replaceAll(initials, (letters) => letters.toUpperCase().replace('ESIM', 'eSIM'));
