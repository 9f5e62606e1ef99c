import { expect, test } from 'vitest'
import { chipOf, chips } from '../chips/dataset'
import {
  chipsOfClaim,
  claimsOfChip,
  claimsOfEvent,
  eventsOfClaim,
  factsOfClaim,
} from '@/domain/claims/related'
import { byVerdict, filterClaims } from '@/domain/claims/tally'
import { claimOf, claims, events, facts } from './dataset'

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('a reader of N6 is led to the 910C and the H20, and from the H20 back to N6', () => {
  expect(chipsOfClaim(claimOf('N6'), chips)).toEqual(['h20-96gb', 'ascend-910c'])
  expect(idsOf(claimsOfChip(claims, chipOf('h20-96gb')))).toEqual(['T4', 'N2', 'N3', 'N5', 'N6'])
})

test('the page of the 910C leads to what is said of its process and its clusters, arithmetic or not', () => {
  // N7 from the check, N8 and N9 from the chip's own list, N25 from the price check.
  expect(idsOf(claimsOfChip(claims, chipOf('ascend-910c')))).toEqual([
    'N6',
    'N7',
    'N8',
    'N9',
    'N25',
  ])
})

test('every claim that a chip names is a claim of the list', () => {
  const named = chips.flatMap(({ articleSays }) => articleSays?.claimIds ?? [])

  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !claims.some((claim) => claim.id === id))).toEqual([])
})

test('claim and event lead to each other, both ways', () => {
  for (const claim of claims)
    for (const event of eventsOfClaim(events, claim))
      expect(idsOf(claimsOfEvent(claims, event)), event.id).toContain(claim.id)
  expect(idsOf(eventsOfClaim(events, claimOf('N17')))).toEqual(['E013', 'E022', 'E026'])
})

test('the measured results noted for a claim stand with it', () => {
  expect(idsOf(factsOfClaim(facts, claimOf('N1')))).toEqual(['F062'])
  expect(factsOfClaim(facts, claimOf('N14'))).toEqual([])
})

test('every claim has one verdict, and a verdict nobody got is still told', () => {
  const groups = byVerdict(claims)

  expect(groups.flatMap((group) => idsOf(group.claims)).toSorted()).toEqual(
    idsOf(claims).toSorted(),
  )
  expect(groups.map((group) => [group.verdict, group.claims.length])).toEqual([
    ['supported', 6],
    ['partly', 13],
    ['mixedBasis', 4],
    ['contradicted', 0],
    ['notFound', 2],
    ['opinion', 5],
  ])
})

test('two filters narrow each other, and none lets all through', () => {
  expect(filterClaims(claims, { verdicts: [], topics: [] })).toEqual(claims)
  expect(idsOf(filterClaims(claims, { verdicts: ['mixedBasis'], topics: ['ratio'] }))).toEqual([
    'N2',
    'N6',
  ])
})
