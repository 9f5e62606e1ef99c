import { useEffect, type RefObject } from 'react'
import { useStore, type StoreApi } from 'zustand'
import { metaQuery, sourcesQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { NEEDS_MODEL } from '@/panels/figures'
import type { PanelContent } from '@/panels/Panel'
import { isAnswerTo } from '@/panels/scenarios/isAnswerTo'
import { useLab } from '@/panels/scenarios/labStore'
import type { CaptureJob } from './captureStore'
import { isStill } from './isStill'
import { snapshotFrom } from './snapshotFrom'
import { useSettings } from './useSettings'

type Props = {
  job: CaptureJob
  /** What the figure last drew. */
  drawn: StoreApi<{ content: PanelContent | null }>
  box: RefObject<HTMLDivElement | null>
}

/** Waits, inside the figure's own scope, until the figure is whole, then hands it over. */
export function CaptureProbe({ job, drawn, box }: Props) {
  const content = useStore(drawn, (state) => state.content)
  const locale = useLocale()
  const from = both(both(useData(metaQuery), useData(sourcesQuery)), useSettings(job.figure))
  const { choice, figure } = job
  const answered = useLab(({ fault, result }) => fault !== null || isAnswerTo(result, choice))
  const ready = locale.f.language === choice.language && (answered || !NEEDS_MODEL.includes(figure))
  useEffect(() => {
    if (from.status === 'failed') job.fail(from.error)
  }, [job, from])
  useEffect(() => {
    if (!ready || content === null || from.status !== 'ready') return
    const wait = new AbortController()
    const section = box.current?.querySelector('[data-figure]') ?? null
    const whole = job.dataOnly ? Promise.resolve(section) : isStill(box.current, wait.signal)
    void whole.then((figureSection) => {
      if (figureSection === null || wait.signal.aborted) return
      const [[meta, { sources }], settings] = from.data
      return job.use({
        snapshot: snapshotFrom({
          job,
          content,
          section: figureSection,
          meta,
          sources,
          settings,
          locale,
        }),
        section: figureSection,
      })
    }, job.fail)
    return () => wait.abort()
    // Only a new drawing begins the wait again: the rest is read when the figure stands still.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ready, content, from.status])
  return null
}
