import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckToPptx } from '@/export/pptx/deckToPptx'
import { CHARTS, makeFigureSlide, makeSnapshot, TABLE } from './pptxDeck'
import { OPTIONS } from './pptxOptions'

/** LibreOffice, where the machine has it: "soffice 7.4…"; null where not. */
function office(): string | null {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

test('an office program opens the deck and shows every slide', async (context) => {
  const version = office()
  if (version === null) context.skip('LibreOffice (soffice) is not installed on this machine')
  const slides = [
    ...Object.values(CHARTS).map((chart) =>
      makeFigureSlide(makeSnapshot({ charts: [chart] }), { title: `A ${chart.kind} chart` }),
    ),
    makeFigureSlide(makeSnapshot({ table: TABLE && { ...TABLE, rows: TABLE.rows.slice(0, 4) } }), {
      title: '表格',
    }),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  try {
    const file = await deckToPptx(slides, OPTIONS)
    writeFileSync(join(folder, 'deck.pptx'), new Uint8Array(await file.arrayBuffer()))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const asked = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder]
    execFileSync('soffice', [...asked, join(folder, 'deck.pptx')], { stdio: 'pipe' })
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1')

    // Cover, six charts, one table, sources.
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(9)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
