/**
 * Kinds of portals, most particular first; the generic one answers for every other page.
 */
import { aspnet } from './adapters/aspnet.ts';
import { generic } from './adapters/generic.ts';
import { liferay } from './adapters/liferay.ts';
import { sharepoint } from './adapters/sharepoint.ts';
import { vnpt } from './adapters/vnpt.ts';
import type { PortalAdapter } from './types.ts';

export const PORTALS: readonly PortalAdapter[] = [liferay, sharepoint, aspnet, vnpt, generic];
