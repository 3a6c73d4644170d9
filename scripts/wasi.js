// Minimises the command line for WASI: target/wasi/timeline.wasm. `scripts/build wasi` has built it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { OPTIMISE } from "./shrink.js";

const BUILT = "target/wasm32-wasip1/release/timeline.wasm";
const SMALL = "target/wasi/timeline.wasm";

if (!existsSync(SMALL) || statSync(SMALL).mtimeMs <= statSync(BUILT).mtimeMs) {
  mkdirSync("target/wasi", { recursive: true });
  // An interrupted run leaves nothing that looks ready.
  execFileSync("wasm-opt", [...OPTIMISE, "--strip-debug", BUILT, "-o", `${SMALL}.part`], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  renameSync(`${SMALL}.part`, SMALL);
}
