// Reads a large XML file as a stream of events, its limits raised; prints what it counted.
import { openFile } from '../../src/host/folder.ts';
import { readXml } from '../../src/formats/xml/reader.ts';

const [file = ''] = process.argv.slice(2);
let elements = 0;
let characters = 0;
openFile(file, (source) => readXml(source, 'bench', {
  open: () => void elements++,
  text: (text) => void (characters += text.length),
}, { bytes: source.size, elements: Number.MAX_SAFE_INTEGER }));
console.log(elements, characters);
