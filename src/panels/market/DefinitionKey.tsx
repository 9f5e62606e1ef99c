import type { LocalisationMetric } from '@/contract/lists'
import { shapePath } from '@/charts/shapes'
import type { ValueKind } from '@/contract/marketCommon'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import shareKey from '@/panels/ShareKey.module.css'
import { EvidenceKey } from './EvidenceKey'
import { METRIC_SHAPES } from './metricShapes'

type Props = {
  metrics: readonly LocalisationMetric[]
  kinds: readonly (ValueKind | null)[]
}

/** Shape tells the definition, fill the kind of evidence. */
export function DefinitionKey({ metrics, kinds }: Props) {
  const words = useWords(marketWords).localisation
  return (
    <>
      <ul className={shareKey['key']}>
        {metrics.map((metric) => (
          <li key={metric}>
            <svg width={13} height={14} aria-hidden>
              <path d={shapePath(METRIC_SHAPES[metric], 6.5, 7, 4.2)} fill="var(--text-2)" />
            </svg>
            {words.metrics[metric]}
          </li>
        ))}
      </ul>
      <EvidenceKey kinds={kinds} />
    </>
  )
}
