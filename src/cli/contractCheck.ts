import { ENDPOINT_NAMES } from '@/contract/paths'
import { checkServer } from './checkServer'
import { reportBreaches } from './reportBreaches'

const WAIT_MS = 10_000

const USAGE = `Usage: npm run contract:check -- <base-url>
Holds a server against the contract. <base-url> is the address under which api/v1/ lies,
for example http://localhost:8080 or https://example.org/threshold/`

/** Exit codes: 0 keeps the contract, 1 breaches it, 2 was called wrongly. */
async function main(baseUrl: string | undefined): Promise<number> {
  if (baseUrl === undefined || !/^https?:\/\/./.test(baseUrl) || !URL.canParse(baseUrl)) {
    console.error(baseUrl === undefined ? USAGE : `"${baseUrl}" is no http address.\n\n${USAGE}`)
    return 2
  }
  const { breaches, replies } = await checkServer(baseUrl, WAIT_MS)
  if (breaches.length > 0) {
    console.error(`${baseUrl} does not keep the contract.\n\n${reportBreaches(breaches)}`)
    return 1
  }
  const version = replies.meta?.dataVersion
  console.log(
    `${baseUrl} keeps the contract: ${ENDPOINT_NAMES.length} endpoints, data version ${version}.`,
  )
  return 0
}

process.exitCode = await main(process.argv[2])
