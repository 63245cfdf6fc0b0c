import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './drop-zone.module.css';
import { droppedFiles } from './dropped-files.ts';

interface DropZoneProps {
  /** Shown over the page while files hang above it. */
  label: string;
  onFiles(files: File[]): void;
  children: ReactNode;
}

/**
 * Takes files and folders dropped anywhere on the page. Nothing is focusable here: the same job always has a button,
 * and files pasted with Ctrl+V arrive as well.
 */
export function DropZone({ label, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  useEffect(() => {
    // Moving between children fires leave and enter in turn: count instead of guessing from coordinates.
    let depth = 0;
    const take = async (transfer: DataTransfer) => {
      const files = await droppedFiles(transfer);
      if (files.length > 0) latest.current(files);
    };
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) void take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData && event.clipboardData.files.length > 0) void take(event.clipboardData);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hover);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hover);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, []);

  return (
    <>
      {children}
      {over && (
        <div className={styles.veil} aria-hidden="true">
          <p className={styles.label}>{label}</p>
        </div>
      )}
    </>
  );
}
