import type { ReactNode } from 'react'
import type { EvidencePart } from '@/domain/choices'
import { ChangelogPanel } from '@/panels/evidence/ChangelogPanel'
import { ClaimsPanel } from '@/panels/evidence/ClaimsPanel'
import { DictionaryPart } from '@/panels/evidence/DictionaryPart'
import { EvidenceAnswer } from '@/panels/evidence/EvidenceAnswer'
import { MethodPanel } from '@/panels/evidence/MethodPanel'
import { OutlookPanel } from '@/panels/evidence/OutlookPanel'
import { PartChoice } from '@/panels/evidence/PartChoice'
import { SourcesPanel } from '@/panels/evidence/SourcesPanel'
import { TallyPanel } from '@/panels/evidence/TallyPanel'
import { useChoice } from '@/state/store'

const PARTS: Record<EvidencePart, () => ReactNode> = {
  claims: () => (
    <>
      <TallyPanel />
      <ClaimsPanel />
    </>
  ),
  outlook: () => <OutlookPanel />,
  sources: () => <SourcesPanel />,
  dictionary: () => <DictionaryPart />,
  method: () => (
    <>
      <MethodPanel />
      <ChangelogPanel />
    </>
  ),
}

/** What the article says and what the record makes of it; outlook, sources, terms, method. */
export function Evidence() {
  const part = useChoice((choice) => choice.evidencePart)
  return (
    <>
      <EvidenceAnswer part={part} />
      <PartChoice part={part} />
      {PARTS[part]()}
    </>
  )
}
