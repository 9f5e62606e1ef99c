const FRAMES =
  /<p:graphicFrame>(?:(?!<\/p:graphicFrame>)[\s\S])*<c:chart(?:(?!<\/p:graphicFrame>)[\s\S])*<\/p:graphicFrame>/g
const PLACE = /<p:xfrm>([\s\S]*?)<\/p:xfrm>/
const NAME = /<p:cNvPr id="\d+" name="([^":]*)/

/** Charts that lie in one place as one group, so that they are moved and sized together. */
export function grouped(slide: string): string {
  const runs: string[][] = []
  for (const [frame] of slide.matchAll(FRAMES)) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && placeOf(before) === placeOf(frame)) last.push(frame)
    else runs.push([frame])
  }
  return runs
    .filter((run) => run.length > 1)
    .reduce((xml, run) => {
      const [first = '', ...others] = run
      const bare = others.reduce((text, frame) => text.replace(frame, ''), xml)
      return bare.replace(first, () => group(run))
    }, slide)
}

const placeOf = (frame: string): string => PLACE.exec(frame)?.[1] ?? ''

function group(frames: readonly string[]): string {
  const [first = ''] = frames
  const place = placeOf(first)
  const inner = place.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${NAME.exec(first)?.[1] ?? ''}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inner}</a:xfrm></p:grpSpPr>${frames.join('')}</p:grpSp>`
}
