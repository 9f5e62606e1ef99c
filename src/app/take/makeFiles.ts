import type { FigureId, Language } from '@/domain/choices'
import { ExportError, loaded } from '@/export/exportError'
import { fileNameOf } from '@/export/fileNameOf'
import { fileOf } from '@/export/files'
import type { Snapshots } from '@/export/mergeTables'
import type { PngScale } from '@/export/pngOf'
import { withFigure } from '@/panels/capture/captureStore'
import { keptOf, keptSnapshot } from './kept'

export const FORMATS = ['png', 'svg', 'csv', 'xlsx', 'json', 'pptx'] as const
export type Format = (typeof FORMATS)[number]

export type TakeOptions = {
  languages: readonly [Language] | readonly [Language, Language]
  scale: PngScale
  /** Lines with title, settings and sources at the head of a CSV. */
  withHeader: boolean
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}

/** `ownFont` is false where a picture had to do with a font of the system. */
export type MadeFile = { blob: Blob; name: string; ownFont?: boolean }

/**
 * A figure as a file, as it stands with all that the reader chose; both languages go into one file.
 *
 * @throws ExportError or an Error that names what failed; AbortError when cancelled
 */
export async function makeFile(
  figure: FigureId,
  format: Format,
  options: TakeOptions,
): Promise<MadeFile> {
  if (format === 'png' || format === 'svg') return pictureOf(figure, format, options)
  const [first, second] = await inTurn(options, (language) =>
    keptSnapshot(figure, language, options.signal),
  )
  if (!first) throw new ExportError('noData')
  return {
    blob: await blobOf(format, second ? [first, second] : [first], options),
    name: fileNameOf(first, format, second?.language),
  }
}

async function blobOf(
  format: 'csv' | 'json' | 'xlsx' | 'pptx',
  snapshots: Snapshots,
  { languages, withHeader, signal, onProgress }: TakeOptions,
): Promise<Blob> {
  const read = languages.length
  switch (format) {
    case 'csv':
      return fileOf(
        (await loaded(import('@/export/csvOf'))).csvOf(snapshots, { withHeader }),
        'csv',
      )
    case 'json':
      return fileOf((await loaded(import('@/export/jsonOf'))).jsonOf(snapshots), 'json')
    case 'xlsx':
      return (await loaded(import('@/export/xlsxOf'))).xlsxOf(snapshots, signal)
    case 'pptx':
      return (await loaded(import('./slideOf'))).slideOf(snapshots, {
        signal,
        // On from what is read already, so that the bar never goes back.
        onProgress: (done, total) => onProgress(read * total + done, (read + 1) * total),
      })
  }
}

/** The picture alone, for the clipboard too: two languages stand in one. */
export async function pictureOf(
  figure: FigureId,
  format: 'png' | 'svg',
  options: Pick<TakeOptions, 'languages' | 'scale' | 'signal' | 'onProgress'>,
): Promise<MadeFile> {
  const { scale, signal } = options
  const [first, second] = await inTurn(options, (language) => drawn(figure, language, signal))
  if (!first) throw new ExportError('noChart')
  const svg = second
    ? (await loaded(import('@/export/svg/bothInOne'))).bothInOne(first.svg, second.svg)
    : first.svg
  const name = fileNameOf(first.snapshot, format, second?.snapshot.language)
  if (format === 'svg') return { blob: fileOf(svg, 'svg'), name }
  const { pngOf } = await loaded(import('@/export/pngOf'))
  const { blob, ownFont } = await pngOf(svg, { scale, background: null, signal })
  return { blob, name, ownFont }
}

/** A figure drawn whole, as SVG. */
const drawn = keptOf(async (choice, figure, signal) => {
  const [{ svgOf }, { svgOptionsOf }] = await loaded(
    Promise.all([import('@/export/svg/svgOf'), import('@/export/svg/svgOptionsOf')]),
  )
  return withFigure(
    choice,
    figure,
    async ({ section, snapshot }) => ({ svg: svgOf(section, svgOptionsOf(snapshot)), snapshot }),
    { signal },
  )
})

/** One language after another: there is one place to draw in. The last step is to write the file. */
async function inTurn<Result>(
  { languages, onProgress }: Pick<TakeOptions, 'languages' | 'onProgress'>,
  make: (language: Language) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const language of languages) {
    results.push(await make(language))
    onProgress(results.length, languages.length + 1)
  }
  return results
}
