import { chipsIn } from '@/i18n/views/chips'
import { chipsQuery, metaQuery, scenariosQuery } from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { captureWords } from '@/i18n/views/capture'
import { gatesWords } from '@/i18n/views/gates'
import { NEEDS_MODEL, VIEW_OF } from '@/panels/figures'
import { vendorNames } from '@/panels/vendorNames'
import { useChoice } from '@/state/store'
import { useModelSettings } from './useModelSettings'

/** Figures of the lab that show the chosen output. */
const ABOUT_OUTPUT: readonly FigureId[] = ['difference', 'attribution', 'tornado']

type Setting = { name: string; value: string }

/** What the reader chose that bears on a figure, in words. */
export function useSettings(figure: FigureId): Loaded<readonly Setting[]> {
  const { m, f } = useLocale()
  const words = useWords(captureWords)
  const gates = useWords(gatesWords)
  const choice = useChoice((whole) => whole)
  const model = useModelSettings()
  const from = both(useData(metaQuery), useData(chipsQuery))
  const scenarios = useData(scenariosQuery)
  if (from.status !== 'ready') return from
  const ofModel = NEEDS_MODEL.includes(figure)
  if (ofModel && scenarios.status !== 'ready') return scenarios
  const [meta, { chips }] = from.data
  const view = VIEW_OF[figure]
  const chipName = (id: string) => {
    const chip = chips.find((one) => one.id === id)
    return chip ? f.text(chip.shortName) : id
  }
  const familyName = (id: string) =>
    f.text(meta.architectureFamilies.find((one) => one.id === id)?.name ?? { en: id, zh: id })
  const listed = (name: string, values: readonly string[]): Setting[] =>
    values.length === 0 ? [] : [{ name, value: f.commas(values) }]
  const onlyIf = (applies: boolean, ...settings: readonly Setting[]) => (applies ? settings : [])
  const index = choice.indexChipId
  const data = [
    ...listed(m.rail.architecture, choice.architectures.map(familyName)),
    ...listed(m.rail.vendor, choice.vendors.map(vendorNames(meta, f))),
    ...listed(
      m.rail.country,
      choice.countries.map((id) => m.chip.countries[id]),
    ),
    ...listed(
      m.rail.status,
      choice.statuses.map((id) => m.chip.statuses[id]),
    ),
    ...onlyIf(
      ['likeForLike', 'gates', 'bars', 'scatter', 'trend'].includes(figure),
      ...listed(words.highlighted, choice.chipIds.map(chipName)),
    ),
    ...onlyIf(['bars', 'scatter', 'trend', 'multiples'].includes(figure), {
      name: words.metric,
      value: m.chip.metrics[choice.metric],
    }),
    ...onlyIf(['scatter', 'trend', 'multiples'].includes(figure), {
      name: words.scale,
      value: chipsIn(m).scales[choice.scale],
    }),
    ...(figure === 'bars' && index !== null
      ? [{ name: words.index, value: chipsIn(m).indexTo(chipName(index)) }]
      : []),
    ...onlyIf(figure === 'scatter', { name: words.against, value: m.chip.metrics[choice.against] }),
    ...onlyIf(
      view === 'policy',
      { name: words.day, value: f.date(choice.ruleDay ?? meta.compiled) },
      { name: words.buyer, value: gates.buyers[choice.buyer] },
    ),
    ...onlyIf(view === 'market', { name: words.currency, value: choice.currency }),
    ...(ofModel && scenarios.status === 'ready'
      ? model(scenarios.data, ABOUT_OUTPUT.includes(figure))
      : []),
  ]
  return { status: 'ready', data }
}
