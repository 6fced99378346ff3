/** What `signtool verify /v` prints (results.md 4.3). Found by key and not by line: lines run together in practice. */
import type { Source } from '../bytes.ts';
import { commandLine } from './command.ts';
import { clip, headText, readLog, type LogText } from './lines.ts';

export interface SigntoolCertificate {
  readonly issuedTo: string;
  readonly issuedBy: string;
  /** In the culture of the machine: text. */
  readonly expires: string;
  /** Lower-case hex; empty when it is none. */
  readonly sha1: string;
}

export interface SigntoolSignature {
  /** `Primary Signature` and the like; `undefined` where signatures are not numbered. */
  readonly index: string | undefined;
  readonly hash: undefined | { readonly algorithm: string; readonly value: string };
  readonly chain: readonly SigntoolCertificate[];
  readonly crossChain: readonly SigntoolCertificate[];
  readonly timestampChain: readonly SigntoolCertificate[];
  /** `none` when it says that there is no time stamp. */
  readonly timestamp: string | 'none' | undefined;
}

export interface SigntoolFile {
  readonly file: string;
  readonly catalog: string | undefined;
  readonly signatures: readonly SigntoolSignature[];
  readonly verified: boolean;
  readonly errors: readonly string[];
}

export interface SigntoolLog {
  readonly encoding: LogText['encoding'];
  readonly files: readonly SigntoolFile[];
  /** Sums of the counts printed; `undefined` when there is none. */
  readonly verifiedCount: number | undefined;
  readonly warningCount: number | undefined;
  readonly errorCount: number | undefined;
  /** Errors that belong to no file. */
  readonly errors: readonly string[];
  /** The kernel-mode policy was asked for, as a command line or a cross-certificate chain shows. */
  readonly kernelPolicy: boolean;
  readonly partial: string | undefined;
}

