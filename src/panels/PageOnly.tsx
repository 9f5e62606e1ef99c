import { use, type ReactNode } from 'react'
import { StageContext } from './stage'

/** What a figure says beside its picture: there is room for it on the page, none on a slide. */
export function PageOnly({ children }: { children: ReactNode }) {
  return use(StageContext)?.Frame ? null : children
}
