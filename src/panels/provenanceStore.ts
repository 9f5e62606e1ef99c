import { create } from 'zustand'
import type { Figure } from '@/contract/common'
import type { FigureId } from '@/domain/choices'

/** What the provenance window can be asked about. */
export type ProvenanceOf =
  | { kind: 'sources'; figure: FigureId; sourceIds: readonly string[] }
  | {
      kind: 'figure'
      name: string
      figure: Figure
      arithmetic?: string | null
      /** Only the ends of its range were published: there is no number between them. */
      rangeOnly?: boolean
      inputs?: readonly { name: string; figure: Figure }[]
      /** What else is known of the number: who said it, of when, of what market. */
      details?: readonly { label: string; value: string }[]
    }

/** Which number the reader asks about: of this moment, so neither in links nor in undo. */
export const useProvenance = create<{ of: ProvenanceOf | null }>()(() => ({ of: null }))

export const showProvenance = (of: ProvenanceOf): void => useProvenance.setState({ of })
export const hideProvenance = (): void => useProvenance.setState({ of: null })
