import { CURRENCIES } from '@/contract/lists'
import type { ChoiceControl } from '@/domain/brief/deck'
import { LAB_OUTPUTS, SCALES, SCENARIO_IDS } from '@/domain/choices'
import { PLACES } from '@/domain/policy/lists'
import type { Formats } from '@/i18n/formats'
import type { BriefWords } from '@/i18n/views/brief'
import type { Choice } from '@/state/choice'
import { withScenario } from './changes'
import type { ControlData } from './useControlData'

export type Option = { value: string; label: string; next: Choice }

const ALL = ''

/** What a live control offers, and the state of the slide that each of it leads to. */
export function optionsOf(
  control: Exclude<ChoiceControl, 'metric'>,
  choice: Choice,
  data: ControlData,
  f: Formats,
  words: BriefWords,
): { value: string; options: readonly Option[] } {
  switch (control) {
    case 'scenario':
      return {
        value: choice.scenario,
        options: SCENARIO_IDS.map((value) => ({
          value,
          label: data.scenarios[value],
          next: withScenario(choice, value),
        })),
      }
    case 'compareWith':
      return {
        value: choice.compareWith,
        options: SCENARIO_IDS.map((value) => ({
          value,
          label: words.show.versus(data.scenarios[value]),
          next: { ...choice, compareWith: value },
        })),
      }
    case 'vendors':
      return {
        value: choice.vendors[0] ?? ALL,
        options: [
          { value: ALL, label: words.allVendors, next: { ...choice, vendors: [] } },
          ...data.vendors.map(({ id, name }) => ({
            value: id,
            label: f.text(name),
            next: { ...choice, vendors: [id] },
          })),
        ],
      }
    case 'ruleDay':
      return {
        value: choice.ruleDay ?? ALL,
        options: [
          { value: ALL, label: words.today, next: { ...choice, ruleDay: null } },
          ...[...new Set([...data.days, ...(choice.ruleDay === null ? [] : [choice.ruleDay])])]
            .toSorted()
            .map((day) => ({ value: day, label: f.date(day), next: { ...choice, ruleDay: day } })),
        ],
      }
    case 'scale':
      return {
        value: choice.scale,
        options: SCALES.map((value) => ({
          value,
          label: data.scales[value],
          next: { ...choice, scale: value },
        })),
      }
    case 'output':
      return {
        value: choice.output,
        options: LAB_OUTPUTS.map((value) => ({
          value,
          label: data.outputs[value],
          next: { ...choice, output: value },
        })),
      }
    case 'buyer':
      return {
        value: choice.buyer,
        options: PLACES.map((value) => ({
          value,
          label: data.buyers[value],
          next: { ...choice, buyer: value },
        })),
      }
    case 'currency':
      return {
        value: choice.currency,
        options: CURRENCIES.map((value) => ({
          value,
          label: data.currencies[value],
          next: { ...choice, currency: value },
        })),
      }
  }
}
