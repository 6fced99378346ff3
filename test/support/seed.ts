/**
 * `npm run seed -- FILE`: compares Microsoft's article with the lists that the rules rest on. FILE is the Markdown source of the article.
 * Ends with 1 when a demand is gone or reworded, a sentence is in no list, or no rule claims a demand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { RULES } from '../../src/rules/index.ts';
import { DEMANDS } from '../../src/rules/seed.ts';
import { compareWithSeed, sentencesOf, unclaimed } from './seed-article.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run seed -- FILE (the Markdown source of the article)');
  process.exit(2);
}

const catalogue: { readonly rules: readonly { readonly seed: readonly string[] }[] } = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/catalogue.json'), 'utf8'));
const restatement = (id: string): string => `${id} ${DEMANDS.find((demand) => demand.id === id)?.text ?? ''}`;

const article = readFileSync(file, 'utf8');
const { gone, unknown } = compareWithSeed(article);
const homeless = unclaimed(catalogue.rules);
const waiting = unclaimed(RULES).filter((id) => !homeless.includes(id));
for (const id of gone) console.log(`gone or reworded: ${restatement(id)}`);
for (const { line, text, sha256 } of unknown) console.log(`not listed: line ${line} ${sha256}\n  ${text}`);
for (const id of homeless) console.log(`claimed by no rule: ${restatement(id)}`);
if (waiting.length > 0) console.log(`claimed only by rules of the catalogue that are not written yet: ${waiting.join(', ')}`);
console.log(`${sentencesOf(article).filter(({ heading }) => !heading).length} sentences, ${DEMANDS.length - gone.length} of ${DEMANDS.length} demands found, ${unknown.length} sentences in no list, ${homeless.length} demands claimed by no rule`);
process.exitCode = gone.length === 0 && unknown.length === 0 && homeless.length === 0 ? 0 : 1;
