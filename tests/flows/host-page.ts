/** An article on another site: served from a second address of this machine, as a browser takes no page from nowhere for one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  readonly address: string;
  /** An article longer than any window, with this code near its beginning. */
  readonly hold: (code: string) => void;
  readonly close: () => void;
}

export async function hostPage(): Promise<HostPage> {
  let body = '';
  const server: Server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/article`,
    hold: (code) => {
      body =
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">' +
        '<meta name="color-scheme" content="light dark"><title>An article</title><body style="margin:0">' +
        `<h1>An article</h1>${code}<p style="height:3000px">And so on.</p></body></html>`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
