import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { captureWords } from '@/i18n/views/capture'
import { exportWords } from '@/i18n/views/export'

export type Citations = { apa: string; gbt7714: string; bibtex: string }

/**
 * A figure as a work to cite: APA (7th edition), GB/T 7714-2015 and BibTeX. Each names the title,
 * the data version, how far the data reaches, the scenario where there is one, address and day.
 * Title and author are in the language of the snapshot; the forms are those of their standards.
 */
export function citationsOf(snapshot: FigureSnapshot): Citations {
  const w = exportWords[snapshot.language]
  const { title, dataVersion, dataTo, takenOn, link, language } = snapshot
  const year = dataVersion.slice(0, 4)
  const scenario = snapshot.settings.find(({ name }) => name === captureWords[language].scenario)
  const details = [
    w.citation.version(dataVersion),
    w.citation.dataTo(dataTo),
    ...(scenario ? [w.citation.scenario(scenario.value)] : []),
  ]
  return {
    apa: apaOf({ author: w.brand, year, title, details, link, snapshot }),
    gbt7714: gbtOf({ author: w.brand, title, details, version: dataVersion, takenOn, link }),
    bibtex: bibtexOf({ snapshot, author: w.brand, year, details }),
  }
}

type ApaParts = {
  author: string
  year: string
  title: string
  details: readonly string[]
  link: string
  snapshot: FigureSnapshot
}

function apaOf({ author, year, title, details, link, snapshot }: ApaParts): string {
  const { citation, joined } = exportWords[snapshot.language]
  const { language, takenOn } = snapshot
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${takenOn}T00:00:00Z`))
  return `${author}. (${year}). ${title} (${details.join(joined)}) [${citation.kind}]. ${citation.retrieved(day, link)}`
}

type GbtParts = {
  author: string
  title: string
  details: readonly string[]
  version: string
  takenOn: string
  link: string
}

/** DS/OL: a data set on line; in round brackets the day of its version, in square ones of its use. */
function gbtOf({ author, title, details, version, takenOn, link }: GbtParts): string {
  const updated = version.replace(/-\d+$/, '').replaceAll('.', '-')
  const named = details.map((detail) => detail.replace('\uFF1A', ': ')).join(', ')
  return `${author}. ${title}: ${named}[DS/OL]. (${updated})[${takenOn}]. ${link}.`
}

type BibtexParts = {
  snapshot: FigureSnapshot
  author: string
  year: string
  details: readonly string[]
}

function bibtexOf({ snapshot, author, year, details }: BibtexParts): string {
  const { id, title, takenOn, link, language } = snapshot
  const key = `threshold-${id}-${year}${language === 'zh' ? '-zh' : ''}`
  const fields = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['note', tex(details.join(exportWords[language].joined))],
    // An address is read sign by sign; only what would end the field is spelled otherwise.
    ['url', link.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')],
    ['urldate', takenOn],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as TeX prints it; Chinese and other letters stay. */
const tex = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}%&_$#~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
