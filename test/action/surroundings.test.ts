import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { BASE, HEAD, pullRequest, push, REPOSITORY, runAction, Workspace, WORKSPACE_POLICY } from '../support/run-action.ts';

// Each test starts the program several times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let github: LocalGitHub;
let workspace: Workspace;

beforeEach(async () => {
  const state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'write' });
  state.addPull(5, HEAD, BASE);
  state.addFile(BASE, '.github/driver-gate.yml', WORKSPACE_POLICY);
  github = await startGitHub(state);
  workspace = new Workspace();
});

afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  workspace.remove();
  await github.close();
});

const inputs = { package: 'contoso-sensor-broken', 'github-token': 'ghs_job' };

/** Tunnels every CONNECT to the local GitHub, whatever host was asked for. */
const startProxy = async (target: string): Promise<{ readonly url: string; readonly asked: readonly string[]; readonly server: Server }> => {
  const asked: string[] = [];
  const { hostname, port } = new URL(target);
  const server = createServer();
  server.on('connect', (request, socket: Socket, head: Buffer) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, asked, server };
};

describe('a runner behind a proxy', () => {
  it('reaches GitHub through it', async () => {
    const proxy = await startProxy(github.url);
    const environment = { GITHUB_API_URL: 'http://api.github.invalid', http_proxy: proxy.url };
    const { code } = await runAction({ workspace, github, event: pullRequest(), inputs, environment });
    expect([code, github.state.comments.length]).toEqual([1, 1]);
    expect(new Set(proxy.asked)).toEqual(new Set(['api.github.invalid:80']));
    proxy.server.closeAllConnections();
    proxy.server.close();
  });
});

/** `.git/index`, version 2, as `git add` would leave it: entries padded with zeros to a multiple of eight. */
const track = (...paths: readonly string[]): void => {
  const header = Buffer.alloc(12);
  header.write('DIRC');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(paths.length, 8);
  const entries = [...paths].sort().map((path) => {
    const length = 62 + Buffer.byteLength(path);
    const entry = Buffer.alloc((Math.floor(length / 8) + 1) * 8);
    entry.writeUInt32BE(0o100644, 24);
    entry.writeUInt16BE(Math.min(Buffer.byteLength(path), 0xfff), 60);
    entry.write(path, 62);
    return entry;
  });
  const body = Buffer.concat([header, ...entries]);
  workspace.write('.git/HEAD', 'ref: refs/heads/main\n');
  writeFileSync(join(workspace.folder, '.git/index'), Buffer.concat([body, createHash('sha1').update(body).digest()]));
};

describe('a checkout', () => {
  it('gets annotations on its own files, and words for files that nobody wrote', async () => {
    track('contoso-sensor-broken/contososensor.inf');
    rmSync(join(workspace.folder, 'contoso-sensor/contososensor.inf'));
    const { commands } = await runAction({ workspace, event: push(), inputs: { package: 'contoso-*' } });
    const errors = commands('error');
    expect(errors.find((line) => line.includes('PKG-006'))).toContain('file=contoso-sensor-broken/contososensor.inf,line=');
    const [orphan = ''] = errors.filter((line) => line.includes('contoso-sensor/') || line.includes('PKG-001'));
    expect(orphan).toMatch(/PKG-001/);
    expect(orphan).not.toContain('file=');
  });

  it('gets annotations on the INF a built one was made from', async () => {
    const built = readFileSync(join(workspace.folder, 'contoso-sensor-broken/contososensor.inf'), 'utf16le').replace('\ufeff', '');
    workspace.write('driver/contososensor.inf', built.replace(/^DriverVer.*$/m, 'DriverVer = 01/01/2020,1.0.0.0'));
    track('driver/contososensor.inf', 'README.md');
    const same = await runAction({ workspace, event: push(), inputs: { package: 'contoso-sensor-broken' } });
    const [, line = ''] = /file=driver\/contososensor\.inf,line=(\d+)/.exec(same.commands('error').find((text) => text.includes('PKG-006')) ?? '') ?? [];
    expect(built.split(/\r?\n/)[Number(line) - 1]).toContain('contosotable.bin');

    workspace.write('driver/contososensor.inf', `; a comment that the build removes\n\n${built}`);
    const moved = await runAction({ workspace, event: push(), inputs: { package: 'contoso-sensor-broken' } });
    expect(moved.commands('error').find((text) => text.includes('PKG-006'))).toContain('file=driver/contososensor.inf');

    track('driver/contososensor.inf', 'other/contososensor.inf');
    const unsure = await runAction({ workspace, event: push(), inputs: { package: 'contoso-sensor-broken' } });
    expect(unsure.commands('error').filter((text) => text.includes('file='))).toEqual([]);
  });

  it('may lie in a folder of the workspace', async () => {
    workspace.write('source/.git/HEAD', 'ref: refs/heads/main\n');
    workspace.write('source/.github/driver-gate.yml', 'profile: dev\n');
    github.state.addFile(BASE, '.github/driver-gate.yml', 'profile: publisher\n');
    const { commands } = await runAction({ workspace, github, event: pullRequest(), inputs: { ...inputs, package: '../contoso-sensor-broken', 'working-directory': 'source' } });
    expect(github.state.requests[0]?.path).toBe(`/repos/${REPOSITORY}/contents/.github/driver-gate.yml?ref=${BASE}`);
    expect(commands('notice').filter((line) => line.includes('edits the policy'))).toHaveLength(1);
  });
});

describe('text out of a package', () => {
  it('starts no workflow command, in the log or anywhere else', async () => {
    const inf = '[Version]\r\nSignature="$WINDOWS NT$"\r\nProvider=%P%\r\nCatalogFile=::error::x.cat\r\nDriverVer=01/01/2020,1.0\r\n[Strings]\r\nP="::set-output name=verdict::go"\r\n';
    workspace.write('hostile/::warning::a.inf', inf);
    workspace.write('hostile/x.inf', `${inf}##[error]y\r\n::stop-commands::z\r\n`);
    const { stdout, code } = await runAction({ workspace, event: push(), inputs: { package: 'hostile' } });
    expect(code).toBe(1);
    const commands = stdout.split(/\r?\n/).filter((line) => /^\s*(?:::|##\[)/.test(line));
    expect(commands.filter((line) => !/^::(?:error|warning|notice) title=[^:]*::/.test(line))).toEqual([]);
  });
});
