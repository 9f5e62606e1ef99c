import type { FigureId, Language } from '@/domain/choices'
import { ExportError } from '@/export/exportError'
import { fileNameOf } from '@/export/fileNameOf'
import { fileOf } from '@/export/files'
import type { Snapshots } from '@/export/mergeTables'
import type { PngScale } from '@/export/pngOf'
import { withFigure } from '@/panels/capture/captureStore'
import { currentChoice } from '@/state/store'
import { keptSnapshot } from './keptSnapshot'

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
 * A figure as files, as it stands with all that the reader chose. Tables hold both languages in one
 * file; pictures come as one file for each.
 *
 * @throws ExportError or an Error that names what failed; AbortError when cancelled
 */
export async function makeFiles(
  figure: FigureId,
  format: Format,
  options: TakeOptions,
): Promise<readonly MadeFile[]> {
  switch (format) {
    case 'png':
    case 'svg':
      return inTurn(options, (language) => pictureOf(figure, format, language, options))
    case 'csv':
    case 'json':
    case 'xlsx':
    case 'pptx': {
      const [first, second] = await inTurn(options, (language) =>
        keptSnapshot(figure, language, options.signal),
      )
      if (!first) throw new ExportError('noData')
      return [
        {
          blob: await blobOf(format, second ? [first, second] : [first], options),
          name: fileNameOf(first, format),
        },
      ]
    }
  }
}

async function blobOf(
  format: 'csv' | 'json' | 'xlsx' | 'pptx',
  snapshots: Snapshots,
  { withHeader, signal, onProgress }: TakeOptions,
): Promise<Blob> {
  switch (format) {
    case 'csv':
      return fileOf((await import('@/export/csvOf')).csvOf(snapshots, { withHeader }), 'csv')
    case 'json':
      return fileOf((await import('@/export/jsonOf')).jsonOf(snapshots), 'json')
    case 'xlsx':
      return (await import('@/export/xlsxOf')).xlsxOf(snapshots, signal)
    case 'pptx':
      return (await import('./slideOf')).slideOf(snapshots, { signal, onProgress })
  }
}

/** The picture alone, for the clipboard too. */
export async function pictureOf(
  figure: FigureId,
  format: 'png' | 'svg',
  language: Language,
  { scale, signal }: Pick<TakeOptions, 'scale' | 'signal'>,
): Promise<MadeFile> {
  const [{ svgOf }, { svgOptionsOf }] = await Promise.all([
    import('@/export/svg/svgOf'),
    import('@/export/svg/svgOptionsOf'),
  ])
  const choice = { ...currentChoice(), language }
  const { svg, snapshot } = await withFigure(
    choice,
    figure,
    async (captured) => ({
      svg: svgOf(captured.section, svgOptionsOf(captured.snapshot)),
      snapshot: captured.snapshot,
    }),
    { signal },
  )
  const name = fileNameOf(snapshot, format)
  if (format === 'svg') return { blob: fileOf(svg, 'svg'), name }
  const { pngOf } = await import('@/export/pngOf')
  const { blob, ownFont } = await pngOf(svg, { scale, background: null, signal })
  return { blob, name, ownFont }
}

/** One language after another: there is one place to draw in. */
async function inTurn<Result>(
  { languages, onProgress }: TakeOptions,
  make: (language: Language) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const language of languages) {
    results.push(await make(language))
    onProgress(results.length, languages.length)
  }
  return results
}
