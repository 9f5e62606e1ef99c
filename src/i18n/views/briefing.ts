import type { Widen } from '@/i18n/messages'
import type { ViewWords } from '@/i18n/views'

/**
 * Words of the built-in briefing. Titles are not here: a slide speaks the answer of its live
 * figure. Numbers in braces are facts of the dataset, put in when the words are shown.
 */
const en = {
  title: 'The H200 question, built-in briefing',
  slides: {
    question: {
      topic: 'The question',
      note: 'In November 2025 Washington was weighing whether to let one chip, the H200, into China. The article that this briefing follows was written in that week.\n\nThese are its five chips on one measure, the dense 16-bit peak. A peak is not performance. It is what can be compared.\n\nThe question for the next minutes: does one licence change who computes in China?',
    },
    gap: {
      topic: 'H200 against H20',
      question: 'How many times the H20’s 8-bit peak does the H200 reach?',
      unit: '×',
      note: 'Collect a few guesses before you show the answer.\n\nThe article says 13.4. It sets the H200’s figure with sparsity over the H20’s without: two different measures.\n\nLike for like it is half of that, and still the widest gap on this sheet that matters for training.',
    },
    three: {
      topic: 'Three famous numbers',
      note: '95 is a remark, 54 a July forecast, 28 its companion. None measures the year it is quoted for.\n\nThe direction is right all the same: every publisher shows the fall.',
    },
    market: {
      topic: 'A share already halved',
      note: 'IDC counted 55% of cards in 2025. Bernstein put 40% on revenue. Same year, two measures.\n\nSay the range, not only the line: nine draws in ten lie in the pale band. It is a model, not a forecast.\n\nIf asked why 2026 misses: Beijing has let in about {F011} of {F003}.',
    },
    lines: {
      topic: 'Two lines',
      note: 'Two lines sort the market. The first decides who needs a licence, the second who may hope for one: below a TPP of {F021} and {F022} GB/s of memory bandwidth the review is case by case.\n\nMove the date to show that the lines have not always stood there.\n\nThe lines are about the chip. Who buys it, and for what, is judged besides.',
    },
    gates: {
      topic: 'Who may buy what',
      note: 'Follow each chip from left to right: Washington’s gate first, then Beijing’s. A chip must pass both.\n\nDomestic chips start between the gates. That is the whole change of these four years in one picture.\n\nChange the buyer: a state-funded data centre may not take a foreign chip at all.',
    },
    camps: {
      topic: 'Three camps',
      note: 'The article names three camps in Washington: compromisers, radicals and hawks.\n\nEach has a case that can be put in one sentence. Put all three before you say which one the record supports.',
    },
    scenarios: {
      topic: 'The camps as scenarios',
      note: 'The managed gap is the compromisers’ policy. Choose open for the radicals and denial for the hawks.\n\nThen move Beijing’s admission, not Washington’s ceiling. Ask the room which of the two moved the result.\n\nThe bands come from the same draws on both sides; the interval is that of the difference.',
    },
    arrived: {
      topic: 'What happened in 2026',
      question:
        'Washington’s licences make a ceiling of {F003} H200. How many had been delivered by August 2026?',
      unit: ' chips',
      note: 'The answer is {F013} of the ceiling, and {F014} of what Beijing had conditionally approved in January.\n\nOrders, licences, approvals and deliveries are four different things. Reports of 2026 mixed them.\n\nWalk through the year: the rule in January, customs the day after, the deliveries of August.',
    },
    bothGates: {
      topic: 'Opening both gates',
      note: 'This parts the difference between two policies by whose lever makes it.\n\nIn the first year most of it is Beijing’s admission. Washington’s ceiling comes second.\n\nWhoever debates only the licence debates the smaller part.',
    },
    check: {
      topic: 'The model against 2026',
      note: 'Show where the model misses before somebody asks.\n\nA managed gap that is really admitted would have left NVIDIA more than any report of 2026 allows. The scenario named as observed is the one that fits.',
    },
    unknown: {
      topic: 'What we cannot say',
      note: 'End with what is not known. A briefing that hides its gaps is remembered for them.\n\nMeasured performance, software and yields are left out of every peak figure shown today.\n\nOffer the backup slides: systems, NVIDIA’s China revenue, and what the result hangs on.',
    },
    systems: {
      topic: 'Backup: systems',
      note: 'The claim that {F069} times as many chips win is about whole systems. Look at the same pair per chip and per kilowatt.\n\nPower per unit of compute is where the difference lies.',
    },
    revenue: {
      topic: 'Backup: NVIDIA in China',
      note: 'Two bases, kept apart: billed to China and headquartered in China. They must not be joined into one line.\n\nLicensed H20 revenue of FY2026 was about {F018} billion dollars.',
    },
    sensitivity: {
      topic: 'Backup: what it hangs on',
      note: 'One assumption at a time, from the low to the high end of its cited range. The longest bar is the one to argue about.',
    },
  },
}

