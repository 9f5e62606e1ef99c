import type { Replies } from './breach'
import { isHolder, walk } from './walk'

/** What an id can point at. */
export type Target =
  | 'source'
  | 'chip'
  | 'system'
  | 'vendor'
  | 'architecture'
  | 'claim'
  | 'fact'
  | 'share'
  | 'marker'
  | 'price'
  | 'market row'
  | 'event'
  | 'camp'
  | 'scenario'
  | 'lever'
  | 'model path'
  | 'rule'
  | 'quantity'
  | 'exchange rate'

/** Known ids of each kind; null where the endpoint that lists them could not be read. */
export function targetsOf(replies: Replies): Record<Target, ReadonlySet<string> | null> {
  const { meta, chips, systems, market, events, camps } = replies
  const { facts, rules, scenarios, claims, sources } = replies
  return {
    source: idsOf(sources?.sources),
    chip: idsOf(chips?.chips),
    system: idsOf(systems?.systems),
    vendor: idsOf(meta?.vendors),
    architecture: idsOf(meta?.architectureFamilies),
    claim: idsOf(claims?.claims),
    fact: idsOf(facts?.facts),
    share: idsOf(market?.shares),
    marker: idsOf(market?.nvidiaMarkers),
    price: idsOf(market?.prices),
    'market row': market ? new Set(everyIdIn(market)) : null,
    event: idsOf(events?.events),
    camp: idsOf(camps?.camps),
    scenario: idsOf(scenarios?.scenarios),
    lever: scenarios ? new Set(scenarios.leverNames.map(({ path }) => path)) : null,
    'model path': scenarios
      ? new Set(
          [...scenarios.leverNames, ...scenarios.parameters].flatMap(({ path }) =>
            prefixesOf(path),
          ),
        )
      : null,
    rule: idsOf(rules?.rules),
    quantity: rules ? new Set(Object.keys(rules.quantities)) : null,
    'exchange rate': meta ? new Set(meta.exchangeRates.map(({ year }) => String(year))) : null,
  }
}

const idsOf = (rows: readonly { id: string }[] | undefined) =>
  rows ? new Set(rows.map(({ id }) => id)) : null

const everyIdIn = (reply: unknown) =>
  walk(reply).flatMap(({ value }) =>
    isHolder(value) && typeof value['id'] === 'string' ? [value['id']] : [],
  )

/** `scenario.licence.maxTpp` can be spoken of as `scenario.licence` too. */
const prefixesOf = (path: string) => {
  const parts = path.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('.'))
}
