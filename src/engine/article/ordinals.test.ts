import { describe, expect, test } from 'vitest';
import type { ArticleLanguage } from './language.ts';
import { ordinalsIn } from './ordinals.ts';
import { sentenceStarts, takenBy, wordsIn } from './words.ts';
import { runThrough } from '../../base/work.ts';

/** `third meeting → 3 meeting`; names of the record are in brackets. */
function drawn(language: ArticleLanguage, written: string): readonly string[] {
  const names: { from: number; to: number }[] = [];
  let text = '';
  for (const piece of written.split(/(?=[[\]])/)) {
    if (piece.startsWith('[')) names.push({ from: text.length, to: text.length + piece.length - 1 });
    text += piece.replace(/^[[\]]/, '');
  }
  const read = {
    text,
    words: runThrough(wordsIn(text)),
    language,
    sentences: runThrough(sentenceStarts(text)),
    named: takenBy(names, text.length),
  };
  return runThrough(ordinalsIn(read)).map(
    ({ from, to, number, kinds }) => `${text.slice(from, to)} → ${number} ${kinds.join('+')}`,
  );
}

type Table = readonly (readonly [text: string, ordinal: string | null])[];

/** By hand: what must be found, and beside it what looks like it and counts no events (`null`). */
const LISTS: Readonly<Record<ArticleLanguage, Table>> = {
  en: [
    ['It was their third meeting this year.', 'third meeting → 3 meeting'],
    ['The 45th meeting since 2013 took place in Moscow.', '45th meeting → 45 meeting'],
    ['They met for the third time this year.', 'third time → 3 meeting'],
    ['For the second time in a month the two leaders met.', 'second time → 2 meeting'],
    ['It is his fifth state visit to China.', 'fifth state visit → 5 visit'],
    ['the twenty-third bilateral meeting', 'twenty-third bilateral meeting → 23 meeting'],
    ['a third face-to-face meeting', 'third face-to-face meeting → 3 meeting'],
    ['the third [Xi]–[Putin] meeting of the year', 'third Xi–Putin meeting → 3 meeting'],
    ['The 16th [BRICS] summit opened.', '16th BRICS summit → 16 summit'],
    ['their meeting, the third this year, lasted long', 'third → 3 meeting'],
    ['their second phone call since the war began', 'second phone call → 2 call'],
    ['the 14th sanctions package', '14th sanctions package → 14 sanction'],
    [
      'Second [China]–[Russia]–[Mongolia] leaders’ meeting',
      'Second China–Russia–Mongolia leaders’ meeting → 2 meeting',
    ],
    ['First China–Central Asia summit, Xi’an', 'First China–Central Asia summit → 1 summit'],
    ['Third joint bomber patrol', 'Third joint bomber patrol → 3 exercise'],
    ['Third joint naval patrol', 'Third joint naval patrol → 3 exercise'],
    ['their first bilateral talks since 2023', 'first bilateral talks → 1 meeting+call+video-call'],
    ['the sixth round of talks', null],
    ['Xi’s visit brought a medal for the first time.', null],
    ['the Second World War summit', null],
    ['the twelfth round of the exercise', null],
    ['He visited Beijing for the fourth time.', 'fourth time → 4 visit'],
    ['the first meeting since 2019', 'first meeting → 1 meeting'],
    ['a third country will host the meeting', null],
    ['After the Second World War the summit met.', null],
    ['He was the first to say so at the meeting.', null],
    ['the second-largest summit', null],
    ['on the third day of the visit', null],
    ['For the first time, he said after the meeting, prices fell.', null],
    ['The First Deputy Prime Minister attended the meeting.', null],
    ['the third quarter of the year, before the meeting', null],
    ['On 3 May the meeting began.', null],
    ['Russia ranked third in 2024 after the summit.', null],
    ['the 14th package was sent by post', null],
    ['In the first half of the visit they spoke.', null],
    ['a second-term meeting', null],
    ['a 3.5 meeting room', null],
    ['the first lady at the meeting', null],
  ],
  de: [
    ['Es ist in diesem Jahr schon ihre dritte Begegnung.', 'dritte Begegnung → 3 meeting'],
    ['Zum dritten Mal in diesem Jahr trafen sich die beiden.', 'dritten Mal → 3 meeting'],
    ['das 45. Treffen seit 2013', '45. Treffen → 45 meeting'],
    [
      'Ihr fünfundvierzigstes persönliches Treffen fand statt.',
      'fünfundvierzigstes persönliches Treffen → 45 meeting',
    ],
    ['sein zweiter Staatsbesuch in China', 'zweiter Staatsbesuch → 2 visit'],
    ['das dritte Telefonat binnen eines Monats', 'dritte Telefonat → 3 call'],
    ['der 16. Gipfel der BRICS', '16. Gipfel → 16 summit'],
    ['der 16. [BRICS]-Gipfel in Kasan', '16. BRICS-Gipfel → 16 summit'],
    ['das vierzehnte Sanktionspaket', 'vierzehnte Sanktionspaket → 14 sanction'],
    ['ihr Treffen, das dritte in diesem Jahr', 'dritte → 3 meeting'],
    ['Zum vierten Mal besuchte er Peking.', 'vierten Mal → 4 visit'],
    ['ihr erstes Gespräch seit 2022', 'erstes Gespräch → 1 meeting+call+video-call'],
    ['das zwölfte Gipfeltreffen', 'zwölfte Gipfeltreffen → 12 summit'],
    ['Xis erste Auslandsreise seit 2020', 'erste Auslandsreise → 1 visit'],
    ['ihre dritte gemeinsame Marineübung', 'dritte gemeinsame Marineübung → 3 exercise'],
    ['Der zweitgrößte Handelspartner kam zum Treffen.', null],
    ['Nach dem Zweiten Weltkrieg gab es Treffen.', null],
    ['Er sagte als Erster, das Treffen sei gut.', null],
    ['ein drittes Land will das Treffen ausrichten', null],
    ['Am 3. Mai war das Treffen.', null],
    ['am zweiten Tag des Besuchs', null],
    ['Zum ersten Mal nannte er beim Treffen Zahlen.', null],
    ['die dritte der Besucherinnen', null],
    ['der erste, der das Treffen lobte', null],
    ['im dritten Quartal, nach dem Gipfel', null],
    ['Das dritte Eintreffen der Ware', null],
    ['Beim Treffen wurde der Dritte im Bunde genannt.', null],
  ],
  ru: [
    ['Это их третья встреча в этом году.', 'третья встреча → 3 meeting'],
    ['Третья за год встреча пришлась на юбилей.', 'Третья за год встреча → 3 meeting'],
    ['Они встретились в третий раз в этом году.', 'третий раз → 3 meeting'],
    ['45-я встреча с 2013 года', '45-я встреча → 45 meeting'],
    ['сорок пятая встреча лидеров', 'сорок пятая встреча → 45 meeting'],
    ['второй государственный визит Путина', 'второй государственный визит → 2 visit'],
    ['третий телефонный разговор за месяц', 'третий телефонный разговор → 3 call'],
    ['XVI, то есть шестнадцатый саммит [БРИКС]', 'шестнадцатый саммит → 16 summit'],
    ['16-й саммит ШОС', '16-й саммит → 16 summit'],
    ['встреча стала третьей в этом году', 'третьей → 3 meeting'],
    ['В пятый раз он посетил Пекин.', 'пятый раз → 5 visit'],
    ['о третьей встрече лидеров', 'третьей встрече → 3 meeting'],
    ['14-й пакет санкций', '14-й пакет → 14 sanction'],
    ['третья страна примет встречу', null],
    ['После Второй мировой войны прошла встреча.', null],
    ['Он первым сказал это на встрече.', null],
    ['второй по величине партнёр приехал на саммит', null],
    ['22-е октября: встреча', null],
    ['на третий день визита', null],
    ['Впервые на саммите назвали цену.', null],
    ['Первый заместитель министра провёл встречу.', null],
    ['в первом квартале после встречи', null],
  ],
  zh: [
    ['这是两国元首今年第三次会晤。', '第三次会晤 → 3 meeting'],
    ['自2013年以来的第45次会面', '第45次会面 → 45 meeting'],
    ['第四十五次面对面会见', '第四十五次面对面会见 → 45 meeting'],
    ['[普京]第二次访问[中国]', '第二次访问 → 2 visit'],
    ['第十六届[金砖国家]领导人峰会', '第十六届金砖国家领导人峰会 → 16 summit'],
    ['两人今年第二次通电话', '第二次通电话 → 2 call'],
    ['首次访问[莫斯科]', '首次访问 → 1 visit'],
    ['举行第三次视频会晤', '第三次视频会晤 → 3 video-call'],
    ['今年第三次同[习近平]举行会谈', '第三次同习近平举行会谈 → 3 meeting'],
    ['第二次世界大战后的会晤', null],
    ['第三国愿意主办会晤', null],
    ['第二大贸易伙伴参加峰会', null],
    ['首次提出，会晤应当举行', null],
    ['第三季度会晤', null],
    ['访问的第三天', null],
    ['他第一个在会晤中说', null],
  ],
  fr: [
    ['C’est leur troisième rencontre cette année.', 'troisième rencontre → 3 meeting'],
    ['Ils se rencontrent pour la troisième fois de l’année.', 'troisième fois → 3 meeting'],
    ['la 45e rencontre depuis 2013', '45e rencontre → 45 meeting'],
    ['le 3ème sommet', '3ème sommet → 3 summit'],
    ['sa deuxième visite d’État', 'deuxième visite → 2 visit'],
    ['la quarante-cinquième rencontre', 'quarante-cinquième rencontre → 45 meeting'],
    ['le vingt et unième sommet', 'vingt et unième sommet → 21 summit'],
    ['un pays tiers, deuxième partenaire, accueille la rencontre', null],
    ['la Seconde Guerre mondiale et la rencontre', null],
    ['le premier à le dire lors de la rencontre', null],
  ],
  it: [
    ['È il loro terzo incontro quest’anno.', 'terzo incontro → 3 meeting'],
    ['Si sono incontrati per la terza volta quest’anno.', 'terza volta → 3 meeting'],
    ['il 45° incontro dal 2013', '45° incontro → 45 meeting'],
    ['il quarantacinquesimo incontro', 'quarantacinquesimo incontro → 45 meeting'],
    ['la sua seconda visita', 'seconda visita → 2 visit'],
    ['il 16º vertice', '16º vertice → 16 summit'],
    ['Secondo Putin l’incontro è andato bene.', null],
    ['la Seconda guerra mondiale e il vertice', null],
    ['il primo a dirlo dopo l’incontro', null],
  ],
  es: [
    ['Es su tercer encuentro este año.', 'tercer encuentro → 3 meeting'],
    ['Se reunieron por tercera vez este año.', 'tercera vez → 3 meeting'],
    ['la 45.ª reunión desde 2013', '45.ª reunión → 45 meeting'],
    ['la 16ª cumbre', '16ª cumbre → 16 summit'],
    ['la vigésima tercera cumbre', 'vigésima tercera cumbre → 23 summit'],
    ['su segunda visita', 'segunda visita → 2 visit'],
    ['un tercer país acogerá la reunión', null],
    ['la Segunda Guerra Mundial y la cumbre', null],
    ['el primero en decirlo tras la reunión', null],
  ],
  uk: [
    ['Це їхня третя зустріч цього року.', 'третя зустріч → 3 meeting'],
    ['Вони зустрілися втретє цього року.', 'втретє → 3 meeting'],
    ['45-та зустріч із 2013 року', '45-та зустріч → 45 meeting'],
    ['сорок п’ята зустріч лідерів', 'сорок п’ята зустріч → 45 meeting'],
    ['п’ятий державний візит', 'п’ятий державний візит → 5 visit'],
    ['Вони зустрілися в третій раз.', 'третій раз → 3 meeting'],
    ['третя країна прийме зустріч', null],
    ['Після Другої світової війни була зустріч.', null],
    ['Він перший сказав це на зустрічі.', null],
    ['Вперше на саміті назвали ціну.', null],
  ],
};

describe.each(Object.entries(LISTS))('ordinals in %s', (language, list) => {
  test.each(list)('%s', (text, ordinal) => {
    expect(drawn(language as ArticleLanguage, text)).toEqual(ordinal === null ? [] : [ordinal]);
  });
});
