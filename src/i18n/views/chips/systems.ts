import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/** A blank stands between Latin letters and Chinese signs, none between two of these. */
const ofName = (name: string) => `${name}${/[一-鿿]$/.test(name) ? '' : ' '}的`

const en = {
  name: 'Systems',
  title: (a: { big: string; small: string; times: string; chips: string; power: string }) =>
    `${a.big} has ${a.times} the dense BF16 of ${a.small}, with ${a.chips} the chips and ${a.power} the power`,
  titlePer: (a: { big: string; small: string; times: string; basis: string }) =>
    `Per ${a.basis}, ${a.big} gives ${a.times} the dense BF16 of ${a.small}`,
  titlePlain: 'Racks and pods: what one buys',
  basisWords: { system: 'system', chip: 'chip', kilowatt: 'kilowatt' },
  int8: 'INT8',
  fp4: 'FP4',
  scaleUp: 'Scale-up links',
  subtitle: 'Dense peak per system, per chip and per kilowatt',
  bases: { system: 'per system', chip: 'per chip', kilowatt: 'per kilowatt' },
  system: 'System',
  chips: 'Chips',
  bf16: 'BF16',
  fp8: 'FP8',
  memory: 'Memory',
  bandwidth: 'Bandwidth',
  power: 'Power',
  released: 'Release',
  note: 'Peak of all chips together. What a system reaches in practice depends on its network, software and yields, which these figures leave out.',
}

const zh: Widen<typeof en> = {
  name: '整机系统',
  title: (a) => {
    const [times, chips, power] = [a.times, a.chips, a.power].map((n) => n.replace('×', ' 倍'))
    return `${ofName(a.big)}稠密 BF16 为 ${ofName(a.small)} ${times}，芯片用了 ${chips}，功率为 ${power}`
  },
  titlePer: (a) =>
    `按每${a.basis}计，${ofName(a.big)}稠密 BF16 为 ${ofName(a.small)} ${a.times.replace('×', ' 倍')}`,
  titlePlain: '机柜与超节点：买到的是什么',
  basisWords: { system: '台', chip: '颗', kilowatt: '千瓦' },
  int8: 'INT8',
  fp4: 'FP4',
  scaleUp: '节点内互联',
  subtitle: '稠密峰值，按整机、按单颗、按每千瓦',
  bases: { system: '按整机', chip: '按单颗', kilowatt: '按每千瓦' },
  system: '系统',
  chips: '芯片数',
  bf16: 'BF16',
  fp8: 'FP8',
  memory: '显存',
  bandwidth: '带宽',
  power: '功率',
  released: '发布',
  note: '为全部芯片的峰值之和。实际表现取决于网络、软件与良率，均不在其内。',
}

export const systems: ViewWords<typeof en> = { en, zh }
