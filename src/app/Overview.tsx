import { fetched } from '@/panels/fetched'
import { KeyFigures } from '@/panels/KeyFigures'
import { afterLibrary } from '@/panels/lazyCharts'
import { OverviewAnswer } from '@/panels/OverviewAnswer'
import { SharePanel } from '@/panels/SharePanel'
import styles from './App.module.css'

const PLACE = <div className={styles['figureWaiting']} data-waiting />

/** What stands below the first screen comes after the first text. */
const LikeForLikePanel = fetched(
  async () => (await afterLibrary(() => import('@/panels/LikeForLikePanel'))).LikeForLikePanel,
  PLACE,
)
const EventsPanel = fetched(
  async () => (await afterLibrary(() => import('@/panels/EventsPanel'))).EventsPanel,
  PLACE,
)
/** So do the rules and their engine. */
const GatesPanel = fetched(
  async () => (await afterLibrary(() => import('@/panels/policy/GatesPanel'))).GatesPanel,
  PLACE,
)
/** So does the model: the page reads without it until it has answered, or if it never comes. */
const LabRuns = fetched(async () => {
  try {
    return (await afterLibrary(() => import('@/panels/scenarios/LabRuns'))).LabRuns
  } catch {
    return () => null
  }
}, null)

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
        <GatesPanel />
      </div>
      <EventsPanel />
      <LabRuns />
    </div>
  )
}
