/**
 * Every check of the project, in order, with a browser found or fetched: what `npm test` runs.
 * A stage that fails does not stop the later ones. The last line counts what passed and failed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'threshold-test-'))
const vitestReport = join(reports, 'vitest.json')
const browserReport = join(reports, 'browser.json')

/**
 * A stage counts as one check, unless it says how to count the checks within it. Each of the first
 * ones keeps one processor busy, so they go in two lines side by side; the others keep all.
 */
const SIDE_BY_SIDE = [
  [
    { name: 'Format', command: ['prettier', '--check', '.'] },
    { name: 'Types', command: ['tsc'] },
    { name: 'Lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  ],
  [
    { name: 'Build as one file', command: ['vite', 'build', '--mode=single', '--logLevel=warn'] },
    // Takes the one file along.
    { name: 'Build', command: ['vite', 'build', '--logLevel=warn'] },
    {
      name: 'Size budgets',
      inBrowser: true,
      program: process.execPath,
      command: ['tests/size.mjs'],
    },
    { name: 'Dead code', command: ['knip'] },
  ],
]
const IN_TURN = [
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
  {
    name: 'Journeys in a browser',
    inBrowser: true,
    command: ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: countJourneys,
  },
]

const began = Date.now()
// Where one has to be fetched, that goes on beside the first stages.
const browser = provideBrowser()
const results = []
const runAll = async (stages, stdio) => {
  for (const stage of stages) results.push(await runStage(stage, stdio))
}
await Promise.all(SIDE_BY_SIDE.map((stages) => runAll(stages, 'pipe')))
await runAll(IN_TURN, 'inherit')
rmSync(reports, { recursive: true, force: true })
report(results)

/** What a stage prints is shown at once, or, with `stdio` "pipe", when it has ended. */
async function runStage({ name, inBrowser, program, command, env = {}, count }, stdio) {
  const head = `\n━━ ${name} ${'━'.repeat(Math.max(0, 74 - name.length))}`
  if (stdio === 'inherit') console.log(head)
  const from = Date.now()
  let ok = false
  let printed = ''
  try {
    const [first = '', ...rest] = command
    const [file, args] = program === undefined ? [localTool(first), rest] : [program, command]
    const needed = inBrowser ? { CHROMIUM_PATH: await browserPath() } : {}
    ;({ ok, printed } = await run(file, args, { env: { ...env, ...needed }, stdio }))
  } catch (error) {
    printed = String(error instanceof Error ? error.message : error)
  }
  const seconds = (Date.now() - from) / 1000
  const counts = count ? countOr(count, ok) : one(ok)
  if (stdio === 'pipe') console.log(head)
  if (printed !== '') console.log(printed.trimEnd())
  console.log(`${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return { name, seconds, ...counts }
}

function localTool(name) {
  return join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

function run(program, args, { env, stdio }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', stdio, stdio],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    // Both outputs as they came, and the first one alone.
    let printed = ''
    let out = ''
    for (const output of [child.stdout, child.stderr])
      output?.setEncoding('utf8').on('data', (part) => (printed += part))
    child.stdout?.on('data', (part) => (out += part))
    child.on('error', (error) => resolve({ ok: false, printed: `${printed}${error.message}`, out }))
    child.on('close', (code) => resolve({ ok: code === 0, printed, out }))
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

/** Looks for a browser, and fetches one where there is none. */
function provideBrowser() {
  return run(process.execPath, ['tests/provideBrowser.mjs'], { env: {}, stdio: 'pipe' })
}

/** The path of the browser, once it is there. */
async function browserPath() {
  const { ok, printed, out } = await browser
  if (!ok) throw new Error(`${printed}There is no browser to run this in.`)
  return out.trim().split('\n').at(-1)
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
