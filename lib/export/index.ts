import type { Exporter } from './exporter.ts';
import { jsonExporter } from './json.ts';

/** Every export format, in the order in which menus show them. */
export const EXPORTERS: readonly Exporter[] = [jsonExporter];
