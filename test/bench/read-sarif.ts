// Reads a SARIF file as the product does; prints how many results it counted, by how many kinds.
import { readSarif, SARIF_LIMITS } from '../../src/formats/sarif/sarif.ts';
import { openFile } from '../../src/host/folder.ts';

const [file = ''] = process.argv.slice(2);
const { runs } = openFile(file, (source) => readSarif(source, { ...SARIF_LIMITS, results: Number.MAX_SAFE_INTEGER }));
console.log(runs.reduce((sum, { results }) => sum + results, 0), runs.flatMap(({ groups }) => groups).length);
