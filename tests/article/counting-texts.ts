/**
 * Four articles that count, in words of newspapers: each sentence with the ordinals and figures that must be marked in
 * it (`text → number × kinds`, `text → value unit`), and all that only looks like them beside it.
 */
interface CountingSentence {
  readonly text: string;
  readonly marks: readonly string[];
}

const s = (text: string, ...marks: readonly string[]): CountingSentence => ({ text, marks });

const EN = [
  s(
    'President Xi arrived in Moscow on Wednesday for his eleventh visit to Russia since taking office.',
    'eleventh visit → 11 × visit',
  ),
  s(
    'It is the second time this year that the two presidents have met in person, and their 43rd meeting overall.',
    'second time → 2 × meeting',
    '43rd meeting → 43 × meeting',
  ),
  s('The third phone call in as many weeks lasted ninety minutes.', 'third phone call → 3 × call'),
  s(
    'Trade grew 26.3 percent to $240.1 billion in 2023, the first full year of the sanctions.',
    '26.3 percent → 26.3 percent',
    '$240.1 billion → 240100000000 USD',
  ),
  s('China, the world’s second-largest economy, is Russia’s first partner; the third in line is Turkey.'),
  s(
    'In the second half of the year, gas deliveries fell by 5% to 38.8 billion cubic metres.',
    '5% → 5 percent',
    '38.8 billion cubic metres → 38800000000 cubic metres',
  ),
  s(
    'Foreign ministers held their sixth round of talks, while the fourth Eastern Economic Forum drew guests from 60 countries.',
  ),
  s(
    'The twenty-fifth SCO summit, which opened on 31 August, adopted 24 documents.',
    'twenty-fifth → 25 × summit',
  ),
  s(
    'For the first time since 2019, Modi visited Tianjin; he had met Xi for the last time in Kazan.',
    'first time → 1 × visit',
  ),
  s(
    'At least 19 percent of the respondents, one in five, said the Second World War still matters.',
    '19 percent → 19 percent',
  ),
  s(
    'The EU adopted its 18th package of sanctions, a third of which concerns oil.',
    '18th package → 18 × sanction',
  ),
  s('Their next summit, the fourth this year, is due in December.', 'fourth → 4 × summit'),
  s(
    'Putin’s third state visit to India came after a second-hand report in the Third Reich museum.',
    'third state visit → 3 × visit',
  ),
  s(
    'Exports of crude rose from 107 million tonnes to 108.5 million tons, or 1.4 per cent.',
    '107 million tonnes → 107000000 tonnes',
    '108.5 million tons → 108500000 tonnes',
    '1.4 per cent → 1.4 percent',
  ),
  s('This was the first of three sessions; on the second floor, the third deputy waited.'),
  s(
    'It would be the 5th trilateral summit of China, Russia and Mongolia, the first since 2022.',
    '5th trilateral summit → 5 × summit',
    'first → 1 × summit',
  ),
];

const DE = [
  s('Am Mittwoch traf Xi zu seinem elften Besuch in Russland ein.', 'elften Besuch → 11 × visit'),
  s(
    'Es ist bereits das zweite Mal in diesem Jahr, dass sich die Präsidenten treffen, und ihr 43. Treffen insgesamt.',
    'zweite Mal → 2 × meeting',
    '43. Treffen → 43 × meeting',
  ),
  s(
    'Das dritte Telefongespräch binnen weniger Wochen dauerte 90 Minuten.',
    'dritte Telefongespräch → 3 × call',
  ),
  s(
    'Der Handel wuchs 2023 um 26,3 Prozent auf 240,1 Mrd. Dollar.',
    '26,3 Prozent → 26.3 percent',
    '240,1 Mrd. Dollar → 240100000000 USD',
  ),
  s('China, die zweitgrößte Volkswirtschaft, ist der erste Partner Russlands, die Türkei der dritte.'),
  s(
    'Im zweiten Halbjahr sanken die Lieferungen um 5 % auf 38,8 Milliarden Kubikmeter.',
    '5 % → 5 percent',
    '38,8 Milliarden Kubikmeter → 38800000000 cubic metres',
  ),
  s(
    'Die Außenminister sprachen in der sechsten Runde, das vierte Östliche Wirtschaftsforum zog Gäste aus 60 Ländern an.',
  ),
  s('Der fünfundzwanzigste Gipfel der SOZ begann am 31. August.', 'fünfundzwanzigste Gipfel → 25 × summit'),
  s('Zum ersten Mal seit 2019 besuchte Modi Tianjin.', 'ersten Mal → 1 × visit'),
  s('Rund 19 Prozent der Befragten sagten, der Zweite Weltkrieg zähle noch.', '19 Prozent → 19 percent'),
  s('Die EU beschloss ihr 18. Sanktionspaket, ein Drittel davon betrifft Öl.', '18. → 18 × sanction'),
  s(
    'Ihr nächstes Gipfeltreffen, das vierte in diesem Jahr, ist für Dezember geplant.',
    'vierte → 4 × summit',
  ),
  s(
    'Putins dritter Staatsbesuch in Indien folgte auf die erste Nachricht aus zweiter Hand.',
    'dritter Staatsbesuch → 3 × visit',
  ),
  s(
    'Die Einfuhr von Rohöl stieg von 107 Millionen Tonnen auf 108,5 Mio. Tonnen, also um 1,4 Prozent.',
    '107 Millionen Tonnen → 107000000 tonnes',
    '108,5 Mio. Tonnen → 108500000 tonnes',
    '1,4 Prozent → 1.4 percent',
  ),
  s(
    'Am 3. Oktober, dem ersten Tag, saß im zweiten Stock der dritte Stellvertreter, der als Erster vom Besuch erfuhr.',
  ),
  s(
    'Es wäre das fünfte Dreiertreffen von China, Russland und der Mongolei, das erste seit 2022.',
    'fünfte Dreiertreffen → 5 × meeting',
    'erste → 1 × meeting',
  ),
];

