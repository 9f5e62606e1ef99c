import type { Check, TermCheck } from './checks'

/** A part that proves an outcome: a comparison, or the verdict of another rule. */
export type Proof = TermCheck | Extract<Check, { kind: 'rule' }>

/**
 * The comparisons that an outcome rests on, in the order of the text: all parts of a conjunction that
 * holds, the failed ones of one that fails, and so by turns; of an unknown outcome, what is unknown.
 * Where one part of many would do, the first is taken.
 */
function proofOf(check: Check): readonly Proof[] {
  switch (check.kind) {
    case 'number':
    case 'flag':
    case 'id':
    case 'rule':
      return [check]
    case 'not':
      return proofOf(check.part)
    case 'all':
    case 'any': {
      const agreeing = check.parts.filter((part) => part.truth === check.truth)
      const byOne = check.kind === 'all' ? 'notMet' : 'met'
      // One met part of an alternative is enough; what fails is told every reason.
      if (check.truth === 'met' && byOne === 'met') return agreeing.slice(0, 1).flatMap(proofOf)
      return agreeing.flatMap(proofOf)
    }
  }
}

/** The same, each line once: below 4,800 and from 4,800 on are one comparison with two names. */
export function proofOnce(check: Check): readonly Proof[] {
  const seen = new Set<string>()
  return proofOf(check).filter((proof) => {
    const key = proof.kind === 'rule' ? proof.ruleId : `${proof.term.q} ${String(proof.term.value)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
