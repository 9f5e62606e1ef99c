import type { Chip } from '@/contract/chips'
import type { Rule } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Value } from '@/panels/Value'
import { VendorMark } from '@/panels/VendorMark'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Arithmetic } from './Arithmetic'
import type { GateContext } from './gateWords'
import { gatesOf, shownTruth } from './verdictReading'
import { VerdictMark } from './VerdictMark'
import styles from './VerdictTable.module.css'

type Props = {
  chip: Chip
  assessment: Assessment
  rules: readonly Rule[]
  context: GateContext
}

/** One chip; its row opens to the arithmetic behind every verdict. */
export function VerdictRow({ chip, assessment, rules, context }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const open = useChoice((choice) => choice.openVerdicts.includes(chip.id))
  const name = f.text(chip.shortName)
  const detailId = `verdict-${chip.id}`
  const gates = gatesOf(assessment, context)
  return (
    <>
      <tr data-chip={chip.id} data-open={open ? '' : undefined}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? detailId : undefined}
            title={open ? words.verdicts.close(name) : words.verdicts.open(name)}
            onClick={() =>
              choose('openVerdict', {
                openVerdicts: toggled(currentChoice().openVerdicts, chip.id),
              })
            }
          >
            <span aria-hidden className={styles['chevron']}>
              ›
            </span>
            <VendorMark vendorId={chip.vendorId} />
            {name}
          </button>
        </th>
        <td className={styles['number']}>
          <Value
            name={`${name}, TPP`}
            figure={chip.tpp}
            arithmetic={chip.tpp?.arithmetic ?? null}
          />
        </td>
        <td className={styles['number']}>
          <Value
            name={f.join.comma(name, words.density)}
            figure={chip.performanceDensity}
            arithmetic={chip.performanceDensity?.arithmetic ?? null}
          />
        </td>
        <td className={styles['number']}>
          <Value
            name={f.join.comma(name, words.quantities.dram_GBps)}
            figure={chip.memoryBandwidth_GBps}
          />
        </td>
        {rules.map(({ id, kind }) => {
          const verdict = assessment.verdicts.find(({ ruleId }) => ruleId === id)
          return (
            <td key={id} data-rule={id} data-past={verdict?.inForce ? undefined : ''}>
              {verdict && (
                <VerdictMark
                  truth={shownTruth(verdict, assessment)}
                  kind={kind}
                  flips={verdict.flips}
                />
              )}
            </td>
          )
        })}
        <td>{gates.washington}</td>
        <td>{gates.beijing}</td>
      </tr>
      {open && (
        <tr className={styles['detail']} id={detailId}>
          <td colSpan={6 + rules.length}>
            <Arithmetic chip={chip} assessment={assessment} rules={rules} gates={gates} />
          </td>
        </tr>
      )}
    </>
  )
}
