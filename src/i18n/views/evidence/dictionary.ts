import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  find: 'Find a term or field',
  findHint: 'In either language',
  termsName: 'Glossary',
  termsTitle: (shown: number, all: number) =>
    shown === all ? `Glossary: ${all} terms` : `Glossary: ${shown} of ${all} terms`,
  termsNone: 'No term has these words.',
  term: 'Term',
  other: 'In Chinese',
  meaning: 'Meaning',
  categories: {
    policy: 'Policy',
    market: 'Market',
    chip: 'Chips',
    system: 'Systems',
    software: 'Software',
    model: 'Model',
  },
  fieldsName: 'Data dictionary',
  fieldsTitle: (shown: number, all: number) =>
    shown === all ? `Data dictionary: ${all} fields` : `Data dictionary: ${shown} of ${all} fields`,
  fieldsSubtitle: 'Fields of the dataset as its endpoints serve them, with their units',
  fieldsNone: 'No field has these words.',
  field: 'Field',
  unit: 'Unit',
  values: 'Values',
  on: {
    chip: 'Chip',
    system: 'System',
    source: 'Source',
    meta: 'Meta',
    figure: 'Figure',
    precisions: 'Precisions',
    dictionary: 'Dictionary',
    release: 'Release',
    processNode: 'Process node',
    file: 'File',
    text: 'Text',
    articleSays: 'What the article says',
  },
}

const zh: Widen<typeof en> = {
  find: '查找术语或字段',
  findHint: '中英文均可',
  termsName: '术语表',
  termsTitle: (shown, all) =>
    shown === all ? `术语表：${all} 条` : `术语表：${all} 条中的 ${shown} 条`,
  termsNone: '没有术语含有这些词。',
  term: '术语',
  other: '英文',
  meaning: '含义',
  categories: {
    policy: '政策',
    market: '市场',
    chip: '芯片',
    system: '系统',
    software: '软件',
    model: '模型',
  },
  fieldsName: '数据字典',
  fieldsTitle: (shown, all) =>
    shown === all ? `数据字典：${all} 个字段` : `数据字典：${all} 个字段中的 ${shown} 个`,
  fieldsSubtitle: '各接口所供数据的字段及单位',
  fieldsNone: '没有字段含有这些词。',
  field: '字段',
  unit: '单位',
  values: '取值',
  on: {
    chip: '芯片',
    system: '系统',
    source: '来源',
    meta: '总体信息',
    figure: '数值',
    precisions: '精度',
    dictionary: '字典',
    release: '发布',
    processNode: '制程',
    file: '文件',
    text: '文本',
    articleSays: '文章说法',
  },
}

export const dictionary: ViewWords<typeof en> = { en, zh }
