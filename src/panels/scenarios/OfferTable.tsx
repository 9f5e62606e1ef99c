import type { Chip } from '@/contract/chips'
import type { Scenarios } from '@/contract/scenarios'
import { FigureTable } from '@/panels/FigureTable'
import styles from './Method.module.css'
import { useLabView } from './useLabView'

/** The chips that a group can offer, as the model sees them. */
export function OfferTable({ data, chips }: { data: Scenarios; chips: readonly Chip[] }) {
  const { f, words } = useLabView()
  const { columns } = words.method
  return (
    <FigureTable
      label={words.method.offers}
      spec={{
        columns: [
          { key: 'chip', name: columns.chip },
          { key: 'group', name: columns.group },
          { key: 'from', name: columns.from, numeric: true },
          { key: 'tpp', name: columns.tpp, numeric: true },
          { key: 'bandwidth', name: columns.bandwidth, numeric: true },
          { key: 'dense', name: columns.dense, numeric: true },
          { key: 'price', name: columns.price, numeric: true },
          { key: 'reason', name: columns.reason },
        ],
        rows: data.offers.map((offer) => {
          const chip = chips.find(({ id }) => id === offer.id)
          return {
            key: offer.id,
            cells: [
              chip ? f.text(chip.shortName) : offer.id,
              words.groups[offer.group],
              String(offer.from),
              f.number(offer.tpp),
              f.number(offer.bandwidth_TBps),
              f.number(offer.dense16_TFLOPS),
              f.number(offer.price_kUSD),
              <span key="note" className={styles['reason']}>
                {f.text(offer.note)}
              </span>,
            ],
          }
        }),
      }}
    />
  )
}