const zh: Widen<typeof en> = {
  title: 'H200 之问：内置简报',
  slides: {
    question: {
      topic: '问题',
      note: '2025年11月，华盛顿正在权衡是否放行 H200 对华出口。本简报所依据的文章就写于那一周。\n\n图中是文章提到的五款芯片，口径统一为 16 位稠密峰值。峰值不等于实际性能，只是可以相互比较的那一项。\n\n接下来几分钟要回答的是：一纸许可，能否改变中国算力的归属？',
    },
    gap: {
      topic: 'H200 与 H20',
      question: 'H200 的 8 位峰值算力是 H20 的多少倍？',
      unit: ' 倍',
      note: '先请听众给出几个猜测，再公布答案。\n\n文章写的是 13.4 倍：分子用了 H200 的稀疏算力，分母却是 H20 的稠密算力，口径并不一致。\n\n统一口径后恰为其一半，但仍是训练场景下最要紧的一项差距。',
    },
    three: {
      topic: '三个流传的数字',
      note: '95 是一句表态，54 是 7月的预测，28 与之同出一处。三者都不是对所引年份的实测。\n\n但方向没有错：各家口径都显示份额在下滑。',
    },
    market: {
      topic: '份额早已腰斩',
      note: 'IDC 统计 2025年出货占 55%，伯恩斯坦估计销售额占 40%。同一年份，两种口径。\n\n要讲区间，不要只讲中线：九成抽样落在浅色带内。这是模型，不是预测。\n\n若被问到 2026年为何偏离：北京实际放行约 {F011} 颗，而许可上限为 {F003} 颗。',
    },
    lines: {
      topic: '两条线',
      note: '两条线划分市场：第一条决定谁需要许可，第二条决定谁还有希望。总处理性能低于 {F021}、显存带宽低于 {F022} GB/s 的，适用逐案审查。\n\n拨动日期，可以看到这些线并非一直在此。\n\n线只看芯片本身；谁来买、作何用，另行审查。',
    },
    gates: {
      topic: '谁能买到什么',
      note: '从左到右看每款芯片：先过华盛顿一关，再过北京一关，两关都过才算数。\n\n国产芯片从两关之间起步。四年来的全部变化，都在这张图里。\n\n切换买方试试：国家资金支持的数据中心完全不得采用外国芯片。',
    },
    camps: {
      topic: '三大阵营',
      note: '文章把华盛顿分为三个阵营：妥协派、激进派和鹰派。\n\n每一派的理由都能用一句话说清。先把三派都讲到，再说事实支持哪一派。',
    },
    scenarios: {
      topic: '把阵营变成情景',
      note: '代差管控是妥协派的主张；选“全面放开”看激进派，选“全面禁售”看鹰派。\n\n然后拨动北京的准入，而不是华盛顿的上限。请听众说说，哪一个改变了结果。\n\n两边用的是同一组抽样，所示区间是差值本身的区间。',
    },
    arrived: {
      topic: '2026年发生了什么',
      question: '华盛顿的许可上限合计为 {F003} 颗 H200。到 2026年8月，实际交付了多少颗？',
      unit: ' 颗',
      note: '交付量只相当于许可上限的 {F013}，也只相当于北京 1月附条件批准量的 {F014}。\n\n订单、许可、批准与交付是四回事，2026年的报道常把它们混为一谈。\n\n带听众走一遍这一年：1月新规出台，次日海关即不予放行，8月才有首批交付。',
    },
    bothGates: {
      topic: '两道门都打开',
      note: '这张图把两种政策之间的差别按来源拆开，看出自谁之手。\n\n第一年里，差别大半来自北京的准入，华盛顿的上限居次。\n\n只争论许可，争的是较小的那一部分。',
    },
    check: {
      topic: '模型与 2026年对照',
      note: '趁没人提问，先把模型偏离之处讲出来。\n\n若代差管控真的被北京接纳，英伟达的份额会高于 2026年的任何一份报道。与事实相符的，是名为“实际路径”的那个情景。',
    },
    unknown: {
      topic: '哪些还说不清',
      note: '以“未知”收尾。掩盖缺口的简报，最终会因缺口被人记住。\n\n今天所示的峰值，都没有计入实测性能、软件与良率。\n\n可以提示备用页：系统、英伟达在华营收，以及结论取决于什么。',
    },
    systems: {
      topic: '备用：系统',
      note: '所谓以 {F069} 倍的芯片数取胜，说的是整套系统。请再看同一对系统按单颗芯片、按每千瓦的对比。\n\n真正的差别在单位算力的功耗。',
    },
    revenue: {
      topic: '备用：英伟达在华营收',
      note: '两种口径分开列示：按开票地，按客户总部所在地。二者不可连成一条线。\n\n2026 财年持证 H20 收入约 {F018*10} 亿美元。',
    },
    sensitivity: {
      topic: '备用：结论取决于什么',
      note: '每次只动一项假设，从其所引区间的低端到高端。最长的那一条，才是值得争论的。',
    },
  },
}

export const briefingWords: ViewWords<typeof en> = { en, zh }
