#!/usr/bin/env node
import { makeReady } from "./ready.mjs";

makeReady();
const { main } = await import("../dist/cli/main.js");
process.exitCode = await main(process.argv.slice(2));
