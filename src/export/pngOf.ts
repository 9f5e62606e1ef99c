import { ExportError, stopIfCancelled } from './exportError'
import { webFont } from './webFont'

export type PngScale = 1 | 2 | 3 | 4
export type PngOptions = {
  scale: PngScale
  /** A colour laid under the picture; null keeps what the SVG has (its own ground). */
  background: string | null
  signal?: AbortSignal
}
export type Png = {
  blob: Blob
  width: number
  height: number
  /** False where the page's font could not be brought along and a system font stands in. */
  ownFont: boolean
}

/** No browser of today holds more: px of a side, and in all. Many hold less, and are asked. */
const MOST = { side: 32_767, area: 268_435_456 }

/**
 * An SVG that covers its ground, as those of `svgOf` do, as a PNG with `scale` pixels for each of its px.
 *
 * @throws ExportError `tooLarge` (more pixels than a browser holds), `unreadable` (not an SVG),
 *   `noCanvas`, `tainted` (the browser forbids reading the picture), `cancelled`.
 */
export async function pngOf(svg: string, options: PngOptions): Promise<Png> {
  const { scale, background, signal } = options
  const size = sizeOf(svg)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  if (Math.max(width, height) > MOST.side || width * height > MOST.area)
    throw new ExportError('tooLarge')

  const font = await webFont(signal)
  stopIfCancelled(signal)
  const image = await drawn(font === null ? svg : withFont(svg, font), width, height)
  stopIfCancelled(signal)

  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new ExportError('noCanvas')
  if (background !== null) {
    context.fillStyle = background
    context.fillRect(0, 0, width, height)
  }
  context.drawImage(image, 0, 0, width, height)
  // A canvas too large for this browser takes all that is drawn and stays clear.
  if (isClear(context)) throw new ExportError('tooLarge')
  const blob = await blobOf(canvas)
  stopIfCancelled(signal)
  return { blob, width, height, ownFont: font !== null }
}

/** Width and height that an SVG gives itself, px. */
export function sizeOf(svg: string): { width: number; height: number } {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)))
  if (root.localName !== 'svg' || !width || !height) throw new ExportError('unreadable')
  return { width, height }
}

/** The font goes into the picture of this step only, never into an SVG that is handed out. */
export const withFont = (svg: string, font: string): string =>
  svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${font}</style>`)

async function drawn(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  try {
    await image.decode()
    return image
  } catch (cause) {
    throw new ExportError('unreadable', { cause })
  }
}

/** Every picture has a ground, so that its first pixel is never clear. */
function isClear(context: CanvasRenderingContext2D): boolean {
  try {
    return context.getImageData(0, 0, 1, 1).data[3] === 0
  } catch (cause) {
    throw new ExportError('tainted', { cause })
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob((blob) =>
        // A canvas that the browser could not make large enough gives nothing.
        blob ? resolve(blob) : reject(new ExportError('tooLarge')),
      )
    } catch (cause) {
      reject(new ExportError('tainted', { cause }))
    }
  })
}
