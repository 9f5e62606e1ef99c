import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import { useLocale } from '@/i18n/locale'
import styles from './MissingChips.module.css'

/** So many names are read in passing; the rest stand behind a word. */
const FEW = 6

/** Names the chips that a figure cannot show, under it; they are never drawn as 0. */
export function MissingChips({ chips }: { chips: readonly Chip[] }) {
  const { m, f } = useLocale()
  if (chips.length === 0) return null
  const names = chips.map((chip) => f.text(chip.shortName))
  const few = names.length > FEW + 1 ? names.slice(0, FEW) : names
  const rest = names.slice(few.length)
  return (
    <div className={styles['missing']}>
      {chipsIn(m).missing(f.commas(few))}
      {rest.length > 0 && (
        <details>
          <summary>{chipsIn(m).missingMore(rest.length)}</summary>
          {f.commas(rest)}
        </details>
      )}
    </div>
  )
}
