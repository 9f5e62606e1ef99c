import { useRef, useState, type ComponentType } from 'react'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import type { ViewId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { Boundary } from '@/panels/Boundary'
import { Failure } from '@/panels/Failure'
import { fetched } from '@/panels/fetched'
import { afterLibrary } from '@/panels/lazyCharts'
import { useChoice } from '@/state/store'
import { Icon } from './Icon'
import styles from './Rail.module.css'
import { RailChips } from './RailChips'
import { RailFilters } from './RailFilters'
import { RailFoot } from './RailFoot'

const placeOf = (view: ViewId) => (
  <section className={styles['opening']} data-view={view} data-waiting />
)

/** What a view's rail opens with, loaded with the view. */
const OPENS_WITH: Partial<Record<ViewId, ComponentType>> = {
  overview: fetched(
    async () => (await afterLibrary(() => import('@/panels/scenarios/RailScenario'))).RailScenario,
    placeOf('overview'),
  ),
  scenarios: fetched(
    async () => (await import('@/panels/scenarios/RailLab')).RailLab,
    placeOf('scenarios'),
  ),
  policy: fetched(
    async () => (await import('@/panels/policy/PolicyRail')).PolicyRail,
    placeOf('policy'),
  ),
}

/** Views whose figures are about no chips in particular. */
const WITHOUT_CHIPS: readonly ViewId[] = ['scenarios']

/** What is chosen, at the left edge; on a phone a sheet that leaves the figure in sight. */
export function Rail() {
  const { m } = useLocale()
  const sheet = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const highlighted = useChoice((choice) => choice.chipIds.length)
  const withChips = useChoice((choice) => !WITHOUT_CHIPS.includes(choice.view))
  const name = withChips ? m.rail.name : m.rail.levers
  const openSheet = () => {
    setOpen(true)
    sheet.current?.showModal()
  }
  return (
    <>
      <aside className={styles['rail']} aria-label={name}>
        <RailBody />
      </aside>
      <button type="button" className={styles['opener']} onClick={openSheet}>
        <Icon name="filter" />
        {withChips ? m.header.openRail : m.rail.levers}
        {withChips && <span className={styles['badge']}>{highlighted}</span>}
      </button>
      <dialog
        ref={sheet}
        className={styles['sheet']}
        aria-label={name}
        onClose={() => setOpen(false)}
        closedby="any"
      >
        <div className={styles['sheetHead']}>
          <b>{name}</b>
          <button type="button" onClick={() => sheet.current?.close()}>
            {m.header.done}
          </button>
        </div>
        {open && (
          <div className={styles['sheetBody']}>
            <RailBody />
          </div>
        )}
      </dialog>
    </>
  )
}

function RailBody() {
  const { m } = useLocale()
  const view = useChoice((choice) => choice.view)
  const loaded = both(useData(chipsQuery), useData(metaQuery))
  if (loaded.status === 'failed')
    return <Failure headingId="rail" name={m.rail.name} fault={loaded} retry={loaded.retry} />
  if (loaded.status === 'pending') return null
  const [{ chips }, meta] = loaded.data
  const Opening = OPENS_WITH[view]
  return (
    <>
      {Opening && (
        <Boundary key={view} headingId="rail" name={m.rail.name}>
          <Opening />
        </Boundary>
      )}
      {!WITHOUT_CHIPS.includes(view) && (
        <RailChips chips={chips}>
          <RailFilters chips={chips} meta={meta} />
        </RailChips>
      )}
      <RailFoot meta={meta} />
    </>
  )
}
