import type { Scenarios } from '@/contract/scenarios'
import { warningsOf, type LabWarning } from '@/domain/lab/warnings'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { choose, useChoice } from '@/state/store'
import { leverValue } from './printing'
import styles from './RailLab.module.css'
import { useCases } from './useLevers'

/** What does not make sense together, and the licence that came from the rule designer. */
export function LabWarnings({ data }: { data: Scenarios }) {
  const { f } = useLocale()
  const all = useWords(scenariosWords)
  const words = all.rail
  const licence = useChoice((choice) => choice.licence)
  const { a: chosen } = useCases(data)
  const textOf = (warning: LabWarning): string => {
    switch (warning.kind) {
      case 'nothingLicensed':
        return words.warnings.nothingLicensed
      case 'mandateFalls':
        return words.warnings.mandateFalls({
          segment: all.segments[warning.segment],
          from: f.percent(warning.from),
          to: f.percent(warning.to),
        })
      case 'neverStarts':
        return words.warnings.neverStarts({
          year: String(warning.startYear),
          end: String(chosen.endYear),
        })
    }
  }
  return (
    <>
      {licence !== null && (
        <p className={styles['licence']}>
          {words.licence({
            tpp: leverValue(chosen.scenario.licence.maxTpp, 'TPP', f, words),
            bandwidth: leverValue(chosen.scenario.licence.maxBandwidth_GBps, 'GB/s', f, words),
          })}{' '}
          <button
            type="button"
            className={styles['link']}
            onClick={() => choose('dropLicence', { licence: null })}
          >
            {words.dropLicence}
          </button>
        </p>
      )}
      <div className={styles['warnings']} role="status">
        {warningsOf(chosen).map((warning) => (
          <p key={textOf(warning)} className={styles['warning']}>
            {textOf(warning)}
          </p>
        ))}
      </div>
    </>
  )
}
