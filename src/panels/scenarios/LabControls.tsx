import { BASE_IDS } from '@/contract/lists'
import { useState } from 'react'
import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { LAB_OUTPUTS, LAB_YEARS, type LabOutput } from '@/domain/choices'
import { baseOf } from '@/domain/lab/buildCase'
import { useLocale } from '@/i18n/locale'
import { SourcesButton } from '@/panels/SourcesButton'
import { Segmented } from '@/panels/Segmented'
import { Select } from '@/panels/Select'
import { useWide } from '@/panels/useWide'
import { choose, useChoice } from '@/state/store'
import styles from './Lab.module.css'
import { useLab } from './labStore'
import { useLabView } from './useLabView'

const YEARS = Array.from({ length: LAB_YEARS.last - LAB_YEARS.first + 1 }, (_, i) =>
  String(LAB_YEARS.first + i),
)

/** Output, year and base year of all figures of the lab, and how the draws were made. */
export function LabControls() {
  const { words } = useLabView()
  const { bases, controls } = words
  const data = useData(scenariosQuery)
  const wide = useWide()
  const output = useChoice((choice) => choice.output)
  const base = useChoice((choice) => choice.base)
  const year = useChoice((choice) => choice.labYear)
  const outputs = LAB_OUTPUTS.map((value) => ({ value, label: words.outputs[value] }))
  const chooseOutput = (value: LabOutput) => choose('changeOutput', { output: value })
  return (
    <div className={styles['controls']} role="group" aria-label={controls.name}>
      {wide ? (
        <Segmented
          label={controls.output}
          options={outputs}
          value={output}
          onChange={chooseOutput}
        />
      ) : (
        <Select
          label={controls.output}
          groups={[{ label: null, options: outputs }]}
          value={output}
          onChange={chooseOutput}
        />
      )}
      <Select
        label={controls.year}
        groups={[{ label: null, options: YEARS.map((value) => ({ value, label: value })) }]}
        value={String(year)}
        onChange={(value) => choose('changeOutput', { labYear: Number(value) })}
      />
      <Select
        label={controls.base}
        groups={[
          { label: null, options: BASE_IDS.map((value) => ({ value, label: bases[value] })) },
        ]}
        value={base}
        onChange={(value) => choose('changeBase', { base: value })}
      />
      <p className={styles['base']}>
        {data.status === 'ready' && <BaseWords base={baseOf(data.data, base)} />}
      </p>
      <Draws />
    </div>
  )
}

/** What the base year rests on, with its sources. */
function BaseWords({ base }: { base: ReturnType<typeof baseOf> }) {
  const { f } = useLocale()
  const sourceIds = [...new Set(base.baseShares.flatMap((share) => share.sourceIds))]
  return (
    <>
      {f.text(base.what)} <SourcesButton figure="difference" sourceIds={sourceIds} />
    </>
  )
}

/** How many draws stand behind the figures, and the seed that makes them again. */
function Draws() {
  const { f, words } = useLabView()
  const { controls } = words
  const seed = useChoice((choice) => choice.seed)
  const [typed, setTyped] = useState<string | null>(null)
  const result = useLab((lab) => lab.result)
  const progress = useLab((lab) => lab.progress)
  const take = () => {
    if (typed !== null && /^\d{1,10}$/.test(typed) && Number(typed) < 2 ** 32)
      choose('changeSeed', { seed: Number(typed) })
    setTyped(null)
  }
  return (
    <div className={styles['status']}>
      <p>
        {progress
          ? controls.progress(f.number(progress.done), f.number(progress.total))
          : result &&
            (result.refined
              ? controls.draws(f.number(result.draws))
              : controls.quick(f.number(result.draws)))}
      </p>
      {result && result.failed > 0 && <p>{controls.failed(f.number(result.failed))}</p>}
      <label>
        {controls.seed}
        <input
          inputMode="numeric"
          value={typed ?? String(seed)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      </label>
    </div>
  )
}
