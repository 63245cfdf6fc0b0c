import { useWords } from './words.tsx';

interface EditedWordsProps {
  kind: 'deleted' | 'inserted';
  className?: string;
  children: string;
}

/** Words taken out or put in. Screen readers hear where they begin and end: not all of them read the marks. */
export function EditedWords({ kind, className, children }: EditedWordsProps) {
  const { common } = useWords();
  const Tag = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Tag className={className}>
      <span className="visually-hidden">{common[kind]} </span>
      {children}
      <span className="visually-hidden"> {common.endOfEdit}</span>
    </Tag>
  );
}
