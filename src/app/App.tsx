import { lazy, Suspense, type ComponentType } from 'react'
import type { ViewId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
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

/** Header, rail, main column: the frame of every view. */
export function App() {
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
          <Suspense fallback={<div className={styles['waiting']} />}>
            <View />
          </Suspense>
          <Footer />
        </main>
      </div>
      <Suspense fallback={null}>
        <ProvenanceDialog />
      </Suspense>
    </>
  )
}

function Footer() {
  const { m } = useLocale()
  return (
    <footer className={styles['footer']}>
      <p>{m.footer.data}</p>
      <p>{m.footer.note}</p>
    </footer>
  )
}
