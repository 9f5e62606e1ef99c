import type { Fact } from '@/contract/facts'

/** The part of the licensed H200 that had reached China: fact F013, of the day of F011. */
export function observedAdmission(facts: readonly Fact[]) {
  const fact = facts.find(({ id }) => id === 'F013')
  return fact?.value == null ? null : { value: fact.value, date: fact.date, fact }
}
