import type { Camp } from '@/contract/camps'
import type { Chip } from '@/contract/chips'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { FigureTable } from '@/panels/FigureTable'

const NBSP = '\u00A0'

type Props = {
  camps: readonly Camp[]
  chips: readonly Chip[]
  statusOf: (chip: Chip) => string
}

/** What each position means for each chip that anybody has taken a position on. */
export function CampEffects({ camps, chips, statusOf }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).camps
  const chip = useWords(policyWords).chip
  const named = new Set(camps.flatMap((camp) => [...camp.allowsChips, ...camp.closedChips]))
  const stance = (camp: Camp, id: string) => {
    if (camp.allowsChips.includes(id)) return `●${NBSP}${words.let}`
    return camp.closedChips.includes(id) ? `○${NBSP}${words.closed}` : `–${NBSP}${words.silent}`
  }
  return (
    <FigureTable
      label={words.effects}
      spec={{
        columns: [
          { key: 'chip', name: chip },
          ...camps.map(({ id, name }) => ({ key: id, name: f.text(name) })),
          { key: 'today', name: words.today },
        ],
        rows: chips
          .filter(({ id }) => named.has(id))
          .map((row) => ({
            key: row.id,
            cells: [
              f.text(row.shortName),
              ...camps.map((camp) => stance(camp, row.id)),
              statusOf(row),
            ],
          })),
      }}
    />
  )
}
