import type { Source } from '@/contract/sources'
import type { SourceUse } from '@/domain/claims/sourceUses'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { GradeBadge } from '@/panels/GradeBadge'
import { languageOf } from '@/panels/languageOf'
import styles from './SourcesPanel.module.css'
import { SourceUses } from './SourceUses'
import type { NameOf } from './useRowNames'

type Props = { source: Source; uses: readonly SourceUse[]; nameOf: NameOf }

export function SourceRow({ source, uses, nameOf }: Props) {
  const { m, f } = useLocale()
  const words = useWords(evidenceWords).sources
  return (
    <li className={styles['source']}>
      <GradeBadge grade={source.grade} />
      <div>
        <p className={styles['title']} lang={languageOf(source.title)}>
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} rel="noreferrer" target="_blank">
              {source.title}
            </a>
          )}
        </p>
        <p className={styles['meta']}>
          {[
            f.text(source.publisher),
            source.date === null ? m.provenance.noDate : f.date(source.date),
            words.kinds[source.kind],
            words.checks[source.checked],
            source.url === null ? m.provenance.noLink : null,
            source.titleKind === 'description' ? words.description : null,
          ]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </p>
        {source.note && <p className={styles['meta']}>{f.text(source.note)}</p>}
      </div>
      <SourceUses uses={uses} nameOf={nameOf} />
    </li>
  )
}
