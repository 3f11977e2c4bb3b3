/** Numbers in Chinese signs. */

const DIGITS = '〇一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二〇二四 by digits; 十, 二十二, 一百零五 by powers of ten. Digits as they are elsewhere: "22". */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const signs = Array.from(text.replaceAll(/[○零]/g, '〇'));
  if (!signs.some((sign) => sign in POWERS))
    return Number(signs.map((sign) => DIGITS.indexOf(sign)).join(''));
  let total = 0;
  let digit = 0;
  for (const sign of signs) {
    const power = POWERS[sign];
    if (power === undefined) digit = DIGITS.indexOf(sign);
    else [total, digit] = [total + power * (digit || 1), 0];
  }
  return total + digit;
}
