import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** Fetched when it is asked for: a third of all that an installation would bring, for this alone. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

/** One run of Lighthouse differs from the next by ten points; its makers advise five. */
const RUNS = 5

/** From 0 to 100; of the performance each run's. */
export type Scores = { performance: readonly number[]; accessibility: number }

type Audit = {
  id: string
  title: string
  scoreDisplayMode: string
  score: number | null
}
type Report = {
  categories: Record<string, { score: number | null }>
  audits: Record<string, Audit>
}

/**
 * Lighthouse as it judges a telephone (slow network, processor four times slower): the performance
 * of five runs, and the lowest of accessibility, which does not vary.
 *
 * @param port where the browser listens that is to open the page
 * @throws an Error with what Lighthouse, or what fetches it, printed
 */
export async function scores(url: string, port: number): Promise<Scores> {
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run++) reports.push(await reportOn(url, port))
  for (const { id, title } of failedIn(reports)) console.log(`     Lighthouse: ${id}: ${title}`)
  const all = (name: string) =>
    reports.map(({ categories }) => (categories[name]?.score ?? Number.NaN) * 100)
  return { performance: all('performance'), accessibility: Math.min(...all('accessibility')) }
}

async function reportOn(url: string, port: number): Promise<Report> {
  const child = spawn(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      `--port=${port}`,
      '--only-categories=performance,accessibility',
      '--output=json',
      '--quiet',
    ],
    { shell: process.platform === 'win32' },
  )
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  try {
    return JSON.parse(out) as Report
  } catch {
    throw new Error(`${LIGHTHOUSE} gave no report. It needs a network the first time.\n${err}`)
  }
}

/** Checks that can only pass or fail, and failed in any run; each once. */
const failedIn = (reports: readonly Report[]): readonly Audit[] => [
  ...new Map(
    reports
      .flatMap(({ audits }) => Object.values(audits))
      .filter(({ scoreDisplayMode, score }) => scoreDisplayMode === 'binary' && score === 0)
      .map((audit) => [audit.id, audit]),
  ).values(),
]
