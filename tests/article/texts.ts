/**
 * Four short articles on the same two meetings, each in words of its own, with what must be marked in them: one list
 * a sentence, `text → meaning`, in the order of the text. A `@` stands before a place. Everything in the sentences
 * that the record has a name for, and every date, is in the lists: what is marked besides is wrong. Topics are told
 * apart by `#` and only wanted where a word names one beyond doubt. Ordinals stand with what they count (`3 × meeting`),
 * figures in single units.
 */

export interface ReadSentence {
  readonly text: string;
  readonly marks: readonly string[];
}

const DE: readonly ReadSentence[] = [
  {
    text: 'Am 22. Oktober 2024 empfing Wladimir Putin den chinesischen Präsidenten Xi Jinping in Kasan, wo am selben Tag der Gipfel der BRICS begann.',
    marks: [
      '22. Oktober 2024 → 2024-10-22',
      'Wladimir Putin → vladimir-putin',
      'Xi Jinping → xi-jinping',
      'Kasan → @kazan',
      'BRICS → brics',
    ],
  },
  {
    text: 'Für beide war es nach Peking und Astana die dritte Begegnung in jenem Jahr, und sie feierten, dass Russland und China seit 75 Jahren diplomatische Beziehungen unterhalten.',
    marks: [
      'Peking → @beijing',
      'Astana → @astana',
      'dritte Begegnung → 3 × meeting',
      'Russland → russia',
      'China → china',
    ],
  },
  {
    text: 'Die Neue Seidenstraße, so Putins Vorschlag, soll enger mit der Eurasischen Wirtschaftsunion (EAWU) verknüpft werden; auch die Shanghaier Organisation für Zusammenarbeit und die Vereinten Nationen kamen zur Sprache.',
    marks: [
      'Neue Seidenstraße → bri',
      'Putins → vladimir-putin',
      'Eurasischen Wirtschaftsunion → eaeu',
      'EAWU → eaeu',
      'Shanghaier Organisation für Zusammenarbeit → sco',
      'Vereinten Nationen → un',
    ],
  },
  {
    text: 'Knapp ein Jahr später, am 2. September 2025, war der Kremlchef Gast in Peking, einen Tag vor der Parade zum Ende des Weltkriegs.',
    marks: ['2. September 2025 → 2025-09-02', 'Peking → @beijing'],
  },
  {
    text: 'Gazprom und die CNPC unterschrieben dort ein Memorandum über die Leitung Kraft Sibiriens 2, die Erdgas durch die Mongolei bringen soll; über den Preis, sagte Alexei Miller, verhandle man noch.',
    marks: [
      'Gazprom → gazprom',
      'CNPC → cnpc',
      'Kraft Sibiriens 2 → power-of-siberia-2',
      'Erdgas → #energy',
      'Mongolei → mongolia',
      'Alexei Miller → alexey-miller',
    ],
  },
  {
    text: 'Der Außenhandel der Nachbarn lag bei 245 Milliarden Dollar und damit 68 Prozent über dem Wert von 2021, vor allem weil Chinas Firmen mehr Autos liefern und Russlands Rohöl nicht mehr nach Deutschland fließt.',
    marks: [
      'Außenhandel → #trade',
      '245 Milliarden Dollar → 245000000000 USD',
      '68 Prozent → 68 percent',
      '2021 → 2021',
      'Chinas → china',
      'Russlands → russia',
      'Deutschland → germany',
    ],
  },
  {
    text: 'Xi hatte Moskau zuletzt vom 7. bis 10. Mai 2025 besucht; im Juni telefonierten er und Putin wegen der Angriffe auf Iran.',
    marks: [
      'Xi → xi-jinping',
      'Moskau → @moscow',
      '7. bis 10. Mai 2025 → 2025-05-07/2025-05-10',
      'Putin → vladimir-putin',
      'Iran → iran',
    ],
  },
];

