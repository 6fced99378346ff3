/** `node test/support/seed.ts FILE`: compares Microsoft's article with the lists that the rules rest on. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { DEMANDS } from '../../src/rules/seed.ts';
import { compareWithSeed, sentencesOf } from './seed-article.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node test/support/seed.ts FILE (the Markdown source of the article)');
  process.exit(2);
}

const article = readFileSync(file, 'utf8');
const { gone, unknown } = compareWithSeed(article);
for (const id of gone) console.log(`gone or reworded: ${id} ${DEMANDS.find((demand) => demand.id === id)?.text ?? ''}`);
for (const { line, text, sha256 } of unknown) console.log(`not listed: line ${line} ${sha256}\n  ${text}`);
console.log(`${sentencesOf(article).filter(({ heading }) => !heading).length} sentences, ${DEMANDS.length - gone.length} of ${DEMANDS.length} demands found, ${unknown.length} sentences in no list`);
process.exitCode = gone.length === 0 && unknown.length === 0 ? 0 : 1;
