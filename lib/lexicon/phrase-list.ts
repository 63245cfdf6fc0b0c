/** Phrases of a long list written as running text, separated by `|`, so that the list reads like a page of a dictionary. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
