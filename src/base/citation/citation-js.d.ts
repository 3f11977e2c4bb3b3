/** The part of the citation library that the tests use to read back what was written. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: object);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
