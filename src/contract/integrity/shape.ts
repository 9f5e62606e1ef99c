import * as z from 'zod/mini'
import { ENDPOINTS, type Dataset } from '@/contract/endpoints'
import { ENDPOINT_NAMES, type EndpointName } from '@/contract/paths'
import type { Breach, Replies } from './breach'
import { isHolder } from './walk'

type Issue = z.core.$ZodIssue

/** Parsed replies, and where the others do not fit their schemas. */
export type Sorted = { replies: Replies; breaches: Breach[] }

/** The same table, typed so that one generic function can serve every endpoint. */
const TABLE: { [Name in EndpointName]: { schema: z.ZodMiniType<Dataset[Name]> } } = ENDPOINTS

/** Fits each reply to its schema. For tools and tests: brings English messages with it. */
export function sortByShape(bodies: Partial<Record<EndpointName, unknown>>): Sorted {
  const replies: Replies = {}
  const breaches = ENDPOINT_NAMES.flatMap((name) =>
    name in bodies ? fit(name, bodies[name], replies) : [],
  )
  return { replies, breaches }
}

function fit<Name extends EndpointName>(
  name: Name,
  body: unknown,
  into: Pick<Replies, Name>,
): Breach[] {
  const parsed = z.safeParse(TABLE[name].schema, body, { error: z.locales.en().localeError })
  if (parsed.success) {
    into[name] = parsed.data
    return []
  }
  return parsed.error.issues.map((issue) => ({
    endpoint: name,
    path: pathIn(body, issue.path),
    problem: problemOf(issue, valueAt(body, issue.path)),
    remedy: 'serve what the schema asks for: see openapi.json, written by npm run export:api',
  }))
}

function problemOf(issue: Issue, value: unknown): string {
  if (value === undefined && issue.path.length > 0) return 'is missing'
  return issue.message.replace(/^Invalid (input|option|string): /, '')
}

const valueAt = (body: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => childOf(value, key), body)

function childOf(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isHolder(value) ? value[String(key)] : undefined
}

/** `chips[3].memory_GB.unit (h200-sxm)`: as namedPath does for replies that do fit. */
function pathIn(body: unknown, path: readonly PropertyKey[]): string {
  const written = path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${String(key)}`,
    )
    .map(String)
    .join('')
  const ids = path
    .map((_, index) => childOf(valueAt(body, path.slice(0, index + 1)), 'id'))
    .filter((id) => typeof id === 'string')
  const id = ids.at(-1)
  return id === undefined ? written : `${written} (${id})`
}
