import type * as z from 'zod/mini'

/** How long a server may stay silent before the reader is told so. */
export const ANSWER_WITHIN_MS = 30_000

/** What went wrong with one answer, so that a panel can say what, where and what to do. */
export type DataFault =
  | { kind: 'unreachable' }
  | { kind: 'timeout'; seconds: number }
  | { kind: 'http'; status: number }
  | { kind: 'notJson'; startsWith: string }
  | { kind: 'shape'; path: string; problem: string }

export class DataError extends Error {
  override name = 'DataError'
  readonly url: string
  readonly fault: DataFault
  constructor(url: string, fault: DataFault) {
    super(`${url}: ${fault.kind}`)
    this.url = url
    this.fault = fault
  }
}

/** Asks a server, as `fetch` does. */
export type Transport = (url: string, init: { signal: AbortSignal }) => Promise<Response>

let transport: Transport = (url, init) => fetch(url, init)

/** Where no interceptor can be set up (a frame without storage), answers come straight from here. */
export function setTransport(next: Transport): void {
  transport = next
}

/**
 * The one way data enters the page: fetches, checks against the contract, and turns every
 * way of failing into a DataError that names it.
 *
 * @param loadSchema fetches the checks, beside the data
 */
export async function getJson<Schema extends z.ZodMiniType>(
  url: string,
  loadSchema: () => Promise<Schema>,
  signal?: AbortSignal,
): Promise<z.infer<Schema>> {
  await ownTurn()
  const schema = loadSchema()
  // If the data does not come either, that is what is told.
  schema.catch(() => undefined)
  const body = await answerOf(url, signal)
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    throw new DataError(url, { kind: 'notJson', startsWith: body.trim().slice(0, 40) })
  }
  const parsed = (await schema).safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new DataError(url, {
    kind: 'shape',
    path: (issue?.path ?? []).join('.'),
    problem: issue?.message ?? '',
  })
}

let turns: Promise<void> = Promise.resolve()

/** Questions begin one after another, each in a task of its own: many at once hold the page up. */
function ownTurn(): Promise<void> {
  turns = turns.then(() => new Promise((resolve) => setTimeout(resolve)))
  return turns
}

async function answerOf(url: string, signal: AbortSignal | undefined): Promise<string> {
  const silence = AbortSignal.timeout(ANSWER_WITHIN_MS)
  try {
    const response = await transport(url, {
      signal: signal ? AbortSignal.any([signal, silence]) : silence,
    })
    if (!response.ok) throw new DataError(url, { kind: 'http', status: response.status })
    return await response.text()
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error
    throw new DataError(
      url,
      silence.aborted
        ? { kind: 'timeout', seconds: ANSWER_WITHIN_MS / 1000 }
        : { kind: 'unreachable' },
    )
  }
}
