import { Fragment } from 'react';
import type { PageQuality, ParsedDocument } from '../../lib/document/types.ts';
import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import { percentOf } from '../../lib/locale/format.ts';
import { useScans } from '../snippet/scans.ts';
import { useWords } from '../ui/words.tsx';
import styles from './information.module.css';
import { methodsOf, pageAnchor, pagesInDoubt, pagesRead } from './reading-quality.ts';

interface QualityReportProps {
  record: Pick<PlanRecord, 'source' | 'quality'>;
  onShow(anchor: Anchor): void;
}

/** Chất lượng đọc: how the pages were read, how much of the text was repaired, and which pages to look at. */
export function QualityReport({ record: { source, quality }, onShow }: QualityReportProps) {
  const words = useWords();
  const { pages, repairedShare, encodings } = quality;
  const doubtful = pagesInDoubt(pages);
  const methods = methodsOf(pages).map(({ method, count }) =>
    words.quality.method(words.terms.method[method], count),
  );
  const lines: [label: string, value: React.ReactNode][] = [
    [words.quality.methods, methods.length > 0 ? methods.join('; ') : words.terms.method[source.method]],
  ];
  if (pages.length > 0)
    lines.push([
      words.quality.pagesRead,
      words.quality.readOf(pagesRead(pages), source.pages ?? pages.length),
    ]);
  lines.push([
    words.quality.repaired,
    [words.quality.share(percentOf(repairedShare)), ...encodings.map(words.quality.encoding)].join(' · '),
  ]);
  if (pages.length > 0)
    lines.push([
      words.quality.doubtful,
      doubtful.length === 0 ? (
        words.quality.noDoubt
      ) : (
        <PageLinks key="pages" id={source.sha256} pages={doubtful} onShow={onShow} />
      ),
    ]);
  return (
    <section className={styles.warnings} aria-label={words.quality.title}>
      <h2>{words.quality.title}</h2>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.line}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface PageLinksProps {
  /** Id of the document. */
  id: string;
  pages: readonly PageQuality[];
  onShow(anchor: Anchor): void;
}

/** Page numbers that lead to their page, each with how far it can be trusted. */
function PageLinks({ id, pages, onShow }: PageLinksProps) {
  const words = useWords();
  const scans = useScans();
  const show = async (page: number) => {
    const text: Pick<ParsedDocument, 'blocks'> | null = scans && (await scans.text(id));
    const anchor = text && pageAnchor(text.blocks, page);
    if (anchor) onShow(anchor);
  };
  return (
    <>
      {pages.map(({ page, confidence }, index) => (
        <Fragment key={page}>
          {index > 0 && ', '}
          <button
            type="button"
            className={styles.link}
            title={words.snippet.open(page)}
            onClick={() => void show(page)}
          >
            {words.quality.page(page, percentOf(confidence))}
          </button>
        </Fragment>
      ))}
    </>
  );
}
