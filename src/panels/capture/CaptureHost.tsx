import { useRef, useState } from 'react'
import { createStore } from 'zustand'
import type { FigureId } from '@/domain/choices'
import { FigureScope } from '@/panels/FigureScope'
import type { PanelContent } from '@/panels/Panel'
import type { FigureFrameProps } from '@/panels/stage'
import styles from './CaptureHost.module.css'
import { CaptureProbe } from './CaptureProbe'
import { useCaptures, type CaptureJob } from './captureStore'

/** Draws what is waiting to be captured where nobody sees it, one figure at a time. */
export function CaptureHost() {
  const job = useCaptures(({ jobs }) => jobs[0])
  return job && <Capture key={job.key} job={job} />
}

function Capture({ job }: { job: CaptureJob }) {
  const box = useRef<HTMLDivElement>(null)
  // A store and no state: only the probe hears of it, else each drawing would cause the next.
  const [drawn] = useState(() =>
    createStore<{ content: PanelContent | null }>()(() => ({ content: null })),
  )
  const [stage] = useState(() => ({
    wide: true,
    ...(job.dataOnly && { Frame: WordsAlone }),
    onContent: (id: FigureId, content: PanelContent) => {
      if (id === job.figure) drawn.setState({ content })
    },
    onFailure: (id: FigureId, error: Error) => {
      if (id === job.figure) job.fail(error)
    },
  }))
  const theme = job.choice.theme === 'dark' ? 'dark' : 'light'
  return (
    <div
      ref={box}
      inert
      className={styles['host']}
      data-theme={theme}
      lang={job.choice.language}
      style={{ width: job.width }}
    >
      <FigureScope figure={job.figure} choice={job.choice} stage={stage}>
        <CaptureProbe job={job} drawn={drawn} box={box} />
      </FigureScope>
    </div>
  )
}

/** What is read off a figure whose marks nobody asks for. */
function WordsAlone({ content: { subtitle, note } }: FigureFrameProps) {
  return (
    <>
      <p data-part="subtitle">{subtitle}</p>
      <div data-part="note">{note}</div>
    </>
  )
}
