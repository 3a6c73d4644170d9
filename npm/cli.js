#!/usr/bin/env node
// The command line, in Node.js.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { initSync, run } from "./article-timeline-kit.js";
import { Machine } from "./machine.js";

initSync({ module: readFileSync(new URL("article-timeline-kit_bg.wasm", import.meta.url)) });
// As it was called, so that what it says to run next can be copied.
const name = basename(process.argv[1]) === "article-timeline" ? "article-timeline" : "timeline";
const by = process.env.npm_command === "exec" ? "npx " : "";
process.exitCode = run([by + name, ...process.argv.slice(2)], new Machine());
