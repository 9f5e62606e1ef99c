import type JSZip from 'jszip'
import type { MadeChart } from './drawCharts'
import { TITLE_NAME } from './geometry'
import { grouped } from './groupCharts'
import { langOf } from './textBox'
import { themed } from './theme'
import { workbookFiles, type Sheet } from './workbook'

type Zip = typeof JSZip
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/

/**
 * The library's file, made right. Its charts are replaced with ours, sheet and all: its own sheets
 * write 0 for what is unknown and cannot hold percentiles beside their layers, and its chart text has neither a Chinese font nor a language. Theme colours, titles,
 * paragraphs of notes and ids are put in order too.
 *
 * @param charts in the order in which their frames were added
 */
export async function packDeck(
  JSZip: Zip,
  bytes: Uint8Array,
  charts: readonly MadeChart[],
  proceed: () => Promise<void>,
): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(bytes)
  const ids = Object.keys(zip.files)
    .flatMap((path) => CHART.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
  if (ids.length !== charts.length)
    throw new Error(`${ids.length} chart frames for ${charts.length} charts.`)
  for (const [index, id] of ids.entries()) {
    const chart = charts[index]
    if (!chart) continue
    await proceed()
    zip.file(`ppt/charts/chart${id}.xml`, chart.xml)
    zip.file(
      `ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`,
      await workbook(JSZip, chart.sheets),
    )
  }
  await mend(zip, /^ppt\/theme\/theme\d+\.xml$/, themed)
  await mend(zip, /^ppt\/slides\/slide\d+\.xml$/, (xml) => numbered(grouped(titled(xml))))
  await mend(zip, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/, withTitle)
  await mend(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, paragraphs)
  await mend(zip, /^\[Content_Types\]\.xml$/, (xml) => onlyParts(xml, zip))
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })
}

async function workbook(JSZip: Zip, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [path, text] of Object.entries(workbookFiles(sheets))) zip.file(path, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function mend(zip: JSZip, paths: RegExp, change: (xml: string) => string): Promise<void> {
  for (const file of Object.values(zip.files))
    if (paths.test(file.name)) zip.file(file.name, change(await file.async('string')))
}

/** The slide's sentence as its title, for outlines and screen readers. */
const titled = (xml: string): string =>
  xml.replace(
    new RegExp(`(<p:cNvPr id="\\d+" name="${TITLE_NAME}">.*?)<p:nvPr></p:nvPr>`, 's'),
    '$1<p:nvPr><p:ph type="title"/></p:nvPr>',
  )

/** Every shape of a slide with a number of its own: the library gives some twice. */
function numbered(xml: string): string {
  let id = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(id += 1)}"`)
}

/** A layout with a title, to which those of the slides belong. */
const withTitle = (xml: string): string =>
  numbered(
    xml.replace(
      '</p:spTree>',
      '<p:sp><p:nvSpPr><p:cNvPr id="0" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="512064" y="621792"/><a:ext cx="11164824" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="2800" b="1"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp></p:spTree>',
    ),
  )

/** Notes as paragraphs, each in its language: the library writes one run with line ends in it. */
const paragraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r*\n/)
        .map((line) =>
          line === ''
            ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
            : `<a:p><a:r><a:rPr lang="${langOf(line)}"/><a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  )

/** Only parts that are there: the library announces a master for each slide. */
const onlyParts = (xml: string, zip: JSZip): string =>
  xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
    zip.file(path) === null ? '' : whole.trim(),
  )
