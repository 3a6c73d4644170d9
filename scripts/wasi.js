// Minimises the command line for WASI: target/wasi/timeline.wasm. `scripts/build wasi` has built it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { OPTIMISE } from "./shrink.js";

const BUILT = "target/wasm32-wasip1/release/timeline.wasm";
const SMALL = "target/wasi/timeline.wasm";

if (!existsSync(SMALL) || statSync(SMALL).mtimeMs <= statSync(BUILT).mtimeMs) {
  mkdirSync("target/wasi", { recursive: true });
  execFileSync("wasm-opt", [...OPTIMISE, "--strip-debug", BUILT, "-o", SMALL], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}
