/** Weight and slant of a font, from its name: pdf.js keeps no flags for embedded fonts. */
import { definePattern } from '../../text/pattern.ts';

const SUBSET_TAG = definePattern('PDF font subset tag', /^[A-Z]{6}\+/u, {
  matches: ['BAAAAA+LiberationSerif-Bold'],
  misses: ['TimesNewRoman,Bold', 'Abcdef+Font'],
});
const BOLD = definePattern('bold font name', /bold|black|heavy|demi(?!ng)|(?<=[,-])B(?![a-z])/iu, {
  matches: ['TimesNewRomanPS-BoldMT', 'Arial,Bold', 'Roboto-Black'],
  misses: ['TimesNewRomanPSMT', 'LiberationSerif-Italic'],
});
const ITALIC = definePattern('italic font name', /italic|oblique|(?<=[,-])(?:bold)?It(?![a-z])/iu, {
  matches: ['TimesNewRomanPS-ItalicMT', 'Helvetica-BoldOblique', 'MyriadPro-It'],
  misses: ['TimesNewRomanPSMT', 'LiberationSerif-Bold'],
});

export interface FontFace {
  /** Name without the subset tag. */
  name: string;
  bold: boolean;
  italic: boolean;
}

/** Reads weight and slant from a PostScript font name such as `BAAAAA+LiberationSerif-Bold`. */
export function fontFace(rawName: string): FontFace {
  const name = rawName.replace(SUBSET_TAG, '');
  return { name, bold: BOLD.test(name), italic: ITALIC.test(name) };
}
