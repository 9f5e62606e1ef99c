// @vitest-environment node
import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { deckToPptx } from '@/export/pptx/deckToPptx'
import { CHARTS, makeFigureSlide, makeSnapshot, TABLE } from './pptxDeck'

const zh = (p: object) =>
  makeSnapshot({
    language: 'zh',
    title: '占中国人工智能加速卡市场的份额',
    subtitle: '按发布方列示，2026 年起为“代差管控”情景下的模型结果',
    note: '同一年的标记并排显示。',
    settings: [{ name: '情景', value: '代差管控' }],
    ...p,
  })
test('look', async () => {
  const second = {
    title: '任何一块 H200 到货之前，英伟达在中国的份额已经腰斩',
    subtitle: null,
    notes: '中文备注。',
  }
  const en = await deckToPptx(
    [
      makeFigureSlide(makeSnapshot({ charts: [CHARTS.bands] }), {
        title:
          'NVIDIA’s share of China had halved before any H200 arrived. Opening the gate slows the fall; it does not reverse it.',
        second,
      }),
      ...(['bar', 'column', 'line', 'scatter'] as const).map((kind) =>
        makeFigureSlide(makeSnapshot({ charts: [CHARTS[kind]] }), {
          title: `What a ${kind} chart shows`,
          second,
        }),
      ),
      makeFigureSlide(makeSnapshot({ charts: [CHARTS.bar, CHARTS.scatter] }), {
        title: 'Two readings of one figure',
      }),
      makeFigureSlide(
        makeSnapshot({
          charts: [
            {
              ...CHARTS.bands,
              series: [
                ...CHARTS.bands.series,
                { ...CHARTS.bands.series[0]!, name: 'Others', color: '#323EA3' },
              ],
            },
            CHARTS.column,
          ],
        }),
        { title: 'Three bands and a column chart' },
      ),
      makeFigureSlide(makeSnapshot({ table: TABLE }), { title: 'A long table' }),
      {
        kind: 'words',
        title: 'What is not known',
        lead: 'End',
        notes: 'n',
        snapshot: null,
        second: null,
        body: [
          'Nobody outside knows how many chips were smuggled.',
          'Yields at SMIC are guesses, and every guess is of someone with an interest in it being believed.',
          'What Beijing will do.',
        ],
      },
      {
        kind: 'question',
        title: 'How many of the licensed H200 had arrived by June 2026?',
        answer: 'One in forty: about 20,000 of 800,000.',
        lead: null,
        notes: '',
        snapshot: makeSnapshot({ charts: [CHARTS.column] }),
        second,
      },
    ],
    {
      title: 'The threshold of compute: what export policy does and does not do',
      title2: '算力的阈值：出口管制的作为与无为',
      language: 'en',
      language2: 'zh',
      onProgress: () => {},
      signal: new AbortController().signal,
    },
  )
  writeFileSync('/tmp/pptx/en.pptx', new Uint8Array(await en.arrayBuffer()))
  const cn = await deckToPptx(
    [
      makeFigureSlide(
        zh({
          charts: [
            {
              ...CHARTS.bands,
              yTitle: '占中国市场的百分比',
              series: CHARTS.bands.series.map((s, i) => ({ ...s, name: ['华为', '英伟达'][i]! })),
            },
          ],
        }),
        {
          title:
            '任何一块 H200 到货之前，英伟达在中国的份额已经“腰斩”；打开闸门只会放缓跌势，并不能扭转——差距仍在',
          lead: '市场',
          notes: '慢慢说。',
        },
      ),
      makeFigureSlide(
        zh({
          charts: [{ ...CHARTS.scatter, xTitle: '总处理性能，TPP', yTitle: '性能密度，TPP/mm²' }],
        }),
        { title: '对数坐标图', lead: '政策' },
      ),
      makeFigureSlide(
        zh({
          charts: [
            {
              ...CHARTS.bar,
              categories: ['华为昇腾 950PR 推理卡', ...CHARTS.bar.categories.slice(1)],
            },
          ],
        }),
        { title: '条形图', lead: '芯片' },
      ),
      makeFigureSlide(
        zh({
          table: {
            columns: [
              { key: 'a', name: '规则', unit: null, numeric: false },
              { key: 'b', name: '金额', unit: 'bnCNY', numeric: true },
              { key: 'c', name: '说明', unit: null, numeric: false },
            ],
            rows: Array.from({ length: 9 }, (_, i) => ({
              key: String(i),
              cells: [
                `第 ${i} 条规则`,
                i * 1234.5,
                '逐案审查，须向美国财政部缴纳一定比例的收入，并设有数量上限。',
              ],
            })),
          },
        }),
        { title: '表格', lead: '政策' },
      ),
    ],
    {
      title: '算力阈值：简报',
      language: 'zh',
      onProgress: () => {},
      signal: new AbortController().signal,
    },
  )
  writeFileSync('/tmp/pptx/zh.pptx', new Uint8Array(await cn.arrayBuffer()))
})
