import { ExportError } from '@/export/exportError'

const SVG = 'http://www.w3.org/2000/svg'
/** Thickness of the line between the two, px. */
const RULE = 1

/** Pictures higher than this many times their width stand side by side: no browser holds a tower. */
const HIGH = 2.5

/**
 * Two pictures of `svgOf` as one, the second under the first, or beside it where both are very high:
 * each stays a whole picture with its own title, language and metadata, and their definitions keep
 * apart.
 *
 * @throws ExportError `unreadable` for a text that is no SVG of a known size
 */
export function bothInOne(first: string, second: string): string {
  const [top, bottom] = [opened(first), opened(second)]
  renameIds(top.root, 'a')
  renameIds(bottom.root, 'b')
  const isHigh = [top, bottom].some((one) => one.height > one.width * HIGH)
  const place = isHigh ? { x: top.width + RULE, y: 0 } : { x: 0, y: top.height + RULE }
  const width = Math.max(top.width, place.x + bottom.width)
  const height = Math.max(top.height, place.y + bottom.height)
  const page = document.implementation.createDocument(SVG, 'svg')
  const root = page.documentElement
  for (const name of ['role', 'font-family', 'text-rendering', 'font-variant'])
    root.setAttribute(name, top.root.getAttribute(name) ?? '')
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  root.setAttribute('viewBox', `0 0 ${width} ${height}`)

  const add = (name: string, attributes: Record<string, string | number>, words = '') => {
    const child = page.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value))
    child.textContent = words
    root.append(child)
  }
  add('title', {}, [top, bottom].map(({ title }) => title).join(' / '))
  add('rect', { width, height, fill: top.ground })
  const line = isHigh
    ? { x: top.width, y: 0, width: RULE, height }
    : { x: 0, y: top.height, width, height: RULE }
  add('rect', { ...line, fill: top.ink, opacity: 0.2 })
  bottom.root.setAttribute('x', String(place.x))
  bottom.root.setAttribute('y', String(place.y))
  root.append(page.adoptNode(top.root), page.adoptNode(bottom.root))
  return new XMLSerializer().serializeToString(page)
}

function opened(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)))
  if (root.localName !== 'svg' || !width || !height) throw new ExportError('unreadable')
  const ink = [...root.querySelectorAll('text[fill]')].at(0)?.getAttribute('fill')
  return {
    root,
    width,
    height,
    title: root.querySelector('title')?.textContent ?? '',
    // The ground is the first thing that a picture draws.
    ground: root.querySelector(':scope > rect')?.getAttribute('fill') ?? '#ffffff',
    ink: ink ?? '#000000',
  }
}

/** Puts a letter before every id of a picture, and wherever the picture refers to it. */
function renameIds(root: Element, letter: string): void {
  for (const part of root.querySelectorAll('*'))
    for (const { name, value } of part.attributes)
      if (name === 'id') part.setAttribute(name, `${letter}-${value}`)
      else if (value.includes('url(#'))
        part.setAttribute(name, value.replaceAll('url(#', `url(#${letter}-`))
}
