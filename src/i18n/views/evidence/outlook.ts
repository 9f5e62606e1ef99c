import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

const en = {
  name: 'The article’s outlook',
  title:
    'A split world, as the article sees it: the US at the high end, Chinese clusters in the mid range, software to decide',
  subtitle: 'The article’s opinion in brief, theme by theme; the record below each is ours',
  opinion: 'The article’s opinion',
  theme: 'Theme',
  us: 'United States and NVIDIA',
  china: 'China and its chips',
  claim: 'Claim',
  record: 'The record',
  note: 'Summary of the article’s reading; quotations are one sentence each, original beside our translation. Not a forecast of ours.',
  groups: {
    sectors: 'Where each chip would be bought',
    routes: 'The two national routes',
    trends: 'Three trends',
    ecosystem: 'The contest of ecosystems: CUDA and CANN',
    restraints: 'What holds the H200 back in China',
  },
  rows: {
    training: {
      theme: 'Training of very large models',
      us: 'H200 keeps an edge as a single machine',
      china: 'Domestic chips, with the H200 as a supplement',
    },
    cloud: {
      theme: 'Cloud, autonomous driving, other uses that are not sensitive',
      us: 'Some firms still have a need for it',
      china: 'Not discussed',
    },
    sensitive: {
      theme: 'Government, military, key industry',
      us: 'Not the choice',
      china: 'First choice: self-reliance counts for more than short-term performance',
    },
    medical: {
      theme: 'Medical imaging and industry',
      us: 'Being replaced',
      china: 'Cambricon’s MLU590 takes NVIDIA’s place',
    },
    whole: {
      theme: 'The market as a whole',
      us: 'A supplement',
      china: 'Not replaced',
    },
    core: {
      theme: 'Core',
      us: 'Extreme performance of the single chip, and a monopoly of the ecosystem',
      china: 'Clusters, and self-reliance',
    },
    means: {
      theme: 'Means',
      us: 'Frontier chips such as Blackwell',
      china: 'Chips joined into clusters, custom design, policy support',
    },
    aim: {
      theme: 'Aim',
      us: 'Keep the lead at the high end of the world market',
      china: 'A system of its own that needs no foreign technology',
    },
    technology: {
      theme: 'Technology routes part',
      us: 'Leading-edge process and general-purpose compute',
      china:
        'Clusters and fit to the use; in-memory computing and inference chips as the chance to overtake',
    },
    market: {
      theme: 'The market splits; emerging markets are shared',
      us: 'The high end',
      china: 'The mid range',
    },
    software: {
      theme: 'The contest of ecosystems heats up',
      us: 'CUDA',
      china: 'Domestic stacks; how well software fits decides',
    },
    migration: {
      theme: 'Moving code',
      us: 'CUDA, on which NVIDIA’s hold rests, is taken apart step by step',
      china: 'Huawei’s CANN moves CUDA code; Iluvatar CoreX and others offer compatible stacks',
    },
    buyers: {
      theme: 'Large buyers',
      us: 'Bought beside one’s own',
      china: 'Alibaba and Tencent invest more in their own chips and combine self-made with bought',
    },
    review: {
      theme: 'Security and antitrust',
      us: 'NVIDIA must first answer China’s two inquiries',
      china: 'The inquiries stay open',
    },
    price: {
      theme: 'Price',
      us: 'May exceed the budget of most firms',
      china: 'A natural cost advantage',
    },
    reversal: {
      theme: 'Uncertain policy',
      us: 'Hawks may turn it round',
      china: 'Firms dare not sign long orders',
    },
  },
}

const zh: Widen<typeof en> = {
  name: '文章的展望',
  title: '文章眼中的分化格局：高端归美国，中端靠中国集群，软件定成败',
  subtitle: '按主题概括文章观点；各组之下的实际情况出自本数据集',
  opinion: '文章观点',
  theme: '主题',
  us: '美国与英伟达',
  china: '中国与国产芯片',
  claim: '论断',
  record: '实际情况',
  note: '此处概括文章判断，引文每处一句，原文与英译并列。并非本站预测。',
  groups: {
    sectors: '各领域会买哪种芯片',
    routes: '两条国家路线',
    trends: '三大趋势',
    ecosystem: '生态之争：CUDA 与 CANN',
    restraints: 'H200 在华的制约因素',
  },
  rows: {
    training: {
      theme: '超大规模模型训练',
      us: 'H200 单机性能仍具优势',
      china: '以国产芯片为主，H200 作补充',
    },
    cloud: {
      theme: '云计算、自动驾驶等非敏感领域',
      us: '部分企业仍有存量需求',
      china: '未论及',
    },
    sensitive: {
      theme: '政务、军工、关键工业',
      us: '并非选项',
      china: '首选：自主可控优先于短期性能',
    },
    medical: {
      theme: '医疗影像与工业',
      us: '正被替代',
      china: '寒武纪思元 590 替代英伟达',
    },
    whole: { theme: '整体市场', us: '补充', china: '不会被替代' },
    core: {
      theme: '核心',
      us: '单点性能极致化，加生态垄断',
      china: '集群突破，加自主可控',
    },
    means: {
      theme: '手段',
      us: 'Blackwell 等尖端芯片',
      china: '芯片互连、定制化设计、政策支持',
    },
    aim: {
      theme: '目标',
      us: '维持全球高端市场主导权',
      china: '构建不依赖海外技术的独立体系',
    },
    technology: {
      theme: '技术路线分化',
      us: '先进制程与通用算力',
      china: '集群架构与场景优化；存算一体、推理芯片是弯道超车的机会',
    },
    market: { theme: '市场分割，新兴市场共享', us: '高端', china: '中端' },
    software: {
      theme: '生态竞争白热化',
      us: 'CUDA',
      china: '国产替代生态；软件适配能力定成败',
    },
    migration: {
      theme: '代码迁移',
      us: '英伟达赖以生存的 CUDA 生态正被逐步解构',
      china: '华为 CANN 迁移 CUDA 代码，天数智芯等推出兼容方案',
    },
    buyers: {
      theme: '大型买家',
      us: '与自研并行采购',
      china: '阿里、腾讯加大自研投入，“自研 + 采购”双轨',
    },
    review: {
      theme: '安全与反垄断',
      us: '英伟达须先应对中方两项调查',
      china: '调查尚未结束',
    },
    price: { theme: '价格', us: '可能超出多数企业预算', china: '具有天然成本优势' },
    reversal: {
      theme: '政策不确定',
      us: '“鹰派”可能使政策反复',
      china: '企业不敢贸然签长期订单',
    },
  },
}

export const outlook: ViewWords<typeof en> = { en, zh }
