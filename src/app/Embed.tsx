import { useEffect, useMemo, useRef, useState } from 'react'
import { FIGURE_IDS, type FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { embedWords } from '@/i18n/views/embed'
import { fetched } from '@/panels/fetched'
import { FIGURES, NEEDS_MODEL } from '@/panels/figures'
import { StageContext, type Stage } from '@/panels/stage'
import { useWide } from '@/panels/useWide'
import styles from './Embed.module.css'
import { EmbedFoot } from './EmbedFoot'
import { leaveInNewTab } from './leaveInNewTab'
import { Notice } from './Notice'
import { tellHeight } from './tellHeight'

const ProvenanceDialog = fetched(
  async () => (await import('@/panels/ProvenanceDialog')).ProvenanceDialog,
  null,
)
const LabRuns = fetched(async () => (await import('@/panels/scenarios/LabRuns')).LabRuns, null)

/** `?embed=<figure>`: that figure and its sources alone, for a frame on somebody else's page. */
export function Embed({ asked }: { asked: string }) {
  const { m } = useLocale()
  const words = useWords(embedWords)
  const main = useRef<HTMLElement>(null)
  const figure = FIGURE_IDS.find((id) => id === asked) ?? null
  useEffect(() => (main.current ? tellHeight(main.current, asked) : undefined), [asked])
  return (
    <main ref={main} className={styles['embed']}>
      <h1 className="visually-hidden">{`${m.brand}: ${words.name}`}</h1>
      <Notice />
      {figure === null ? (
        <>
          <p role="alert">{words.unknown(asked)}</p>
          <EmbedFoot figure={null} sourceIds={[]} />
        </>
      ) : (
        <Whole figure={figure} />
      )}
    </main>
  )
}

function Whole({ figure }: { figure: FigureId }) {
  const wide = useWide()
  // As text, so that a figure drawn anew from the same sources changes nothing here.
  const [sources, setSources] = useState('')
  const stage = useMemo<Stage>(
    () => ({
      wide,
      onContent: (id, { sourceIds }) => {
        if (id === figure) setSources([...new Set(sourceIds ?? [])].join(' '))
      },
    }),
    [wide, figure],
  )
  useEffect(() => leaveInNewTab(figure), [figure])
  const Figure = FIGURES[figure]
  return (
    <>
      <StageContext value={stage}>
        {NEEDS_MODEL.includes(figure) && <LabRuns />}
        <Figure />
      </StageContext>
      <EmbedFoot figure={figure} sourceIds={sources === '' ? [] : sources.split(' ')} />
      <ProvenanceDialog />
    </>
  )
}
