import { EventsPanel } from '@/panels/EventsPanel'
import { KeyFigures } from '@/panels/KeyFigures'
import { LikeForLikePanel } from '@/panels/LikeForLikePanel'
import { OverviewAnswer } from '@/panels/OverviewAnswer'
import { SharePanel } from '@/panels/SharePanel'

/** What happened to the market, what the chips can do, and who did what. */
export function Overview() {
  return (
    <>
      <OverviewAnswer />
      <KeyFigures />
      <SharePanel />
      <LikeForLikePanel />
      <EventsPanel />
    </>
  )
}
