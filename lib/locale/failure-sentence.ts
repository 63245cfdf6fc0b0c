import type { Messages } from './messages.ts';

interface CodedFailure {
  code: string;
  details: Record<string, string | number>;
}

/** What happened, what is safe, what to do: the sentence of a reading or fetching failure. Unknown codes get a general one. */
export function failureSentence({ code, details }: CodedFailure, words: Messages): string {
  const sentences: Record<string, (details: CodedFailure['details']) => string> = {
    ...words.failures.read,
    ...words.failures.fetch,
  };
  return sentences[code]?.(details) ?? words.failures.unexpected;
}
