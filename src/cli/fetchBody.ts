/** What came back: a JSON body, or what went wrong and what its keeper can do. */
export type Answer = { body: unknown } | { problem: string; remedy: string }

/** How much of a wrong answer is quoted, characters. */
const QUOTED = 40

/** Fetches one address and turns every way of failing into words. */
export async function fetchBody(url: string, waitMs: number): Promise<Answer> {
  const patience = AbortSignal.timeout(waitMs)
  let text: string
  try {
    const response = await fetch(url, { signal: patience })
    if (!response.ok) return refusal(response.status, url)
    text = await response.text()
  } catch (error) {
    return patience.aborted ? silence(url, waitMs) : unreachable(url, error)
  }
  try {
    return { body: JSON.parse(text) }
  } catch (error) {
    return notJson(url, text, error)
  }
}

const refusal = (status: number, url: string): Answer => ({
  problem: `answers with status ${status} at ${url}`,
  remedy:
    status === 404
      ? 'put the file there, or give the address under which api/v1/ lies'
      : "look in the server's log; every endpoint must answer a plain GET with status 200",
})

const silence = (url: string, waitMs: number): Answer => ({
  problem: `did not answer within ${waitMs / 1000} s at ${url}`,
  remedy: 'see whether the server hangs or is overloaded; the files can be served as they are',
})

const unreachable = (url: string, error: unknown): Answer => ({
  problem: `cannot be reached at ${url}: ${reasonOf(error)}`,
  remedy: 'check the address, the port, and whether the server runs',
})

function notJson(url: string, text: string, error: unknown): Answer {
  const start = text.trim().slice(0, QUOTED)
  if (start === '') {
    return {
      problem: `answers with an empty body at ${url}`,
      remedy: 'serve the file written by npm run export:api',
    }
  }
  if (start.startsWith('<')) {
    return {
      problem: `answers with HTML, not JSON, at ${url}: ${start}`,
      remedy: 'let the server deliver the file itself, not an error, login or fallback page',
    }
  }
  return {
    problem: `answers with broken JSON of ${text.length} characters at ${url}: ${messageOf(error)}`,
    remedy: 'look for a cut-off transfer or a half-written file, then serve it whole',
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Node hides the reason of a failed fetch in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return code || (cause instanceof Error && cause.message) || messageOf(error)
}
