import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * Names under which systems keep a Chromium. The shell comes first: it draws pages alike, but no
 * window around them, and opens a page in a third of the time.
 */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'chrome',
]

/** For a browser that runs as root, without a screen, and asks nothing of the network by itself. */
export const BROWSER_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The first browser that starts: the one asked for, Playwright's own, the system's; or null. */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted !== undefined && wanted !== '') {
    if (starts(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH is "${wanted}", which does not start. Correct or unset it.`)
  }
  return [chromium.executablePath(), ...SYSTEM_NAMES.flatMap(pathOf)].find(starts) ?? null
}

/** Some systems have a stub in the browser's place that only names a shop; it has no version. */
function starts(path: string): boolean {
  return (
    existsSync(path) &&
    spawnSync(path, ['--no-sandbox', '--version'], { timeout: 30_000 }).status === 0
  )
}

function pathOf(name: string): string[] {
  try {
    return [execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()]
  } catch {
    return []
  }
}

type Attempt = { name: string; command: readonly string[] }

/** Ways to get a browser, one tried after the other. Needs a network. */
export function installBrowser(say: (line: string) => void): string {
  for (const { name, command } of attempts()) {
    say(`No browser found: trying ${name}`)
    const found = succeeds(command) ? findBrowser() : null
    if (found !== null) return found
    say(`${name} did not give a browser`)
  }
  throw new Error(
    'No browser was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

function attempts(): Attempt[] {
  const asRoot = rootPrefix()
  const apt = asRoot !== null && pathOf('apt-get').length > 0
  return [
    ...(apt
      ? ['chromium-headless-shell', 'chromium'].map((name) => ({
          name: `apt-get install ${name}`,
          command: [...asRoot, 'sh', '-c', aptGet(name)],
        }))
      : []),
    {
      name: 'playwright install',
      command: ['npx', 'playwright', 'install', ...(apt ? ['--with-deps'] : []), 'chromium'],
    },
  ]
}

/** Runs an installer with its words on stderr: stdout is for the browser's path alone. */
function succeeds(command: readonly string[]): boolean {
  const [program = '', ...args] = command
  return spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0
}

/** Chinese in a browser needs a font; without one the tests run, but boxes stand for signs. */
export function installChineseFont(say: (line: string) => void): void {
  const asRoot = rootPrefix()
  if (asRoot === null || pathOf('apt-get').length === 0 || hasChineseFont()) return
  say('No Chinese font found: trying fonts-noto-cjk')
  if (!succeeds([...asRoot, 'sh', '-c', aptGet('fonts-noto-cjk')]))
    say('It could not be installed; the tests run without it.')
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

const aptGet = (name: string) =>
  `export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name}`

/** What to put before a command that needs root; null where there is no way to be root. */
function rootPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', '--preserve-env'] : null
}
