/** The part of the citation library that is used: an item of CSL-JSON or a text of any format goes in. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(from: string | object, options?: object);
    readonly data: readonly Record<string, unknown>[];
    format(format: string): string;
  }
  export const plugins: { readonly config: { get(name: string): { readonly format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
