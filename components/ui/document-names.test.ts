import { expect, it } from 'vitest';
import { isDocumentName } from './document-names.ts';

it.each([
  ['12-KH-UBND.PDF', true],
  ['Kế hoạch.docx', true],
  ['van-ban.zip', true],
  ['~$Kế hoạch.docx', false],
  ['.an.pdf', false],
  ['anh.jpg', false],
  ['bang.xlsx', false],
  ['pdf', false],
])('%s: %s', (name, taken) => expect(isDocumentName(name)).toBe(taken));
