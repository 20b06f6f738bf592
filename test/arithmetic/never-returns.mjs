import { parentPort } from "node:worker_threads";

parentPort.on("message", (expression) => {
  while (expression === "for ever");
  parentPort.postMessage({ ok: true, value: Number(expression) });
});
parentPort.postMessage("ready");
