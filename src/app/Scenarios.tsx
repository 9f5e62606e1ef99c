import { fetched } from '@/panels/fetched'
import { AttributionPanel } from '@/panels/scenarios/AttributionPanel'
import { BackCheckPanel } from '@/panels/scenarios/BackCheckPanel'
import { DifferencePanel } from '@/panels/scenarios/DifferencePanel'
import { FacetsPanel } from '@/panels/scenarios/FacetsPanel'
import { LabAnswer } from '@/panels/scenarios/LabAnswer'
import { LabControls } from '@/panels/scenarios/LabControls'
import { LabRuns } from '@/panels/scenarios/LabRuns'
import { LabYearsPanel } from '@/panels/scenarios/LabYearsPanel'
import { TornadoPanel } from '@/panels/scenarios/TornadoPanel'
import styles from './App.module.css'

/** Long and far down: loaded after the figures. */
const MethodPanel = fetched(
  async () => (await import('@/panels/scenarios/MethodPanel')).MethodPanel,
)

/** The lab: two policies through one model, what tells them apart, and how sure that is. */
export function Scenarios() {
  return (
    <>
      <LabAnswer />
      <LabControls />
      <DifferencePanel />
      <div className={styles['columns']}>
        <AttributionPanel />
        <TornadoPanel />
      </div>
      <BackCheckPanel />
      <FacetsPanel />
      <LabYearsPanel />
      <MethodPanel />
      <LabRuns />
    </>
  )
}
