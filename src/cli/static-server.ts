/** Serves a built folder as a host should: strict headers, right types, compressed, hashed files kept for ever. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { securityHeaders } from './csp.ts';

/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\/.*-[\w-]{8,}\.\w+$/;

/**
 * One stretch of bytes whose last does not come before its first. Any other `Range` may be ignored (RFC 9110, 14.2);
 * sirv would throw at it, or send other bytes than it asks for.
 */
function isRange(header: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}

export function staticHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const send = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response) => {
    if (!isRange(request.headers.range)) delete request.headers.range;
    response.once('pipe', (file) => file.once('error', () => response.destroy())); // a new build took it away
    const headers = securityHeaders(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    send(request, response);
  };
}

/** Listens on the port or, where it is taken, on the next free one; resolves to the port. Port 0: any free one. */
export function listen(server: Server, port: number, mostTries = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const again = error.code === 'EADDRINUSE' && mostTries > 1;
      if (again) resolve(listen(server, port + 1, mostTries - 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export function serveFolder(folder: string): Server {
  return createServer(staticHandler(folder));
}
