import { useEffect, useState } from 'react';
import { loadSettings, onSettings } from '../../lib/runtime/settings.ts';

/** Name of the reviewer as the settings have it, empty until known or when none was given. */
export function useReviewer(): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let ended = false;
    const stop = onSettings(({ reviewer }) => setName(reviewer));
    void loadSettings().then(({ reviewer }) => {
      if (!ended) setName((known) => known || reviewer);
    });
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return name;
}
