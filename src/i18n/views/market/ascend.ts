import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Ascend output',
  title: (a: { low: string; high: string; year: string; counted: string; publisher: string }) =>
    `${a.publisher} counts ${a.counted} Ascend cards in ${a.year}; in packages, others put the output at ${a.low} to ${a.high}`,
  titlePlain: 'Huawei’s output, by publisher and by unit',
  subtitle:
    'Thousands by year and publisher. A 910C is one package with two dies: units stand apart.',
  units: { cards: 'Cards', packages: 'Packages', dies: 'Dies' },
  unitNames: { cards: 'thousand cards', packages: 'thousand packages', dies: 'thousand dies' },
  product: 'Product',
}

const zh: Widen<typeof en> = {
  name: '昇腾产出',
  title: (a) =>
    `${a.publisher} 统计${a.year}年昇腾加速卡为${a.counted}张；按封装计，各方说法为${a.low}至${a.high}颗`,
  titlePlain: '华为产出：按机构与计量单位',
  subtitle: '按年份与机构，单位为千。一颗 910C 为一个封装、两颗裸片，故按单位分列。',
  units: { cards: '加速卡', packages: '封装', dies: '裸片' },
  unitNames: { cards: '千张', packages: '千颗封装', dies: '千颗裸片' },
  product: '产品',
}

export const ascend: ViewWords<typeof en> = { en, zh }
