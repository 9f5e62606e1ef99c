import { shapePath } from '@/charts/shapes'
import { lookOf } from './ink'

/** A vendor's mark, as the charts draw it: the rail is their legend. */
export function VendorMark({ vendorId }: { vendorId: string }) {
  const { ink, shape } = lookOf(vendorId)
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden>
      <path d={shapePath(shape, 6, 6, 4.2)} fill={ink.mark} />
    </svg>
  )
}
