/** The one place for the Content-Security-Policy: in the built page as a meta element, and in the served headers. */
import { readEmbed } from '../deep-links/embed.ts';

/** Nothing but this origin's own files, no inline code, and text never becomes markup or script. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self' blob:", // a file that the reader opens is read through a blob of this page
  'worker-src': "'self'",
  'frame-src': "'self'", // the preview of an embed
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/**
 * Who may show the page in a frame: an embed, everybody; else this origin alone. Only a header can say it; browsers
 * ignore it in a meta element, and say so on the console. A request may name anything, as `//`, which is no address:
 * only what stands behind its question mark is read.
 */
function frameAncestors(url: string): string {
  const [, ...query] = url.split('?');
  return readEmbed(query.join('?')) === null ? "'self'" : '*';
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** As a meta element of the page. */
export function metaPolicy(): string {
  return written(DIRECTIVES);
}

/** What the response to a request for `url` carries. */
export function securityHeaders(url: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': written({ ...DIRECTIVES, 'frame-ancestors': frameAncestors(url) }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
