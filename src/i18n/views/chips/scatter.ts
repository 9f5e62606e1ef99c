import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'One metric against another',
  title: (y: string, x: string) => `${y} against ${x}`,
  subtitle: (shown: number) => `${counted(shown, 'chip has', 'chips have')} both.`,
  none: 'No chip that passes the filters has both figures.',
  same: 'Choose two different metrics to set one against the other.',
  iso: (unit: string) => `Dashed: equal ${unit}.`,
  isoBytes: 'bytes per 1,000 FLOP',
}

const zh: Widen<typeof en> = {
  name: '双指标对照',
  title: (y, x) => `${y}与${x}`,
  subtitle: (shown) => `${shown} 款芯片同时具备两项数值。`,
  none: '符合筛选条件的芯片均未同时具备两项数值。',
  same: '请选择两个不同的指标进行对照。',
  iso: (unit) => `虚线为等比线（${unit}）。`,
  isoBytes: '字节/千次运算',
}

export const scatter: ViewWords<typeof en> = { en, zh }
