import { useId, useRef } from 'react';
import type { SeriesLine } from '../../lib/compare/series.ts';
import { formatNumber } from '../../lib/locale/format.ts';
import { shortIssuer } from '../../lib/locale/short-issuer.ts';
import { useSize } from '../ui/use-size.ts';
import { useWords } from '../ui/words.tsx';
import styles from './series-chart.module.css';
import { lineText, scaleOf } from './series-view.ts';

interface SeriesChartProps {
  indicator: string;
  unit: string | null;
  /** Those to draw, each in the look of its place. */
  lines: readonly SeriesLine[];
}

/** Looks a line can have: colour, dashes and mark together, so that none is told by its colour alone. */
export const LOOKS = 6;

/** Pixels, as everything here: drawn at its own size, the figures are those of the page. */
const LEAST_WIDTH = 320;
const MOST_WIDTH = 960;
const HEIGHT = 280;
const LEFT = 64;
const TOP = 16;
const BOTTOM = 28;
const RIGHT = 8;
/** From the ends of the grid to the first and the last year: no mark stands on the edge. */
const INSET = 24;

/** Lines of comparable goals; what it shows is said in words for those who do not see it. */
export function SeriesChart({ indicator, unit, lines }: SeriesChartProps) {
  const words = useWords();
  const name = useId();
  const told = useId();
  const figure = useRef<HTMLElement>(null);
  const width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, useSize(figure).width));
  const grid = width - LEFT - RIGHT;
  const scale = scaleOf(lines, grid - 2 * INSET, HEIGHT - TOP - BOTTOM);
  const xOf = (year: string) => INSET + scale.x(year);
  return (
    <figure ref={figure} className={styles.figure}>
      <figcaption className={styles.caption}>{unit === null ? '' : words.series.chartIn(unit)}</figcaption>
      <svg
        className={styles.chart}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-labelledby={name}
        aria-describedby={told}
      >
        <title id={name}>{words.series.chart(indicator)}</title>
        <desc id={told}>{lines.map((line) => lineText(line, unit, words)).join(' ')}</desc>
        <g transform={`translate(${LEFT} ${TOP})`}>
          {scale.ticks.map((tick) => (
            <g key={tick} transform={`translate(0 ${scale.y(tick)})`}>
              <line className={styles.grid} x2={grid} />
              <text className={styles.tick} x={-10} dy="0.32em" textAnchor="end">
                {formatNumber(tick)}
              </text>
            </g>
          ))}
          {scale.years.map((year) => (
            <text
              key={year}
              className={styles.tick}
              x={xOf(year)}
              y={HEIGHT - TOP - BOTTOM + 20}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
          {lines.map((line, place) => (
            <g key={line.body} className={styles[`look${place % LOOKS}`]}>
              <polyline
                className={styles.line}
                points={line.points.map(({ year, value }) => `${xOf(year)},${scale.y(value)}`).join(' ')}
              />
              {line.points.map(({ year, value }) => (
                <Mark key={year} look={place % LOOKS} x={xOf(year)} y={scale.y(value)} />
              ))}
            </g>
          ))}
        </g>
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {lines.map((line, place) => (
          <li key={line.body} className={styles[`look${place % LOOKS}`]}>
            <svg aria-hidden="true" width="28" height="12" viewBox="-14 -6 28 12">
              <line className={styles.line} x1={-14} x2={14} />
              <Mark look={place % LOOKS} x={0} y={0} />
            </svg>
            <span className={styles.body}>{shortIssuer(line.body)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Outlines of the marks around their middle. */
const MARKS = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'M-4 -4h8v8h-8z',
  'M0 -5l5 9h-10z',
  'M0 -5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
  'M0 5l-5-9h10z',
  'M-4.5 -1.5h3v-3h3v3h3v3h-3v3h-3v-3h-3z',
];

function Mark({ look, x, y }: { look: number; x: number; y: number }) {
  return <path className={styles.mark} d={MARKS[look]} transform={`translate(${x} ${y})`} />;
}
