import { memo, type ComponentType } from 'react'
import type { ViewId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { Boundary } from '@/panels/Boundary'
import { Failure } from '@/panels/Failure'
import { fetched } from '@/panels/fetched'
import { useCaptures } from '@/panels/capture/captureStore'
import { useTake } from '@/panels/takeStore'
import { closeBrief, useBriefDoor } from '@/state/briefDoor'
import { useChoice } from '@/state/store'
import styles from './App.module.css'
import { EmptyNotice } from './EmptyNotice'
import { Header } from './Header'
import { Notice } from './Notice'
import { Overview } from './Overview'
import { Rail } from './Rail'

const PLACE = <div className={styles['waiting']} data-waiting />

const VIEWS: Record<ViewId, ComponentType> = {
  overview: Overview,
  chips: fetched(async () => (await import('./Chips')).Chips, PLACE),
  policy: fetched(async () => (await import('./Policy')).Policy, PLACE),
  market: fetched(async () => (await import('./Market')).Market, PLACE),
  scenarios: fetched(async () => (await import('./Scenarios')).Scenarios, PLACE),
  evidence: fetched(async () => (await import('./Evidence')).Evidence, PLACE),
}

/** Nobody asks where a number comes from before there is one. */
const ProvenanceDialog = fetched(
  async () => (await import('@/panels/ProvenanceDialog')).ProvenanceDialog,
  null,
)

/** The page's own files, and newer ones, are no matter of the first view. */
const Keeping = fetched(async () => (await import('./Keeping')).Keeping, null)

/** Figures leave the page when they are asked to: the means to it come then. */
const TakeAway = fetched(async () => (await import('./take/TakeAway')).TakeAway, null)
const CaptureHost = fetched(
  async () => (await import('@/panels/capture/CaptureHost')).CaptureHost,
  null,
)

/** Slides, talks and hand-outs: a page of their own over this one. */
const Brief = fetched(async () => {
  try {
    return (await import('@/brief/Brief')).Brief
  } catch {
    return BriefFault
  }
}, null)

/**
 * The page, and what comes over it: the brief, a window to take a figure away, and figures drawn for
 * either where nobody sees them. Each comes and goes without the page being rendered again.
 */
export function App() {
  return (
    <>
      <Page />
      <OpenBrief />
      <Taking />
      <Capturing />
    </>
  )
}

/** A speaker's own window holds nothing but the brief. */
function Page() {
  const open = useBriefDoor(({ door }) => door !== null)
  const alone = useBriefDoor(({ door }) => door?.kind === 'presenter')
  if (alone) return null
  return (
    <div className={styles['page']} inert={open}>
      <ViewPage />
    </div>
  )
}

function OpenBrief() {
  const isOpen = useBriefDoor(({ door, wanted }) => door !== null || wanted.length > 0)
  return isOpen && <Brief />
}

function Taking() {
  const isTaking = useTake(({ figure }) => figure !== null)
  return isTaking && <TakeAway />
}

function Capturing() {
  const isCapturing = useCaptures(({ jobs }) => jobs.length > 0)
  return isCapturing && <CaptureHost />
}

const reloadPage = () => {
  closeBrief()
  reload()
}

/** Where the brief could not be fetched, the page behind it is as it was. */
function BriefFault() {
  const { m } = useLocale()
  return (
    <div className={styles['fault']}>
      <Failure headingId="brief" name={m.header.brief} retry={reloadPage} />
    </div>
  )
}

/** Header, rail, main column: the frame of every view. */
const ViewPage = memo(() => {
  const { m } = useLocale()
  const view = useChoice((choice) => choice.view)
  const View = VIEWS[view]
  return (
    <>
      <Header />
      <div className={styles['layout']}>
        <Rail />
        <main id="main" className={styles['main']} tabIndex={-1}>
          <Notice />
          <EmptyNotice />
          <Boundary key={view} headingId="view" name={m.views[view]} retry={reload}>
            <View />
          </Boundary>
          <Footer />
        </main>
      </div>
      <ProvenanceDialog />
    </>
  )
})

/** A part that did not load once is not asked for again by the same page. */
const reload = () => window.location.reload()

function Footer() {
  const { m } = useLocale()
  return (
    <footer className={styles['footer']}>
      <p>{m.footer.data}</p>
      <p>{m.footer.note}</p>
      <Keeping />
    </footer>
  )
}
