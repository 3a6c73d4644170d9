// Waiting for what becomes true, in any test.
import { setTimeout as pause } from "node:timers/promises";

/** Repeats a check until it passes. If it still fails after `patience` milliseconds, fails as it failed last. */
export async function soon(check, patience = 10_000) {
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
  }
}
