/** The part of the `edtf` package that `dates.ts` uses; the package brings no types. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Year, month (from 0), day, hour, minute, second; year and season; or the parts of a list. */
    readonly values: readonly (number | ParsedDate | null)[];
    /** A bit per digit of YYYYMMDD that is `X`. */
    readonly unspecified?: number;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** `[..2024]` and `[2024..]`. */
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  /** Throws where the text is no EDTF. */
  export function parse(text: string): ParsedDate;
  /** First and last millisecond since 1970. */
  export default function edtf(parsed: ParsedDate): { readonly min: number; readonly max: number };
}
