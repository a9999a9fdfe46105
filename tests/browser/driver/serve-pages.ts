/** Serves test pages on 127.0.0.1 and localhost, which browsers take for two sites. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** `{other}` becomes the server's address under another host name: another site to the browser. */
  body: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** Address of a page on 127.0.0.1, or on another host name of this machine. */
  url: (path: string, host?: string) => string;
  /** Paths asked for so far, without the favicon. */
  readonly requests: readonly string[];
  close: () => Promise<void>;
}

/** @param pages by path, such as `/article`; a string is the whole document */
export async function servePages(pages: Record<string, string | ServedPage>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(path);
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
    const text = body.replaceAll('{other}', url('', 'localhost'));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = (path: string, host = '127.0.0.1'): string => `http://${host}:${port}${path}`;
  return {
    url,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').pathname;
}
