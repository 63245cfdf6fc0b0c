import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe('arguments', () => {
  it.each([
    [[], { name: 'help' }],
    [['extract', 'a.pdf', '--json'], { name: 'extract', files: ['a.pdf'], json: true, corrections: null }],
    [
      ['extract', '--', '--odd-name.pdf'],
      { name: 'extract', files: ['--odd-name.pdf'], json: false, corrections: null },
    ],
    [
      ['check', '--parent', 'p.docx', 'a.pdf', 'b.docx'],
      { name: 'check', parent: 'p.docx', files: ['a.pdf', 'b.docx'], json: false, corrections: null },
    ],
    [
      ['check', '--parent=p.docx', '--json', 'a.pdf'],
      { name: 'check', parent: 'p.docx', files: ['a.pdf'], json: true, corrections: null },
    ],
    [
      ['extract', '--corrections', 'c.json', 'a.pdf'],
      { name: 'extract', files: ['a.pdf'], json: false, corrections: 'c.json' },
    ],
    [['extract', 'a.pdf', '--corrections'], { name: 'invalid', problem: 'noCorrections', word: '' }],
    [['extract', 'a.pdf', '--corrections='], { name: 'invalid', problem: 'noCorrections', word: '' }],
    [
      ['extract', 'a.pdf', '--out', 'a.xlsx'],
      { name: 'extract', files: ['a.pdf'], json: false, corrections: null, out: 'a.xlsx' },
    ],
    [
      ['check', '--parent', 'p.docx', '--out=phieu.docx', 'a.pdf', 'b.pdf'],
      {
        name: 'check',
        parent: 'p.docx',
        files: ['a.pdf', 'b.pdf'],
        json: false,
        corrections: null,
        out: 'phieu.docx',
      },
    ],
    [['extract', 'a.pdf', '--out'], { name: 'invalid', problem: 'noOut', word: '' }],
    [['extract', 'a.pdf', 'b.pdf', '--out=a.csv'], { name: 'invalid', problem: 'oneFileOut', word: '' }],
    [['check', 'a.pdf'], { name: 'invalid', problem: 'noParent', word: '' }],
    [['check', '--parent'], { name: 'invalid', problem: 'noParent', word: '' }],
    [['extract'], { name: 'invalid', problem: 'noFiles', word: '' }],
    [
      ['extract', '--parent', 'p.pdf', 'a.pdf'],
      { name: 'invalid', problem: 'unknownOption', word: '--parent' },
    ],
    [['dance'], { name: 'invalid', problem: 'unknownCommand', word: 'dance' }],
  ])('reads %j', (words, command) => expect(parseArguments(words)).toEqual(command));
});
