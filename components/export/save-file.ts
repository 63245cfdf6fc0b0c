/** Hands a file to the browser as a download; needs no permission, the click that led here is enough. */
export function saveFile(name: string, content: Uint8Array | Blob, type: string): void {
  // The copy is in memory of its own, which is what a blob may be made of.
  const part = content instanceof Blob ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
