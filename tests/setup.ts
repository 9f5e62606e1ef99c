import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { useKeeping } from '@/app/offline'
import { useShow } from '@/brief/show/showStore'
import { useBroughtUp } from '@/panels/bringUp'
import { useCaptures } from '@/panels/capture/captureStore'
import { useDragged } from '@/panels/policy/dragStore'
import { useProvenance } from '@/panels/provenanceStore'
import { pageLab } from '@/panels/scenarios/labStore'
import { useTake } from '@/panels/takeStore'
import { useBriefDoor } from '@/state/briefDoor'
import { useDecks } from '@/state/deckStore'
import { pageStore } from '@/state/pageStore'
import { layOut } from './layout'

layOut(window)

// The whole dataset is read and checked anew for each test: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 10_000 })

/** What the page keeps between one step of a reader and the next: each test opens it anew. */
const KEPT = [
  pageStore,
  pageLab,
  useBriefDoor,
  useBroughtUp,
  useCaptures,
  useDecks,
  useDragged,
  useKeeping,
  useProvenance,
  useShow,
  useTake,
]

afterEach(() => {
  cleanup()
  for (const { getInitialState, setState } of KEPT as readonly Kept[])
    setState(getInitialState(), true)
})

type Kept = { getInitialState: () => unknown; setState: (state: unknown, replace: true) => void }
