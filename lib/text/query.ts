/**
 * A query as people type it into a search box: words in any order, without diacritics. An empty one finds everything.
 */
import { foldPlain } from './fold.ts';

/** What of an item is searched, as `foldPlain` leaves it; not asked for while the query is empty. */
type PlainOf<Item> = (item: Item) => string;

/** Finds items that hold every word of the query, inside a longer word too: where few items are searched. */
export const matchParts = <Item>(query: string, plainOf: PlainOf<Item>): ((item: Item) => boolean) =>
  matcher(query, (plain, word) => plain.includes(word), plainOf);

/** Finds items of which a word begins with each word of the query: where many items would hold it somewhere. */
export const matchBeginnings = <Item>(query: string, plainOf: PlainOf<Item>): ((item: Item) => boolean) =>
  matcher(query, (plain, word) => plain.startsWith(word) || plain.includes(` ${word}`), plainOf);

function matcher<Item>(
  query: string,
  holds: (plain: string, word: string) => boolean,
  plainOf: PlainOf<Item>,
): (item: Item) => boolean {
  const wanted = foldPlain(query).split(' ').filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (item) => {
    const plain = plainOf(item);
    return wanted.every((word) => holds(plain, word));
  };
}