const RU = [
  s('Председатель КНР прибыл в Москву с одиннадцатым визитом.', 'одиннадцатым визитом → 11 × visit'),
  s(
    'Главы государств встречаются уже во второй раз в этом году, всего это их 43-я встреча.',
    'второй раз → 2 × meeting',
    '43-я встреча → 43 × meeting',
  ),
  s(
    'Третий за несколько недель телефонный разговор длился полтора часа.',
    'Третий за несколько недель телефонный разговор → 3 × call',
  ),
  s(
    'Товарооборот вырос на 26,3 процента, до 240,1 миллиарда долларов.',
    '26,3 процента → 26.3 percent',
    '240,1 миллиарда долларов → 240100000000 USD',
  ),
  s('Китай, вторая экономика мира, — первый партнёр России, третий — Турция.'),
  s(
    'Во втором полугодии поставки упали на 5% до 38,8 млрд кубометров.',
    '5% → 5 percent',
    '38,8 млрд кубометров → 38800000000 cubic metres',
  ),
  s('Министры провели шестой раунд, а четвёртый Восточный экономический форум собрал гостей из 60 стран.'),
  s('Двадцать пятый саммит ШОС открылся 31 августа.', 'Двадцать пятый саммит → 25 × summit'),
  s('Моди впервые с 2019 года посетил Тяньцзинь.', 'впервые → 1 × visit'),
  s('Около 19 % опрошенных помнят о Второй мировой войне.', '19 % → 19 percent'),
  s(
    'ЕС принял восемнадцатый пакет санкций, треть которого касается нефти.',
    'восемнадцатый пакет → 18 × sanction',
  ),
  s('Следующий саммит, четвёртый в этом году, пройдёт в декабре.', 'четвёртый → 4 × summit'),
  s(
    'Третий государственный визит Путина в Индию начался на второй день поездки.',
    'Третий государственный визит → 3 × visit',
  ),
  s(
    'Импорт нефти вырос со 107 млн тонн до 108,5 миллиона тонн, или на 1,4 процента.',
    '107 млн тонн → 107000000 tonnes',
    '108,5 миллиона тонн → 108500000 tonnes',
    '1,4 процента → 1.4 percent',
  ),
  s('В первый день на втором этаже ждал третий секретарь, который первым узнал о визите.'),
  s(
    'Это пятая трёхсторонняя встреча Китая, России и Монголии, первая с 2022 года.',
    'пятая трёхсторонняя встреча → 5 × meeting',
    'первая → 1 × meeting',
  ),
];

const ZH = [
  s('习近平抵达莫斯科，第十一次访问俄罗斯。', '第十一次访问 → 11 × visit'),
  s(
    '这是两国元首今年第二次会晤，也是他们第43次会面。',
    '第二次会晤 → 2 × meeting',
    '第43次会面 → 43 × meeting',
  ),
  s('数周内的第三次通话持续了九十分钟。', '第三次通话 → 3 × call'),
  s('2023年贸易额增长26.3%，达到2401亿美元。', '26.3% → 26.3 percent', '2401亿美元 → 240100000000 USD'),
  s('中国是世界第二大经济体，是俄罗斯的第一大伙伴，第三名是土耳其。'),
  s(
    '下半年供气量下降百分之五，为388亿立方米。',
    '百分之五 → 5 percent',
    '388亿立方米 → 38800000000 cubic metres',
  ),
  s('两国外长举行第六轮磋商，第四届东方经济论坛吸引了60个国家的来宾。'),
  s('第二十五届上海合作组织峰会于8月31日开幕。', '第二十五届 → 25 × summit'),
  s('莫迪自2019年以来首次访问天津。', '首次访问 → 1 × visit'),
  s('约19%的受访者谈到第二次世界大战。', '19% → 19 percent'),
  s('下次峰会将是今年第四次峰会，定于十二月举行。', '第四次峰会 → 4 × summit'),
  s('普京第三次对印度进行国事访问，这是他访问的第二天。', '第三次 → 3 × visit'),
  s(
    '原油进口量从1.07亿吨增至1.085亿吨，增长1.4%。',
    '1.07亿吨 → 107000000 tonnes',
    '1.085亿吨 → 108500000 tonnes',
    '1.4% → 1.4 percent',
  ),
  s('第一天，第二副部长在三楼，第三位客人首先知道访问的消息。'),
  s('这是中俄蒙元首第五次会晤。', '第五次会晤 → 5 × meeting'),
  s('首次有媒体在会晤后提到第三方。'),
];

export const COUNTING_TEXTS = { en: EN, de: DE, ru: RU, zh: ZH } as const;
