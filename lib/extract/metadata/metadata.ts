/**
 * What a document is (thể thức): type, title, number, date, issuer, signer, recipients, period, parent.
 */
import type { ExtractionContext } from '../context.ts';
import type { Citation, Metadata } from '../types.ts';
import { readClosing } from './closing.ts';
import { readDoubts } from './doubts.ts';
import { readFrame } from './frame.ts';
import { readIssuer } from './issuer.ts';
import { issuerLevel } from './issuer-level.ts';
import { readNumber } from './number.ts';
import { readPeriod } from './period.ts';
import { readPlaceDate } from './place-date.ts';
import { readRecipients } from './recipients.ts';
import { readSecrecy } from './secrecy.ts';
import { readSigner } from './signer.ts';
import { readTitle } from './title.ts';

/** Reads every field; one that is not there is null (or empty) and has no anchor. */
export function extractMetadata(context: ExtractionContext, citations: readonly Citation[]): Metadata {
  const frame = readFrame(context);
  const number = readNumber(context, frame);
  const placeDate = readPlaceDate(context, frame);
  const issuedOn = placeDate?.issuedOn ?? null;
  const title = readTitle(context, frame);
  const closing = readClosing(context);
  const signed = readSigner(context, closing.signature);
  const recipients = readRecipients(context, closing.recipients);
  const issuer = readIssuer(context, frame, {
    symbol: number?.symbol ?? null,
    numberAnchor: number?.anchor ?? null,
    place: placeDate?.place ?? null,
    issuedOn,
    signedFor: signed?.signedFor ?? null,
  });
  const period = readPeriod(context, frame, title, issuedOn);
  const secrecy = readSecrecy(context);
  const anchors: Metadata['anchors'] = {};
  if (frame.typeSpan) {
    const { block, start, end } = frame.typeSpan;
    anchors.documentType = context.anchor(block, start, end);
  }
  if (title) anchors.title = title.anchor;
  if (number) anchors.number = number.anchor;
  if (placeDate) anchors.issuedOn = placeDate.dateAnchor;
  if (placeDate?.placeAnchor) anchors.place = placeDate.placeAnchor;
  if (issuer) anchors.issuer = issuer.anchor;
  if (signed) anchors.signer = signed.anchor;
  if (recipients) anchors.recipients = recipients.anchor;
  if (period) anchors.period = period.anchor;
  if (secrecy?.anchor) anchors.secrecy = secrecy.anchor;
  const doubts = readDoubts(context, anchors);
  return {
    documentType: frame.type?.abbr ?? number?.type ?? (number ? 'CV' : null),
    title: title?.text ?? null,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    issuedOn,
    place: placeDate?.place ?? null,
    issuer: issuer?.name ?? null,
    issuerLevel: issuer ? issuerLevel(issuer.name, issuedOn) : null,
    signer: signed?.signer ?? null,
    recipients: recipients?.list ?? [],
    period: period?.period ?? null,
    parent: citations.find((citation) => citation.role === 'parent') ?? null,
    anchors,
    header: {
      numberLine: number !== null,
      dateLine: placeDate !== null,
      signatureBlock: signed !== null,
    },
    secrecy: secrecy?.mark ?? null,
    ...(doubts ? { doubts } : {}),
  };
}
