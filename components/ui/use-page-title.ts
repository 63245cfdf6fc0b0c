import { useEffect } from 'react';
import { useWords } from './words.tsx';

/** Names the tab after what it shows, most particular first; nothing while the name is not known yet. */
export function usePageTitle(name: string | null | undefined): void {
  const { appName } = useWords().common;
  useEffect(() => {
    document.title = name ? `${name} – ${appName}` : appName;
  }, [name, appName]);
}
