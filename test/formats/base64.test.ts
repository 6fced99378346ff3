import { expect, it } from 'vitest';
import { decodeBase64 } from '../../src/formats/base64.ts';

it.each<readonly [string, readonly number[] | undefined]>([
  ['', []], ['AQID', [1, 2, 3]], ['AQI=', [1, 2]], ['AQ==', [1]], [' A\r\nQ\tI D ', [1, 2, 3]],
  ['AQI', undefined], ['A===', undefined], ['AQ=I', undefined], ['AQID=', undefined], ['AQ-_', undefined], ['AQID\0', undefined],
])('%j as base64', (text, bytes) => expect(decodeBase64(text)).toEqual(bytes === undefined ? undefined : Uint8Array.from(bytes)));
