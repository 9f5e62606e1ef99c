import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { isDisputed } from '@/domain/chips/span'
import { useLocale } from '@/i18n/locale'
import { Value } from './Value'

/** A chip or a system, by its names. */
type Named = Pick<Chip, 'id' | 'name' | 'shortName'>
type Props = { name: string; rows: readonly { chip: Named; figure: Figure }[] }

/** Under a figure: the chips or systems on which its sources differ much, each with what they say. */
export function Disputed({ name, rows }: Props) {
  const { m, f } = useLocale()
  const disputed = rows.filter(({ figure }) => isDisputed(figure))
  if (disputed.length === 0) return null
  return (
    <div>
      {chipsIn(m).disputed(name)}
      {f.gap}
      {disputed.map(({ chip, figure }, at) => (
        <span key={chip.id}>
          {at > 0 && f.comma}
          <span className="nowrap">
            {f.join.colon(f.text(chip.shortName), '')}
            <Value
              name={f.join.colon(f.text(chip.name), name)}
              figure={figure}
              weak={false}
              printed={f.range(figure.low ?? figure.value, figure.high ?? figure.value)}
            />
          </span>
        </span>
      ))}
    </div>
  )
}
