/** Where the flag of an ISO 3166-1 alpha-2 code lies; the build puts the set there (`cli/vite-flags.ts`). */
export function flagUrl(iso: string): string {
  return `${import.meta.env.BASE_URL}flags/${iso.toUpperCase()}.svg`;
}
