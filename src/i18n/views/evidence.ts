import { counted } from '@/i18n/counted'
import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'
import { changelog } from './evidence/changelog'
import { check } from './evidence/check'
import { dictionary } from './evidence/dictionary'
import { list } from './evidence/list'
import { method } from './evidence/method'
import { outlook } from './evidence/outlook'
import { sources } from './evidence/sources'

const en = {
  parts: {
    name: 'Part of the evidence',
    claims: 'Claims',
    outlook: 'Outlook',
    sources: 'Sources',
    dictionary: 'Dictionary',
    method: 'Method',
  },
  answer: {
    claims: (a: { all: number; holds: number; partly: number; mixed: number }) =>
      `Of the article’s ${a.all} claims, ${a.holds} hold as written and ${a.partly} in part; ${a.mixed} set unlike things side by side.`,
    claimsSupport: (a: { notFound: number; opinion: number; contradicted: number; live: number }) =>
      `${a.notFound === 0 ? 'Every factual claim has a source' : `${counted(a.notFound, 'has', 'have')} no source`}, ${a.opinion} are opinion, and ${a.contradicted === 0 ? 'none is contradicted outright' : `${counted(a.contradicted, 'is', 'are')} contradicted`}. The arithmetic of ${a.live} is worked out here from the dataset, as you look.`,
    outlook:
      'What the article expects is opinion: here is its reading, beside what happened since.',
    outlookSupport: (date: string) =>
      `The article is dated ${date}. The words are a summary of its own; the record below each is ours.`,
    sources: (a: { all: number; primary: number; secondary: number }) =>
      `${a.all} documents stand behind the numbers: ${a.primary} are primary, ${a.secondary} reputable at second hand.`,
    sourcesSupport: (a: { other: number; assumed: number; unused: number }) =>
      `${a.other} are other press, blogs and aggregators; ${a.assumed} mark what is worked out or not documented. ${a.unused === 0 ? 'Each is cited somewhere in the dataset.' : `${counted(a.unused, 'is', 'are')} on record but cited nowhere.`}`,
    dictionary: (terms: number, fields: number) =>
      `${terms} terms and ${fields} fields of the data, in both languages.`,
    method: 'How verdicts, grades, ranges and trends are made, and what is left out.',
    waiting: 'The article, claim by claim',
  },
  verdicts: {
    supported: 'Supported',
    partly: 'Partly right',
    mixedBasis: 'Mixed basis',
    contradicted: 'Contradicted',
    notFound: 'Not found',
    opinion: 'Opinion',
  },
  verdictMeaning: {
    supported: 'The sources say the same, within 3% where it is a number.',
    partly:
      'One part is right, another is not, or it holds under conditions that the article leaves out.',
    mixedBasis:
      'The number can be reproduced, but only by setting unlike things against each other: sparse against dense, 16 bits against 8, a remark against a forecast.',
    contradicted: 'The sources say something else.',
    notFound: 'No source was found, neither for nor against it.',
    opinion: 'A judgement or forecast that data cannot settle.',
  },
  topics: {
    chip: 'Chips',
    ratio: 'Ratios',
    spec: 'Specifications',
    system: 'Systems',
    market: 'Market',
    policy: 'Policy',
    ecosystem: 'Ecosystem',
    outlook: 'Outlook',
  },
  tally: {
    name: 'Claims by verdict',
    title: (a: { verdict: string; count: number; all: number }) =>
      `“${a.verdict}” is the commonest verdict: ${a.count} of ${a.all}`,
    subtitle: 'One square is one claim of the article; press it to read the check',
    filter: (verdict: string) => `Show only: ${verdict}`,
    none: 'none',
    note: 'T: a row of the article’s table of chips. N: a statement in its text. Verdicts are judgements from the sources; the arithmetic is done by the page.',
    columns: { verdict: 'Verdict', count: 'Claims', ids: 'Which' },
  },
  list: list.en,
  /** Parts of the article's table that have a verdict of their own. */
  fieldNames: {
    memory: 'Memory: 32 GB GDDR7',
    nvfp4_PFLOPS: '15 PFLOPS in NVFP4',
    ratio_over_h200: '7.5 times the H200',
    tensorCoreGeneration: 'Fourth-generation Tensor Cores',
    process: 'Process: 4NP',
    status: 'Contested inside the US government',
  },
  check: check.en,
  outlook: outlook.en,
  sources: sources.en,
  dictionary: dictionary.en,
  method: method.en,
  changelog: changelog.en,
}

