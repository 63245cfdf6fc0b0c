import { describe, expect, it } from 'vitest';
import { isBackupDue } from './reminder.ts';

const now = Date.parse('2024-03-31T00:00:00Z');
const at = (day: string, documents: number) => ({ at: `2024-03-${day}T00:00:00Z`, documents });

describe('backup reminder', () => {
  it.each([
    ['an empty library', { last: null, documents: 0 }, false],
    ['a library that was never backed up', { last: null, documents: 1 }, true],
    ['a fresh backup', { last: at('30', 5), documents: 6 }, false],
    ['an old backup of the same documents', { last: at('01', 5), documents: 5 }, false],
    ['an old backup with a document more since', { last: at('01', 5), documents: 6 }, true],
    ['a fresh backup with many documents since', { last: at('30', 5), documents: 25 }, true],
  ])('%s', (_, state, due) => expect(isBackupDue(state, now)).toBe(due));
});
