import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of a text as lower-case hex. */
export const hmacSha256Hex = (key: string, text: string): string => createHmac('sha256', key).update(text, 'utf8').digest('hex');
