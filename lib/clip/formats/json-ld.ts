/**
 * Clips as W3C Web Annotations: what each promises is the body, the passage with its selectors the target.
 */
import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';
import { factsInWords } from './facts-in-words.ts';
import type { ClipFormat } from './format.ts';

function annotation(clip: Clip, words: Messages) {
  const { url, title, quote, position, hash, capturedAt } = clip;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sha256:${hash}`,
    type: 'Annotation',
    motivation: 'bookmarking',
    created: capturedAt,
    body: factsInWords(clip, words).map((value) => ({
      type: 'TextualBody',
      value,
      format: 'text/plain',
      purpose: 'describing',
    })),
    target: {
      source: { id: url, type: 'Text', label: title },
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

export const jsonLd: ClipFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (clips, words) =>
    `${JSON.stringify(
      clips.map((clip) => annotation(clip, words)),
      null,
      2,
    )}\n`,
};
