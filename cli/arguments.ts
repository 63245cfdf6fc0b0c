interface Inputs {
  files: string[];
  json: boolean;
  /** File of corrections that the extension has exported. */
  corrections: string | null;
  /** File to write instead of the screen; its ending tells the format. */
  out?: string;
}

/** What the user asked for; `problem` names the locale sentence when the command line makes no sense. */
export type Command =
  | { name: 'help' }
  | ({ name: 'extract' } & Inputs)
  | ({ name: 'check'; parent: string } & Inputs)
  | {
      name: 'invalid';
      problem:
        | 'unknownCommand'
        | 'unknownOption'
        | 'noFiles'
        | 'noParent'
        | 'noCorrections'
        | 'noOut'
        | 'oneFileOut';
      word: string;
    };

/** Reads the arguments after `cli --`. A file whose name starts with a dash comes after `--`. */
export function parseArguments(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name !== 'extract' && name !== 'check')
    return { name: 'invalid', problem: 'unknownCommand', word: name };
  const files: string[] = [];
  let parent: string | null = null;
  let corrections: string | null | undefined = null;
  let out: string | undefined;
  let json = false;
  let optionsEnded = false;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (optionsEnded || !word.startsWith('-') || word === '-') files.push(word);
    else if (word === '--') optionsEnded = true;
    else if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') return { name: 'help' };
    else if (word === '--parent' && name === 'check') parent = rest[++at] ?? null;
    else if (word.startsWith('--parent=') && name === 'check') parent = word.slice('--parent='.length);
    else if (word === '--corrections') corrections = rest[++at];
    else if (word.startsWith('--corrections=')) corrections = word.slice('--corrections='.length);
    else if (word === '--out') out = rest[++at] ?? '';
    else if (word.startsWith('--out=')) out = word.slice('--out='.length);
    else return { name: 'invalid', problem: 'unknownOption', word };
  }
  if (name === 'check' && !parent) return { name: 'invalid', problem: 'noParent', word: '' };
  if (files.length === 0) return { name: 'invalid', problem: 'noFiles', word: '' };
  if (corrections === undefined || corrections === '')
    return { name: 'invalid', problem: 'noCorrections', word: '' };
  if (out === '') return { name: 'invalid', problem: 'noOut', word: '' };
  if (out !== undefined && name === 'extract' && files.length > 1)
    return { name: 'invalid', problem: 'oneFileOut', word: '' };
  const inputs = { files, json, corrections, ...(out === undefined ? {} : { out }) };
  return name === 'check' ? { name, parent: parent ?? '', ...inputs } : { name, ...inputs };
}
