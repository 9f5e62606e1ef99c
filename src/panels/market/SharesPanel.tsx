import { SHARE_BASES } from '@/contract/lists'
import { chipsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { SHARE_SUBJECTS } from '@/domain/choices'
import { shareMarks, TOTALS, type ShareMark } from '@/domain/market/shareMarks'
import { vendorsPassing } from '@/domain/market/vendorsPassing'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { yearAxis } from '@/panels/events/timeAxis'
import { Panel } from '@/panels/Panel'
import { Segmented } from '@/panels/Segmented'
import shareKey from '@/panels/ShareKey.module.css'
import { ShareKinds } from '@/panels/ShareKinds'
import { shareTable } from '@/panels/shareTable'
import { isFiltering, useFilters } from '@/panels/useShownChips'
import { vendorNames } from '@/panels/vendorNames'
import { choose, useChoice } from '@/state/store'
import { Facets } from './Facets'
import styles from './market.module.css'
import { ShareFacet, shareYears } from './ShareFacet'
import { totalsTitle, vendorsTitle } from './shareTitles'
import { SubjectKey } from './SubjectKey'
import { subjectNames } from './subjectNames'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

const HEIGHT = 380
const HEIGHT_ALONE = 440
const ALL = 'all'
const BASIS_OPTIONS = [ALL, ...SHARE_BASES] as const

/** Every published share by publisher and kind; cards and money in plots of their own. */
export function SharesPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const allWords = useWords(marketWords)
  const words = allWords.shares
  const subjects = useChoice((choice) => choice.shareSubjects)
  const basis = useChoice((choice) => choice.shareBasis)
  const filters = useFilters()
  const held = useHeld(518, 1602)
  const from = both(useMarket(), useData(chipsQuery))
  const totals = subjects === 'totals'
  return (
    <Panel id="marketShares" name={words.name} lead height={held} from={from}>
      {([[{ shares }, meta], { chips }]) => {
        const filtered = !totals && isFiltering(filters)
        const vendorIds = vendorsPassing(meta.vendors, chips, filters)
        const all = shareMarks(shares, subjectIds(totals, filtered, vendorIds))
        const marks = all.filter(({ share }) => basis === null || share.basis === basis)
        const names = subjectNames(vendorNames(meta, f), allWords)
        const list = f.list(vendorIds.map(names))
        const shown = SHARE_BASES.filter((one) => marks.some(({ share }) => share.basis === one))
        const height = shown.length > 1 ? HEIGHT : HEIGHT_ALONE
        return {
          title: totals
            ? totalsTitle(shares, allWords, locale)
            : filtered
              ? words.titleOther(list)
              : vendorsTitle(shares, basis, words, locale),
          subtitle: words.subtitle,
          controls: <Controls words={words} />,
          key: marks.length > 0 && (
            <>
              <SubjectKey marks={marks} names={names} />
              <ul className={shareKey['key']}>
                <ShareKinds marks={marks} />
              </ul>
            </>
          ),
          chart:
            marks.length > 0 ? (
              <Facets
                height={height}
                facets={shown.map((one) => ({
                  key: one,
                  title: words.facets[one],
                  chart: (
                    <ShareFacet
                      title={allWords.join.colon(words.name, words.facets[one])}
                      height={height}
                      marks={marks.filter(({ share }) => share.basis === one)}
                      names={names}
                      years={yearsOf(all)}
                    />
                  ),
                }))}
              />
            ) : (
              <p className={styles['empty']}>{words.none(list)}</p>
            ),
          table: () => shareTable(marks, names, locale),
          note: totals ? words.noteTotals : m.overview.share.note,
          sourceIds: marks.flatMap(({ share }) => share.sourceIds),
          ...(marks.length > 0 && {
            events: { figure: 'marketShares', span: yearAxis(shareYears(yearsOf(all))).span },
          }),
        }
      }}
    </Panel>
  )
}

function subjectIds(
  totals: boolean,
  filtered: boolean,
  vendorIds: readonly string[],
): readonly string[] {
  if (totals) return TOTALS
  return filtered ? vendorIds : [...vendorIds, 'otherDomestic']
}

const yearsOf = (marks: readonly ShareMark[]): readonly [number, number] => {
  const years = marks.map(({ share }) => share.period.startYear)
  return [Math.min(...years), Math.max(...years)]
}

function Controls({ words }: { words: MarketWords['shares'] }) {
  const subjects = useChoice((choice) => choice.shareSubjects)
  const basis = useChoice((choice) => choice.shareBasis)
  return (
    <div className={styles['controls']}>
      <Segmented
        label={words.subjects}
        options={SHARE_SUBJECTS.map((value) => ({ value, label: words.subject[value] }))}
        value={subjects}
        onChange={(value) => choose('changeShares', { shareSubjects: value })}
      />
      <Segmented
        label={words.basis}
        options={BASIS_OPTIONS.map((value) => ({ value, label: words.bases[value] }))}
        value={basis ?? ALL}
        onChange={(value) => choose('changeShares', { shareBasis: value === ALL ? null : value })}
      />
    </div>
  )
}
