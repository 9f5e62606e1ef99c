import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import type { Meta } from '@/contract/meta'
import { chipsQuery, claimsQuery, metaQuery } from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import { provenanceOf } from '@/domain/chips/provenance'
import { claimsOfChip } from '@/domain/claims/related'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Answer } from './Answer'
import styles from './ChipPage.module.css'
import { ChipFields, chipFieldsTable } from './ChipFields'
import { ClaimLinks } from './evidence/ClaimLinks'
import { Panel } from './Panel'
import { VendorMark } from './VendorMark'

type ChipsAndMeta = readonly [{ chips: readonly Chip[] }, Meta]

/** Everything on record about one chip, and what the article says of it beside it. */
export function ChipPage({ id }: { id: string }) {
  const { m } = useLocale()
  const from = both(useData(chipsQuery), useData(metaQuery))
  return (
    <>
      <button
        type="button"
        className={styles['back']}
        onClick={() => choose('closeChip', { openChipId: null })}
      >
        ← {chipsIn(m).page.back}
      </button>
      <ChipName from={from} id={id} />
      <ChipPagePanel id={id} />
    </>
  )
}

/** The chip whose page is open; on a slide without one, the first that is highlighted. */
export function OpenChipPage() {
  const open = useChoice((choice) => choice.openChipId)
  const first = useChoice((choice) => choice.chipIds[0])
  return <ChipPagePanel id={open ?? first ?? ''} />
}

function ChipPagePanel({ id }: { id: string }) {
  const locale = useLocale()
  const { m, f } = locale
  const from = both(useData(chipsQuery), useData(metaQuery))
  return (
    <Panel id="page" name={chipsIn(m).page.name} lead height={800} from={from}>
      {([{ chips }, meta]) => {
        const chip = chips.find((each) => each.id === id)
        if (!chip)
          return { title: chipsIn(m).page.name, chart: <p>{chipsIn(m).page.notFound(id)}</p> }
        const entries = provenanceOf(chip)
        const figures = entries.filter((entry) => entry.kind === 'figure')
        const known = figures.filter(({ figure }) => figure !== null)
        return {
          title: chipsIn(m).page.fields,
          subtitle: chipsIn(m).page.published(known.length, figures.length),
          chart: (
            <div className={styles['page']}>
              <ChipFields chip={chip} entries={entries} />
              <div className={styles['aside']}>
                <Identity chip={chip} meta={meta} />
                <ArticleSays chip={chip} />
                {chip.note && (
                  <section>
                    <h3>{chipsIn(m).page.note}</h3>
                    <p>{f.text(chip.note)}</p>
                  </section>
                )}
                {chip.exportNote && (
                  <section>
                    <h3>{chipsIn(m).page.export}</h3>
                    <p>{f.text(chip.exportNote)}</p>
                  </section>
                )}
              </div>
            </div>
          ),
          table: () => chipFieldsTable(chip, entries, locale),
          isTable: true,
          note: chipsIn(m).page.peakOnly,
          sourceIds: [
            ...known.flatMap(({ figure }) => figure?.sourceIds ?? []),
            ...chip.exportSourceIds,
          ],
        }
      }}
    </Panel>
  )
}

/** The page is about this chip: its name heads it. */
function ChipName({ id, from }: { id: string; from: Loaded<ChipsAndMeta> }) {
  const { m, f } = useLocale()
  const chip =
    from.status === 'ready' ? from.data[0].chips.find((each) => each.id === id) : undefined
  return <Answer sentence={chip ? f.text(chip.name) : chipsIn(m).page.name} />
}

function Identity({ chip, meta }: { chip: Chip; meta: Meta }) {
  const { m, f } = useLocale()
  const highlighted = useChoice((choice) => choice.chipIds.includes(chip.id))
  const vendor = meta.vendors.find(({ id }) => id === chip.vendorId)
  return (
    <section>
      <p className={styles['vendor']}>
        <VendorMark vendorId={chip.vendorId} />
        {vendor ? f.text(vendor.name) : chip.vendorId}
      </p>
      <p>
        {m.chip.statuses[chip.release.status]} · {chipsIn(m).page.origin[chip.controlledOrigin]}
      </p>
      <p>{f.join.colon(chipsIn(m).page.confidence, m.chip.confidence[chip.confidence])}</p>
      <button
        type="button"
        className={styles['highlight']}
        aria-pressed={highlighted}
        onClick={() => choose('pickChips', { chipIds: toggled(currentChoice().chipIds, chip.id) })}
      >
        {highlighted ? chipsIn(m).page.unhighlight : chipsIn(m).page.highlight}
      </button>
    </section>
  )
}

function ArticleSays({ chip }: { chip: Chip }) {
  const { m, f } = useLocale()
  const links = useWords(claimLinkWords)
  const loaded = useData(claimsQuery)
  const { articleSays } = chip
  // Until the claims are there, and where they fail to come, the chip's own list will do.
  const claimIds =
    loaded.status === 'ready'
      ? claimsOfChip(loaded.data.claims, chip).map((claim) => claim.id)
      : (articleSays?.claimIds ?? [])
  return (
    <section className={styles['article']}>
      <h3>{chipsIn(m).page.article}</h3>
      {articleSays === null ? <p>{chipsIn(m).page.articleNone}</p> : <p>{f.text(articleSays)}</p>}
      {claimIds.length > 0 && (
        <p className={styles['claims']}>
          {links.figure} <ClaimLinks ids={claimIds} />
        </p>
      )}
    </section>
  )
}
