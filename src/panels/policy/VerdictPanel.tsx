import { useState } from 'react'
import { factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { fromChip } from '@/domain/policy/chipInput'
import { failingParts } from '@/domain/policy/nearestLine'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { computedRules } from '@/domain/policy/ruleBook'
import { windowSorted } from '@/domain/policy/windowSorted'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { policyWords } from '@/i18n/views/policy'
import { Panel } from '@/panels/Panel'
import { useLaterFilters } from '@/panels/useShownChips'
import { useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { namesOf } from './designWords'
import { assessChip, dayOr, useLaterDay, usePolicyData, type PolicyData } from './usePolicy'
import { verdictSpec } from './verdictSpec'
import { VerdictTable } from './VerdictTable'
import styles from './VerdictTable.module.css'

const HEIGHT = 860

/** Every chip under every drawn rule, with the arithmetic on demand, and both gates beside it. */
export function VerdictPanel() {
  const { m, f } = useLocale()
  const policy = useWords(policyWords)
  const gates = useWords(gatesWords)
  const words = policy.verdicts
  const filters = useLaterFilters()
  const chosen = useLaterDay()
  const drawn = useLaterChoice((choice) => choice.rulesDrawn)
  const open = useChoice((choice) => choice.openVerdicts)
  const [asked, setAsked] = useState<boolean | null>(null)
  const from = both(usePolicyData(), useData(factsQuery))
  return (
    <Panel id="verdicts" name={words.name} height={HEIGHT} from={from}>
      {([data, { facts }]) => {
        const day = dayOr(chosen, data.today)
        const rules = computedRules(data.book).flatMap(({ id }) =>
          drawn.includes(id) ? data.rules.filter((rule) => rule.id === id) : [],
        )
        const all = filterChips(data.chips, filters).map((chip) => ({
          chip,
          assessment: assessChip(chip, day, data),
        }))
        const bound = all.filter(({ assessment }) => assessment.binds)
        // A link to a chip that no rule binds shows it, unless the reader has put the others away.
        const unbound = all.filter(({ assessment }) => !assessment.binds)
        const free = unbound.length
        const others = asked ?? unbound.some(({ chip }) => open.includes(chip.id))
        const onlyUnsold = unsoldOnly(data)
        const rows = others ? all : bound
        const context = { words: gates, f, rules: data.rules, facts, day }
        return {
          title: words.title,
          subtitle: words.subtitle(f.date(day)),
          chart: (
            <>
              {rows.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <VerdictTable rows={rows} rules={rules} data={data} facts={facts} day={day} />
              )}
              {free > 0 && (
                <button
                  type="button"
                  className={styles['more']}
                  aria-expanded={others}
                  onClick={() => setAsked(!others)}
                >
                  {others ? words.hideOthers : words.showOthers(free)}
                </button>
              )}
            </>
          ),
          table: () => verdictSpec(rows, rules, { m, words: policy }, context),
          isTable: true,
          note: (
            <>
              {others && `${words.wouldBeCaught}${f.gap}`}
              {drawn.includes(RULE_ROLES.window2026) &&
                onlyUnsold.length > 0 &&
                words.neverSold(namesOf(onlyUnsold, data.chips, f))}
              {words.note}
            </>
          ),
          sourceIds: [
            ...rules.flatMap(({ sourceIds }) => sourceIds),
            ...rows.flatMap(({ chip }) => chip.tpp?.sourceIds ?? []),
          ],
        }
      }}
    </Panel>
  )
}

/** Chips whose figures keep to the window, and which fail it by their sale alone. */
const unsoldOnly = ({ chips, book, today }: PolicyData): readonly string[] =>
  (windowSorted(chips.map(fromChip), book, today)?.notMet ?? [])
    .filter(({ verdict }) => failingParts(verdict.check).every(({ kind }) => kind === 'flag'))
    .map(({ id }) => id)
