import { ENDPOINT_NAMES } from '@/contract/paths'
import { checkServer } from './checkServer'
import type { Command } from './command'
import { reportBreaches } from './reportBreaches'

const WAIT_MS = 10_000

const USAGE = `Usage: npm run contract:check -- <base-url>
Holds a server against the contract. <base-url> is the address under which api/v1/ lies,
for example http://localhost:8080 or https://example.org/threshold/`

/**
 * Holds the server at the address of the first argument against the contract. Exit codes: 0 keeps
 * it, 1 breaches it, 2 was called wrongly.
 */
export const contractCheckCommand: Command = async ([baseUrl]) => {
  if (baseUrl === undefined || !/^https?:\/\/./.test(baseUrl) || !URL.canParse(baseUrl)) {
    const reason = baseUrl === undefined ? '' : `"${baseUrl}" is no http address.\n\n`
    return { code: 2, out: '', err: `${reason}${USAGE}\n` }
  }
  const { breaches, replies } = await checkServer(baseUrl, WAIT_MS)
  if (breaches.length > 0) {
    const report = reportBreaches(breaches)
    return { code: 1, out: '', err: `${baseUrl} does not keep the contract.\n\n${report}\n` }
  }
  const version = replies.meta?.dataVersion
  return {
    code: 0,
    out: `${baseUrl} keeps the contract: ${ENDPOINT_NAMES.length} endpoints, data version ${version}.\n`,
    err: '',
  }
}
