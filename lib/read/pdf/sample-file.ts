/** The bytes of small PDF files for tests. */

interface SampleFile {
  /** Content stream of each page. */
  pages: readonly string[];
  /** Draws a grey picture over the whole of each page. */
  scanned?: boolean;
  /** Asks for a password that nobody has. */
  locked?: boolean;
  mediaBox?: string;
}

/** `(text) Tj` at a place, in Helvetica. */
export const show = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

/** Writes a PDF with one Helvetica font. */
export function samplePdf({
  pages,
  scanned = false,
  locked = false,
  mediaBox = '0 0 595 842',
}: SampleFile): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const image = add(
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 4 >>\nstream\n\xaa\xaa\xaa\xaa\nendstream',
  );
  const kids = pages.map((content) => {
    const stream = scanned ? `q 595 0 0 842 0 0 cm /I1 Do Q\n${content}` : content;
    const body = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const resources = `<< /Font << /F1 ${font} 0 R >> /XObject << /I1 ${image} 0 R >> >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents ${body} 0 R /Resources ${resources} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const secret = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>';
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >> /ID [<01> <01>]`
    : '';
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [i, body] of objects.entries()) {
    places.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
