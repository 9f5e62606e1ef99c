import { claimsResponseSchema, type Claim } from '@/contract/claims'
import { eventsResponseSchema } from '@/contract/events'
import { factsResponseSchema } from '@/contract/facts'
import { marketResponseSchema } from '@/contract/market'
import { metaResponseSchema } from '@/contract/meta'
import { sourcesResponseSchema } from '@/contract/sources'
import { checkClaim } from '@/domain/claims/checkClaim'
import type { CheckData } from '@/domain/claims/lookUp'
import type { Step } from '@/domain/claims/steps'
import claimsJson from '#mocks/data/claims.json'
import eventsJson from '#mocks/data/events.json'
import factsJson from '#mocks/data/facts.json'
import marketJson from '#mocks/data/market.json'
import metaJson from '#mocks/data/meta.json'
import sourcesJson from '#mocks/data/sources.json'
import { chips, systems } from '../chips/dataset'

/** The built-in data, as a reader sees it. */
export const { claims } = claimsResponseSchema.parse(claimsJson)
export const { events } = eventsResponseSchema.parse(eventsJson)
export const { facts } = factsResponseSchema.parse(factsJson)
export const { sources } = sourcesResponseSchema.parse(sourcesJson)
export const market = marketResponseSchema.parse(marketJson)
const { exchangeRates } = metaResponseSchema.parse(metaJson)

export const data: CheckData = { chips, systems, market, facts, exchangeRates }

export function claimOf(id: string): Claim {
  const claim = claims.find((each) => each.id === id)
  if (claim === undefined) throw new Error(`no claim ${id} in mocks/data`)
  return claim
}

export const stepsOf = (id: string, from: CheckData = data): readonly Step[] =>
  checkClaim(claimOf(id), from)

/** A step in a line: what a reader with a calculator would write down. */
export function line(step: Step | undefined): string {
  switch (step?.kind) {
    case undefined:
      return 'no such step'
    case 'field':
      return `${step.comparison.claimed} against ${step.found.figure.value}: ${step.comparison.match}`
    case 'ratio': {
      const above = step.a.from === 'article' ? step.a.value : step.a.figure.value
      return `${step.role}: ${round(above)} / ${round(step.b.figure.value)} = ${round(step.result.value)}${
        step.comparison ? ` (${step.comparison.claimed} ${step.comparison.match})` : ''
      }`
    }
    case 'per':
      return `${step.total.figure.value} / ${step.by.figure.value} = ${round(step.result.value)} ${step.result.unit}`
    case 'share':
      return `${step.found.figure.value}, ${step.comparison ? `${step.comparison.claimed} ${step.comparison.match}` : 'no claim of the year'}, quoted for ${step.quotedFor ?? 'no year'}`
    case 'reading':
      return `${step.found.figure.value} ${step.found.figure.unit}`
    case 'product': {
      const factors = step.factors.map((each) =>
        each.from === 'article' ? each.value : each.figure.value,
      )
      return `${factors.join(' × ')} = ${round(step.result.value)} ${step.result.unit}`
    }
    case 'pricePerTpp':
      return `${step.price.figure.value} / ${step.chips} / ${step.tpp.figure.value} = ${round(step.result.value)} ${step.result.unit}${
        step.relative === null ? '' : `, ${round(step.relative)} of the first`
      }`
    case 'missing':
      return `missing: ${JSON.stringify(step.place)}`
  }
}

const round = (value: number) => Number(value.toPrecision(3))
