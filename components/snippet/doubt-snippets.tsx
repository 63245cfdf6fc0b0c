import { useEffect, useState } from 'react';
import { UNREAD } from '../../lib/document/doubt.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { type Crop, cropsOf } from './crops.ts';
import styles from './doubt-snippets.module.css';
import { drawCrop } from './draw-crop.ts';
import { type Scans, useScans } from './scans.ts';

interface DoubtSnippetsProps {
  /** Id of the document that was scanned, null where no page was: then nothing is shown. */
  scan: string | null;
  anchor: Anchor;
  /** Shows the passage on its page. */
  onShow(anchor: Anchor): void;
}

interface Picture {
  crop: Crop;
  /** Address of the picture, null when it could not be drawn. */
  url: string | null;
}

/** The numbers of a passage that OCR was not sure of, as they are printed: a look is enough to check them. */
export function DoubtSnippets({ scan, anchor, onShow }: DoubtSnippetsProps) {
  const words = useWords();
  const pictures = usePictures(scan, anchor);
  if (pictures.length === 0) return null;
  return (
    <figure className={styles.snippets}>
      <figcaption className={styles.caption}>
        <Mark symbol="?" tone="missing">
          {words.facts.lowConfidence}
        </Mark>{' '}
        {pictures.some(({ crop }) => isRead(crop)) ? words.snippet.caption : words.snippet.captionUnread}
      </figcaption>
      {pictures.map(({ crop, url }) => {
        const read = crop.marks.map(({ text }) => text).join('; ');
        return (
          <button
            key={`${crop.page}:${crop.x}:${crop.y}`}
            type="button"
            className={styles.crop}
            title={words.snippet.open(crop.page)}
            onClick={() => onShow(anchor)}
          >
            {url === null ? (
              <span className={styles.failed}>{words.snippet.failed(read, crop.page)}</span>
            ) : (
              <img
                src={url}
                alt={isRead(crop) ? words.snippet.alt(read, crop.page) : words.snippet.altUnread(crop.page)}
                style={{ aspectRatio: `${crop.width} / ${crop.height}`, width: `${crop.width * 1.5}px` }}
              />
            )}
          </button>
        );
      })}
    </figure>
  );
}

/** False where all that a picture shows is writing that nobody could read. */
const isRead = ({ marks }: Crop): boolean => marks.some(({ text }) => !text.includes(UNREAD));

const NONE: readonly Picture[] = [];

/** Pictures of the doubtful numbers; their memory is given back when they leave the screen. */
function usePictures(scan: string | null, { block, start, end }: Anchor): readonly Picture[] {
  const scans = useScans();
  const [pictures, setPictures] = useState<readonly Picture[]>(NONE);
  useEffect(() => {
    setPictures(NONE);
    if (!scan || !scans) return;
    let ended = false;
    let drawn: readonly Picture[] = NONE;
    const release = () => {
      for (const { url } of drawn) if (url) URL.revokeObjectURL(url);
    };
    const draw = async () => {
      const text = await scans.text(scan);
      const crops = text ? cropsOf(text, { block, start, end }) : [];
      if (ended || crops.length === 0) return;
      drawn = await picturesOf(scans, scan, crops);
      if (ended) release();
      else setPictures(drawn);
    };
    draw().catch((error: unknown) => console.error(error));
    return () => {
      ended = true;
      release();
    };
  }, [scans, scan, block, start, end]);
  return pictures;
}

async function picturesOf(scans: Scans, scan: string, crops: readonly Crop[]): Promise<Picture[]> {
  const unseen = crops.map((crop): Picture => ({ crop, url: null }));
  const draw = scans.withPdf(scan, async (pdf) => {
    const pictures: Picture[] = [];
    for (const crop of crops) pictures.push({ crop, url: URL.createObjectURL(await drawCrop(pdf, crop)) });
    return pictures;
  });
  // A page that cannot be drawn leaves the doubt in words.
  return (await draw.catch(() => null)) ?? unseen;
}
