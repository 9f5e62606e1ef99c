import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'Prices in China',
  title: (a: { low: string; high: string }) =>
    `One chip costs from ${a.low} to ${a.high} in China, by make, month and channel`,
  titlePlain: 'What chips cost in China',
  subtitle: 'As reported, with date; distributor, order, channel and unofficial prices are named.',
  per: {
    chip: 'One chip',
    server8: 'A server with eight',
    module8: 'A module with eight',
    hour: 'An hour of renting a server with eight',
  },
  none: 'No price is known for the chips that pass the filters.',
  note: 'Range: low and high as published. Prices of different months and channels are not comparable like for like.',
}

const zh: Widen<typeof en> = {
  name: '在华价格',
  title: (a) => `单颗芯片在华售价从${a.low}到${a.high}不等，因型号、时间与渠道而异`,
  titlePlain: '芯片在中国卖多少钱',
  subtitle: '按报道列出，附日期；经销、订单、渠道与非官方价格分别注明。',
  per: {
    chip: '单颗芯片',
    server8: '八卡服务器',
    module8: '八卡模组',
    hour: '八卡服务器租用一小时',
  },
  none: '符合筛选条件的芯片没有已知价格。',
  note: '横线为公布的上下限。不同月份、不同渠道的价格不可直接相比。',
}

export const prices: ViewWords<typeof en> = { en, zh }
