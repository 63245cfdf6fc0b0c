import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

interface CopyButtonProps {
  /** What is copied; a function where making it takes long. */
  text: string | (() => string);
  /** The same for programs that take more than plain text. */
  html?: () => string;
  children: string;
}

/** Copies a text and says so for a moment. */
export function CopyButton({ text, html, children }: CopyButtonProps) {
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
          copy(typeof text === 'string' ? text : text(), html?.()).then(
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

async function copy(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  // The newer way cleans HTML of the very attributes that tell a spreadsheet the numbers.
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', give, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (!done) throw new Error('nothing was copied');
}
