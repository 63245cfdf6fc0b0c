/** What a person types, as it is kept: composed letters, single blanks, none at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
