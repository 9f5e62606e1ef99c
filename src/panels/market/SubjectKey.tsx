import type { ShareMark } from '@/domain/market/shareMarks'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { hasOwnLook } from '@/panels/ink'
import { SubjectList } from './SubjectList'

type Props = { marks: readonly ShareMark[]; names: (subjectId: string) => string }

/** Those that share one look are named in the plot itself. */
export function SubjectKey({ marks, names }: Props) {
  const words = useWords(marketWords)
  const ids = [...new Set(marks.map(({ subjectId }) => subjectId))]
  const other = ids.find((id) => !hasOwnLook(id))
  return (
    <SubjectList
      entries={[
        ...ids.filter(hasOwnLook).map((id) => ({ id, name: names(id) })),
        ...(other === undefined ? [] : [{ id: other, name: words.shares.others }]),
      ]}
    />
  )
}
