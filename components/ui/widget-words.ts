import { messagesIn } from '../../lib/locale/locale.ts';

/** Asked for when a widget is drawn, by when the page knows its language. */
const words = () => messagesIn(document.documentElement.lang === 'en' ? 'en' : 'vi').common;

/** By the part of react-aria that says them. A widget of another part fails when it is drawn, and says what is missing. */
const WIDGET_WORDS = {
  '@react-aria/overlays': { dismiss: () => words().close },
  '@react-aria/searchfield': { 'Clear search': () => words().clear },
  'react-aria-components': { selectPlaceholder: () => words().blank },
  // Asked for, but never said: drop-downs open at one press.
  '@react-aria/menu': { longPressMessage: () => words().open },
};

/**
 * Gives react-aria the words it says by itself, to screen readers: it knows thirty languages and not Vietnamese, and would
 * call the hidden buttons that leave a drop-down "Dismiss". To be called before anything is drawn: they are handed over
 * where its own script for pages in one language leaves them, and are looked for once.
 */
export function giveWidgetsWords(): void {
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'vi',
    [Symbol.for('react-aria.i18n.strings')]: WIDGET_WORDS,
  });
}
