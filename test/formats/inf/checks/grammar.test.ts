import { describe, expect, it } from 'vitest';
import { misplaced, shapeOf } from '../../../../src/formats/inf/checks/grammar.ts';

describe('the form of a directive', () => {
  it('says what must be there, what may, and how often', () => {
    expect(shapeOf('interfaces', 'addinterface')).toEqual({ arguments: ['guid', 'text', 'text', 'flags'], required: 1, open: false, once: false });
    expect(shapeOf('service', 'starttype')).toEqual({ arguments: ['number'], required: 0, open: false, once: true });
    expect(shapeOf('component', 'componentids')).toEqual({ arguments: ['text'], required: 0, open: true, once: true });
    expect(shapeOf('install', 'characteristics')).toBeUndefined();
  });

  it('knows where it belongs', () => {
    expect(misplaced('install', 'addservice')).toEqual(['services']);
    expect(misplaced('services', 'addservice')).toBeUndefined();
    expect(misplaced('install', 'constructor')).toBeUndefined();
    expect(misplaced('leaf', 'addservice')).toBeUndefined();
  });
});
