import { GRADES, VERDICTS } from '@/contract/lists'
import type { ReactNode } from 'react'
import { factsQuery, marketQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { GradeBadge } from '@/panels/GradeBadge'
import { Panel } from '@/panels/Panel'
import { LeftOut } from './LeftOut'
import styles from './MethodPanel.module.css'
import { RatesTable } from './RatesTable'
import { VerdictMark } from './VerdictMark'

/** How numbers and verdicts come about, in the words of the dataset wherever it has them. */
export function MethodPanel() {
  const { f } = useLocale()
  const all = useWords(evidenceWords)
  const words = all.method
  const from = both(both(useData(metaQuery), useData(marketQuery)), useData(factsQuery))
  return (
    <Panel id="howMade" name={words.name} lead height={1400} from={from}>
      {([[meta, market], { facts }]) => ({
        title: words.title,
        subtitle: words.subtitle,
        chart: (
          <div className={styles['method']}>
            <Section title={words.verdicts}>
              <p>{words.verdictsText}</p>
              <dl className={styles['pairs']}>
                {VERDICTS.map((verdict) => (
                  <Pair key={verdict} name={<VerdictMark verdict={verdict} />}>
                    {all.verdictMeaning[verdict]}
                  </Pair>
                ))}
              </dl>
            </Section>
            <Section title={words.grades}>
              <p>{words.gradesText}</p>
              <dl className={styles['pairs']}>
                {GRADES.map((grade) => (
                  <Pair key={grade} name={<GradeBadge grade={grade} />}>
                    {f.text(meta.grades[grade])}
                  </Pair>
                ))}
              </dl>
            </Section>
            <Section title={words.ranges}>
              <p>{words.rangesText}</p>
            </Section>
            <Section title={words.trends}>
              <p>{words.trendsText}</p>
            </Section>
            <Section title={words.conventions}>
              <ul className={styles['list']}>
                {meta.conventions.map((convention) => (
                  <li key={convention.en}>{f.text(convention)}</li>
                ))}
              </ul>
            </Section>
            <Section title={words.market}>
              <p>{f.text(market.meta.shareRule)}</p>
              <p>{f.text(market.nvidiaChinaBases.warning)}</p>
            </Section>
            <Section title={words.rates}>
              <p>{words.ratesText}</p>
              <RatesTable rates={meta.exchangeRates} />
            </Section>
            <Section title={words.leftOut}>
              <LeftOut facts={facts} gaps={market.gaps} />
            </Section>
            <Section title={words.translation}>
              <p>{words.translationText}</p>
            </Section>
            <Section title={words.licences}>
              {meta.licences.map((licence) => (
                <p key={licence.text.en}>{f.text(licence.text)}</p>
              ))}
            </Section>
          </div>
        ),
        sourceIds: meta.licences.flatMap(({ sourceIds }) => sourceIds),
      })}
    </Panel>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  )
}

function Pair({ name, children }: { name: ReactNode; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
