import { chipsIn } from '@/i18n/views/chips'
import type { System } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { chipsQuery, systemsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { compareSystems } from '@/domain/chips/compareSystems'
import { filterChips } from '@/domain/chips/filters'
import {
  SYSTEM_BASES,
  SYSTEM_UNITS,
  SYSTEM_FIELDS,
  systemFigure,
  type SystemBasis,
  type SystemField,
} from '@/domain/chips/systems'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import controls from './ChipControls.module.css'
import { FigureTable } from './FigureTable'
import { numberCell, rangeCell, unknownCell } from './cells'
import type { Cell, TableSpec } from './tableSpec'
import styles from './FigureTable.module.css'
import { Disputed } from './Disputed'
import { Panel } from './Panel'
import { Segmented } from './Segmented'
import { useLaterFilters } from './useShownChips'
import { Value } from './Value'

/** The comparison of the article: 384 Huawei chips against 72 of NVIDIA's. */
const BIG = 'cloudmatrix-384'
const SMALL = 'gb200-nvl72'

/** Racks and pods per system, per chip and per kilowatt, so that a headline can be seen for what it is. */
export function SystemsPanel() {
  const locale = useLocale()
  const { m } = locale
  const basis = useChoice((choice) => choice.systemBasis)
  const filters = useLaterFilters()
  const from = both(useData(systemsQuery), useData(chipsQuery))
  const words = chipsIn(m).systems
  return (
    <Panel id="systems" name={words.name} height={300} from={from}>
      {([{ systems }, { chips }]) => {
        const passing = new Set(filterChips(chips, filters).map(({ id }) => id))
        const shown = systems.filter(({ chipId }) => passing.has(chipId))
        return {
          title: titleOf(shown, basis, locale),
          subtitle: words.subtitle,
          controls: (
            <div className={controls['inline']}>
              <Segmented
                quiet
                label={words.subtitle}
                options={SYSTEM_BASES.map((value) => ({ value, label: words.bases[value] }))}
                value={basis}
                onChange={(value) => choose('changeSystems', { systemBasis: value })}
              />
            </div>
          ),
          chart: <FigureTable spec={tableOf(shown, basis, locale)} label={words.name} />,
          table: () => tableOf(shown, basis, locale),
          isTable: true,
          note: (
            <>
              {SYSTEM_FIELDS.map((field) => (
                <Disputed
                  key={field}
                  name={headsOf(locale)[field]}
                  rows={shown.flatMap((system) => {
                    const { id, name } = system
                    const figure = systemFigure(system, field, basis)
                    return figure ? [{ chip: { id, name, shortName: name }, figure }] : []
                  })}
                />
              ))}
              {words.note}
            </>
          ),
          sourceIds: shown.flatMap((system) =>
            SYSTEM_FIELDS.flatMap((field) => system[field]?.sourceIds ?? []),
          ),
        }
      }}
    </Panel>
  )
}

function titleOf(systems: readonly System[], basis: SystemBasis, { m, f }: Locale): string {
  const words = chipsIn(m).systems
  const big = systems.find(({ id }) => id === BIG)
  const small = systems.find(({ id }) => id === SMALL)
  if (!big || !small) return words.titlePlain
  const { chips, shared } = compareSystems(big, small, basis)
  const ratioOf = (field: SystemField) => shared.find((row) => row.field === field)?.ratio
  const compute = ratioOf('denseBF16_PFLOPS')
  const power = ratioOf('power_kW')
  if (!compute) return words.titlePlain
  const names = { big: shortName(f.text(big.name)), small: shortName(f.text(small.name)) }
  const times = f.times(compute.value)
  if (basis !== 'system' || !power)
    return words.titlePer({ ...names, times, basis: words.basisWords[basis] })
  return words.title({
    ...names,
    times,
    chips: f.times(chips),
    power:
      power.low !== undefined && power.high !== undefined
        ? `${power.low.toFixed(1)}–${f.times(power.high)}`
        : f.times(power.value),
  })
}

/** "CloudMatrix 384 (Atlas 900 A3 SuperPoD)" by its first name. */
const shortName = (name: string) => name.split(/\s*[(（]/)[0] ?? name

function headsOf({ m }: Locale): Record<SystemField, string> {
  const words = chipsIn(m).systems
  return {
    denseBF16_PFLOPS: words.bf16,
    denseFP8_PFLOPS: words.fp8,
    denseINT8_POPS: words.int8,
    denseFP4_PFLOPS: words.fp4,
    totalHBM_TB: words.memory,
    totalMemoryBandwidth_TBps: words.bandwidth,
    scaleUpBandwidth_TBps: words.scaleUp,
    power_kW: words.power,
  }
}

function tableOf(systems: readonly System[], basis: SystemBasis, { m, f }: Locale): TableSpec {
  const words = chipsIn(m).systems
  const heads = headsOf({ m, f })
  const fields = SYSTEM_FIELDS.filter((field) => SYSTEM_UNITS[field][basis] !== null)
  return {
    columns: [
      { key: 'system', name: words.system },
      { key: 'chips', name: words.chips, numeric: true },
      ...fields.map((field) => ({
        key: field,
        name: `${heads[field]}\n${SYSTEM_UNITS[field][basis] ?? ''}`,
        numeric: true,
      })),
      { key: 'released', name: words.released },
      ...fields.map((field) => ({
        key: `${field}Range`,
        name: f.join.comma(heads[field], m.provenance.range),
        unit: SYSTEM_UNITS[field][basis] ?? '',
        range: true,
        away: true,
      })),
    ],
    rows: systems.map((system) => ({
      key: system.id,
      cells: [
        f.text(system.name),
        numberCell(system.chips, f.number(system.chips)),
        ...fields.map((field): Cell => {
          const figure = systemFigure(system, field, basis)
          const name = f.join.colon(f.text(system.name), heads[field])
          return {
            datum: figure?.value ?? null,
            shown: <SystemValue name={name} figure={figure} />,
          }
        }),
        system.release.date === null
          ? unknownCell(m.panel.noData)
          : { datum: system.release.date, shown: f.date(system.release.date) },
        ...fields.map((field) => {
          const figure = systemFigure(system, field, basis)
          return rangeCell(figure?.low, figure?.high, f.range)
        }),
      ],
    })),
  }
}

function SystemValue({ name, figure }: { name: string; figure: Figure | null }) {
  const { f } = useLocale()
  return (
    <>
      <Value name={name} figure={figure} />
      {figure?.low !== undefined && figure.high !== undefined && (
        <small className={styles['range']}>{f.range(figure.low, figure.high)}</small>
      )}
    </>
  )
}
