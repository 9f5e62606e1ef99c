import { escaped } from './xml'

type EmbedOptions = { title: string; height: number }

/** A figure is never so high; a page that says so is not believed, px. */
const HIGHEST = 20_000

/**
 * A snippet of HTML that shows one figure in another page, and lets it be as high as it needs.
 * `link` is the link to the figure, `…?v=1&lang=en#share`; the frame opens it with `embed=share`.
 * The script listens to its own frame alone and takes nothing from it but a height in px, told as
 * `{ type: 'threshold:height', figure, height }`; no script comes from elsewhere.
 */
export function embedCodeOf(link: string, { title, height }: EmbedOptions): string {
  const { address, figure } = embedAddress(link)
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height)}" style="border:0" loading="lazy"></iframe>`
  const script = [
    '(function(){var f=document.currentScript.previousElementSibling;',
    'addEventListener("message",function(e){var d=e.data;',
    `if(e.source===f.contentWindow&&d&&d.type==="threshold:height"&&d.figure===${literal(figure)}`,
    `&&d.height>0&&d.height<${HIGHEST})f.height=Math.ceil(d.height)})})()`,
  ].join('')
  return `${frame}\n<script>${script}</script>`
}

/** The address that shows only the figure. The rest of the link stays as it is, sign by sign. */
function embedAddress(link: string): { address: string; figure: string } {
  const [page = '', hash = ''] = link.split('#')
  const given = /[?&]embed=([^&]*)/.exec(page)?.[1]
  if (given !== undefined) return { address: page, figure: decodeURIComponent(given) }
  const join = page.includes('?') ? '&' : '?'
  return { address: `${page}${join}embed=${encodeURIComponent(hash)}`, figure: hash }
}

/** A text within a script within a page. */
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003C')
