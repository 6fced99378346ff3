export interface ForgeFailure {
  /** What was being done, as the object of "GitHub refused to ...": "read the policy". */
  readonly operation: string;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** GitHub's own words. */
  readonly detail: string;
  /** `permission: level` lines that would allow it. */
  readonly missing: readonly string[];
}

const advice = ({ status, missing }: ForgeFailure): string => {
  if (status === 401) return 'The token is not valid (any more). Hand over ${{ github.token }} or a token that has not expired.';
  if (status === 410) return 'Issues, and comments with them, are switched off in this repository.';
  if (status === undefined) return 'GitHub could not be reached. Is GITHUB_API_URL right, and the proxy?';
  if (status !== 403 && status !== 404) return '';
  const lead = status === 404 ? 'It is not there, or this token may not see it. ' : '';
  if (missing.length === 0) return lead.trim();
  return `${lead}Add to the job:\n    permissions:\n${missing.map((line) => `      ${line}`).join('\n')}`;
};

const describeStatus = (status: number | undefined): string => (status === undefined ? 'no answer' : `status ${status}`);

/** GitHub refused or could not be reached. Says what was wanted, what came back, and which permission to add. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  readonly operation: string;
  readonly status: number | undefined;
  readonly missing: readonly string[];

  constructor(failure: ForgeFailure) {
    super(`GitHub did not let this run ${failure.operation} (${describeStatus(failure.status)}: ${failure.detail}). ${advice(failure)}`.trimEnd());
    this.operation = failure.operation;
    this.status = failure.status;
    this.missing = failure.missing;
  }
}

/**
 * The header `x-accepted-github-permissions` lists alternatives parted by `;`, each a list parted by `,`.
 * Of several, the one for pull requests is asked for: it grants the least.
 */
export const missingPermissions = (header: string | undefined, otherwise: string): readonly string[] => {
  const alternatives = (header ?? '').split(';').map((alternative) =>
    alternative.split(',').flatMap((one) => {
      const [, name, level] = /^\s*([a-z_]{1,50})=(read|write|admin)\s*$/.exec(one) ?? [];
      return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    }),
  ).filter((lines) => lines.length > 0);
  return alternatives.find((lines) => lines.some((line) => line.startsWith('pull-requests:'))) ?? alternatives[0] ?? [otherwise];
};
