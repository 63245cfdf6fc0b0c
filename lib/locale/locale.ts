import { en } from './en.ts';
import type { Language, Messages } from './messages.ts';
import { vi } from './vi.ts';

export type { Language, Messages } from './messages.ts';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

const DICTIONARIES: Record<Language, Messages> = { vi, en };

/** The dictionary of a language. */
export const messagesIn = (language: Language): Messages => DICTIONARIES[language];

/** Anything but English is shown in Vietnamese. */
export const languageFrom = (tag: string | null | undefined): Language =>
  tag?.toLowerCase().startsWith('en') ? 'en' : 'vi';
