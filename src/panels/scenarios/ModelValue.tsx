import type { Band } from '@/domain/model/bands'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { MODEL_NOTE, scenarioBandWords } from '@/i18n/views/scenarioBand'
import { showProvenance } from '@/panels/provenanceStore'
import { ValueButton } from '@/panels/ValueButton'
import type { LabResult } from './labStore'
import { mostOf } from './printing'

type Props = {
  /** What the number is of. */
  name: string
  unit: string
  band: Band
  scenario: string
  result: LabResult
  printed: string
}

/** A number of the model: press it to see what it is the median of, and what it rests on. */
export function ModelValue({ name, unit, band, scenario, result, printed }: Props) {
  const { f } = useLocale()
  const words = useWords(scenarioBandWords)
  const show = () =>
    showProvenance({
      kind: 'figure',
      name,
      figure: {
        value: Number(band.p50.toPrecision(6)),
        unit,
        grade: 'D',
        verified: true,
        sourceIds: [...new Set(result.sourceIds)],
        note: MODEL_NOTE,
      },
      details: [
        { label: words.provenance.scenario, value: scenario },
        { label: words.provenance.interval, value: mostOf(band) },
        { label: words.provenance.base, value: words.bases[result.inputs.base] },
        {
          label: words.provenance.draws,
          value: f.join.comma(String(result.draws), String(result.seed)),
        },
      ],
    })
  return <ValueButton name={name} printed={printed} onClick={show} />
}
