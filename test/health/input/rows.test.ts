import { describe, expect, it } from 'vitest';
import { csv, file, HEADER, judge, metric } from '../../support/health.ts';

const OLD = { maxDataAge: { text: '30d', hours: 720 } };
const row = (text: string): string => `${HEADER}\n2026-11-20,candidate,PCI\\A,22631,kmc,${text}`;
const problem = (text: string): string => {
  const [first] = judge(text, { health: OLD }).problems;
  return first === undefined ? 'none' : `${first.line ?? '-'}:${first.column ?? '-'}: ${first.text}`;
};

describe('health rows in CSV', () => {
  it.each([
    ['1,000', '"1,000",5000,', /^2:failed: must be a whole number/],
    ['a decimal comma', '"1,5",5000,', /^2:failed/],
    ['a percent sign', '1%,5000,', /^2:failed/],
    ['a negative', '1,-5,', /^2:observed/],
    ['hexadecimal', '0x1,5,', /^2:failed/],
    ['a blank', ' 1,5,', /^2:failed/],
    ['twenty digits', '1,99999999999999999999,', /^2:observed/],
    ['more failed than observed', '6,5,', /^2:failed: 6 devices failed of 5 observed/],
    ['a time without a zone', '1,5,2026-11-27T12:00:00', /^2:as_of/],
    ['a day that is none', '1,5,2026-02-30T00:00:00Z', /^2:as_of/],
    ['a cell too many', '1,5,,x', /^2:: 9 cells where the header has 8/],
  ])('refuses %s', (_, text, message) => {
    expect(problem(row(text))).toMatch(message);
  });

  it('needs its columns, and an arm', () => {
    expect(problem('day,arm,metric,failed\n')).toBe('1:observed: the file needs a column observed');
    expect(problem('day,metric,failed,observed\n')).toMatch(/^1:arm: the file needs a column arm/);
    expect(problem(`${HEADER},day\n`)).toBe('1:day: the column stands twice');
    expect(problem('')).toBe('-:-: the file is empty; it needs a header and rows');
  });

  it('refuses a candidate row of another version, a baseline row of the candidate, failures without exposure', () => {
    const versioned = (arm: string, version: string): string => `day,arm,version,metric,failed,observed,exposure\n2026-11-20,${arm},${version},kmc,1,5,${arm === 'none' ? 0 : 5}`;
    expect(problem(versioned('candidate', '9.9'))).toMatch(/^2:version: a candidate row must carry the rollout's version 3\.2\.1\.0/);
    expect(problem(versioned('baseline', '3.2.1.0'))).toMatch(/^2:version: a baseline row carries/);
    expect(problem('day,version,metric,failed,observed,exposure\n2026-11-20,3.2.1.0,kmc,1,5,0')).toMatch(/^2:exposure: 1 failures without exposure/);
    expect(judge('day,version,metric,failed,observed\n2026-11-20,3.2.1.0,kmc,1,500\n2026-11-20,3.2.0.0,kmc,1,700', { health: OLD })).toMatchObject({ candidateDevices: 500, baselineDevices: 700 });
  });

  it('reads any order of columns, other names by the plan, a byte order mark, semicolons, CRLF', () => {
    const text = '\ufeffObserved;Failures;Metric;Day;Arm\r\n500;1;kmc;2026-11-20;candidate\r\n';
    expect(judge([file(text, { columns: { failed: 'Failures' } })], { health: OLD })).toMatchObject({ candidateDevices: 500, problemCount: 0 });
    expect(judge([file(text, { columns: { failed: 'Missing' } })], { health: OLD }).problems[0]?.text).toContain('does not have it');
    expect(judge([file(text, { columns: { falied: 'Failures' } })], { health: OLD }).problems[0]?.text).toContain('there is no column falied');
  });

  it('never reads columns of persons and machines, and says that they are there', () => {
    const text = 'day,arm,metric,failed,observed,User Name,device_id,mac-address,note\n2026-11-20,candidate,kmc,1,500,Alice Example,D-42,00:11:22:33:44:55,hello\n';
    const verdict = judge(text, { health: OLD });
    expect(verdict.personalColumns).toEqual(['User Name', 'device_id', 'mac-address']);
    expect(JSON.stringify(verdict)).not.toMatch(/Alice|D-42|00:11|hello/);
  });

  it('takes hardware ids of either case for one cohort', () => {
    const both = csv([{ day: '2026-11-20', arm: 'candidate', hwid: 'pci\\a', failed: 0, observed: 300 }, { day: '2026-11-21', arm: 'candidate', hwid: 'PCI\\A', failed: 0, observed: 300 }]);
    expect(judge(both, { health: { ...OLD, minCohort: 300 } }).metrics[0]?.cohorts).toMatchObject([{ text: 'hwid PCI\\A · os 22631', observed: 600 }]);
  });

  it('leaves out rows of metrics the plan does not have', () => {
    expect(judge(`${row('1,500,')}\n2026-11-20,candidate,PCI\\A,22631,other,9,9,`, { health: OLD })).toMatchObject({ candidateDevices: 500, rows: 1, problemCount: 0 });
  });
});

describe('health rows in JSON', () => {
  const line = { day: '2026-11-20', arm: 'candidate', hwid: 'PCI\\A', os: '22631', metric: 'kmc', failed: 1, observed: 500 };
  const lines = [line, { ...line, arm: 'baseline', observed: 700, as_of: '2026-11-27T00:00:00Z' }];
  it.each([
    ['one a line', lines.map((one) => JSON.stringify(one)).join('\n')],
    ['with a byte order mark and CRLF', `\ufeff${lines.map((one) => JSON.stringify(one)).join('\r\n')}`],
    ['as a list', JSON.stringify(lines)],
  ])('reads them %s', (_, text) => {
    expect(judge([file(text, { path: 'health/rows.json' })], { health: OLD })).toMatchObject({ candidateDevices: 500, baselineDevices: 700, problemCount: 0, asOf: '2026-11-27T00:00:00.000Z' });
  });

  it.each([
    ['a count as text', { ...line, failed: '1' }, /^1:failed/],
    ['a fraction', { ...line, failed: 0.5 }, /^1:failed/],
    ['nothing', { ...line, observed: null }, /^1:observed/],
    ['no object', 5, /must be an object/],
  ])('refuses %s', (_, value, message) => {
    expect(problem(`[${JSON.stringify(value)}]`)).toMatch(message);
  });

  it('refuses a member given twice and text that is no JSON, and keeps the other files', () => {
    const twice = JSON.stringify(line).replace('"failed":1', '"failed":9,"failed":1');
    const verdict = judge([file(twice, { path: 'a.json' }), file('{"day":', { path: 'b.json' }), file(row('1,500,'), { path: 'c.csv' })], { health: OLD });
    expect(verdict.problems.map(({ file: name }) => name)).toEqual(['a.json', 'b.json']);
    expect(verdict).toMatchObject({ state: 'tampered', candidateDevices: 500 });
  });

  it('names personal members without reading them', () => {
    expect(judge([file(JSON.stringify({ ...line, email: 'alice@example.com' }))], { health: OLD })).toMatchObject({ personalColumns: ['email'], candidateDevices: 500 });
  });
});

describe('reports of the Hardware Dev Center', () => {
  const taken = Date.parse('2026-11-27T00:00:00Z');
  const metrics = [metric(), metric({ id: 'pnp2d', measure: '26387262', bar: 5 }), metric({ id: 'install', measure: '26387215', bar: 95, higherIsBetter: true })];

  it('install and health summary: installs count, hits only ask for a look', () => {
    const text = 'Product ID,Driver Version,Successful Installs,Unsuccessful Installs,BSOD Hits,LKD Hits\n1,3.2.1.0,4990,10,7,0\n1,3.2.0.0,90000,300,50,3\n';
    const verdict = judge([file(text, { adapter: 'hdc-install-health', takenAt: taken })], { health: { metrics } });
    expect(verdict.metrics.find(({ id }) => id === 'install')).toMatchObject({ failed: 10, observed: 5000, state: 'pass' });
    expect(verdict.metrics.find(({ id }) => id === 'kmc')).toMatchObject({ failed: 0, observed: 0, state: 'insufficient', watch: true });
    expect(verdict.pauses).toBe(false);
    const bad = judge([file(text.replace('4990,10', '4000,1000'), { adapter: 'hdc-install-health', takenAt: taken })], { health: { metrics } });
    expect(bad.metrics.find(({ id }) => id === 'install')).toMatchObject({ state: 'regressed', pauses: true });
    expect(judge([file(text, { adapter: 'hdc-install-health' })], { health: { metrics } }).problems[0]?.text).toContain('the day of the report is not known');
    expect(judge([file('A,B\n1,2\n', { adapter: 'hdc-install-health', takenAt: taken })], { health: { metrics } }).problems[0]?.text).toContain('Map it in the plan: columns: { version');
  });

  it('cohort failure report: counts are the result times the machines', () => {
    const text = 'Measure Id,Measure Name,Measure Result,Passing Criteria,Measure Status,Machine Count,HWID,CHID,OS\n26387215,install,93.37%,>= 95%,Failed,2333,PCI\\A,,22631\n246321,unknown,1%,,,5,,,\n';
    const [install] = judge([file(text, { adapter: 'cohort-report', takenAt: taken })], { health: { metrics: metrics.slice(2) } }).metrics;
    expect(install).toMatchObject({ failed: 155, observed: 2333 });
    expect(install?.pauses).toBe(true);
    expect(install?.cohorts[0]?.text).toBe('hwid PCI\\A · os 22631');
  });

  it('PnP report: the cohort that was upgraded is named and no other, though the splits do not add up', () => {
    const text = [
      'Split,Value,Passing Install,Failing Install,After Install',
      'LastDriverVersion,1.11.1.1,541,0,463', 'LastDriverVersion,No previous driver,37,1,0', 'LastDriverVersion,11.0.1111.1,4,0,1', 'LastDriverVersion,3.33.3.3,2,0,0', 'LastDriverVersion,3.333.3.3,1,0,0',
      'InstallerAppName,wuauclt.exe,550,0,466', 'InstallerAppName,,37,1,0', 'InstallerAppName,dpinst.exe,2,0,0',
      'OSBuildNumber,19042,571,1,462', 'OSBuildNumber,19043,9,0,3',
    ].join('\n');
    const verdict = judge([file(text, { adapter: 'pnp-report', takenAt: taken })], { health: { metrics, cohortBy: ['prev_version'], minCohort: 10 } });
    const pnp = verdict.metrics.find(({ id }) => id === 'pnp2d');
    expect(pnp).toMatchObject({ state: 'tripped', pauses: true, observed: 585, failed: 464 });
    expect(pnp?.cohorts.filter(({ isNamed }) => isNamed).map(({ text: cohort }) => cohort)).toEqual(['prev_version 1.11.1.1']);
    expect(verdict.problemCount).toBe(0);
  });

  it('failurehits: events ask for a look and never pass', () => {
    const hit = { date: '2026-11-26T00:00:00', failureHash: 'abc', failureName: 'AV_x', moduleVersion: '3.2.1.0', osVersion: '22631', eventCount: 12 };
    const verdict = judge([file(JSON.stringify({ Value: [hit, { ...hit, moduleVersion: '3.2.0.0' }], TotalCount: 2 }), { adapter: 'failurehits' })], { health: { metrics } });
    expect(verdict.metrics[0]).toMatchObject({ state: 'insufficient', watch: true, observed: 0 });
    expect(judge([file('{"Value": 5}', { adapter: 'failurehits' })], { health: { metrics } }).problems[0]?.text).toContain('there is no list Value');
  });
});
