/** App Control policies as XML (namespace urn:schemas-microsoft-com:sipolicy), as far as they deny: Microsoft's recommended driver block rules are one. */
import type { XmlInput } from '../xml/encoding.ts';
import { FormatError } from '../error.ts';
import { attributeOf, childOf, childrenOf, elementsOf, textOf } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';

/** Which names and versions of the version resource a rule speaks of; all that are given must fit. */
export interface FileAttributes {
  readonly id: string;
  readonly name: string;
  readonly fileName: string | undefined;
  readonly internalName: string | undefined;
  readonly productName: string | undefined;
  readonly fileDescription: string | undefined;
  readonly minimum: string | undefined;
  readonly maximum: string | undefined;
}

export interface FileRule extends FileAttributes {
  /** Lower-case hex of an Authenticode or first-page digest, SHA-1 or SHA-256; `undefined` for a rule by attributes. */
  readonly hash: string | undefined;
}

export interface SignerRule {
  readonly id: string;
  readonly name: string;
  /** Digest of tbsCertificate, lower-case hex: of any certificate of the chain. */
  readonly root: string;
  /** Common names, and the program name of the signature. */
  readonly publisher: string | undefined;
  readonly issuer: string | undefined;
  readonly oem: string | undefined;
  /** One of these must fit, when there are any. */
  readonly attributes: readonly FileAttributes[];
  /** A file that one of these fits is spared. */
  readonly exceptions: readonly FileRule[];
}

/** What holds for one kind of code: 131 is the kernel, 12 user mode. */
export interface Scenario {
  readonly value: number;
  readonly files: readonly FileRule[];
  readonly signers: readonly SignerRule[];
}

export interface SiPolicy {
  readonly version: string;
  /** What PolicyInfo says of itself: name and id as written. */
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly scenarios: readonly Scenario[];
  /** Rules that deny and that this reader cannot evaluate. */
  readonly problems: readonly string[];
}

const MAX_RULES = 200_000;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96})$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

export const looksLikeSiPolicy = (head: Uint8Array): boolean => sniffRoot(head)?.local === 'SiPolicy';

const plain = (element: XmlElement, name: string): string | undefined => {
  const value = attributeOf(element, name)?.trim();
  return value === undefined || value === '' ? undefined : value;
};

class Reader {
  readonly problems: string[] = [];
  readonly #fileRules = new Map<string, FileRule>();
  readonly #denied = new Set<string>();
  readonly #signers = new Map<string, XmlElement>();

  constructor(root: XmlElement) {
    for (const rules of childrenOf(root, 'FileRules')) for (const element of elementsOf(rules)) this.#addFileRule(element);
    for (const signers of childrenOf(root, 'Signers')) for (const element of childrenOf(signers, 'Signer')) this.#bounded(this.#signers).set(plain(element, 'ID') ?? '', element);
  }