const EN: readonly ReadSentence[] = [
  {
    text: 'When Xi Jinping landed in Kazan on October 22, 2024, Vladimir Putin was waiting at the Kremlin there: it was the third time that year that the two had met.',
    marks: [
      'Xi Jinping → xi-jinping',
      'Kazan → @kazan',
      'October 22, 2024 → 2024-10-22',
      'Vladimir Putin → vladimir-putin',
      'third time → 3 × meeting',
    ],
  },
  {
    text: "The BRICS summit brought Narendra Modi and Masoud Pezeshkian to the city too, yet Putin's first hour belonged to his guest from China.",
    marks: [
      'BRICS → brics',
      'Narendra Modi → narendra-modi',
      'Masoud Pezeshkian → masoud-pezeshkian',
      'Putin → vladimir-putin',
      'China → china',
    ],
  },
  {
    text: 'Relations had turned 75; Moscow wanted the Belt and Road Initiative tied to the Eurasian Economic Union (EAEU), a plan first signed in May 2015.',
    marks: [
      'Moscow → @moscow',
      'Belt and Road Initiative → bri',
      'Eurasian Economic Union → eaeu',
      'EAEU → eaeu',
      'May 2015 → 2015-05',
    ],
  },
  {
    text: 'On 2 September 2025 they sat down again, this time in Beijing, fresh from the Shanghai Cooperation Organisation in Tianjin.',
    marks: [
      '2 September 2025 → 2025-09-02',
      'Beijing → @beijing',
      'Shanghai Cooperation Organisation → sco',
      'Tianjin → @tianjin',
    ],
  },
  {
    text: 'A memorandum between Gazprom and China National Petroleum Corporation now covers Power of Siberia 2, the pipeline that would cross Mongolia.',
    marks: [
      'Gazprom → gazprom',
      'China National Petroleum Corporation → cnpc',
      'Power of Siberia 2 → power-of-siberia-2',
      'pipeline → #energy',
      'Mongolia → mongolia',
    ],
  },
  {
    text: 'Trade between Russia and its neighbour had reached 245 billion dollars, 68 per cent more than in 2021, while the United States and the European Union tightened their sanctions.',
    marks: [
      'Trade → #trade',
      'Russia → russia',
      '245 billion dollars → 245000000000 USD',
      '68 per cent → 68 percent',
      '2021 → 2021',
      'United States → usa',
      'European Union → eu',
      'sanctions → #sanctions',
    ],
  },
  {
    text: 'Lavrov and Wang Yi had prepared the visit; Xi may go to Saint Petersburg next, and it may well be that the march of summits goes on.',
    marks: [
      'Lavrov → sergey-lavrov',
      'Wang Yi → wang-yi',
      'Xi → xi-jinping',
      'Saint Petersburg → @saint-petersburg',
    ],
  },
];

const RU: readonly ReadSentence[] = [
  {
    text: 'Во вторник, 22 октября 2024 года, Владимир Путин принял в Казани Си Цзиньпина, прилетевшего на саммит БРИКС.',
    marks: [
      '22 октября 2024 → 2024-10-22',
      'Владимир Путин → vladimir-putin',
      'Казани → @kazan',
      'Си Цзиньпина → xi-jinping',
      'БРИКС → brics',
    ],
  },
  {
    text: 'Третья за год встреча пришлась на юбилей: Россия и Китай семьдесят пять лет назад установили отношения, первым признав КНР стал Советский Союз.',
    marks: [
      'Третья за год встреча → 3 × meeting',
      'Россия → russia',
      'Китай → china',
      'КНР → china',
      'Советский Союз → soviet-union',
    ],
  },
  {
    text: 'Путину важно сопряжение Евразийского экономического союза с инициативой «Один пояс, один путь»; говорили также о Шанхайской организации сотрудничества и ООН.',
    marks: [
      'Путину → vladimir-putin',
      'Евразийского экономического союза → eaeu',
      'Один пояс, один путь → bri',
      'Шанхайской организации сотрудничества → sco',
      'ООН → un',
    ],
  },
  {
    text: 'Спустя неполный год, 2 сентября 2025 года, Си встречал гостя уже в Пекине, а за столом сидели Сергей Лавров и Ван И.',
    marks: [
      '2 сентября 2025 → 2025-09-02',
      'Си → xi-jinping',
      'Пекине → @beijing',
      'Сергей Лавров → sergey-lavrov',
      'Ван И → wang-yi',
    ],
  },
  {
    text: 'Тогда же «Газпром» и КННК подписали меморандум о «Силе Сибири — 2», газопроводе через Монголию; цену, по словам Алексея Миллера, назовут позже.',
    marks: [
      'Газпром → gazprom',
      'КННК → cnpc',
      'Силе Сибири — 2 → power-of-siberia-2',
      'газопроводе → #energy',
      'Монголию → mongolia',
      'Алексея Миллера → alexey-miller',
    ],
  },
  {
    text: 'Товарооборот России с Китаем дорос до 245 млрд долларов, что на 68 % больше, чем в 2021 году, несмотря на санкции США и Евросоюза.',
    marks: [
      'Товарооборот → #trade',
      'России → russia',
      'Китаем → china',
      '245 млрд долларов → 245000000000 USD',
      '68 % → 68 percent',
      '2021 → 2021',
      'санкции → #sanctions',
      'США → usa',
      'Евросоюза → eu',
    ],
  },
  {
    text: 'В мае 2025 года председатель приезжал в Москву, а Путин летал к Моди в Индию, к Эрдогану в Турцию и к Токаеву в Астану.',
    marks: [
      'мае 2025 → 2025-05',
      'Москву → @moscow',
      'Путин → vladimir-putin',
      'Моди → narendra-modi',
      'Индию → india',
      'Эрдогану → recep-tayyip-erdogan',
      'Турцию → turkey',
      'Токаеву → kassym-jomart-tokayev',
      'Астану → @astana',
    ],
  },
];

