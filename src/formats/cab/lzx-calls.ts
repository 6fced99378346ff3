const FRAMES = 32_768;
const FRAME = 32_768;
/** The last bytes of a frame are never translated. */
const TAIL = 10;

/**
 * Undoes the translation of x86 CALL targets from absolute to relative ([MS-PATCH] 2.2) in a copy of the frame, because
 * later matches refer to the untranslated bytes. `before` counts the bytes in front of the frame.
 */
export const translateCalls = (frame: Uint8Array, before: number, callSize: number): Uint8Array => {
  if (frame.length <= TAIL || before >= FRAMES * FRAME) return frame;
  const copy = frame.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let at = copy.indexOf(0xe8); at >= 0 && at < copy.length - TAIL; at = copy.indexOf(0xe8, at + 5)) {
    const absolute = view.getInt32(at + 1, true);
    const position = before + at;
    if (absolute >= -position && absolute < callSize) view.setInt32(at + 1, absolute >= 0 ? absolute - position : absolute + callSize, true);
  }
  return copy;
};
