import { BeijingPanel } from '@/panels/policy/BeijingPanel'
import { CampsPanel } from '@/panels/policy/CampsPanel'
import { GatesPanel } from '@/panels/policy/GatesPanel'
import { LeftOut } from '@/panels/policy/LeftOut'
import { PolicyAnswer } from '@/panels/policy/PolicyAnswer'
import { ThresholdPanel } from '@/panels/policy/ThresholdPanel'
import { TimelinePanel } from '@/panels/policy/TimelinePanel'
import { VerdictPanel } from '@/panels/policy/VerdictPanel'
import { WindowPanel } from '@/panels/policy/WindowPanel'

/** Which chip may go to China, by which rule, on which day, and who argues for what. */
export function Policy() {
  return (
    <>
      <PolicyAnswer />
      <ThresholdPanel />
      <GatesPanel byDate />
      <VerdictPanel />
      <LeftOut />
      <WindowPanel />
      <CampsPanel />
      <BeijingPanel />
      <TimelinePanel />
    </>
  )
}
