import type { PreviewBlock } from '../../lib/export/exporter.ts';
import { useWords } from '../ui/words.tsx';
import styles from './preview.module.css';

/** What a file will hold (xem trước), before it is saved. */
export function Preview({ blocks }: { blocks: readonly PreviewBlock[] }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.preview} aria-label={words.exports.preview} tabIndex={0}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one preview never change place
        <Part key={index} block={block} />
      ))}
    </section>
  );
}

function Part({ block }: { block: PreviewBlock }) {
  const words = useWords();
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'source':
      return <pre className={styles.source}>{block.text}</pre>;
    case 'table':
      return (
        <>
          <div className={styles.wide}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {block.heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, line) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview never change place
                  <tr key={line}>
                    {row.map((cell, column) => (
                      <td key={block.heads[column]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.count}>{words.exports.rowsShown(block.rows.length, block.total)}</p>
        </>
      );
  }
}
