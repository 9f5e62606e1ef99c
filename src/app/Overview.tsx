import { lazy, Suspense } from 'react'
import { KeyFigures } from '@/panels/KeyFigures'
import { afterLibrary } from '@/panels/lazyCharts'
import { OverviewAnswer } from '@/panels/OverviewAnswer'
import { SharePanel } from '@/panels/SharePanel'
import styles from './App.module.css'

/** What stands below the first screen comes after the first text. */
const LikeForLikePanel = lazy(async () => ({
  default: (await afterLibrary(() => import('@/panels/LikeForLikePanel'))).LikeForLikePanel,
}))
const EventsPanel = lazy(async () => ({
  default: (await afterLibrary(() => import('@/panels/EventsPanel'))).EventsPanel,
}))
/** So do the rules and their engine. */
const GatesPanel = lazy(async () => ({
  default: (await afterLibrary(() => import('@/panels/policy/GatesPanel'))).GatesPanel,
}))
/** So does the model: the page reads without it until it has answered, or if it never comes. */
const LabRuns = lazy(async () => {
  try {
    const { LabRuns: Runs } = await afterLibrary(() => import('@/panels/scenarios/LabRuns'))
    return { default: Runs }
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
        <Suspense fallback={<div className={styles['figureWaiting']} data-waiting />}>
          <LikeForLikePanel />
        </Suspense>
        <Suspense fallback={<div className={styles['figureWaiting']} data-waiting />}>
          <GatesPanel />
        </Suspense>
      </div>
      <Suspense fallback={<div className={styles['figureWaiting']} data-waiting />}>
        <EventsPanel />
      </Suspense>
      <Suspense fallback={null}>
        <LabRuns />
      </Suspense>
    </div>
  )
}
