import { isDocumentName } from './document-names.ts';

/**
 * Files out of what was dropped or pasted, folders opened; of what a folder holds, documents and archives. Must be called while the event is handled: the browser
 * empties its list afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // A pasted file has no entry in some browsers, and is in the plain list all the same.
  if (entries.length === 0) return [...transfer.files];
  const lists = await Promise.all(entries.map((entry) => filesOf(entry, false)));
  return lists.flat();
}

async function filesOf(entry: FileSystemEntry, inFolder: boolean): Promise<File[]> {
  // What systems leave in folders is nobody's document.
  if (entry.name.startsWith('.') || entry.name === 'Thumbs.db' || entry.name === 'desktop.ini') return [];
  // Whoever drops a picture is told that it cannot be read; whoever drops a folder means its documents.
  if (inFolder && isFile(entry) && !isDocumentName(entry.name)) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  for (;;) {
    // A reader hands over a folder in parts and ends with an empty one.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return files;
    for (const inner of part) files.push(...(await filesOf(inner, true)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
