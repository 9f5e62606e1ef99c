import type { ReactNode } from 'react'
import { metaQuery, sourcesQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { GradeBadge } from '@/panels/GradeBadge'
import { SlideControls } from './SlideControls'
import styles from './Slide.module.css'
import { useSpot } from './spot'

/** As many as there is room for beside the controls; the others stand in the figure's own list. */
const SHOWN = { alone: 4, besideControls: 2 } as const

type Props = { note: ReactNode; sourceIds: readonly string[] }

/** Where the numbers come from on the left, what can be moved on the right. */
export function SlideFoot({ note, sourceIds }: Props) {
  const { label, live, slide } = useSpot()
  const room = live !== null && slide.controls.length > 1 ? 'besideControls' : 'alone'
  return (
    <footer className={styles['foot']}>
      <div className={styles['sources']}>
        <Sources ids={[...new Set(sourceIds)]} shown={SHOWN[room]} /> {note}
      </div>
      <div className={styles['right']}>
        <SlideControls />
        <b className={styles['number']}>{label}</b>
      </div>
    </footer>
  )
}

function Sources({ ids, shown }: { ids: readonly string[]; shown: number }) {
  const { f } = useLocale()
  const words = useWords(briefWords).show
  const from = both(useData(metaQuery), useData(sourcesQuery))
  if (from.status !== 'ready') return null
  const [meta, { sources }] = from.data
  const cited = sources.filter(({ id }) => ids.includes(id))
  return (
    <>
      {cited.length > 0 && (
        <>
          {words.sources}{' '}
          {cited.slice(0, shown).map((source, at) => (
            <span key={source.id}>
              {at > 0 && (f.language === 'zh' ? '；' : '; ')}
              {f.text(source.publisher)}
              {source.date !== null && ` (${source.date})`} <GradeBadge grade={source.grade} />
            </span>
          ))}
          {cited.length > shown && ` ${words.more(f.number(cited.length - shown))}`}
          {f.language === 'zh' ? '。' : '. '}
        </>
      )}
      {words.data(f.date(meta.dataTo))}
    </>
  )
}
