/**
 * Every check of the project, in order, with a browser found or fetched: what `npm test` runs.
 * A stage that fails does not stop the later ones. The last line counts what passed and failed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'threshold-test-'))
const vitestReport = join(reports, 'vitest.json')
const browserReport = join(reports, 'browser.json')

/** A stage counts as one check, unless it says how to count the checks within it. */
const STAGES = [
  { name: 'Types', command: ['tsc'] },
  { name: 'Lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'Format', command: ['prettier', '--check', '.'] },
  { name: 'Dead code', command: ['knip'] },
  {
    name: 'Layers, laws, contract and panels',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: countVitest,
  },
  { name: 'Build as one file', command: ['vite', 'build', '--mode=single', '--logLevel=warn'] },
  // Takes the one file along.
  { name: 'Build', command: ['vite', 'build', '--logLevel=warn'] },
  {
    name: 'Size budgets',
    prepare: provideBrowser,
    program: process.execPath,
    command: ['tests/size.mjs'],
  },
  {
    name: 'Journeys in a browser',
    prepare: provideBrowser,
    command: ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: countJourneys,
  },
]

let browserFound = false
const began = Date.now()
const results = []
for (const stage of STAGES) results.push(await runStage(stage))
rmSync(reports, { recursive: true, force: true })
report(results)

async function runStage({ name, prepare, program, command, env = {}, count }) {
  console.log(`\n━━ ${name} ${'━'.repeat(Math.max(0, 74 - name.length))}`)
  const from = Date.now()
  let ok = false
  try {
    prepare?.()
    const [first = '', ...rest] = command
    ok =
      program === undefined
        ? await succeeds(localTool(first), rest, env)
        : await succeeds(program, command, env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const seconds = (Date.now() - from) / 1000
  const counts = count ? countOr(count, ok) : one(ok)
  console.log(`${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return { name, seconds, ...counts }
}

function localTool(name) {
  return join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

function succeeds(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}

function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** The counts of a stage's own report. A stage that broke off, or failed beside its tests, failed. */
function countOr(count, ok) {
  let counts
  try {
    counts = count()
  } catch {
    console.error('The stage left no report: it broke off.')
    return one(false)
  }
  const silent = counts.failed === 0 && (!ok || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

function countVitest() {
  const report = JSON.parse(readFileSync(vitestReport, 'utf8'))
  // A file that could not even be loaded has failed without a test to its name.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function countJourneys() {
  const { stats, errors, suites } = JSON.parse(readFileSync(browserReport, 'utf8'))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    secondTries: suites.flatMap(triedTwice),
  }
}

/** Names of the tests in a suite that failed once and passed then. */
function triedTwice({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`)
  return [...own, ...suites.flatMap(triedTwice)]
}

function provideBrowser() {
  if (browserFound) return
  // In a process of its own, so that this one needs nothing but Node to count failures.
  const found = spawnSync(process.execPath, ['tests/provideBrowser.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (found.status !== 0) throw new Error('There is no browser to run the journeys in.')
  process.env.CHROMIUM_PATH = found.stdout.trim().split('\n').at(-1)
  browserFound = true
  console.log(`Browser: ${process.env.CHROMIUM_PATH}`)
}

function report(all) {
  const sum = (key) => all.reduce((total, result) => total + result[key], 0)
  console.log(`\n━━ All stages ${'━'.repeat(62)}`)
  for (const { name, seconds, passed, failed } of all)
    console.log(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(34)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    )
  console.log(`${((Date.now() - began) / 1000).toFixed(0)} s in all\n`)
  for (const name of all.flatMap(({ secondTries = [] }) => secondTries))
    console.log(`needed a second try: ${name}`)
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum)
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed === 0 ? 0 : 1
}
