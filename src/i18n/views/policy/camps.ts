import type { CampId, VOICE_ROLES } from '@/contract/camps'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import type { Names } from './names'

const campLines: Names<CampId> = {
  compromise: 'H200 class in, Blackwell out',
  open: 'Blackwell in, at least cut down',
  hawk: 'nothing advanced in',
}

const roles: Names<(typeof VOICE_ROLES)[number]> = {
  administration: 'administration',
  congress: 'Congress',
  thinkTank: 'think tank',
  company: 'company',
  formerOfficial: 'former official',
}

const en = {
  name: 'The three camps of Washington',
  title: 'Three camps, one chip apart: what each would let through, and why',
  subtitle: 'Positions on a chip at a date, with who has taken them in public',
  lines: campLines,
  allows: 'Would allow',
  argument: 'Argument',
  outcome: 'What became of it',
  voices: (count: number) => `${count} voices on record`,
  showAll: (count: number) => `Show all ${count} voices`,
  showFewer: 'Show fewer voices',
  article: 'The article:',
  effects: 'What it means for each chip',
  let: 'would let through',
  closed: 'would keep out',
  silent: 'no position on record',
  today: 'Washington today',
  toLab: 'See it in the lab',
  roles,
}

const zh: Widen<typeof en> = {
  name: '华盛顿的三派',
  title: '三派之差在一款芯片：各派愿放行什么，理由何在',
  subtitle: '某一时点对某款芯片的立场，以及公开表态者',
  lines: {
    compromise: 'H200 级放行，Blackwell 不放',
    open: 'Blackwell 亦可放行，至少是降规版',
    hawk: '先进芯片一律不放',
  },
  allows: '主张放行',
  argument: '理由',
  outcome: '结果',
  voices: (count) => `有据可查的表态 ${count} 条`,
  showAll: (count) => `显示全部 ${count} 条表态`,
  showFewer: '收起部分表态',
  article: '原文：',
  effects: '对各款芯片意味着什么',
  let: '主张放行',
  closed: '主张不放',
  silent: '未见表态',
  today: '华盛顿现状',
  toLab: '在情景中查看',
  roles: {
    administration: '政府',
    congress: '国会',
    thinkTank: '智库',
    company: '企业',
    formerOfficial: '前官员',
  },
}

export const camps: ViewWords<typeof en> = { en, zh }
