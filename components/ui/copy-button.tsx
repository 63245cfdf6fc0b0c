import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** Copies a text and says so for a moment. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        look="quiet"
        icon={copied ? 'check' : 'copy'}
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        {children}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? words.common.copied : ''}
      </span>
    </>
  );
}
