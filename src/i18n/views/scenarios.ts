import type { LabOutput } from '@/domain/choices'
import type { LeverId } from '@/domain/lab/leverIds'
import type { LeverSection } from '@/domain/lab/levers'
import type { LeverGroup } from '@/domain/model/attribution'
import type { Group, Segment } from '@/domain/model/groups'
import type { ModelProblem } from '@/domain/model/ModelError'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const outputs: Record<LabOutput, string> = {
  localShare: 'Domestic share',
  nvidia: 'NVIDIA share',
  unmet: 'Unmet demand',
  compute: 'Compute delivered',
  treasury: 'US treasury',
}

const measures: Record<LabOutput, string> = {
  localShare: 'Share of China’s AI-accelerator spending served by Chinese vendors',
  nvidia: 'NVIDIA’s share of China’s AI-accelerator spending',
  unmet: 'Spending that nobody could serve, a year',
  compute: 'New compute delivered, dense 16-bit, a year',
  treasury: 'What the US treasury takes of sales to China, a year',
}

const groups: Record<Group, string> = {
  nvidia: 'NVIDIA',
  amd: 'AMD',
  huawei: 'Huawei',
  domesticOther: 'Other Chinese vendors',
}

const segments: Record<Segment, string> = {
  training: 'training',
  inference: 'inference',
  government: 'government',
  industry: 'key industry',
}

const causes: Record<LeverGroup, string> = {
  licence: 'Licence limit, TPP',
  ceiling: 'Washington’s ceiling',
  admission: 'Beijing’s admission',
  take: 'Levy',
  risk: 'Cut-off risk',
  mandate: 'Beijing’s mandates',
  start: 'Start year',
}

const causeWords: Record<LeverGroup, string> = {
  licence: 'licence limit',
  ceiling: 'ceiling',
  admission: 'admission',
  take: 'levy',
  risk: 'cut-off risk',
  mandate: 'mandates',
  start: 'start year',
}

const sections: Record<LeverSection, string> = {
  washington: 'Washington’s gate',
  beijing: 'Beijing’s gate',
  supply: 'Supply',
  demand: 'Demand',
  behaviour: 'Behaviour of buyers',
}

const problems: Record<ModelProblem, string> = {
  wrongType: 'is not a number',
  outOfBounds: 'is out of bounds',
  sumNotOne: 'does not sum to 1',
  startNotAfterBase: 'must be after the base year',
  endBeforeBase: 'ends before the base year',
  duplicate: 'comes twice',
  nothingToSell: 'belongs to a vendor with nothing to sell in the base year',
  mandateAboveShare: 'reserves more for domestic chips than they had in the base year',
  noConvergence: 'leaves no taste of buyers that explains the base year’s shares',
  unknownPath: 'is unknown',
  badRange: 'has no valid range',
  mismatch: 'differs between the two scenarios',
}

const inSentence: Record<LabOutput, string> = {
  localShare: 'the domestic share',
  nvidia: 'NVIDIA’s share',
  unmet: 'unmet demand',
  compute: 'compute delivered',
  treasury: 'the US treasury’s take',
}

/** Shorter than the data's names, which stand under "Why". */
const leverNames: Partial<Record<LeverId, string>> = {
  'licence.maxTpp': 'Licence: TPP below',
  'licence.maxBandwidth_GBps': 'Bandwidth below',
  'ceiling_bnUSD.nvidia': 'Ceiling a year, NVIDIA',
  'ceiling_bnUSD.amd': 'Ceiling a year, AMD',
  revenueTake: 'Levy on sales',
  'risk.nvidia': 'Chance of cut-off, NVIDIA',
  'risk.amd': 'Chance of cut-off, AMD',
  admissionStart: 'Admission at the start',
  admissionEnd: 'Admission in 2030',
  'mandateEnd.government': 'Reserved: government',
  'mandateEnd.industry': 'Reserved: key industry',
  'mandateEnd.inference': 'Reserved: cloud, inference',
  'mandateEnd.training': 'Reserved: training',
  'supply_bnUSD.huawei': 'Huawei’s supply, 2025',
  'supplyGrowth.huawei': 'Huawei’s growth',
  'supply_bnUSD.domesticOther': 'Others’ supply, 2025',
  'supplyGrowth.domesticOther': 'Others’ growth',
  learning: 'Learning by use',
}

