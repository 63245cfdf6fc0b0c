import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Language, type Messages, messagesIn } from '../../lib/locale/locale.ts';

const Words = createContext<Messages>(messagesIn('vi'));

/** Gives every component below the dictionary of a language, and tells screen readers which it is. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Words value={messagesIn(language)}>{children}</Words>;
}

/** The words of the current language. */
export const useWords = (): Messages => useContext(Words);
