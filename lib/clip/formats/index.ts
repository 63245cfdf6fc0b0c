import { csv } from './csv.ts';
import type { ClipFormat } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { xlsx } from './xlsx.ts';

/** Every format in which clips can be saved. */
export const CLIP_FORMATS: readonly ClipFormat[] = [xlsx, csv, markdown, jsonLd];
