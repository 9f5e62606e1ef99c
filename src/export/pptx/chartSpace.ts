import { axisTitle, plotLayout, type AxisTitle, type Frame, type Margins } from './chartAxes'
import { XML_HEAD } from './xml'

type Space = {
  /** What the upright axis measures. As the chart's title, since some programs fold that of an axis. */
  title: AxisTitle
  plots: string
  axes: string
  legend: string
  frame: Frame
  margins: Margins
  lang: string
}

/** A whole chart part. Gaps stay gaps; the workbook beside it is the chart's data. */
export const chartSpace = ({ title, plots, axes, legend, frame, margins, lang }: Space): string =>
  [
    XML_HEAD,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${axisTitle(title, frame, lang)}<c:autoTitleDeleted val="${title === null || title.text === '' ? 1 : 0}"/><c:plotArea>`,
    plotLayout(frame, margins),
    plots,
    axes,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
