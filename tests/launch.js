// Starting a server of another program, in any test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { soon } from "./soon.js";

/** Starts a program. The options are those of `spawn`; one that is `detached` ends with its workers, and at once. */
export function launch(command, words, options = {}) {
  const child = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-4000)));
  let ended = false;
  const end = once(child, "exit").then(
    () => {},
    (failure) => (said += failure.message),
  );
  end.then(() => (ended = true));
  return {
    /** Waits until a check passes. If it does not in `patience` milliseconds, or the program ends, its output is the error. */
    async answers(check, patience) {
      const ending = end.then(() => Promise.reject(new Error("It has ended.")));
      try {
        await Promise.race([soon(check, patience), ending]);
      } catch (cause) {
        throw new Error(`${command} does not answer: ${said}`, { cause });
      }
    },
    close() {
      if (!ended && options.detached) process.kill(-child.pid, "SIGKILL");
      else child.kill();
      return end;
    },
  };
}
