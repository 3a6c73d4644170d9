#!/usr/bin/env node
// The command line, in Node.js.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { initSync, run } from "./article-timeline-kit.js";
import { Machine } from "./machine.js";

initSync({ module: readFileSync(new URL("article-timeline-kit_bg.wasm", import.meta.url)) });
// As it was called: npx calls it article-timeline.
const name = basename(process.argv[1]) === "article-timeline" ? "article-timeline" : "timeline";
process.exitCode = run([name, ...process.argv.slice(2)], new Machine());
