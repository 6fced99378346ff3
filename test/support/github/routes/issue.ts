import { refusal, type Answer, type Call } from '../route.ts';
import type { StoredIssue } from '../stored.ts';

export const MAX_BODY = 65_536;

export const WRITE = ['issues=write', 'pull_requests=write'];
export const READ = ['issues=read', 'pull_requests=read'];

/** The issue that the address names. */
export const issueOf = ({ state, parameters }: Call): StoredIssue | undefined => state.issueOf(Number(parameters['issue_number']));

/** A token for pull requests is none for plain issues. */
export const mayChange = ({ token }: Call, issue: StoredIssue): boolean => issue.pull || token?.permissions['issues'] === 'write';
export const notAccessible: Answer = refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'issues=write' });
