/**
 * Clips as W3C Web Annotations: what each promises is the body, the passage with its selectors the target.
 */
import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';
import { factsInWords } from './facts-in-words.ts';
import type { ClipFormat } from './format.ts';

const textBody = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain' });

function annotation(clip: Clip, words: Messages) {
  const { url, title, quote, position, hash, capturedAt } = clip;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sha256:${hash}`,
    type: 'Annotation',
    motivation: 'bookmarking',
    created: capturedAt,
    body: [
      ...factsInWords(clip, words).map((value) => ({ ...textBody(value), purpose: 'describing' })),
      ...(clip.tags ?? []).map((tag) => ({ ...textBody(tag), purpose: 'tagging' })),
    ],
    target: {
      source: { id: url || `urn:sha256:${clip.source?.documentId ?? ''}`, type: 'Text', label: title },
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
  write: async (clips, words) => {
    const annotations = clips.map((clip) => annotation(clip, words));
    return new TextEncoder().encode(`${JSON.stringify(annotations, null, 2)}\n`);
  },
};
