import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SECRET = "SECRET-OF-THE-HOST-77";

/** What a program that got out would touch: a file, a folder, a port, a socket, a variable. */
export interface Canaries {
  /** The program with `@@FILE@@`, `@@DIR@@` and `@@PORT@@` replaced. */
  named(program: string): string;
  /** What of them was touched since they were set out. */
  touched(): readonly string[];
  /** Whether a text holds what only the host knows. */
  leaked(text: string): boolean;
  close(): void;
}

export async function canaries(): Promise<Canaries> {
  const folder = mkdtempSync(join(tmpdir(), "canary-"));
  const file = `${folder}.txt`;
  writeFileSync(file, SECRET);
  chmodSync(folder, 0o777);
  chmodSync(file, 0o666);
  process.env["CANARY"] = SECRET;
  let connections = 0;
  const listen = async (server: Server, where: number | string) => {
    server.on("connection", (socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => {
      if (typeof where === "number") server.listen(where, "127.0.0.1", resolve);
      else server.listen(where, resolve);
    });
    return server;
  };
  const tcp = await listen(createServer(), 0);
  const address = tcp.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const abstract = await listen(createServer(), `\0assay-canary-${port}`);
  return {
    named: (program) =>
      program
        .replaceAll("@@FILE@@", file)
        .replaceAll("@@DIR@@", folder)
        .replaceAll("@@PORT@@", String(port)),
    touched: () => [
      ...(connections > 0 ? [`${connections} connections`] : []),
      ...readdirSync(folder),
      ...(readFileSync(file, "utf8") === SECRET ? [] : ["the file"]),
    ],
    leaked: (text) => text.includes(SECRET),
    close: () => {
      tcp.close();
      abstract.close();
      delete process.env["CANARY"];
      rmSync(folder, { recursive: true });
      rmSync(file);
    },
  };
}
