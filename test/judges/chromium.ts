import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATH = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** Headless, without sandbox where the tests run as root, and without a word to the network. */
export const launchChromium = async (): Promise<Browser> => {
  if (PATH === undefined) throw new Error('chromium is not installed; `apt-get install chromium` brings it');
  return chromium.launch({ executablePath: PATH, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
};
