import type { PeImage, PeSection } from '../../../src/formats/pe/image.ts';
import { imageIsHvciCompatible } from '../../../src/rules/binary/image-is-hvci-compatible.ts';
import { binary, given, image, inf, service, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const section = (name: string, characteristics: number, over: Partial<PeSection> = {}): PeSection => ({ name, virtualAddress: 0x1000, virtualSize: 0x800, rawOffset: 0x400, rawSize: 0x800, characteristics, ...over });

const CODE = 0x68000020;
const WRITABLE_CODE = 0xe8000020;
const WRITABLE_INIT = 0xe2000020;

const driver = (over: Partial<PeImage>, file = 'demo.sys') =>
  given({ tree: { '': tree([file]) }, binary: { [file]: binary({ image: image(over) }) } });

const directories = (rva: number, size: number) => Array.from({ length: 16 }, (_, index) => (index === 12 ? { rva, size } : { rva: 0, size: 0 }));

testRule(imageIsHvciCompatible, {
  pass: [
    { name: 'code, data and a discardable INIT apart', evidence: driver({}), expect: { file: 'demo.sys' } },
    { name: 'no import address table', evidence: driver({ sections: [section('.text', CODE)], directories: [] }) },
    { name: 'a larger alignment', evidence: driver({ sectionAlignment: 0x2000, sections: [section('.text', CODE, { virtualAddress: 0x2000 })], directories: [] }) },
    {
      name: 'writable code in a user-mode library is not judged',
      evidence: given({
        tree: { '': tree(['demo.sys', 'tool.dll']) },
        binary: { 'demo.sys': binary(), 'tool.dll': binary({ image: image({ subsystem: 2, sections: [section('.text', WRITABLE_CODE)] }) }) },
      }),
      count: 1,
    },
  ],
  warn: [{ name: 'only INIT is writable code', evidence: driver({ sections: [section('.text', CODE), section('INIT', WRITABLE_INIT, { virtualAddress: 0x2000 })], directories: [] }), expect: { message: /INIT/ } }],
  fail: [
    { name: 'writable code', evidence: driver({ sections: [section('.text', WRITABLE_CODE)], directories: [] }), expect: { message: /section \.text is writable and executable/ } },
    { name: 'INIT that stays in memory', evidence: driver({ sections: [section('INIT', WRITABLE_CODE)], directories: [] }) },
    { name: 'a discardable section of another name', evidence: driver({ sections: [section('PAGE', WRITABLE_INIT)], directories: [] }) },
    { name: 'sections that share a page', evidence: driver({ sectionAlignment: 0x200 }), expect: { message: /alignment 0x200/ } },
    { name: 'no alignment', evidence: driver({ sectionAlignment: 0 }) },
    { name: 'a section off its page', evidence: driver({ sections: [section('.text', CODE, { virtualAddress: 0x1200 })], directories: [] }), expect: { message: /\.text does not start at a page/ } },
    { name: 'imports merged into code', evidence: driver({ sections: [section('.text', CODE)], directories: directories(0x17f8, 8) }), expect: { message: /import address table.*\.text/ } },
    {
      name: 'a .sys of another subsystem that a kernel service runs',
      evidence: given({
        tree: { '': tree(['demo.inf', 'demo.sys']) },
        inf: { 'demo.inf': inf({ services: [service({ type: 2 })] }) },
        binary: { 'demo.sys': binary({ image: image({ subsystem: 2, sections: [section('.text', WRITABLE_CODE)], directories: [] }) }) },
      }),
    },
  ],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) } }) },
    { name: 'user mode only', evidence: driver({ subsystem: 2, sections: [section('.text', WRITABLE_CODE)] }, 'tool.dll') },
  ],
});
