// Waiting until a condition is true, in any test.
import { setTimeout as pause } from "node:timers/promises";

/** Repeats a check until it passes. If it still fails after `patience` milliseconds, throws the last failure. */
export async function soon(check, patience = 10_000) {
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
  }
}
