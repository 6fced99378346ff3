import type { EventContext } from '../commands/event.ts';
import type { Forge } from '../publish/effect.ts';
import { say } from './log.ts';

/** GitHub for this run. The network stack is loaded by the first request: many runs make none. */
export const connect = ({ repository }: EventContext, token: string): Forge => {
  let loading: Promise<Forge> | undefined;
  const forge = (): Promise<Forge> => (loading ??= import('../host/github.ts').then(({ github }) => github({ token, repository, tell: say })));
  return {
    file: async (...call) => (await forge()).file(...call),
    comments: async (...call) => (await forge()).comments(...call),
    pullRequest: async (...call) => (await forge()).pullRequest(...call),
    pullRequestsFrom: async (...call) => (await forge()).pullRequestsFrom(...call),
    review: async (...call) => (await forge()).review(...call),
    viewer: async () => (await forge()).viewer(),
    apply: async (...call) => (await forge()).apply(...call),
  };
};
