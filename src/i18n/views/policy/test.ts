import type { TestFigure } from '@/domain/policy/lists'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import type { Names } from './names'

const figures: Names<TestFigure> = {
  rate: 'Dense TFLOPS',
  bits: 'Bits',
  dieArea_mm2: 'Die, mm²',
  dram_GBps: 'Memory, GB/s',
  io_GBps: 'I/O, GB/s',
}

const en = {
  title: 'Test a chip',
  figures,
  dataCentre: 'for data centres',
  usAvailable: 'sold in the US',
  tpp: (a: { rate: string; bits: string; tpp: string }) => `${a.rate} × ${a.bits} = `,
  density: (pd: string) => `, density ${pd}`,
  noTpp: 'Type a rate and its bits for a TPP.',
  name: 'Your chip',
  verdicts: 'Verdicts on your chip',
  washington: 'Washington: ',
  rateHint: 'TOPS or TFLOPS, without sparsity',
}

const zh: Widen<typeof en> = {
  title: '试算芯片',
  figures: {
    rate: '稠密 TFLOPS',
    bits: '位宽',
    dieArea_mm2: '裸片，mm²',
    dram_GBps: '显存，GB/s',
    io_GBps: 'I/O，GB/s',
  },
  dataCentre: '面向数据中心',
  usAvailable: '在美国有售',
  tpp: (a) => `${a.rate} × ${a.bits} = `,
  density: (pd) => `，密度 ${pd}`,
  noTpp: '填入算力与位宽即得 TPP。',
  name: '你的芯片',
  verdicts: '对你的芯片的判定',
  washington: '华盛顿：',
  rateHint: 'TOPS 或 TFLOPS，不计稀疏',
}

export const test: ViewWords<typeof en> = { en, zh }
