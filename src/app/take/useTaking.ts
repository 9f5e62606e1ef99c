import { useEffect, useRef, useState } from 'react'
import type { FigureId } from '@/domain/choices'
import { ExportError } from '@/export/exportError'
import { download } from '@/export/files'
import { useWords } from '@/i18n/views'
import { exportWords } from '@/i18n/views/export'
import { makeFile, pictureOf, type Format, type TakeOptions } from './makeFiles'

type Work = { name: string; done: number; total: number }
type Settings = Pick<TakeOptions, 'languages' | 'scale' | 'withHeader'>

/** Makes files of a figure: what is under way, what came of it, and how to give it up. */
export function useTaking(figure: FigureId) {
  const words = useWords(exportWords)
  const [work, setWork] = useState<Work | null>(null)
  const [said, setSaid] = useState('')
  const running = useRef<AbortController | null>(null)
  const cancel = () => running.current?.abort()
  // A window that is closed wants no file any more.
  useEffect(() => () => running.current?.abort(), [])

  async function run(
    name: string,
    make: (watch: Pick<TakeOptions, 'signal' | 'onProgress'>) => Promise<string>,
  ): Promise<void> {
    cancel()
    const own = new AbortController()
    running.current = own
    setSaid('')
    setWork({ name, done: 0, total: 0 })
    const onProgress = (done: number, total: number) => setWork({ name, done, total })
    const outcome = await make({ signal: own.signal, onProgress }).catch((error: unknown) =>
      reasonOf(error, words.reasons),
    )
    if (running.current !== own) return
    setWork(null)
    setSaid(outcome)
  }

  const take = (format: Format, settings: Settings) =>
    run(words.formats[format], async (watch) => {
      const { blob, name, ownFont } = await makeFile(figure, format, { ...settings, ...watch })
      if (!download(blob, name)) return words.notSaved
      return [words.saved(name), ...(ownFont === false ? [words.systemFont] : [])].join(' ')
    })

  const copyImage = (settings: Settings) =>
    run(words.actions.copyImage, async (watch) => {
      const picture = pictureOf(figure, 'png', { ...settings, ...watch })
      // The browser wants the promise at the click itself, not the picture some time after.
      const item = new ClipboardItem({ 'image/png': picture.then(({ blob }) => blob) })
      await Promise.all([picture, navigator.clipboard.write([item])])
      return words.actions.copied
    })

  return { work, said, take, copyImage, cancel, say: setSaid }
}

/** What went wrong and what to do, as a sentence for the reader. */
function reasonOf(error: unknown, reasons: Record<string, string>): string {
  if (error instanceof ExportError) return reasons[error.reason] ?? error.message
  if (error instanceof DOMException && error.name === 'AbortError')
    return reasons['cancelled'] ?? ''
  return error instanceof Error ? error.message : String(error)
}
