import { LAB_YEARS } from '@/domain/choices'
import { bandOf } from '@/domain/lab/bandOf'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import type { KeyFigure } from '@/panels/kpi/keyFigure'
import { useLab } from './labStore'
import { ModelValue } from './ModelValue'
import { decimalsFor, fixed, interval, signed } from './printing'
import { useScenarioNames } from './useScenarioNames'

/** NVIDIA's share at the end under the scenario; its place is held until the model has answered. */
export function useScenarioFigure(): KeyFigure {
  const words = useWords(scenarioBandWords)
  const { a, b } = useScenarioNames()
  const result = useLab((lab) => lab.result)
  const year = LAB_YEARS.last
  const label = words.kpi(String(year))
  const band = result && bandOf(result.shares.a.nvidia, year)
  const other = result && bandOf(result.shares.b.nvidia, year)
  if (!result || !band || !other)
    return {
      key: 'modelled',
      label,
      value: '…',
      unit: '',
      compare: words.kpiWaiting,
      source: words.kpiSource(a.inSentence),
    }
  const decimals = decimalsFor(band.p50, other.p50)
  const printed = `${fixed(band.p50, decimals)}%`
  // What is printed adds up: the difference is that of the printed numbers.
  const points = Number(band.p50.toFixed(decimals)) - Number(other.p50.toFixed(decimals))
  return {
    key: 'modelled',
    label,
    value: (
      <ModelValue
        name={label}
        unit="%"
        band={band}
        scenario={a.label}
        result={result}
        printed={printed}
      />
    ),
    unit: words.kpiRange(interval(band.p5, band.p95)),
    compare: (
      <ModelValue
        name={label}
        unit="%"
        band={other}
        scenario={b.label}
        result={result}
        printed={words.kpiCompare({
          other: b.inSentence,
          value: `${fixed(other.p50, decimals)}%`,
          points: words.pp(signed(points, decimals)),
        })}
      />
    ),
    source: words.kpiSource(a.inSentence),
  }
}
