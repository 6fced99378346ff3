import type { Verdict } from '../gate/verdict.ts';

/** `verdict.json`: the one result model; every other report is drawn from it. */
export const renderJson = (verdict: Verdict): string => `${JSON.stringify(verdict, null, 2)}\n`;
