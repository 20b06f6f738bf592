import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { messageOf } from "../errors.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface SiteServer {
  readonly server: Server;
  /** Tells every open page that there is something new. */
  changed(): void;
}

/** The file at a path of the site, of the version that a page asks for. */
export type FileOf = (path: string, version: string | null) => Promise<string | undefined>;

/** Serves a site's files; only requests that name this machine as their host are answered. */
export function serveSite(fileOf: FileOf): SiteServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const url = urlOf(request, server);
    if (url === undefined) return end(response, 403, "this address is for this machine alone\n");
    if (request.method !== "GET" && request.method !== "HEAD")
      return end(response, 405, "GET only\n");
    const path = url.pathname.slice(1) || "index.html";
    if (path === "events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": following\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    fileOf(path, url.searchParams.get("v")).then(
      (file) => sendFile(file, response),
      (error: unknown) => end(response, 500, `${messageOf(error)}\n`),
    );
  });
  return {
    server,
    changed: () => {
      for (const listener of listeners) listener.write("event: changed\ndata: \n\n");
    },
  };
}

/** What is asked for; undefined for another host's name (a rebound name leads here too) or an odd path. */
function urlOf({ url = "/", headers }: IncomingMessage, server: Server): URL | undefined {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return undefined;
  const path = url.split("?")[0] ?? "/";
  const sound = /^\/(?:[\w-]+\/)?[\w.-]*$/.test(path) && !path.includes("..");
  return sound ? new URL(url, `http://127.0.0.1:${port}`) : undefined;
}

function sendFile(file: string | undefined, response: ServerResponse): void {
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || found?.isFile() !== true) {
    end(response, 404, "there is no such page\n");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
}
