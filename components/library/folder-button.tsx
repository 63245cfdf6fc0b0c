import { Button } from '../ui/button.tsx';
import { isDocumentName } from '../ui/document-names.ts';

interface FolderButtonProps {
  children: string;
  onFiles(files: File[]): void;
}

/** Opens the picker for a folder; of what is in it, and in the folders inside, documents and archives are taken. */
export function FolderButton({ children, onFiles }: FolderButtonProps) {
  const choose = () => {
    // Made when it is wanted: a page has one input that takes files.
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].filter(({ name }) => isDocumentName(name));
      if (files.length > 0) onFiles(files);
    });
    input.click();
  };
  return <Button onPress={choose}>{children}</Button>;
}
