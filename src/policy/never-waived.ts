/**
 * Rules that nobody may set aside, because the verdict means nothing without them (policy.md section 10). Kept here and not read from
 * the rules, so that a policy can be judged for rules that this version does not have yet.
 */
export const NEVER_WAIVED: ReadonlySet<string> = new Set([
  'PKG-001', 'PKG-002', 'PKG-005', 'PKG-006', 'PKG-009', 'PKG-010',
  'SIGN-001', 'SIGN-002', 'SIGN-003', 'SIGN-004', 'SIGN-005', 'SIGN-007', 'SIGN-008', 'SIGN-009', 'SIGN-011',
  'CAT-001', 'CAT-002', 'CAT-003',
  'INF-001', 'INF-002', 'INF-003', 'INF-004', 'INF-007', 'INF-008', 'INF-009', 'INF-010', 'INF-011', 'INF-012', 'INF-017', 'INF-020', 'INF-021',
  'PE-001', 'PE-002', 'SAST-004', 'HLK-001', 'HLK-002', 'SEC-005', 'DEP-006',
  'PLAN-001', 'PLAN-003', 'PLAN-004', 'PLAN-006', 'PLAN-007', 'CHAN-005', 'AM-004',
  'EVID-001', 'EVID-003', 'EVID-004', 'EVID-005', 'EVID-006',
]);
