/** What a code in curly brackets stands for: "{PERSON_1}". */
export type MaskKind = 'PERSON' | 'SIGNATURE' | 'CONTACT' | 'LINK' | 'FACT' | 'DETAIL';

export const codePattern = /\{[A-Z]+_\d+\}/g;
