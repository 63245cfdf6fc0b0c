import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Id of the tab in front in the panel's window, null until known. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    const update = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!ended) setTabId(tab?.id ?? null);
    };
    const listen = () => void update();
    void update();
    browser.tabs.onActivated.addListener(listen);
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(listen);
    };
  }, []);
  return tabId;
}
