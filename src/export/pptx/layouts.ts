import type PptxGenJS from 'pptxgenjs'
import { FOOT, LAYOUTS, MARGIN, PAGE, RULE_Y, WIDTH } from './geometry'
import { langOf } from './textBox'
import { COLOURS } from './theme'

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number]

/** The two layouts: what stands on every slide is theirs, so that it can be changed in one place. */
export function defineLayouts(deck: PptxGenJS, product: string): void {
  const objects = [...mark(product), rule]
  deck.defineSlideMaster({ title: LAYOUTS.cover, background: { color: COLOURS.surface }, objects })
  deck.defineSlideMaster({
    title: LAYOUTS.page,
    background: { color: COLOURS.surface },
    objects,
    slideNumber: {
      x: PAGE.w - MARGIN - 0.8,
      y: FOOT.y,
      w: 0.8,
      h: 0.3,
      fontSize: 11,
      color: 'tx1',
      bold: true,
      align: 'right',
      margin: 0,
    },
  })
}

const rule: MasterObject = {
  line: { x: MARGIN, y: RULE_Y, w: WIDTH, h: 0, line: { color: COLOURS.rule, width: 0.75 } },
}

/** Name of the product with its sign, a bar that an arrow passes, at the top right. */
function mark(product: string): MasterObject[] {
  const right = PAGE.w - MARGIN
  const nameW = /[\u3400-\u9FFF]/.test(product) ? 0.7 : 0.84
  const x = right - nameW - 0.26
  const line = { color: COLOURS.text, width: 1.25 }
  return [
    { line: { x, y: 0.49, w: 0.06, h: 0, line } },
    { line: { x: x + 0.12, y: 0.49, w: 0.06, h: 0, line } },
    { line: { x: x + 0.09, y: 0.41, w: 0, h: 0.17, line: { ...line, beginArrowType: 'arrow' } } },
    {
      text: {
        text: product,
        options: {
          x: right - nameW,
          y: 0.34,
          w: nameW,
          h: 0.3,
          align: 'right',
          valign: 'middle',
          margin: 0,
          fontSize: 12,
          bold: true,
          color: 'tx1',
          lang: langOf(product),
          wrap: false,
        },
      },
    },
  ]
}
