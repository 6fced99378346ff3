/** What osslsigncode says about each signature of a file. Its exit code speaks for the best one only, so it is not used. */
import { toPem } from '../support/signer/certificate.ts';
import { publicRoot, publicStampRoot } from '../support/signer/hierarchy.ts';
import { Judge } from './judge.ts';

export interface JudgedSignature {
  /** Lower-case hex. */
  readonly serial: string;
  readonly verified: boolean;
}

/** At the start of a line: "Timestamp Server Signature verification" is another matter. */
const VERDICT = /^Signature verification: (\w+)/mu;

const block = (text: string): JudgedSignature => {
  const verdict = text.match(VERDICT)?.[1];
  const mismatch = /MISMATCH/u.test(text);
  return { serial: (text.match(/Signer #0:[\s\S]*?Serial : ([0-9A-F]+)/u)?.[1] ?? '').toLowerCase(), verified: verdict === 'ok' && !mismatch };
};

export interface Anchors {
  readonly roots: string;
  readonly stampRoots: string;
}

export class Osslsigncode {
  readonly judge = new Judge('osslsigncode');
  readonly #anchors: Anchors;
  #number = 0;

  constructor(anchors: { readonly roots: string; readonly stampRoots: string } = { roots: toPem(publicRoot().certificate), stampRoots: toPem(publicStampRoot().certificate) }) {
    this.#anchors = { roots: this.judge.keep('roots.pem', anchors.roots), stampRoots: this.judge.keep('stamp-roots.pem', anchors.stampRoots) };
  }

  /** One entry per signature; none when the program finds none or cannot read the file. */
  verify(data: Uint8Array, extension: string, now: string, more: readonly string[] = []): readonly JudgedSignature[] {
    const path = this.judge.file(`file-${this.#number++}.${extension}`, data);
    const { roots, stampRoots } = this.#anchors;
    const offline = ['-ignore-cdp', '-ignore-crl', '-CAfile', roots, '-TSA-CAfile', stampRoots];
    const { text } = this.judge.run(['verify', ...offline, '-time', String(Date.parse(now) / 1000), ...more, '-in', path]);
    this.last = text;
    const [, ...blocks] = text.split(/Signature Index: \d+/u);
    return blocks.length > 0 ? blocks.map(block) : VERDICT.test(text) ? [block(text)] : [];
  }

  /** Full output about the last file, for messages. */
  last = '';
}