const en = {
  outputs,
  inSentence,
  measures,
  groups,
  segments,
  causes,
  problems,
  notForecast: 'A scenario of a simple model, not a forecast.',
  units: { percent: '%', points: 'pp', money: 'bn USD', compute: 'EFLOPS' },
  answer: {
    waiting:
      'What two export policies would do to Chinese vendors’ share of the market at home, and to the new compute that China gets each year',
    waitingSupport:
      'A scenario of a simple model, not a forecast. The model is making its draws: 10,000 for each of the two scenarios, with the same random numbers for both. It runs in your browser.',
    costs: (a: {
      scenario: string
      first: string
      last: string
      years: readonly [string, string]
    }) =>
      `${a.scenario} costs Chinese vendors ${a.first} points of share in ${a.years[0]} and ${a.last} in ${a.years[1]}.`,
    gives: (a: {
      scenario: string
      first: string
      last: string
      years: readonly [string, string]
    }) =>
      `${a.scenario} gives Chinese vendors ${a.first} points of share in ${a.years[0]} and ${a.last} in ${a.years[1]}.`,
    turns: (a: {
      scenario: string
      first: string
      last: string
      years: readonly [string, string]
    }) =>
      `${a.scenario} moves Chinese vendors’ share by ${a.first} points in ${a.years[0]} and by ${a.last} in ${a.years[1]}.`,
    same: (a: { scenario: string; other: string }) =>
      `${a.scenario} changes Chinese vendors’ share by less than half a point against ${a.other}.`,
    self: (a: { scenario: string }) =>
      `${a.scenario} is compared with itself: there is no difference.`,
    most: {
      beijing: ' Most of it is Beijing’s choice.',
      washington: ' Most of it is Washington’s choice.',
      neither: '',
    },
    compute: (a: { percent: string; more: boolean; year: string; other: string }) =>
      `China’s new compute is ${a.percent} ${a.more ? 'higher' : 'lower'} in ${a.year} than under ${a.other}.`,
    spans: (a: { year: string; low: string; high: string; buysTime: boolean }) =>
      ` By ${a.year} nine draws in ten lie between ${a.low} and ${a.high} EFLOPS, on both sides of zero${a.buysTime ? ': access buys time' : ''}.`,
    clear: (a: { year: string; low: string; high: string }) =>
      ` In ${a.year} nine draws in ten lie between ${a.low} and ${a.high} EFLOPS.`,
  },
  bases: {
    article: 'The article’s figures',
    bernsteinDec2025: 'Bernstein, December 2025',
    idcUnits2025: 'IDC cards, 2025',
  },
  controls: {
    name: 'What is shown',
    output: 'Output',
    year: 'Year looked at',
    base: 'Base year from',
    seed: 'seed',
    draws: (draws: string) => `${draws} draws`,
    quick: (draws: string) => `quick look: ${draws} draws`,
    failed: (count: string) => `${count} draws could not be calibrated and are left out`,
    progress: (done: string, total: string) => `${done} of ${total} draws`,
  },
  fault: (a: { field: string; problem: string }) =>
    `The model cannot work with these levers: ${a.field} ${a.problem}. The last good result is shown in grey.`,
  faultPlain: (detail: string) =>
    `The model could not answer (${detail}). The last good result is shown in grey.`,
  difference: {
    name: 'The two scenarios compared',
    narrows: (a: { first: string; last: string; years: readonly [string, string] }) =>
      `The gap is widest early and narrows: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
    widens: (a: { first: string; last: string; years: readonly [string, string] }) =>
      `The gap widens: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
    holds: (a: { first: string; last: string; years: readonly [string, string] }) =>
      `The gap holds: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
    crosses: (a: { first: string; last: string; years: readonly [string, string] }) =>
      `The gap changes its sign: ${a.first} in ${a.years[0]}, ${a.last} in ${a.years[1]}`,
    none: 'The two scenarios come out alike',
    subtitle: (measure: string) =>
      `${measure}; median and bands of draws. Hatched: between the medians. Same draws for both.`,
    axis: (measure: string, unit: string) => `${measure}, ${unit}`,
    axisFrom: (value: string) => ` (axis starts at ${value})`,
    interval: (range: string) => `nine in ten draws: ${range}`,
    to: ' to ',
    base: (a: { value: string; year: string }) => `${a.value} in ${a.year}, the base`,
    note: (a: { base: string; draws: string; seed: string; a: string; b: string }) =>
      `A way to reason, not a forecast. Base year: ${a.base}. ${a.a} against ${a.b}; ${a.draws} draws, seed ${a.seed}. The brackets are medians of paired differences, which need not be differences of medians.`,
    columns: {
      year: 'Year',
      scenario: 'Scenario',
      median: 'Median',
      half: 'Half of draws',
      most: 'Nine in ten',
      difference: 'Difference',
      differenceRange: 'Difference, nine in ten',
    },
    summary: (a: { scenario: string; other: string; first: string; last: string }) =>
      `${a.scenario} against ${a.other}: ${a.first} at first, ${a.last} at the end.`,
  },
  facets: {
    name: 'Share by vendor group',
    title: (a: { scenario: string; other: string; year: string }) =>
      `${a.scenario} against ${a.other}, vendor by vendor, in ${a.year}`,
    subtitle:
      'Share of spending served, per cent; medians, nine in ten of the draws, hatched between the medians',
    sentence: (a: { change: string; low: string; high: string; year: string }) =>
      `${a.year}: ${a.change}, nine in ten between ${a.low} and ${a.high}`,
    columns: { group: 'Vendor group' },
  },
  attribution: {
    name: 'What makes the difference',
    title: (names: string) => `What makes the difference: ${names}`,
    thenNext: (first: string, second: string) => `${first}, then ${second}`,
    titleNone: 'No lever makes a difference here',
    subtitle: (a: { sums: string }) =>
      `Shapley values of the central case (all numbers at their modes); sum ${a.sums}`,
    sum: (a: { value: string; year: string }) => `${a.value} in ${a.year}`,
    axis: (a: { measure: string; unit: string }) => `Change in ${a.measure}, ${a.unit}`,
    inYear: (a: { value: string; year: string }) => `${a.value} in ${a.year}`,
    same: 'same in both',
    bindsNot:
      'The licence limit alone adds nothing while the ceiling binds: buyers take all that is let in.',
    note: 'Exact Shapley values over the 128 mixtures of the two scenarios’ levers. They are of the central case, so their sum differs from the medians above.',
    columns: { lever: 'Levers', from: 'Values' },
    total: 'Sum',
  },
  tornado: {
    name: 'What could move the answer most',
    subtitle: (a: { center: string; scenario: string }) =>
      `One number at a time to its low (hollow) and high (solid) end; central case ${a.center}; ${a.scenario}`,
    title: (name: string) => `What could move the answer most: ${name}`,
    axis: (a: { measure: string; year: string; unit: string }) =>
      `${a.measure} in ${a.year}, ${a.unit}`,
    note: (shown: string, all: string) =>
      `The ${shown} widest of ${all}; all stand in the table. Ranges and reasons are in the levers. A number that cannot be calibrated at one end has no bar.`,
    columns: {
      name: 'Number',
      low: 'Low',
      high: 'High',
      atLow: 'Result at low',
      atHigh: 'Result at high',
      spread: 'Spread',
    },
    multiplier: {
      'scenario.ceiling_bnUSD': 'Washington’s ceiling',
      'scenario.admissionStart': 'Beijing’s admission, 2026',
      'scenario.admissionEnd': 'Beijing’s admission, 2030',
      'scenario.mandateEnd': 'Reserved for domestic chips',
      'scenario.risk.us': 'Chance of a cut-off',
    } satisfies Record<string, string>,
    none: 'cannot be calibrated',
  },
  backCheck: {
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
  },
  years: {
    name: 'Results by year',
    title: 'Every output, year by year',
    subtitle:
      'Medians, with nine in ten of the draws in brackets; the frontier is the best chip that each group may sell',
    columns: {
      year: 'Year',
      scenario: 'Scenario',
      demand: 'Demand, bn USD',
      served: 'Unmet, bn USD',
      local: 'Domestic share, %',
      compute: 'Compute, EFLOPS',
      treasury: 'US treasury, bn USD',
      frontier: 'Frontier: NVIDIA · AMD · Huawei · other',
    },
    nothing: 'none',
  },
  rail: {
    sections,
    names: leverNames,
    more: (count: string) => `${count} more parameters`,
    why: 'Why, equation',
    whyOf: (name: string) => `Why, and the equation: ${name}`,
    reset: 'Reset',
    resetAll: 'Reset all levers',
    noLimit: 'no line',
    perYear: (value: string) => `${value} a year`,
    cited: 'cited range',
    compared: (scenario: string) => scenario,
    observed: 'observed',
    citedRange: (range: string) => `Cited range ${range}.`,
    fixed: 'Held fixed in the draws.',
    usual: (value: string) => `Usual value ${value}.`,
    basis: {
      sourced: 'From sources.',
      assumption: 'An assumption.',
      definition: 'By definition of the scenario.',
    },
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    outside: (range: string) => `Outside the cited range ${range}.`,
    observedNote: (a: { value: string; date: string }) => `observed to ${a.date}: ${a.value}`,
    farAbove: (a: { value: string; date: string }) =>
      `Far above what was seen: ${a.value} of licensed units by ${a.date}`,
    licence: (a: { tpp: string; bandwidth: string }) =>
      `Licence from your rule: TPP below ${a.tpp}, bandwidth below ${a.bandwidth}.`,
    dropLicence: 'Drop it',
    fixedTitle: 'Held fixed',
    fixedNote: 'Not drawn, and not moved here:',
    warnings: {
      nothingLicensed:
        'Beijing admits chips, but the licence lets no US chip through: nothing can arrive.',
      mandateFalls: (a: { segment: string; from: string; to: string }) =>
        `The part reserved for domestic chips in ${a.segment} falls from ${a.from} to ${a.to}; is that meant?`,
      neverStarts: (a: { year: string; end: string }) =>
        `The policy would start in ${a.year}, after the last year (${a.end}): it never comes into force.`,
    },
    market: 'Moves both scenarios',
    chips: {
      let: (names: string) => `let in: ${names}`,
      none: 'lets no chip in',
    },
  },
  method: {
    name: 'Method',
    title: 'How the model works, in full',
    subtitle: 'Ten steps; every number in them is in the levers or in the table below',
    intro:
      'Two gates decide what US chips reach China: Washington’s licence and Beijing’s admission. Buyers weigh performance, price, software and the risk of being cut off; what they want meets what may be imported and what Chinese vendors can make. The model is small enough to be worked by hand. It is a way to reason, not a forecast.',
    steps: [
      'Frontier. Of the chips on sale, each group offers the one with the highest dense 16-bit rate; US chips must lie below both limits of the licence. One product per group and year: the Ascend 950PR, made for FP8 and FP4, never overtakes the 910C on this measure.',
      'Performance in a use is compute and bandwidth, weighted by whether the work is bound by one or the other.',
      'Utility of a group’s chip in use k: performance, price, software ecosystem and the risk of a cut-off.',
      'Desired shares: a logit over all groups in the open part of each use, over domestic ones in the reserved part m.',
      'Calibration: a taste for each group (NVIDIA 0) such that the model gives the base year’s shares (Berry, 1994). It assumes that rationing in the base year was proportional.',
      'Habit: part of last year’s mix carries over; groups with nothing to sell drop out.',
      'Caps: what Beijing admits of Washington’s ceiling, and what Chinese vendors can make.',
      'Allocation: each group gets at most its cap; of what is refused, the part σ moves to groups with room left, in five rounds. The rest stays unmet.',
      'Outputs: shares of what was served, unmet demand, compute delivered, and the treasury’s part τ of US sales.',
      'Learning: a domestic ecosystem closes part of its gap to CUDA, the faster the more domestic chips are used. A blockade feeds the domestic stack: the article’s central claim as one adjustable number.',
    ],
    uncertainty:
      'Uncertainty: 10,000 draws of all numbers with a range, each from a triangular distribution (low, usual, high), independent of each other, from the generator xoshiro128** and the seed shown. Both scenarios of a comparison use the same draws. Bands are the 5th, 25th, 50th, 75th and 95th percentiles. Medians are drawn and quoted; the central case (all numbers at their usual values) serves attribution and tornado only, and differs from the medians.',
    frontierNote: 'Prices and 16-bit rates of the chips offered',
    assumptions: 'All assumptions',
    assumptionsNote: 'Values as moved now. Drawn: with a range; fixed: without.',
    offers: 'Chips that a group can offer',
    columns: {
      name: 'Number',
      value: 'Value',
      range: 'Range drawn',
      basis: 'Rests on',
      reason: 'Reason',
      chip: 'Chip',
      group: 'Group',
      from: 'From',
      tpp: 'TPP',
      bandwidth: 'Bandwidth, TB/s',
      dense: 'Dense 16-bit, TFLOPS',
      price: 'Price, k USD',
    },
    fixed: 'fixed',
    bases: { sourced: 'sources', assumption: 'assumption', definition: 'definition' },
    example: (a: { year: string; scenario: string }) =>
      `Worked example: NVIDIA’s ${a.year} share under ${a.scenario}, by hand`,
    exampleSteps: {
      step: 'Step',
      intro:
        'Take the printed numbers and a pocket calculator. They are of the central case: all numbers at their usual values.',
      frontier: 'Chips on offer, taste ξ, ecosystem and risk',
      worth:
        'Utility with taste, u + ξ, in each use; the shares are e to this power, divided by the sum',
      mandate: 'Reserved part m',
      shares: 'Wish, last year’s mix, and both mixed',
      wish: 'Wish',
      previous: 'Last year',
      mixed: 'Mixed, d',
      wants: 'Wants, bn USD',
      cap: 'Cap, bn USD',
      rounds: 'Rounds of allocation, bn USD: asked, then given',
      round: (n: string) => `Round ${n}`,
      asked: 'asked',
      given: 'given',
      served: 'Served, bn USD',
      share: 'Share',
      result: (a: { served: string; total: string; share: string }) =>
        `NVIDIA’s share = ${a.served} ÷ ${a.total} = ${a.share}`,
      taste: 'Taste ξ',
      ecosystem: 'Ecosystem',
      risk: 'Risk',
    },
    notCovered: 'What the model leaves out',
    show: 'Show the method',
  },
}

const zh: Widen<typeof en> = {
  outputs: {
    localShare: '国产份额',
    nvidia: '英伟达份额',
    unmet: '未满足需求',
    compute: '交付算力',
    treasury: '美国财政收入',
  },
  inSentence: {
    localShare: '国产份额',
    nvidia: '英伟达份额',
    unmet: '未满足需求',
    compute: '交付算力',
    treasury: '美国财政收入',
  },
  measures: {
    localShare: '国产厂商占中国 AI 加速器支出的份额',
    nvidia: '英伟达占中国 AI 加速器支出的份额',
    unmet: '每年无人能满足的支出',
    compute: '每年新增算力，稠密 16 位',
    treasury: '美国财政每年自对华销售所得',
  },
  groups: { nvidia: '英伟达', amd: 'AMD', huawei: '华为', domesticOther: '其他国产厂商' },
  segments: { training: '训练', inference: '推理', government: '政务', industry: '关键行业' },
  causes: {
    licence: '许可线（TPP）',
    ceiling: '华盛顿的许可额度',
    admission: '北京的放行比例',
    take: '抽成',
    risk: '断供风险',
    mandate: '国产专用要求',
    start: '起始年份',
  },
  problems: {
    wrongType: '不是数字',
    outOfBounds: '超出允许范围',
    sumNotOne: '合计不为 1',
    startNotAfterBase: '须晚于基准年',
    endBeforeBase: '早于基准年结束',
    duplicate: '重复出现',
    nothingToSell: '对应的厂商在基准年无货可售',
    mandateAboveShare: '为国产预留的比例超过其基准年份额',
    noConvergence: '使基准年份额无解',
    unknownPath: '无法识别',
    badRange: '区间无效',
    mismatch: '在两个情景中不一致',
  },
  notForecast: '此为简化模型的情景推演，并非预测。',
  units: { percent: '%', points: '个百分点', money: '亿美元', compute: 'EFLOPS' },
  answer: {
    waiting: '两种出口政策，\n于国产份额与中国新增算力有何不同',
    waitingSupport:
      '此为简化模型的情景推演，并非预测。模型正在抽样：两个情景各 10,000 次，所用随机数相同，以便逐次配对比较差值。',
    costs: (a) =>
      `${a.scenario}使国产份额在${a.years[0]}年减少 ${a.first} 个百分点，\n${a.years[1]}年减少 ${a.last} 个。`,
    gives: (a) =>
      `${a.scenario}使国产份额在${a.years[0]}年增加 ${a.first} 个百分点，\n${a.years[1]}年增加 ${a.last} 个。`,
    turns: (a) =>
      `${a.scenario}使国产份额在${a.years[0]}年变动 ${a.first} 个百分点，\n${a.years[1]}年变动 ${a.last} 个。`,
    same: (a) => `与${a.other}相比，${a.scenario}对国产份额的影响不足半个百分点。`,
    self: (a) => `${a.scenario}与自身相比，没有差异。`,
    most: {
      beijing: '其中大半取决于北京。',
      washington: '其中大半取决于华盛顿。',
      neither: '',
    },
    compute: (a) => `${a.year}年中国新增算力较${a.other}${a.more ? '高' : '低'} ${a.percent}。`,
    spans: (a) =>
      `到${a.year}年，九成结果在 ${a.low} 至 ${a.high} EFLOPS 之间，跨越零线${a.buysTime ? '：放行只是换取时间' : ''}。`,
    clear: (a) => `${a.year}年九成结果在 ${a.low} 至 ${a.high} EFLOPS 之间。`,
  },
  bases: {
    article: '文章口径',
    bernsteinDec2025: '伯恩斯坦 2025年12月',
    idcUnits2025: 'IDC 2025年卡数',
  },
  controls: {
    name: '显示内容',
    output: '结果指标',
    year: '考察年份',
    base: '基准年口径',
    seed: '种子',
    draws: (draws) => `${draws} 次抽样`,
    quick: (draws) => `快速预览：${draws} 次抽样`,
    failed: (count) => `${count} 次抽样无法校准，已剔除`,
    progress: (done, total) => `已完成 ${done} / ${total} 次`,
  },
  fault: (a) => `模型无法处理这组参数：${a.field} ${a.problem}。灰色为上一次有效结果。`,
  faultPlain: (detail) => `模型未能给出结果（${detail}）。灰色为上一次有效结果。`,
  difference: {
    name: '两个情景的对比',
    narrows: (a) => `差距先大后小：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
    widens: (a) => `差距扩大：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
    holds: (a) => `差距大体不变：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
    crosses: (a) => `差距变号：${a.years[0]}年 ${a.first}，${a.years[1]}年 ${a.last}`,
    none: '两个情景结果相同',
    subtitle: (measure) =>
      `${measure}：中位数、半数结果与九成结果。斜线为两条中位线之间。两个情景使用同一组抽样。`,
    axis: (measure, unit) => `${measure}，${unit}`,
    axisFrom: (value) => `（纵轴自 ${value} 起）`,
    interval: (range) => `九成结果：${range}`,
    to: ' 至 ',
    base: (a) => `${a.year}年基准 ${a.value}`,
    note: (a) =>
      `用于推理，并非预测。基准年：${a.base}。${a.a}对${a.b}；${a.draws} 次抽样，种子 ${a.seed}。括线为配对差值的中位数，不必等于中位数之差。`,
    columns: {
      year: '年份',
      scenario: '情景',
      median: '中位数',
      half: '半数结果',
      most: '九成结果',
      difference: '差值',
      differenceRange: '差值，九成结果',
    },
    summary: (a) => `${a.scenario}对${a.other}：起初 ${a.first}，期末 ${a.last}。`,
  },
  facets: {
    name: '各厂商份额',
    title: (a) => `${a.scenario}对${a.other}：${a.year}年各厂商份额`,
    subtitle: '占已满足支出的份额（%）；中位数与九成结果，斜线为两条中位线之间',
    sentence: (a) => `${a.year}年：${a.change}，九成结果在 ${a.low} 至 ${a.high} 之间`,
    columns: { group: '厂商' },
  },
  attribution: {
    name: '差异从何而来',
    title: (names) => `差异从何而来：${names}`,
    thenNext: (first, second) => `首为${first}，次为${second}`,
    titleNone: '没有一项参数带来差异',
    subtitle: (a) => `中心情形的沙普利值；合计 ${a.sums}`,
    sum: (a) => `${a.year}年 ${a.value}`,
    axis: (a) => `${a.measure}的变动，${a.unit}`,
    inYear: (a) => `${a.year}年 ${a.value}`,
    same: '两者相同',
    bindsNot: '额度用尽时，单改许可线并无作用：放行多少，买方便买多少。',
    note: '为两个情景 128 种参数组合的精确沙普利值。取中心情形，故合计与上图的中位数不同。',
    columns: { lever: '参数组', from: '取值' },
    total: '合计',
  },
  tornado: {
    name: '何者最能改变结果',
    subtitle: (a) =>
      `每次只将一个数移至低端（空心）或高端（实心）；中心情形 ${a.center}；${a.scenario}`,
    title: (name) => `何者最能改变结果：${name}`,
    axis: (a) => `${a.year}年${a.measure}，${a.unit}`,
    note: (shown, all) =>
      `列出 ${all} 项中影响最大的 ${shown} 项，其余见表格。区间与理由见左侧参数。一端无法校准者不画条形。`,
    columns: {
      name: '参数',
      low: '低端',
      high: '高端',
      atLow: '低端结果',
      atHigh: '高端结果',
      spread: '幅度',
    },
    multiplier: {
      'scenario.ceiling_bnUSD': '华盛顿的许可额度',
      'scenario.admissionStart': '北京放行比例，2026年',
      'scenario.admissionEnd': '北京放行比例，2030年',
      'scenario.mandateEnd': '国产专用比例',
      'scenario.risk.us': '断供概率',
    },
    none: '无法校准',
  },
  backCheck: {
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
  },
  years: {
    name: '逐年结果',
    title: '逐年列出全部结果',
    subtitle: '中位数，括号内为九成结果；最优芯片指各厂商当年可售的最强一款',
    columns: {
      year: '年份',
      scenario: '情景',
      demand: '需求，亿美元',
      served: '未满足，亿美元',
      local: '国产份额，%',
      compute: '算力，EFLOPS',
      treasury: '美国财政，亿美元',
      frontier: '最优芯片：英伟达 · AMD · 华为 · 其他',
    },
    nothing: '无',
  },
  rail: {
    sections: {
      washington: '华盛顿之闸',
      beijing: '北京之闸',
      supply: '供给',
      demand: '需求',
      behaviour: '买方行为',
    },
    names: {
      'licence.maxTpp': '许可线：TPP 低于',
      'licence.maxBandwidth_GBps': '带宽低于',
      'ceiling_bnUSD.nvidia': '每年额度，英伟达',
      'ceiling_bnUSD.amd': '每年额度，AMD',
      revenueTake: '销售抽成',
      'risk.nvidia': '断供概率，英伟达',
      'risk.amd': '断供概率，AMD',
      admissionStart: '放行比例，起始',
      admissionEnd: '放行比例，2030年',
      'mandateEnd.government': '国产专用：政务',
      'mandateEnd.industry': '国产专用：关键行业',
      'mandateEnd.inference': '国产专用：云与推理',
      'mandateEnd.training': '国产专用：训练',
      'supply_bnUSD.huawei': '华为供给，2025年',
      'supplyGrowth.huawei': '华为供给增速',
      'supply_bnUSD.domesticOther': '其他供给，2025年',
      'supplyGrowth.domesticOther': '其他供给增速',
      learning: '生态学习率',
    },
    more: (count) => `其余 ${count} 项参数`,
    why: '理由、方程',
    whyOf: (name) => `理由与方程：${name}`,
    reset: '复位',
    resetAll: '全部参数复位',
    noLimit: '不设上限',
    perYear: (value) => `每年 ${value}`,
    cited: '有据区间',
    compared: (scenario) => scenario,
    observed: '实际',
    citedRange: (range) => `有据区间 ${range}。`,
    fixed: '抽样时保持固定。',
    usual: (value) => `常用值 ${value}。`,
    basis: { sourced: '有出处。', assumption: '为假设。', definition: '由该情景定义。' },
    sources: (count) => `${count} 个来源`,
    outside: (range) => `超出有据区间 ${range}。`,
    observedNote: (a) => `截至${a.date}实际为 ${a.value}`,
    farAbove: (a) => `远高于实际：截至${a.date}，到货仅为许可量的 ${a.value}`,
    licence: (a) => `采用自拟规则的许可线：TPP 低于 ${a.tpp}，带宽低于 ${a.bandwidth}。`,
    dropLicence: '撤去',
    fixedTitle: '保持固定的数',
    fixedNote: '不参与抽样，此处也不调整：',
    warnings: {
      nothingLicensed: '北京放行，但许可线不容任何美国芯片通过：无货可到。',
      mandateFalls: (a) =>
        `${a.segment}的国产专用比例由 ${a.from} 降至 ${a.to}；请确认是否有意如此。`,
      neverStarts: (a) => `政策自${a.year}年起，晚于末年（${a.end}年）：不会生效。`,
    },
    market: '同时影响两个情景',
    chips: { let: (names) => `可通过：${names}`, none: '无芯片可通过' },
  },
  method: {
    name: '方法',
    title: '模型如何运算：全文',
    subtitle: '共十步；其中每个数字都在参数栏或下表之中',
    intro:
      '美国芯片能否进入中国取决于两道闸门：华盛顿的许可与北京的放行。买方权衡性能、价格、软件生态与断供风险；所求之量受进口额度与国产供给约束。模型小到可以手算，用于推理，并非预测。',
    steps: [
      '最优芯片。各厂商以在售芯片中稠密 16 位算力最高者参与；美国芯片须低于许可的两条线。每家每年一款：昇腾 950PR 面向 FP8 与 FP4，按此口径不会超过 910C。',
      '某一用途的性能由算力与带宽加权而成，视其受限于何者。',
      '某厂商芯片在用途 k 的效用：性能、价格、软件生态与断供风险。',
      '意愿份额：各用途的开放部分在全部厂商间作 logit 选择，国产专用部分 m 只在国产厂商间选择。',
      '校准：为各厂商求一偏好值（英伟达为 0），使模型重现基准年份额（Berry，1994）。假设基准年的配给按比例分摊。',
      '惯性：上年结构部分延续；无货可售的厂商退出。',
      '上限：北京在华盛顿额度中的放行量，以及国产厂商的产能。',
      '分配：各厂商至多得其上限；未获满足者中有 σ 部分转向尚有余量的厂商，共五轮，其余为未满足需求。',
      '结果：已满足支出的份额、未满足需求、交付算力，以及美国财政自美国芯片销售所得的 τ 部分。',
      '学习：国产生态逐年缩小与 CUDA 的差距，国产芯片用得越多，缩得越快。封锁反哺国产生态，正是文章的核心论断，在此化为一个可调的数。',
    ],
    uncertainty:
      '不确定性：凡有区间的数，各自独立地按三角分布（低、常用、高）抽样 10,000 次，生成器为 xoshiro128**，种子标于图上。对比的两个情景使用同一组抽样。色带为第 5、25、50、75、95 百分位。图文均取中位数；中心情形（各数取常用值）仅用于归因与敏感性分析，与中位数不同。',
    frontierNote: '所用芯片的价格与 16 位算力',
    assumptions: '全部假设',
    assumptionsNote: '按当前取值。有区间者参与抽样，无区间者固定。',
    offers: '各厂商可提供的芯片',
    columns: {
      name: '参数',
      value: '取值',
      range: '抽样区间',
      basis: '依据',
      reason: '理由',
      chip: '芯片',
      group: '厂商',
      from: '起始年',
      tpp: 'TPP',
      bandwidth: '带宽，TB/s',
      dense: '稠密 16 位，TFLOPS',
      price: '价格，千美元',
    },
    fixed: '固定',
    bases: { sourced: '来源', assumption: '假设', definition: '定义' },
    example: (a) => `算例：手算${a.scenario}下英伟达${a.year}年的份额`,
    exampleSteps: {
      step: '步骤',
      intro: '以下所列数字加一台计算器即可。均取中心情形：各数取常用值。',
      frontier: '所用芯片、偏好 ξ、生态与风险',
      worth: '各用途的效用与偏好之和 u + ξ；份额为 e 的该次幂除以总和',
      mandate: '国产专用部分 m',
      shares: '意愿、上年结构与两者混合',
      wish: '意愿',
      previous: '上年',
      mixed: '混合 d',
      wants: '所求，亿美元',
      cap: '上限，亿美元',
      rounds: '逐轮分配（亿美元）：先所求，后所得',
      round: (n) => `第 ${n} 轮`,
      asked: '所求',
      given: '所得',
      served: '所得合计，亿美元',
      share: '份额',
      result: (a) => `英伟达份额 = ${a.served} ÷ ${a.total} = ${a.share}`,
      taste: '偏好 ξ',
      ecosystem: '生态',
      risk: '风险',
    },
    notCovered: '模型未计入的部分',
    show: '展开方法',
  },
}

/** Causes in a title, where room is short. */
export const CAUSE_WORDS = {
  en: causeWords,
  zh: {
    licence: '许可线',
    ceiling: '许可额度',
    admission: '北京放行',
    take: '抽成',
    risk: '断供风险',
    mandate: '国产要求',
    start: '起始年份',
  } satisfies Record<LeverGroup, string>,
}

export const scenariosWords: ViewWords<typeof en> = { en, zh }
