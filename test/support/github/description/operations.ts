/**
 * The operations of GitHub's REST API that the local GitHub answers. A new one is a name here, a run of `extract.ts`,
 * and a route.
 */
export const OPERATIONS: readonly string[] = [
  'actions/download-artifact', 'actions/get-workflow-run', 'actions/list-workflow-run-artifacts',
  'git/create-ref', 'git/get-ref', 'git/update-ref',
  'issues/add-assignees', 'issues/add-blocked-by-dependency', 'issues/add-labels', 'issues/add-sub-issue', 'issues/create', 'issues/create-comment', 'issues/create-label',
  'issues/delete-comment', 'issues/delete-label', 'issues/get', 'issues/get-comment', 'issues/get-label', 'issues/list-comments', 'issues/list-comments-for-repo',
  'issues/list-dependencies-blocked-by', 'issues/list-events', 'issues/list-for-repo', 'issues/list-labels-for-repo', 'issues/list-labels-on-issue', 'issues/list-sub-issues', 'issues/lock',
  'issues/remove-assignees', 'issues/remove-label', 'issues/remove-sub-issue', 'issues/reprioritize-sub-issue', 'issues/set-labels', 'issues/unlock', 'issues/update', 'issues/update-comment',
  'issues/update-label',
  'meta/get', 'pulls/get', 'pulls/list', 'pulls/list-commits', 'pulls/list-files', 'pulls/list-reviews', 'rate-limit/get',
  'reactions/create-for-issue', 'reactions/create-for-issue-comment', 'reactions/delete-for-issue', 'reactions/delete-for-issue-comment', 'reactions/list-for-issue',
  'reactions/list-for-issue-comment',
  'repos/create-commit-status', 'repos/create-deployment', 'repos/create-deployment-status', 'repos/get', 'repos/get-all-environments', 'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref', 'repos/get-commit', 'repos/get-content', 'repos/get-deployment', 'repos/get-environment', 'repos/get-release-by-tag',
  'repos/list-commit-statuses-for-ref', 'repos/list-deployment-statuses', 'repos/list-deployments', 'repos/list-pull-requests-associated-with-commit',
  'teams/get-membership-for-user-in-org', 'teams/list-members-in-org', 'users/get-authenticated', 'users/get-by-username',
];
