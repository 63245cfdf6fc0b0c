import { useRef } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icons.tsx';

interface FileButtonProps {
  children: string;
  /** Extensions offered by the picker, e.g. `.pdf,.docx`; the reader decides by content all the same. */
  accept: string;
  look?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  onFiles(files: File[]): void;
}

/** Opens the file picker; several files at once. */
export function FileButton({ children, accept, look, icon, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} icon={icon} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={children}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file chosen twice must fire again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
