import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Back-check against 2026',
  fits: (a: { like: string; unlike: string; year: string }) =>
    `Back-check: ${a.year} looks like ${a.like}, not like ${a.unlike}`,
  both: (a: { year: string }) =>
    `Back-check: both scenarios lie within what publishers say of ${a.year}`,
  neither: (a: { year: string }) =>
    `Back-check: neither scenario lies within what publishers say of ${a.year}`,
  subtitle: (year: string) =>
    `The model’s ${year} beside what publishers report or forecast for ${year}; nothing in the model was fitted to it`,
  axis: (year: string) => `NVIDIA’s share of China in ${year}, %`,
  reported: 'As reported',
  reportedSub: 'publishers, not blended',
  model: (scenario: string) => `Model: ${scenario}`,
  off: (a: { points: string; publisher: string }) => `off by ${a.points} from ${a.publisher}`,
  value: (a: { median: string; range: string }) => `${a.median} (${a.range})`,
  note: 'Thick bar: half of the draws; thin bar: nine in ten. Publishers differ in what they measure and are never blended. No measured share of 2026 was found.',
  columns: {
    of: 'Share of',
    publisher: 'Publisher',
    reported: 'Reported, %',
    model: 'Model, %',
    miss: 'Miss, points',
    kind: 'Kind',
    grade: 'Grade',
  },
  subjects: {
    domesticTotal: 'All Chinese vendors',
    foreignTotal: 'All foreign vendors',
    otherDomestic: 'Other Chinese vendors',
    gpuCards: 'GPU cards',
  },
}

const zh: Widen<typeof en> = {
  name: '以 2026年回测',
  fits: (a) => `回测：${a.year}年的实际更像${a.like}，而非${a.unlike}`,
  both: (a) => `回测：两个情景均在各机构对${a.year}年的说法之内`,
  neither: (a) => `回测：两个情景均不在各机构对${a.year}年的说法之内`,
  subtitle: (year) => `模型的${year}年与各机构对${year}年的报道或预测并列；未作任何调校`,
  axis: (year) => `英伟达${year}年在华份额，%`,
  reported: '各机构说法',
  reportedSub: '不作合并',
  model: (scenario) => `模型：${scenario}`,
  off: (a) => `与${a.publisher}相差 ${a.points}`,
  value: (a) => `${a.median}（${a.range}）`,
  note: '粗条为半数结果，细条为九成结果。各机构口径不同，不作合并。尚无 2026年的实测份额。',
  columns: {
    of: '份额所指',
    publisher: '发布机构',
    reported: '报告值，%',
    model: '模型，%',
    miss: '偏差，百分点',
    kind: '性质',
    grade: '等级',
  },
  subjects: {
    domesticTotal: '全部国产厂商',
    foreignTotal: '全部境外厂商',
    otherDomestic: '其他国产厂商',
    gpuCards: 'GPU 卡',
  },
}

export const backCheck: ViewWords<typeof en> = { en, zh }
