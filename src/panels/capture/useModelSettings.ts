import type { Scenarios } from '@/contract/scenarios'
import { casesOf } from '@/domain/lab/casesOf'
import { isScenarioLever, LEVER_IDS } from '@/domain/lab/leverIds'
import { leverStand, leverState } from '@/domain/lab/levers'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { captureWords } from '@/i18n/views/capture'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { scenariosWords } from '@/i18n/views/scenarios'
import { useLab } from '@/panels/scenarios/labStore'
import { leverValue } from '@/panels/scenarios/printing'
import { useChosenNames } from '@/panels/scenarios/useScenarioNames'
import { useChoice } from '@/state/store'

type Setting = { name: string; value: string }

/**
 * Scenario, comparison, base, draws, seed and levers in words: every lever of the scenario, and of
 * the model's own assumptions those that were moved.
 *
 * @returns a function of the data, and of whether the figure is about one output in one year
 */
export function useModelSettings(): (data: Scenarios, asked: boolean) => readonly Setting[] {
  const { f } = useLocale()
  const words = useWords(captureWords)
  const band = useWords(scenarioBandWords)
  const lab = useWords(scenariosWords)
  const names = useChosenNames()
  const draws = useLab(({ result }) => result?.draws)
  const choice = useChoice((whole) => whole)
  return (data, asked) => {
    const pair = casesOf(data, choice)
    const levers = LEVER_IDS.flatMap((id) => {
      const state = leverState(data, choice.scenario, id, leverStand(id, pair))
      if (state === null || (!isScenarioLever(id) && !state.moved)) return []
      return [
        {
          name: words.lever(f.text(state.name)),
          value: leverValue(state.value, state.unit, f, lab.rail),
        },
      ]
    })
    return [
      { name: words.scenario, value: names.a.label },
      { name: words.comparedWith, value: names.b.label },
      { name: words.base, value: band.bases[choice.base] },
      ...(asked
        ? [
            { name: words.output, value: lab.outputs[choice.output] },
            { name: words.year, value: String(choice.labYear) },
          ]
        : []),
      ...(draws === undefined ? [] : [{ name: words.draws, value: f.number(draws) }]),
      { name: words.seed, value: String(choice.seed) },
      { name: words.bands, value: words.bandsAre },
      ...levers,
    ]
  }
}
