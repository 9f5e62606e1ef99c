import type { Step } from '@/domain/claims/steps'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { FieldSteps } from './FieldSteps'
import { PriceSteps } from './PriceSteps'
import { ProductStep } from './ProductStep'
import { RatioStep } from './RatioStep'
import { PerStep, ReadingStep } from './PlainSteps'
import { ShareSteps } from './ShareSteps'
import styles from './Check.module.css'
import type { Evidence } from './useEvidence'
import { usePrint } from './usePrint'

type OfKind<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

const onlyOf = <Kind extends Step['kind']>(steps: readonly Step[], kind: Kind) =>
  steps.filter((step): step is OfKind<Kind> => step.kind === kind)

/** The arithmetic of one claim: rows that are alike as a table, divisions line by line. */
export function CheckSteps({ steps, evidence }: { steps: readonly Step[]; evidence: Evidence }) {
  const words = useWords(evidenceWords).check
  const print = usePrint(evidence)
  const fields = onlyOf(steps, 'field')
  const shares = onlyOf(steps, 'share')
  const prices = onlyOf(steps, 'pricePerTpp')
  return (
    <div className={styles['check']}>
      {fields.length > 0 && <FieldSteps steps={fields} print={print} />}
      {shares.length > 0 && <ShareSteps steps={shares} evidence={evidence} print={print} />}
      {prices.length > 0 && <PriceSteps steps={prices} print={print} />}
      <ol className={styles['lines']}>
        {steps.map((step, at) => {
          // Steps have no names of their own; their order is fixed by the claim.
          const key = `${step.kind} ${at}`
          switch (step.kind) {
            case 'ratio':
              return <RatioStep key={key} step={step} print={print} />
            case 'per':
              return <PerStep key={key} step={step} print={print} />
            case 'reading':
              return <ReadingStep key={key} step={step} print={print} />
            case 'product':
              return <ProductStep key={key} step={step} print={print} />
            case 'missing':
              return <li key={key}>{words.missing(print.placeName(step.place))}</li>
            case 'field':
            case 'share':
            case 'pricePerTpp':
              return null
          }
        })}
      </ol>
    </div>
  )
}
