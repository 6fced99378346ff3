import type { Route } from '../route.ts';
import { comments } from './comments.ts';
import { commits } from './commits.ts';
import { deployments } from './deployments.ts';
import { graphql } from './graphql.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { meta } from './meta.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { repository } from './repository.ts';
import { runs } from './runs.ts';
import { statuses } from './statuses.ts';
import { subIssues } from './sub-issues.ts';

/** One answer per operation. To add one: a line in a file beside this, its id in `description/operations.ts`, a run of `extract.ts`. */
export const ROUTES: readonly Route[] = [
  ...comments, ...commits, ...deployments, ...graphql, ...issues, ...labels, ...meta, ...people, ...pulls, ...reactions, ...repository, ...runs, ...statuses, ...subIssues,
];
