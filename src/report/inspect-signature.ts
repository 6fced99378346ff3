import { GRADE_MEANING } from '../rules/grades.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import type { Palette } from './palette.ts';

/** One line of an inspection: what it is about, and what is said. */
export interface Row {
  readonly label: string;
  readonly text: string;
  readonly tone?: keyof Palette;
}

const isoTime = (milliseconds: number): string | null => {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** A signature as `inspect --json` states it. */
export const signatureJson = (signature: Signature) => {
  const { signer, timestamp } = signature;
  return {
    place: signature.place, valid: signature.valid, grade: signature.grade, digestAlgorithm: signature.digestAlgorithm, digest: signature.digest,
    computedDigest: signature.computedDigest ?? null,
    signer: signer === undefined ? null : {
      subject: signer.subject, issuer: signer.issuer, serial: signer.serial, sha256: signer.sha256,
      notBefore: isoTime(signer.notBefore), notAfter: isoTime(signer.notAfter), eku: signer.eku, commonName: signer.commonName,
    },
    timestamp: timestamp === undefined ? null : {
      kind: timestamp.kind, time: isoTime(timestamp.time), trusted: timestamp.trusted, authority: timestamp.authority, digestAlgorithm: timestamp.digestAlgorithm, problems: timestamp.problems,
    },
    programName: signature.programName ?? null,
    pageHashes: signature.pageHashes ?? null,
    anchor: signature.anchor ?? null,
    chain: signature.chain.map(({ subject, sha256, notAfter }) => ({ subject, sha256, notAfter: isoTime(notAfter) })),
    problems: signature.problems,
    notes: signature.notes,
  };
};

const KINDS = { rfc3161: 'RFC 3161', pkcs9: 'PKCS#9' } as const;

/** `2021-10-17 04:31:04 UTC`. */
export const timeText = (milliseconds: number): string => isoTime(milliseconds)?.replace('T', ' ').replace(/\.\d+Z$/, ' UTC') ?? 'a time out of range';

/** The value of the first CN of a name, or the whole name. */
const shortName = (name: string): string => /(?:^|, )CN=([^,]+)/.exec(name)?.[1] ?? name;

const timestampRow = ({ timestamp }: Signature): Row => {
  if (timestamp === undefined) return { label: '  stamped', text: 'no timestamp: valid only while its certificate is', tone: 'warn' };
  const text = `${timeText(timestamp.time)}, ${KINDS[timestamp.kind]}, ${timestamp.trusted ? 'trusted' : 'by an authority that is not trusted: it proves nothing'}`;
  return timestamp.trusted ? { label: '  stamped', text } : { label: '  stamped', text, tone: 'bad' };
};

/** Best news and worst news are coloured; the grades between them are for the rules to judge. */
const GOOD: readonly Grade[] = ['whcp', 'inbox', 'elam', 'hal-extension', 'microsoft-product'];
const BAD: readonly Grade[] = ['invalid', 'inconsistent', 'test', 'self-signed', 'untrusted', 'flight', 'preproduction'];

export const gradeTone = (grade: Grade): keyof Palette => (GOOD.includes(grade) ? 'good' : BAD.includes(grade) ? 'bad' : 'warn');

export const gradeRow = (grade: Grade): Row => ({ label: 'grade', text: `${grade}: ${GRADE_MEANING[grade]}`, tone: gradeTone(grade) });

const headRow = (signature: Signature, label: string): Row => {
  const { valid, place, grade, digestAlgorithm } = signature;
  const where = place === 'nested' ? 'nested in the one before, ' : '';
  return { label, text: `${valid ? 'valid' : 'NOT VALID'}, ${where}${digestAlgorithm}, ${grade}`, tone: valid ? gradeTone(grade) : 'bad' };
};

const NOTE = '  note';

const detailRows = (signature: Signature): Row[] => {
  const { signer, programName, pageHashes } = signature;
  return [
    ...(signer === undefined ? [] : [
      { label: '  signer', text: shortName(signer.subject) },
      { label: '  issuer', text: shortName(signer.issuer) },
    ]),
    timestampRow(signature),
    ...(programName === undefined || programName === '' ? [] : [{ label: '  for', text: programName }]),
    ...(pageHashes === undefined ? [] : [{ label: '  pages', text: `page hashes ${pageHashes.valid ? 'match' : 'DO NOT MATCH'}`, ...(pageHashes.valid ? {} : { tone: 'bad' as const }) }]),
    ...signature.problems.map((text): Row => ({ label: '  problem', text, tone: 'bad' })),
    ...signature.notes.map((text): Row => ({ label: NOTE, text, tone: 'faint' })),
  ];
};

/** Every signature in full, because the first one may be the bad one; a note that holds for several stands once. */
export const signatureRows = (signatures: readonly Signature[]): Row[] => {
  const rows = signatures.flatMap((signature, index) => [headRow(signature, signatures.length === 1 ? 'signature' : `signature ${index + 1}`), ...detailRows(signature)]);
  const lastOf = new Map(rows.map(({ text }, index) => [text, index]));
  return rows.filter(({ label, text }, index) => label !== NOTE || lastOf.get(text) === index);
};
