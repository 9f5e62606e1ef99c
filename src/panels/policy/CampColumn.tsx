import { useId, useState } from 'react'
import type { Camp, Voice } from '@/contract/camps'
import { SCENARIO_IDS } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { GradeBadge } from '@/panels/GradeBadge'
import { PageOnly } from '@/panels/PageOnly'
import { showProvenance } from '@/panels/provenanceStore'
import { choose } from '@/state/store'
import styles from './Camps.module.css'

const FIRST_VOICES = 3

/** One position: what it would let through, why, what became of it, and who has taken it. */
export function CampColumn({ camp }: { camp: Camp }) {
  const { f } = useLocale()
  const words = useWords(policyWords).camps
  const [all, setAll] = useState(false)
  const headingId = useId()
  const scenario = SCENARIO_IDS.find((id) => id === camp.scenarioId)
  const voices = all ? camp.voices : camp.voices.slice(0, FIRST_VOICES)
  return (
    <section aria-labelledby={headingId} className={styles['camp']}>
      <h3 id={headingId}>{f.text(camp.name)}</h3>
      <p className={styles['line']}>{words.lines[camp.id]}</p>
      <dl>
        <dt>{words.allows}</dt>
        <dd>{f.text(camp.allows)}</dd>
        <dt>{words.argument}</dt>
        <dd>{f.text(camp.argument)}</dd>
        <dt>{words.outcome}</dt>
        <dd>{f.text(camp.outcome)}</dd>
      </dl>
      <PageOnly>
        <blockquote>
          {/* With marks as the article sets them. */}
          <span>{words.article}</span> <span lang={f.language}>{f.text(camp.articleQuote)}</span>
        </blockquote>
        {scenario && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => choose('changeView', { view: 'scenarios', scenario })}
          >
            {words.toLab}
          </button>
        )}
        <h4>{words.voices(camp.voices.length)}</h4>
        <ul>
          {voices.map((voice) => (
            <VoiceItem key={`${voice.name.en} ${voice.date}`} voice={voice} />
          ))}
        </ul>
        {camp.voices.length > FIRST_VOICES && (
          <button type="button" className={styles['link']} onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(camp.voices.length)}
          </button>
        )}
      </PageOnly>
    </section>
  )
}

function VoiceItem({ voice }: { voice: Voice }) {
  const { m, f } = useLocale()
  const words = useWords(policyWords).camps
  return (
    <li>
      <p>
        <b>{f.text(voice.name)}</b> <span>{f.text(voice.title)}</span>
      </p>
      <p>{f.text(voice.position)}</p>
      {voice.note && <p className={styles['meta']}>{f.text(voice.note)}</p>}
      <p className={styles['meta']}>
        {words.roles[voice.role]} · {f.date(voice.date)} <GradeBadge grade={voice.grade} />{' '}
        <button
          type="button"
          onClick={() =>
            showProvenance({ kind: 'sources', figure: 'camps', sourceIds: voice.sourceIds })
          }
        >
          {m.counted.sources(voice.sourceIds.length)}
        </button>
      </p>
    </li>
  )
}
