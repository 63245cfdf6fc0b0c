/**
 * What a reader has said of names the lexicon does not know or reads otherwise: "từ nay hiểu X là chỉ tiêu Y".
 */
import { matchingWords } from './phrases.ts';

/** Indicator keys by name in matching form (`aliasName`). */
export type IndicatorAliases = ReadonlyMap<string, string>;

/** The form in which two wordings of a name are one: `Tỷ lệ xã đạt chuẩn NTM` = `tỉ lệ xã đạt chuẩn nông thôn mới`. */
export const aliasName = (name: string): string => matchingWords(name).join(' ');

/** The key a reader has given to this very name, or null. The whole name counts: an alias is no pattern. */
export const keyByAlias = (name: string, aliases: IndicatorAliases): string | null =>
  aliases.size === 0 ? null : (aliases.get(aliasName(name)) ?? null);
