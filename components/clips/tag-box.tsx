import { hasTag, readTags } from '../../lib/clip/tags.ts';
import { Button } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './tag-box.module.css';

interface TagBoxProps {
  /** As typed: labels apart by commas. */
  value: string;
  onChange(value: string): void;
  /** Labels in use; the first few are offered. */
  inUse: readonly string[];
}

const OFFERED = 6;

/** Labels of a clip (nhãn), typed or taken from those in use. */
export function TagBox({ value, onChange, inUse }: TagBoxProps) {
  const words = useWords();
  const tags = readTags(value);
  const offered = inUse.filter((tag) => !hasTag({ tags }, tag)).slice(0, OFFERED);
  return (
    <div className={styles.box}>
      <TextBox label={words.clips.tags} hint={words.clips.tagsHint} value={value} onChange={onChange} />
      {offered.length > 0 && (
        <div className={styles.offered}>
          {offered.map((tag) => (
            <Button
              key={tag}
              look="quiet"
              aria-label={words.clips.addTag(tag)}
              onPress={() => onChange([...tags, tag].join(', '))}
            >
              {`+ ${tag}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
