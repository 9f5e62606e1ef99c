import type { Verdict } from '@/contract/lists'
import { claimsQuery, glossaryQuery, sourcesQuery } from '@/data/queries'
import type { Grade } from '@/contract/common'
import { both, useData } from '@/data/useData'
import type { EvidencePart } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Answer } from '@/panels/Answer'
import styles from '@/panels/Answer.module.css'
import { useSourceUses } from './useSourceUses'

/** What the open part of the evidence says in one sentence. */
export function EvidenceAnswer({ part }: { part: EvidencePart }) {
  const words = useWords(evidenceWords).answer
  switch (part) {
    case 'claims':
      return <ClaimsAnswer />
    case 'outlook':
      return <OutlookAnswer />
    case 'sources':
      return <SourcesAnswer />
    case 'dictionary':
      return <DictionaryAnswer />
    case 'method':
      return <Answer sentence={words.method} />
  }
}

const Waiting = () => <div className={styles['waiting']} />

function ClaimsAnswer() {
  const words = useWords(evidenceWords).answer
  const loaded = useData(claimsQuery)
  if (loaded.status === 'failed') return <Answer sentence={words.waiting} />
  if (loaded.status === 'pending') return <Waiting />
  const { claims } = loaded.data
  const of = (wanted: Verdict) => claims.filter(({ verdict }) => verdict === wanted).length
  return (
    <Answer
      sentence={words.claims({
        all: claims.length,
        holds: of('supported'),
        partly: of('partly'),
        mixed: of('mixedBasis'),
      })}
      support={words.claimsSupport({
        notFound: of('notFound'),
        opinion: of('opinion'),
        contradicted: of('contradicted'),
        live: claims.filter(({ check }) => check !== null).length,
      })}
    />
  )
}

function OutlookAnswer() {
  const { f } = useLocale()
  const words = useWords(evidenceWords).answer
  const loaded = useData(claimsQuery)
  if (loaded.status === 'pending') return <Waiting />
  return (
    <Answer
      sentence={words.outlook}
      {...(loaded.status === 'ready' && {
        support: words.outlookSupport(f.date(loaded.data.articleDate)),
      })}
    />
  )
}

function SourcesAnswer() {
  const words = useWords(evidenceWords)
  const loaded = both(useData(sourcesQuery), useSourceUses())
  if (loaded.status === 'failed') return <Answer sentence={words.sources.name} />
  if (loaded.status === 'pending') return <Waiting />
  const [{ sources }, uses] = loaded.data
  const of = (wanted: Grade) => sources.filter(({ grade }) => grade === wanted).length
  return (
    <Answer
      sentence={words.answer.sources({ all: sources.length, primary: of('A'), secondary: of('B') })}
      support={words.answer.sourcesSupport({
        other: of('C'),
        assumed: of('D'),
        unused: sources.filter(({ id }) => !uses.has(id)).length,
      })}
    />
  )
}

function DictionaryAnswer() {
  const words = useWords(evidenceWords)
  const loaded = useData(glossaryQuery)
  if (loaded.status === 'failed') return <Answer sentence={words.dictionary.fieldsName} />
  if (loaded.status === 'pending') return <Waiting />
  const { terms, fields } = loaded.data
  return <Answer sentence={words.answer.dictionary(terms.length, fields.length)} />
}
