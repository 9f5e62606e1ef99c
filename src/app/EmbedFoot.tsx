import { metaQuery, sourcesQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { embedWords } from '@/i18n/views/embed'
import { linkToFigureOf, linkToPage } from '@/panels/links'
import { useChoice } from '@/state/store'
import styles from './Embed.module.css'
import { Icon } from './Icon'

/** Publishers named before the rest is counted. */
const NAMED = 5

type Props = { figure: FigureId | null; sourceIds: readonly string[] }

/** Who says so, how far the data reaches, and the way to the full page. */
export function EmbedFoot({ figure, sourceIds }: Props) {
  const { m, f } = useLocale()
  const words = useWords(embedWords)
  const choice = useChoice((choice) => choice)
  const meta = useData(metaQuery)
  const publishers = usePublishers(sourceIds)
  const link = figure === null ? linkToPage() : linkToFigureOf(choice, figure)
  const rest = publishers.length - NAMED
  const named = [...publishers.slice(0, NAMED), ...(rest > 0 ? [words.more(rest)] : [])]
  return (
    <div className={styles['foot']}>
      {named.length > 0 && <p>{words.sources(f.list(named))}</p>}
      <p>
        <span className={styles['brand']}>
          <Icon name="brand" size={14} />
          {m.brand} <span lang={m.brandOther === 'Threshold' ? 'en' : 'zh'}>{m.brandOther}</span>
        </span>
        {meta.status === 'ready' && <span>{m.rail.dataTo(f.date(meta.data.dataTo))}</span>}
        <span>CC BY 4.0</span>
        <a href={link} target="_blank" rel="noopener">
          {words.full}
          <span className="visually-hidden"> {words.newTab}</span>
        </a>
      </p>
      {window.origin === 'null' && <p className={styles['address']}>{words.noTabs(link)}</p>}
    </div>
  )
}

/** Whose documents these are, each once, in their order. */
function usePublishers(ids: readonly string[]): readonly string[] {
  const { f } = useLocale()
  const sources = useData(sourcesQuery)
  if (sources.status !== 'ready') return []
  const found = ids.flatMap(
    (id) => sources.data.sources.find((one) => one.id === id || one.aliases.includes(id)) ?? [],
  )
  return [...new Set(found.flatMap(({ publisher }) => (publisher ? [f.text(publisher)] : [])))]
}
