/**
 * The page's one Trusted Types policy. Libraries that assign markup get it escaped, so that text stays text; scripts
 * come from this origin only.
 */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(url: string): string },
  ): unknown;
}

function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`Not from this origin: ${url}`);
  return url;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const { trustedTypes } = globalThis as unknown as { trustedTypes?: Policies };
trustedTypes?.createPolicy('default', { createHTML: escapeHtml, createScriptURL: sameOrigin });

export {};