const FORMAT = 'signtool-log';
const MAX_ITEMS = 100_000;
const TOOL = /(?:^|[\s"'\\/&])signtool(?:\.exe)?["']?(?=\s)/i;
const KEYS = [
  'Verifying:', 'File is signed in catalog:', 'Signature Index:', 'Hash of file \\(', 'Signing Certificate Chain:', 'Cross Certificate Chain:', 'Timestamp Verified by:', 'Issued to:', 'Issued by:', 'Expires:',
  'SHA1 hash:', 'The signature is timestamped:', 'File is not timestamped\\.', 'Successfully verified:', 'Number of files successfully Verified:', 'Number of warnings:', 'Number of errors:', 'SignTool Error:',
];
/** A key at the beginning of a line, or behind a blank where lines ran together. */
const KEY = new RegExp(`(?<=^|\\s)(?:${KEYS.join('|')})`, 'gi');

interface Part {
  readonly key: string;
  readonly value: string;
}

const partsOf = (line: string): readonly Part[] => {
  const found = [...line.matchAll(KEY)];
  return found.map((match, at) => ({ key: match[0].toLowerCase(), value: line.slice(match.index + match[0].length, found[at + 1]?.index).trim() }));
};

interface OpenSignature {
  index: string | undefined;
  hash: SigntoolSignature['hash'];
  timestamp: SigntoolSignature['timestamp'];
  readonly chain: SigntoolCertificate[];
  readonly crossChain: SigntoolCertificate[];
  readonly timestampChain: SigntoolCertificate[];
}

interface OpenFile {
  readonly file: string;
  catalog: string | undefined;
  verified: boolean;
  readonly signatures: OpenSignature[];
  readonly errors: string[];
}

const openSignature = (index?: string): OpenSignature => ({ index, hash: undefined, timestamp: undefined, chain: [], crossChain: [], timestampChain: [] });

class Reader {
  readonly files: OpenFile[] = [];
  readonly errors: string[] = [];
  readonly counts = new Map<string, number>();
  items = 0;
  crossChain = false;
  #chain: 'chain' | 'crossChain' | 'timestampChain' = 'chain';

  part({ key, value }: Part): void {
    this.items++;
    const file = this.files.at(-1);
    if (key === 'verifying:') this.#begin(value);
    else if (key.startsWith('number of ')) this.#count(key, value);
    else if (key === 'signtool error:') (file === undefined ? this.errors : file.errors).push(clip(value));
    else if (file !== undefined) this.#of(file, key, value);
  }

  /** Lines without a key belong to an error that goes over several. */
  rest(line: string): void {
    const errors = this.files.at(-1)?.errors ?? this.errors;
    const last = errors.at(-1);
    if (last !== undefined && /^\s/.test(line) && line.trim() !== '') errors[errors.length - 1] = clip(`${last} ${line.trim()}`);
  }

  #begin(name: string): void {
    this.files.push({ file: clip(name), catalog: undefined, verified: false, signatures: [], errors: [] });
    this.#chain = 'chain';
  }

  #count(key: string, value: string): void {
    const count = /^\d{1,9}/.exec(value)?.[0];
    if (count !== undefined) this.counts.set(key, (this.counts.get(key) ?? 0) + Number(count));
  }

  #of(file: OpenFile, key: string, value: string): void {
    if (key === 'successfully verified:') file.verified = true;
    else if (key === 'file is signed in catalog:') file.catalog = clip(value);
    else if (key === 'signature index:') file.signatures.push(openSignature(clip(value)));
    else this.#ofSignature(this.#signature(file), key, value);
  }

  #signature(file: OpenFile): OpenSignature {
    const last = file.signatures.at(-1);
    if (last !== undefined) return last;
    const first = openSignature();
    file.signatures.push(first);
    return first;
  }

  #ofSignature(signature: OpenSignature, key: string, value: string): void {
    if (key === 'hash of file (') signature.hash = this.#hash(value);
    else if (key === 'the signature is timestamped:') signature.timestamp = clip(value);
    else if (key === 'file is not timestamped.') signature.timestamp = 'none';
    else if (key === 'signing certificate chain:') this.#chain = 'chain';
    else if (key === 'timestamp verified by:') this.#chain = 'timestampChain';
    else if (key === 'cross certificate chain:') {
      this.#chain = 'crossChain';
      this.crossChain = true;
    } else this.#certificate(signature[this.#chain], key, value);
  }

  #hash(value: string): SigntoolSignature['hash'] {
    const [, algorithm, digest] = /^(\w{2,20})\):\s*([0-9a-f]{32,128})\b/i.exec(value) ?? [];
    return algorithm === undefined || digest === undefined ? undefined : { algorithm: algorithm.toLowerCase(), value: digest.toLowerCase() };
  }

  #certificate(chain: SigntoolCertificate[], key: string, value: string): void {
    if (key === 'issued to:') {
      chain.push({ issuedTo: clip(value), issuedBy: '', expires: '', sha1: '' });
      return;
    }
    const last = chain.at(-1);
    if (last === undefined) return;
    const changed = key === 'issued by:' ? { issuedBy: clip(value) } : key === 'expires:' ? { expires: clip(value) } : { sha1: /^[0-9a-f]{40}\b/i.exec(value)?.[0].toLowerCase() ?? '' };
    chain[chain.length - 1] = { ...last, ...changed };
  }
}

const KNOWN = /^(?:verify|kp|pa|pg|all|v|c|a|ag|ad|as|tw|ds|o|d|hash)$/;

const asksForKernel = (line: string): boolean => {
  const command = commandLine(line, TOOL, (option) => KNOWN.test(option), /^verify$/i);
  return command !== undefined && command.operands.some((word) => /^verify$/i.test(word)) && command.options.includes('kp');
};

export const looksLikeSigntool = (head: Uint8Array): boolean => {
  const text = headText(head);
  return /^.{0,40}Verifying:\s*\S/im.test(text) && /(?:Hash of file \(|Signing Certificate Chain:|Successfully verified:|SignTool Error:)/i.test(text);
};

export const parseSigntool = (source: Source): SigntoolLog => {
  const { encoding, lines, cut } = readLog(source, FORMAT);
  const reader = new Reader();
  let kernelPolicy = false;
  let read = 0;
  for (; read < lines.length && reader.items < MAX_ITEMS; read++) {
    const line = lines[read] ?? '';
    const parts = partsOf(line);
    kernelPolicy ||= asksForKernel(line);
    for (const part of parts) reader.part(part);
    if (parts.length === 0) reader.rest(line);
  }
  return {
    encoding, files: reader.files, errors: reader.errors, kernelPolicy: kernelPolicy || reader.crossChain,
    verifiedCount: reader.counts.get('number of files successfully verified:'), warningCount: reader.counts.get('number of warnings:'), errorCount: reader.counts.get('number of errors:'),
    partial: read < lines.length ? `more than ${MAX_ITEMS} facts` : cut > 0 ? `${cut} lines are too long to be read whole` : undefined,
  };
};
