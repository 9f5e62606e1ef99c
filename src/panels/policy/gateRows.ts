import type { GateMark, GateRow } from '@/charts/GatesLayer'
import type { Chip } from '@/contract/chips'
import type { Assessment } from '@/domain/policy/assess'
import { flowOf, type Flow, type Opening, type Volume } from '@/domain/policy/flow'
import { lookOf } from '@/panels/ink'
import { beijingWords, washingtonWords, type GateContext } from './gateWords'

export type GateLine = {
  chip: Chip
  assessment: Assessment
  flow: Flow
  /** Whether anything may come as far as Beijing's gate. */
  reached: boolean
  washington: string
  beijing: string
}

/** A chip's way through both gates, with its words. */
export function gateLine(
  chip: Chip,
  assessment: Assessment,
  deliveredRatio: number | null,
  context: GateContext,
): GateLine {
  const flow = flowOf(assessment, deliveredRatio)
  const sold = assessment.washington.reason !== 'neverSold'
  const reached = flow.afterWashington !== 'nothing' && sold
  return {
    chip,
    assessment,
    flow: sold ? flow : { ...flow, afterWashington: 'nothing', afterBeijing: 'nothing' },
    reached,
    washington: washingtonWords(assessment, context),
    beijing: beijingWords(assessment, reached, context),
  }
}

const GAPS: Record<Opening, number> = { open: 19, narrow: 11, slit: 4.5, shut: 0 }
const WEIGHTS: Record<Volume, number> = { all: 5, some: 3, trickle: 1.25, nothing: 0 }
const weightOf = (volume: Volume | null) => (volume === null ? null : WEIGHTS[volume])

export function gateRow(line: GateLine, { words, f, rules }: GateContext): GateRow {
  const { chip, assessment, flow, reached } = line
  const { washington } = flow
  const first: GateRow['first'] =
    washington === null
      ? { aside: line.washington }
      : {
          gap: washington === 'unknown' ? null : GAPS[washington],
          words: line.washington,
          reached: true,
        }
  const second: GateMark = { gap: GAPS[flow.beijing], words: line.beijing, reached }
  const name = f.text(chip.shortName)
  const ruleName = rules.find(({ id }) => id === assessment.washington.ruleId)?.name
  const volume = flow.afterBeijing === null ? words.unknownVolume : words.volumes[flow.afterBeijing]
  return {
    key: chip.id,
    label: name,
    ...lookOf(chip.vendorId),
    weights: [WEIGHTS.all, weightOf(flow.afterWashington), weightOf(flow.afterBeijing)],
    first,
    second,
    text: {
      title: name,
      rows: [
        { label: words.heads.washington, value: line.washington },
        ...(ruleName ? [{ label: words.rule, value: f.text(ruleName) }] : []),
        {
          label: words.heads.beijing,
          value: [
            line.beijing,
            assessment.beijing.since === null
              ? ''
              : `(${words.since} ${f.date(assessment.beijing.since)})`,
          ]
            .filter(Boolean)
            .join(' '),
        },
        { label: words.through, value: volume },
      ],
      spoken: words.summaryRow({
        chip: name,
        washington: line.washington,
        beijing: line.beijing,
      }),
    },
  }
}
