/** Beside the policy, so that one CODEOWNERS line protects both. */
export const DEFAULT_PLAN_PATH = '.github/driver-rollout.yml';
