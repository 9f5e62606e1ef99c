import { BarsPanel } from '@/panels/BarsPanel'
import { ChipControls } from '@/panels/ChipControls'
import { ChipPage } from '@/panels/ChipPage'
import { ChipsAnswer } from '@/panels/ChipsAnswer'
import { MeasuredPanel } from '@/panels/MeasuredPanel'
import { MultiplesPanel } from '@/panels/MultiplesPanel'
import { RatioPanel } from '@/panels/RatioPanel'
import { ScatterPanel } from '@/panels/ScatterPanel'
import { SystemsPanel } from '@/panels/SystemsPanel'
import { TablePanel } from '@/panels/TablePanel'
import { TrendPanel } from '@/panels/TrendPanel'
import { useChoice } from '@/state/store'
import styles from './Chips.module.css'

/** Any metric for any chips, or one chip with all that is known of it. */
export function Chips() {
  const openChipId = useChoice((choice) => choice.openChipId)
  if (openChipId !== null) return <ChipPage id={openChipId} />
  return (
    <>
      <ChipsAnswer />
      <ChipControls />
      <div className={styles['lead']}>
        <BarsPanel />
        <ScatterPanel />
      </div>
      <div className={styles['wide']}>
        <div>
          <TrendPanel />
          <MeasuredPanel />
        </div>
        <RatioPanel />
      </div>
      <TablePanel />
      <SystemsPanel />
      <MultiplesPanel />
    </>
  )
}
