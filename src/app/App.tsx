import { lazy, memo, Suspense, type ComponentType } from 'react'
import type { ViewId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { Boundary } from '@/panels/Boundary'
import { Failure } from '@/panels/Failure'
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

const VIEWS: Record<ViewId, ComponentType> = {
  overview: Overview,
  chips: lazy(async () => ({ default: (await import('./Chips')).Chips })),
  policy: lazy(async () => ({ default: (await import('./Policy')).Policy })),
  market: lazy(async () => ({ default: (await import('./Market')).Market })),
  scenarios: lazy(async () => ({ default: (await import('./Scenarios')).Scenarios })),
  evidence: lazy(async () => ({ default: (await import('./Evidence')).Evidence })),
}

/** Nobody asks where a number comes from before there is one. */
const ProvenanceDialog = lazy(async () => ({
  default: (await import('@/panels/ProvenanceDialog')).ProvenanceDialog,
}))

/** The page's own files, and newer ones, are no matter of the first view. */
const Keeping = lazy(async () => ({ default: (await import('./Keeping')).Keeping }))

/** Figures leave the page when they are asked to: the means to it come then. */
const TakeAway = lazy(async () => ({ default: (await import('./take/TakeAway')).TakeAway }))
const CaptureHost = lazy(async () => ({
  default: (await import('@/panels/capture/CaptureHost')).CaptureHost,
}))

/** Slides, talks and hand-outs: a page of their own over this one. */
const Brief = lazy(async () => {
  try {
    return { default: (await import('@/brief/Brief')).Brief }
  } catch {
    return { default: BriefFault }
  }
})

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
  return <Suspense fallback={null}>{isOpen && <Brief />}</Suspense>
}

function Taking() {
  const isTaking = useTake(({ figure }) => figure !== null)
  return <Suspense fallback={null}>{isTaking && <TakeAway />}</Suspense>
}

function Capturing() {
  const isCapturing = useCaptures(({ jobs }) => jobs.length > 0)
  return <Suspense fallback={null}>{isCapturing && <CaptureHost />}</Suspense>
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
            <Suspense fallback={<div className={styles['waiting']} data-waiting />}>
              <View />
            </Suspense>
          </Boundary>
          <Footer />
        </main>
      </div>
      <Suspense fallback={null}>
        <ProvenanceDialog />
      </Suspense>
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
      <Suspense fallback={null}>
        <Keeping />
      </Suspense>
    </footer>
  )
}
