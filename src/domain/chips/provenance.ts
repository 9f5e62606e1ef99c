import { PRECISIONS, type Precision } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { Figure, Text } from '@/contract/common'
import { figureOf, type FigureField } from './fields'

const TEXT_KEYS = [
  'formFactor',
  'memoryType',
  'interconnectName',
  'processNode',
  'exportNote',
] as const
type TextKey = (typeof TEXT_KEYS)[number]

/** A sparse rate's key, apart from the dense rate of the same precision. */
export type SparseKey = `sparse.${Precision}`

/** One field of a chip with what it rests on. Null is unknown, not absent from the list. */
export type ProvenanceEntry =
  | { kind: 'name'; key: 'architecture'; value: string; note: Text | null }
  | { kind: 'release'; key: 'release'; release: Chip['release'] }
  | { kind: 'count'; key: 'dies'; value: number | null }
  | {
      kind: 'text'
      key: TextKey
      text: Text | null
      grade: Figure['grade'] | null
      sourceIds: readonly string[]
    }
  | {
      kind: 'figure'
      key: FigureField | SparseKey
      figure: Figure | null
      arithmetic: string | null
    }

/**
 * Every field of a chip for its page, in one order for all chips: identity, silicon, memory, link,
 * power and price, dense peaks, sparse peaks, export quantities. Texts without sources of their own
 * have an empty list; a figure carries its grade, check mark and sources itself.
 */
export function provenanceOf(chip: Chip): readonly ProvenanceEntry[] {
  const figure = (key: FigureField): ProvenanceEntry => ({
    kind: 'figure',
    key,
    figure: figureOf(chip, key),
    arithmetic: arithmeticOf(chip, key),
  })
  return [
    {
      kind: 'name',
      key: 'architecture',
      value: chip.architectureFamily,
      note: chip.architectureNote,
    },
    text('formFactor', chip.formFactor),
    { kind: 'release', key: 'release', release: chip.release },
    processNode(chip),
    { kind: 'count', key: 'dies', value: chip.dies },
    figure('transistors_billion'),
    figure('dieArea_mm2'),
    text('memoryType', chip.memoryType),
    figure('memory_GB'),
    figure('memoryBandwidth_GBps'),
    text('interconnectName', chip.interconnectName),
    figure('interconnectBandwidth_GBps'),
    figure('tdp_W'),
    figure('price_usd'),
    ...PRECISIONS.map(figure),
    ...PRECISIONS.map((precision) => sparse(chip, precision)),
    figure('tpp'),
    figure('performanceDensity'),
    text('exportNote', chip.exportNote, chip.exportSourceIds),
  ]
}

function text(
  key: TextKey,
  value: Text | null,
  sourceIds: readonly string[] = [],
): ProvenanceEntry {
  return { kind: 'text', key, text: value, grade: null, sourceIds }
}

function processNode({ processNode: node }: Chip): ProvenanceEntry {
  if (node === null) return text('processNode', null)
  return {
    kind: 'text',
    key: 'processNode',
    text: node.text,
    grade: node.grade,
    sourceIds: node.sourceIds,
  }
}

function sparse(chip: Chip, precision: Precision): ProvenanceEntry {
  const figure = chip.sparse?.[precision] ?? null
  return { kind: 'figure', key: `sparse.${precision}`, figure, arithmetic: null }
}

function arithmeticOf(chip: Chip, key: FigureField): string | null {
  if (key === 'tpp') return chip.tpp?.arithmetic ?? null
  if (key === 'performanceDensity') return chip.performanceDensity?.arithmetic ?? null
  return null
}
