/** The words of which typed periods are made, by language; read by `period-text.ts`, from any language at once. */

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

interface PeriodWords {
  /** The whole record. */
  readonly all: string;
  /** Between two dates. */
  readonly to: string;
  /** Says nothing by itself: "from", "of", articles, "year" behind a year. */
  readonly filler: string;
  /** "last" | its plural, which wants a number: "last years" is no period. */
  readonly last: string;
  readonly this: string;
  /** One | several of them. */
  readonly units: Readonly<Record<Unit, string>>;
  /** "last" and the unit in one word. */
  readonly lastUnit?: Readonly<Partial<Record<Unit, string>>>;
  readonly thisUnit?: Readonly<Partial<Record<Unit, string>>>;
  /** The decade from the year `#` on. */
  readonly decade: string;
  readonly quarter: string;
}

export const PERIOD_WORDS: Readonly<Record<string, PeriodWords>> = {
  en: {
    all: 'all, everything',
    to: 'to, until, till',
    filler: 'the, in, of, from',
    last: 'last, past',
    this: 'this',
    units: {
      day: 'day | days',
      week: 'week | weeks',
      month: 'month | months',
      year: 'year | years',
      decade: 'decade | decades',
    },
    lastUnit: { day: 'yesterday' },
    thisUnit: { day: 'today' },
    decade: '#s',
    quarter: 'quarter',
  },
  de: {
    all: 'alles, gesamt, ganz',
    to: 'bis, bis zum',
    filler: 'die, der, das, den, dem, von, vom, im, in',
    last: 'letzte, letzten, letzter, letztes, vergangene, vergangenen, vergangenes',
    this: 'diese, dieser, dieses, diesen, diesem',
    units: {
      day: 'tag | tage, tagen',
      week: 'woche | wochen',
      month: 'monat | monate, monaten',
      year: 'jahr | jahre, jahren',
      decade: 'jahrzehnt | jahrzehnte, jahrzehnten',
    },
    lastUnit: { day: 'gestern' },
    thisUnit: { day: 'heute' },
    decade: '#er, #er jahre',
    quarter: 'quartal',
  },
  fr: {
    all: 'tout',
    to: 'à, au, jusqu’à, jusqu’en',
    filler: 'le, la, les, l’, de, du, d’, des, en, depuis',
    last: 'dernier, dernière, passé, passée | derniers, dernières',
    this: 'ce, cet, cette',
    units: {
      day: 'jour | jours',
      week: 'semaine | semaines',
      month: 'mois, mois-ci',
      year: 'an, année | ans, années',
      decade: 'décennie | décennies',
    },
    lastUnit: { day: 'hier' },
    thisUnit: { day: 'aujourd’hui' },
    decade: 'années #',
    quarter: 'trimestre',
  },
  it: {
    all: 'tutto',
    to: 'a, al, all’, fino a',
    filler: 'il, lo, la, gli, le, l’, di, del, dell’, da, dal, dall’, nel, nell’, nei, negli',
    last: 'ultimo, ultima, scorso, scorsa | ultimi, ultime, scorsi, scorse',
    this: 'questo, questa, quest’',
    units: {
      day: 'giorno | giorni',
      week: 'settimana | settimane',
      month: 'mese | mesi',
      year: 'anno | anni',
      decade: 'decennio | decenni',
    },
    lastUnit: { day: 'ieri' },
    thisUnit: { day: 'oggi' },
    decade: 'anni #',
    quarter: 'trimestre',
  },
  es: {
    all: 'todo',
    to: 'a, al, hasta',
    filler: 'el, la, los, las, de, del, desde, en',
    last: 'último, última, pasado, pasada | últimos, últimas, pasados, pasadas',
    this: 'este, esta',
    units: {
      day: 'día | días',
      week: 'semana | semanas',
      month: 'mes | meses',
      year: 'año | años',
      decade: 'década | décadas, decenios',
    },
    lastUnit: { day: 'ayer' },
    thisUnit: { day: 'hoy' },
    decade: 'años #, década #',
    quarter: 'trimestre',
  },
  uk: {
    all: 'усе, все',
    to: 'до, по',
    filler: 'за, з, із, від, у, в, р, року, рік, рр',
    last: 'останній, останнього, останню, минулий, минулого, минулої, минула, минуле, останнє | останні, останніх, минулі',
    this: 'цей, цього, ця, цієї, це',
    units: {
      day: 'день, дня | дні, днів',
      week: 'тиждень, тижня | тижні, тижнів',
      month: 'місяць, місяця | місяці, місяців',
      year: 'рік, року | роки, років',
      decade: 'десятиліття | десятиліть',
    },
    lastUnit: { day: 'вчора, учора', year: 'торік' },
    thisUnit: { day: 'сьогодні', year: 'цьогоріч' },
    decade: '#-ті, #-ті роки, #-і, #-і роки',
    quarter: 'квартал, кварталу',
  },
  ru: {
    all: 'всё',
    to: 'до, по',
    filler: 'за, с, от, в, г, года, год, гг',
    last: 'последний, последнего, последнюю, последнее, прошлый, прошлого, прошлом, прошлая, прошлой, прошлую, прошлое | последние, последних, прошлые',
    this: 'этот, этого, этом, эта, эту, этой, это',
    units: {
      day: 'день, дня | дни, дней',
      week: 'неделя, неделю, недели, неделе | недель',
      month: 'месяц, месяца, месяце | месяцы, месяцев',
      year: 'год, года, году | годы, лет',
      decade: 'десятилетие, десятилетия, десятилетии | десятилетий',
    },
    lastUnit: { day: 'вчера' },
    thisUnit: { day: 'сегодня' },
    decade: '#-е, #-е годы',
    quarter: 'квартал, квартала',
  },
  zh: {
    all: '全部, 所有, 全部时间',
    to: '至, 到',
    filler: '从, 自, 的',
    last: '最近, 过去, 近',
    this: '这, 本',
    units: {
      day: '天, 日',
      week: '周, 个星期, 星期',
      month: '个月, 月',
      year: '年',
      decade: '个十年',
    },
    lastUnit: {
      day: '昨天',
      week: '上周, 上星期, 上个星期',
      month: '上月, 上个月',
      year: '去年, 上一年',
      decade: '上个十年',
    },
    thisUnit: {
      day: '今天',
      week: '本周, 这周, 这个星期',
      month: '本月, 这个月',
      year: '今年, 本年',
      decade: '这个十年',
    },
    decade: '#年代',
    quarter: '季度',
  },
};
