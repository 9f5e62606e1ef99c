import type { Chip } from '@/contract/chips'
import type { Fact } from '@/contract/facts'
import type { Rule } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { policyWords } from '@/i18n/views/policy'
import type { PolicyData } from './usePolicy'
import { VerdictRow } from './VerdictRow'
import styles from './VerdictTable.module.css'

type Props = {
  rows: readonly { chip: Chip; assessment: Assessment }[]
  rules: readonly Rule[]
  data: PolicyData
  facts: readonly Fact[]
  day: string
}

export function VerdictTable({ rows, rules, data, facts, day }: Props) {
  const { m, f } = useLocale()
  const words = useWords(policyWords)
  const gates = useWords(gatesWords)
  const context = { words: gates, f, rules: data.rules, facts, day }
  return (
    // Keyboard readers must be able to scroll what does not fit.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={m.panel.scroll} tabIndex={0}>
      <table className={styles['table']} aria-label={words.verdicts.name}>
        <thead>
          <tr>
            <th scope="col">{words.chip}</th>
            <th scope="col" className={styles['number']}>
              {words.quantities.tpp}
            </th>
            <th scope="col" className={styles['number']}>
              {words.density}
              {'\n'}
              {words.perMm2}
            </th>
            <th scope="col" className={styles['number']}>
              {m.chip.short.memoryBandwidth_GBps}
              {'\n'}GB/s
            </th>
            {rules.map(({ id }) => (
              <th key={id} scope="col">
                {words.ruleShort[id] ?? id}
              </th>
            ))}
            <th scope="col">{words.verdicts.washington}</th>
            <th scope="col">{words.verdicts.beijing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VerdictRow key={row.chip.id} {...row} rules={rules} context={context} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
