/** Preloaded into a process under test: writes down every place it connects to and every name it looks up. */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const FILE = process.env["ASSAY_TEST_DESTINATIONS"];

function note(line) {
  if (FILE !== undefined) appendFileSync(FILE, `${line}\n`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const {
    host = "localhost",
    port,
    path,
  } = typeof first === "object" ? first : { port: first, host: args[1] };
  note(`connect ${path ?? `${host}:${port}`}`);
  return connect.apply(this, args);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note(`send ${args.slice(1).join(" ")}`);
  return send.apply(this, args);
};

for (const library of [dns, dns.promises]) {
  for (const name of Object.keys(library).filter((key) => /^(lookup|resolve)/.test(key))) {
    const original = library[name];
    library[name] = (...args) => {
      // An address that is looked up (a server that listens does it) is answered without asking anyone.
      if (net.isIP(args[0]) === 0) note(`${name} ${args[0]}`);
      return original(...args);
    };
  }
}

syncBuiltinESMExports();
