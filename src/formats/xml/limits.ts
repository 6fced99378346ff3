/** Bounds of results.md 0.2 and section 7, and those that a streaming reader needs besides. */
export interface XmlLimits {
  /** Of the file, before decoding. */
  readonly bytes: number;
  readonly depth: number;
  readonly elements: number;
  /** Characters of one attribute value. */
  readonly attribute: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
  /** Characters of one run of text, comment or other piece that is handed out whole. */
  readonly piece: number;
}

export const XML_LIMITS: XmlLimits = {
  bytes: 64 * 1024 * 1024,
  depth: 64,
  elements: 2_000_000,
  attribute: 1024 * 1024,
  attributes: 1024,
  piece: 32 * 1024 * 1024,
};
