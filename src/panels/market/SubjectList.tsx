import { shapePath } from '@/charts/shapes'
import { lookOf } from '@/panels/ink'
import shareKey from '@/panels/ShareKey.module.css'

type Props = { entries: readonly { id: string; name: string }[] }

/** Whose mark is whose: colour and shape by name. */
export function SubjectList({ entries }: Props) {
  return (
    <ul className={shareKey['key']}>
      {entries.map(({ id, name }) => {
        const { ink, shape } = lookOf(id)
        return (
          <li key={id}>
            <svg width={12} height={14} aria-hidden>
              <path d={shapePath(shape, 6, 7, 4.4)} fill={ink.mark} />
            </svg>
            {name}
          </li>
        )
      })}
    </ul>
  )
}