const zh: Widen<typeof en> = {
  parts: {
    name: '证据栏目',
    claims: '论断',
    outlook: '展望',
    sources: '来源',
    dictionary: '词典',
    method: '方法',
  },
  answer: {
    claims: (a) =>
      `文章 ${a.all} 条论断中，${a.holds} 条属实，${a.partly} 条部分属实；\n${a.mixed} 条把不同口径放在一起比较。`,
    claimsSupport: (a) =>
      `${a.notFound === 0 ? '事实性论断均有出处' : `${a.notFound} 条未见出处`}，${a.opinion} 条属观点，${a.contradicted === 0 ? '没有一条与事实完全相反' : `${a.contradicted} 条与事实不符`}。其中 ${a.live} 条涉及算术，由本页依据数据集即时演算。`,
    outlook: '文章的展望属于观点：\n这里列出它的判断，并附上此后的实际情况。',
    outlookSupport: (date) =>
      `文章日期：${date}。表内文字为对原文的概括；各组之下的“实际情况”出自本数据集。`,
    sources: (a) =>
      `数字背后共有 ${a.all} 份文献：\n${a.primary} 份为一手，${a.secondary} 份为可靠二手。`,
    sourcesSupport: (a) =>
      `另有 ${a.other} 份为其他媒体、博客与聚合网站；${a.assumed} 份用于标示推算或无文献佐证的数字。${a.unused === 0 ? '每一份都在数据集中被引用。' : `${a.unused} 份已收录但未被引用。`}`,
    dictionary: (terms, fields) => `${terms} 个术语、${fields} 个数据字段，中英对照。`,
    method: '结论、等级、区间与趋势如何得出，哪些内容未纳入。',
    waiting: '逐条核查文章论断',
  },
  verdicts: {
    supported: '属实',
    partly: '部分属实',
    mixedBasis: '口径混用',
    contradicted: '与事实不符',
    notFound: '未见出处',
    opinion: '属观点',
  },
  verdictMeaning: {
    supported: '来源说法一致；若为数字，偏差在 3% 以内。',
    partly: '部分正确、部分有误，或只在文章未交代的条件下成立。',
    mixedBasis:
      '数字可以复算，但前提是把不同口径放在一起：稀疏比稠密、16 位比 8 位、一句表态比一项预测。',
    contradicted: '来源说法与之相反。',
    notFound: '未找到支持或反对的来源。',
    opinion: '属判断或预测，数据无法证实或证伪。',
  },
  topics: {
    chip: '芯片',
    ratio: '倍数',
    spec: '规格',
    system: '系统',
    market: '市场',
    policy: '政策',
    ecosystem: '生态',
    outlook: '展望',
  },
  tally: {
    name: '各类结论的论断数',
    title: (a) => `最多的结论是“${a.verdict}”：${a.all} 条中占 ${a.count} 条`,
    subtitle: '一格为文章的一条论断；点按可看核查过程',
    filter: (verdict) => `只看：${verdict}`,
    none: '无',
    note: 'T：文章芯片表中的一行。N：正文中的一处说法。结论由人据来源判断，算术由本页演算。',
    columns: { verdict: '结论', count: '论断数', ids: '编号' },
  },
  list: list.zh,
  fieldNames: {
    memory: '显存：32GB GDDR7',
    nvfp4_PFLOPS: 'NVFP4 算力 15 PFLOPS',
    ratio_over_h200: '为 H200 的 7.5 倍',
    tensorCoreGeneration: '第四代张量核心',
    process: '制程：4NP',
    status: '美政府内部存在争议',
  },
  check: check.zh,
  outlook: outlook.zh,
  sources: sources.zh,
  dictionary: dictionary.zh,
  method: method.zh,
  changelog: changelog.zh,
}

export const evidenceWords: ViewWords<typeof en> = { en, zh }