  scenario(element: XmlElement): Scenario {
    const parts = elementsOf(element);
    const references = parts.filter(({ local }) => local === 'FileRulesRef').flatMap((part) => childrenOf(part, 'FileRuleRef'));
    const denied = parts.flatMap((part) => childrenOf(part, 'DeniedSigners')).flatMap((part) => childrenOf(part, 'DeniedSigner'));
    const inner = parts.flatMap((part) => childrenOf(part, 'FileRulesRef')).flatMap((part) => childrenOf(part, 'FileRuleRef'));
    const ids = [...new Set([...references, ...inner].map((reference) => plain(reference, 'RuleID') ?? ''))];
    return {
      value: Number(plain(element, 'Value') ?? NaN),
      files: ids.flatMap((id) => (this.#denied.has(id) ? this.#named(id) : [])),
      signers: denied.flatMap((reference) => this.#signer(reference)),
    };
  }

  #bounded<K, V>(map: Map<K, V>): Map<K, V> {
    if (map.size >= MAX_RULES) throw new FormatError('sipolicy', `more than ${MAX_RULES} rules`);
    return map;
  }

  #version(element: XmlElement, name: string): string | undefined {
    const value = plain(element, name);
    if (value !== undefined && !VERSION.test(value)) this.problems.push(`${plain(element, 'ID') ?? 'a rule'}: ${value.slice(0, 40)} is no version`);
    return value;
  }

  #addFileRule(element: XmlElement): void {
    const id = plain(element, 'ID');
    if (id === undefined) return;
    const hash = plain(element, 'Hash')?.toLowerCase();
    if (element.local === 'Deny') {
      this.#denied.add(id);
      if (hash !== undefined && !HASH.test(hash)) this.problems.push(`${id}: ${hash.slice(0, 40)} is no digest`);
      if (plain(element, 'FilePath') !== undefined || plain(element, 'PackageFamilyName') !== undefined) this.problems.push(`${id} denies by path or package, which nothing here can tell`);
    }
    this.#bounded(this.#fileRules).set(id, {
      id, hash, name: plain(element, 'FriendlyName') ?? id,
      fileName: plain(element, 'FileName'), internalName: plain(element, 'InternalName'), productName: plain(element, 'ProductName'), fileDescription: plain(element, 'FileDescription'),
      minimum: this.#version(element, 'MinimumFileVersion'), maximum: this.#version(element, 'MaximumFileVersion'),
    });
  }

  #named(id: string): readonly FileRule[] {
    const rule = this.#fileRules.get(id);
    return rule === undefined ? [] : [rule];
  }

  #signer(reference: XmlElement): readonly SignerRule[] {
    const id = plain(reference, 'SignerId') ?? '';
    const element = this.#signers.get(id);
    if (element === undefined) {
      this.problems.push(`the denied signer ${id.slice(0, 80)} is not defined`);
      return [];
    }
    const root = childOf(element, 'CertRoot');
    const value = root === undefined ? undefined : plain(root, 'Value')?.toLowerCase();
    if (root === undefined || plain(root, 'Type') !== 'TBS' || value === undefined || !HASH.test(value) || childOf(element, 'CertEKU') !== undefined) {
      this.problems.push(`the denied signer ${id.slice(0, 80)} is not told by the digest of a certificate alone`);
      return [];
    }
    const text = (name: string): string | undefined => {
      const child = childOf(element, name);
      return child === undefined ? undefined : plain(child, 'Value');
    };
    const wanted = childrenOf(element, 'FileAttribRef').map((each) => plain(each, 'RuleID') ?? '');
    const attributes = wanted.flatMap((each) => this.#named(each));
    if (attributes.length < wanted.length) this.problems.push(`${id} refers to file attributes that are not defined`);
    // Nothing that is referred to exists: the rule must not grow into one about all files of the signer.
    if (wanted.length > 0 && attributes.length === 0) return [];
    const exceptions = childrenOf(reference, 'ExceptAllowRule').flatMap((each) => this.#named(plain(each, 'AllowRuleID') ?? ''));
    return [{ id, name: plain(element, 'Name') ?? id, root: value, publisher: text('CertPublisher'), issuer: text('CertIssuer'), oem: text('CertOemID'), attributes, exceptions }];
  }
}

const settingOf = (root: XmlElement, valueName: string): string | undefined => {
  for (const setting of childrenOf(root, 'Settings').flatMap((settings) => childrenOf(settings, 'Setting'))) {
    if (attributeOf(setting, 'Provider') === 'PolicyInfo' && attributeOf(setting, 'ValueName') === valueName) return textOf(setting).trim() || undefined;
  }
  return undefined;
};

/** Reads a policy. Only its denials: what it allows does not say that a driver is sound. */
export const parseSiPolicy = (input: XmlInput): SiPolicy => {
  const { root } = parseXml(input, 'sipolicy');
  if (root.local !== 'SiPolicy') throw new FormatError('sipolicy', `the root element is ${root.local.slice(0, 80)}`);
  const reader = new Reader(root);
  const version = childOf(root, 'VersionEx');
  const scenarios = childrenOf(root, 'SigningScenarios').flatMap((list) => childrenOf(list, 'SigningScenario')).map((element) => reader.scenario(element));
  return { version: version === undefined ? '' : textOf(version).trim(), name: settingOf(root, 'Name'), id: settingOf(root, 'Id'), scenarios, problems: [...new Set(reader.problems)] };
};
