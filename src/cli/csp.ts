/** The one place for the Content-Security-Policy: in the built page as a meta element, and in the served headers. */

/** Nothing but this origin's own files, no inline code, and text never becomes markup or script. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self' blob:", // a file that the reader opens is read through a blob of this page
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** Browsers ignore it in a meta element, and say so on the console. */
const HEADER_ONLY: Readonly<Record<string, string>> = { 'frame-ancestors': "'self'" };

export function contentSecurityPolicy(place: 'meta' | 'header'): string {
  const directives = place === 'meta' ? DIRECTIVES : { ...DIRECTIVES, ...HEADER_ONLY };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** What every response carries. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
