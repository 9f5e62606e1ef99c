import type { Source } from '@/contract/sources'
import { sourcesQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { GradeBadge } from './GradeBadge'
import { languageOf } from './languageOf'
import styles from './ProvenanceDialog.module.css'

/** The documents behind a number. They are loaded when the first reader asks for any. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const { m } = useLocale()
  const sources = useData(sourcesQuery)
  if (sources.status === 'pending') return <p role="status">{m.provenance.loadingSources}</p>
  if (sources.status === 'failed')
    return (
      <p role="alert">
        {m.panel.failed(m.provenance.sources)}{' '}
        <button type="button" className={styles['close']} onClick={sources.retry}>
          {m.panel.retry}
        </button>
      </p>
    )
  const byId = new Map(sources.data.sources.map((source) => [source.id, source]))
  return (
    <ul className={styles['sources']}>
      {ids.map((id) => (
        <SourceItem key={id} id={id} source={byId.get(id)} />
      ))}
    </ul>
  )
}

function SourceItem({ id, source }: { id: string; source: Source | undefined }) {
  const { m, f } = useLocale()
  if (!source) return <li>{id}</li>
  const language = languageOf(source.title)
  return (
    <li>
      {source.url === null ? (
        <span lang={language}>{source.title}</span>
      ) : (
        <a lang={language} href={source.url} rel="noreferrer" target="_blank">
          {source.title}
        </a>
      )}
      <p className={styles['meta']}>
        <GradeBadge grade={source.grade} />{' '}
        {[
          source.publisher && f.text(source.publisher),
          source.date === null ? m.provenance.noDate : f.date(source.date),
          source.url === null ? m.provenance.noLink : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {source.note && <p className={styles['meta']}>{f.text(source.note)}</p>}
    </li>
  )
}
