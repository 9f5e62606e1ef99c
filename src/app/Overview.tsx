import { lazy, Suspense } from 'react'
import { EventsPanel } from '@/panels/EventsPanel'
import { KeyFigures } from '@/panels/KeyFigures'
import { LikeForLikePanel } from '@/panels/LikeForLikePanel'
import { OverviewAnswer } from '@/panels/OverviewAnswer'
import { SharePanel } from '@/panels/SharePanel'
import styles from './App.module.css'

/** The rules and their engine come after the first text. */
const GatesPanel = lazy(async () => ({
  default: (await import('@/panels/policy/GatesPanel')).GatesPanel,
}))
/** So does the model: the page reads without it until it has answered, or if it never comes. */
const LabRuns = lazy(async () => {
  try {
    return { default: (await import('@/panels/scenarios/LabRuns')).LabRuns }
  } catch {
    return { default: () => null }
  }
})

/** What happened to the market, what the chips can do, and who did what. */
export function Overview() {
  return (
    <div className={styles['overview']}>
      <OverviewAnswer />
      <div className={styles['keyFigures']}>
        <KeyFigures />
      </div>
      <SharePanel />
      <div className={styles['columns']}>
        <LikeForLikePanel />
        <Suspense fallback={<div className={styles['gatesWaiting']} />}>
          <GatesPanel />
        </Suspense>
      </div>
      <EventsPanel />
      <Suspense fallback={null}>
        <LabRuns />
      </Suspense>
    </div>
  )
}
