/** Puts the policy into the built page, so that it holds wherever the page is hosted. The dev server needs inline code. */
import type { Plugin } from 'vite';
import { metaPolicy, securityHeaders } from './csp.ts';

export function cspPlugin(): Plugin {
  return {
    name: 'entente-csp',
    configurePreviewServer(server) {
      server.middlewares.use(({ url = '/' }, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders(url))) response.setHeader(name, value);
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => (server ? html : withPolicy(html)),
    },
  };
}

/** After the charset, which must stand in the first bytes, and before everything that could load something. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`;
  const charset = /<meta charset="[^"]*" ?\/?>/;
  if (!charset.test(html)) throw new Error('index.html has no charset to put the policy after');
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
}
