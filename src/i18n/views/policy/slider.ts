import type { PeriodRole } from '@/domain/policy/periods'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import type { Names } from './names'

const periods: Names<PeriodRole> = {
  rule2022: 'Oct 2022',
  rule2023a: 'Oct 2023',
  lettersOf2025: 'Apr 2025',
  window2026: 'Jan 2026',
}

const en = {
  name: 'Date of the rules',
  today: 'today',
  periods,
  tests: {
    rule2022: (a: { io: string; tpp: string }) => `I/O ≥ ${a.io} GB/s and TPP ≥ ${a.tpp}`,
    rule2023a: 'TPP and performance density',
    lettersOf2025: '+ bandwidth letters',
    window2026: '+ case-by-case window',
  },
  lettersOnly: 'letters that name chips',
  jump: (name: string) => `Go to the first day of the period: ${name}`,
  toToday: 'Back to today',
  inForce: (date: string) => `In force on ${date}`,
  noRule: 'No rule on chips for China.',
  events: 'Last moves before',
  noEvents: 'None in the data.',
  since: (date: string) => `since ${date}`,
}

const zh: Widen<typeof en> = {
  name: '规则日期',
  today: '今天',
  periods: {
    rule2022: '2022年10月',
    rule2023a: '2023年10月',
    lettersOf2025: '2025年4月',
    window2026: '2026年1月',
  },
  tests: {
    rule2022: (a) => `I/O ≥ ${a.io} GB/s 且 TPP ≥ ${a.tpp}`,
    rule2023a: 'TPP 与性能密度',
    lettersOf2025: '+ 带宽函件',
    window2026: '+ 逐案审查窗口',
  },
  lettersOnly: '点名芯片的函件',
  jump: (name) => `跳到该阶段首日：${name}`,
  toToday: '回到今天',
  inForce: (date) => `${date}有效的规则`,
  noRule: '没有针对对华芯片的规则。',
  events: '此前最近的举措',
  noEvents: '数据中没有。',
  since: (date) => `自 ${date}`,
}

export const slider: ViewWords<typeof en> = { en, zh }
