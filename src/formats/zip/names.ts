import { FormatError } from '../error.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Upper half of IBM code page 437, the encoding of names without the UTF-8 flag (APPNOTE appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Replacement characters would make different names equal, so they are refused. */
export const decodeName = (bytes: Uint8Array, utf8: boolean): string => {
  if (!utf8) return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80))).join('');
  const name = UTF8.decode(bytes);
  if (name.includes('\ufffd')) throw new FormatError('zip', 'an entry name is not UTF-8');
  return name;
};
