import { createContext, startTransition, use, useEffect, useState } from 'react'
import { createStore } from 'zustand'
import type { LabInputs } from '@/domain/lab/buildCase'
import type { BandTable } from '@/domain/model/bands'
import type { ModelProblem } from '@/domain/model/ModelError'
import type { OutputKey } from '@/domain/model/outputs'
import type { Series } from '@/domain/lab/series'
import { later } from '@/state/later'

/** A finished answer of the model to one choice: bands of both scenarios and of their difference. */
export type LabResult = {
  inputs: LabInputs
  seed: number
  draws: number
  failed: number
  years: readonly number[]
  /** All draws made, or only those of a quick look while a lever moves. */
  refined: boolean
  tables: { a: BandTable; b: BandTable; difference: BandTable }
  /** What the Overview and its rail show, so that they need nothing of the model's code. */
  shares: { a: GroupSeries; b: GroupSeries }
  /** Of the difference in the first year, how many points each government's levers make. */
  causes: Causes | null
  /** What the base year rests on. */
  sourceIds: readonly string[]
}

export type GroupSeries = Record<'nvidia' | 'amd' | 'huawei' | 'localShare', Series>
export type Causes = { year: number; difference: number; washington: number; beijing: number }

export type LabFault = { field: string | null; problem: ModelProblem | null; detail: string }

export type LabState = {
  /** The last good answer; it stays in sight while the next is on its way or has failed. */
  result: LabResult | null
  /** The answer at the last rest: axes are read from it, so that they hold still during a drag. */
  rested: LabResult | null
  fault: LabFault | null
  /** Draws done of all, once an answer has taken longer than 300 ms. */
  progress: { done: number; total: number } | null
}

export const EMPTY_LAB: LabState = {
  result: null,
  rested: null,
  fault: null,
  progress: null,
}

export const makeLab = (first: LabState) => createStore<LabState>()(() => first)
export type LabStore = ReturnType<typeof makeLab>

/** The lab of the page; a scope has one of its own, since its choice asks another question. */
export const pageLab = makeLab(EMPTY_LAB)
export const LabContext = createContext<LabStore>(pageLab)

/**
 * The answer for figures that the reader acts on, drawn as soon as it is there; the very first, which
 * changes the whole page and which nobody has asked for, in slices.
 */
export function useLab<Part>(part: (state: LabState) => Part): Part {
  return useFollowed(part, (follow, before) =>
    before.result === null ? startTransition(follow) : follow(),
  )
}

/** The answer for figures that the reader does not act on: followed in a later frame. */
export function useLaterLab<Part>(part: (state: LabState) => Part): Part {
  return useFollowed(part, later)
}

type Turn = (follow: () => void, before: LabState) => void

function useFollowed<Part>(part: (state: LabState) => Part, turn: Turn): Part {
  const lab = use(LabContext)
  const [value, setValue] = useState(() => part(lab.getState()))
  useEffect(() => {
    const follow = () => setValue(() => part(lab.getState()))
    startTransition(follow)
    return lab.subscribe((_, before) => turn(follow, before))
    // The selector and the turn are literals of the caller and read nothing but the state.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [lab])
  return value
}

/** Outputs that the figures of groups read. */
export const GROUP_KEYS: Record<keyof GroupSeries, OutputKey> = {
  nvidia: 'share.nvidia',
  amd: 'share.amd',
  huawei: 'share.huawei',
  localShare: 'localShare',
}