const ZH: readonly ReadSentence[] = [
  {
    text: '2024年10月22日，习近平抵达喀山，出席金砖国家领导人会晤，并同普京举行当年第三次会面。',
    marks: [
      '2024年10月22日 → 2024-10-22',
      '习近平 → xi-jinping',
      '喀山 → @kazan',
      '金砖国家 → brics',
      '普京 → vladimir-putin',
      '第三次会面 → 3 × meeting',
    ],
  },
  {
    text: '这一年是中俄建交七十五周年，中国和俄罗斯都把它看作新的起点。',
    marks: ['中 → china', '俄 → russia', '中国 → china', '俄罗斯 → russia'],
  },
  {
    text: '普京主张推动“一带一路”同欧亚经济联盟对接，双方还谈到上海合作组织和联合国。',
    marks: [
      '普京 → vladimir-putin',
      '一带一路 → bri',
      '欧亚经济联盟 → eaeu',
      '上海合作组织 → sco',
      '联合国 → un',
    ],
  },
  {
    text: '二〇二五年九月二日，两人又在北京会谈，拉夫罗夫和王毅在座。',
    marks: [
      '二〇二五年九月二日 → 2025-09-02',
      '北京 → @beijing',
      '拉夫罗夫 → sergey-lavrov',
      '王毅 → wang-yi',
    ],
  },
  {
    text: '俄罗斯天然气工业股份公司与中国石油天然气集团签署备忘录，涉及经蒙古国的西伯利亚力量2号管道。',
    marks: [
      '俄罗斯天然气工业股份公司 → gazprom',
      '中国石油天然气集团 → cnpc',
      '蒙古国 → mongolia',
      '西伯利亚力量2号 → power-of-siberia-2',
      '管道 → #energy',
    ],
  },
  {
    text: '双边贸易额约为2450亿美元，比2021年增长百分之六十八，而美国和欧盟加大了制裁。',
    marks: [
      '贸易 → #trade',
      '2450亿美元 → 245000000000 USD',
      '2021年 → 2021',
      '百分之六十八 → 68 percent',
      '美国 → usa',
      '欧盟 → eu',
      '制裁 → #sanctions',
    ],
  },
  {
    text: '5月7日至10日习近平曾访问莫斯科，莫迪、埃尔多安和托卡耶夫则在天津见到了普京。',
    marks: [
      '5月7日至10日 → 2025-05-07/2025-05-10',
      '习近平 → xi-jinping',
      '莫斯科 → @moscow',
      '莫迪 → narendra-modi',
      '埃尔多安 → recep-tayyip-erdogan',
      '托卡耶夫 → kassym-jomart-tokayev',
      '天津 → @tianjin',
      '普京 → vladimir-putin',
    ],
  },
];

export const TEXTS = { de: DE, en: EN, ru: RU, zh: ZH } as const;
