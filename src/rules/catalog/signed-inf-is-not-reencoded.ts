import { defineRule, fail, pass, warn } from '../rule.ts';

/** What git would do to the file, in the words of the attribute file. */
const harmful = (attributes: Readonly<Record<string, string>>): readonly string[] => {
  const encoding = attributes['working-tree-encoding'];
  const text = attributes['text'];
  const eol = attributes['eol'];
  const isBinary = text === 'unset';
  return [
    ...(encoding === undefined || encoding === 'unset' ? [] : [`working-tree-encoding=${encoding}`]),
    ...(isBinary || text === undefined ? [] : [text === 'set' ? 'text' : `text=${text}`]),
    ...(isBinary || eol === undefined || eol === 'unset' ? [] : [`eol=${eol}`]),
  ];
};

export const signedInfIsNotReencoded = defineRule({
  id: 'CAT-005',
  family: 'catalog',
  title: 'Signed INF not re-encoded by git',
  seed: ['S15'],
  stages: ['release'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Mark signed packages `-text` in .gitattributes. Read build artifacts, never blobs through an API.',
  why: 'Git changes line ends and encodings of text files on checkout unless it is told not to. A signed INF in a repository is then not the signed INF any more: it fails to install, and nothing in the history shows a change.',
  authority: 'Git documentation, gitattributes: text, eol, working-tree-encoding; Windows-driver-samples keeps its INFs as UTF-8 in git and UTF-16 on disk (working-tree-encoding=UTF-16LE-BOM)',
  needs: ['repository'],
  *check({ repository }) {
    for (const { value: { trackedInfs } } of repository) {
      if (trackedInfs.length === 0) yield pass('no INF of the package is tracked by git');
      for (const { path, attributes } of trackedInfs) {
        const found = harmful(attributes);
        if (found.length > 0) yield fail(`git rewrites ${path} on checkout: .gitattributes gives it ${found.join(', ')}`, { file: path, cause: `git:${path}` });
        else if (attributes['text'] === undefined) yield warn(`.gitattributes says nothing about ${path}: whether git rewrites its line ends depends on core.autocrlf of each clone`, { file: path, cause: `git:${path}` });
        else yield pass(`git leaves ${path} alone`, { file: path });
      }
    }
  },
});
