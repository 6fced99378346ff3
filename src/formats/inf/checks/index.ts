import type { InfDeviceValue, InfSecurity, InfWdf } from '../model.ts';
import { checkDirectives } from './directives.ts';
import { checkFiles } from './files.ts';
import { checkFloors } from './floors.ts';
import { checkLegacy } from './legacy.ts';
import { checkNetwork } from './network.ts';
import { checkRegistry } from './registry.ts';
import type { Scene } from './scene.ts';
import { checkSections } from './sections.ts';
import { readSecurity } from './security.ts';
import { checkServices } from './services.ts';
import { checkSettings } from './settings.ts';
import { checkUnused } from './unused.ts';
import { readDeviceValues } from './values.ts';
import { checkWdf } from './wdf.ts';

const CHECKS: readonly ((scene: Scene) => void)[] = [
  checkDirectives, checkSettings, checkRegistry, checkServices, checkFiles, checkLegacy, checkSections, checkNetwork, checkFloors, checkUnused,
];

export interface Checked {
  readonly wdf: readonly InfWdf[];
  readonly security: readonly InfSecurity[];
  readonly deviceValues: readonly InfDeviceValue[];
}

/** Every check that looks at what the INF installs; findings go to the document. */
export const checkScene = (scene: Scene): Checked => {
  for (const check of CHECKS) check(scene);
  return { wdf: checkWdf(scene), security: readSecurity(scene), deviceValues: readDeviceValues(scene) };
};
