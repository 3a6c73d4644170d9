// What runs in every page before all else and takes notes. The same for all contestants, but for the two functions that
// find their elements.

/** The text of a script for a page where these functions find the first event, and tell what moves after an input. The
 * first event has to be in the window, but where the page says that it begins below. */
export const probeOf = ({ first, state, isBelow = false }) => `(${install})(${first}, ${state}, ${isBelow});`;

/** The text of a script that clicks on what `press` finds, every tenth of a second from when it is there, until `answer` tells
 * something else than before; and notes the first click and when the answer has been painted. */
export const presserOf = ({ press, answer }) => `(${pressUntilAnswered})(${press}, ${answer});`;

function pressUntilAnswered(press, answer) {
  const AGAIN = 100;
  let before;
  let pressed;
  const look = (now) => {
    const told = document.body && answer();
    if (pressed && told !== before) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark("answered");
      port2.postMessage(0);
      return;
    }
    const control = told === undefined ? undefined : press();
    if (control && !(now - pressed < AGAIN)) {
      if (pressed === undefined) performance.mark("pressed");
      [before, pressed] = [told, now];
      control.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function install(first, state, isBelow) {
  const probe = (globalThis.probe = {
    seen: undefined,
    tasks: [],
    silence: 0,
    shift: 0,
    shifts: [],
    waits: [],
    violations: 0,
    at: 0,
  });

  /** Whether it is painted. */
  const isSeen = (element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      (isBelow || (top < innerHeight && bottom > 0)) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
    );
  };
  /** Calls back when the frame that is being made has been painted. */
  const afterPaint = (callback) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(0);
  };
  // No frame is made before the style sheets that a page waits for, so what is visible in one is painted.
  const look = () => {
    const element = document.body && first();
    if (element && isSeen(element)) afterPaint(() => (probe.seen = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const watch = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  watch("longtask", ({ startTime, duration }) => probe.tasks.push({ startTime, duration }));
  // The browser does not list every long task: none in which a module reads a document. A timer misses none.
  const EVERY = 10;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    probe.silence = Math.max(probe.silence, now - last - EVERY);
    last = now;
  }, EVERY);
  watch("layout-shift", ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    probe.shift += value;
    for (const { node } of sources ?? [])
      probe.shifts.push(`${value.toFixed(4)} ${node?.nodeName} ${node?.className ?? ""}`);
  });
  watch("event", ({ interactionId, duration }) => interactionId && probe.waits.push(duration), {
    durationThreshold: 16,
  });
  addEventListener("timeline-ready", () => performance.mark("ready"), { once: true });
  // A complete timeline needs no module, so it is ready with its script.
  customElements.whenDefined("article-timeline").then(() => {
    const timeline = document.querySelector("article-timeline[data-prerendered]:not([loading])");
    if (timeline?.shadowRoot.querySelector("[data-texts]")) performance.mark("ready");
  });
  document.addEventListener("securitypolicyviolation", () => probe.violations++);
  for (const type of ["click", "keydown"]) addEventListener(type, ({ timeStamp }) => (probe.at = timeStamp), true);

  /** Resolves to the milliseconds from the next input to when nothing has moved any more; to nothing if nothing does. */
  probe.rest = (patience) =>
    new Promise((resolve) => {
      const before = state();
      const begun = performance.now();
      probe.at = 0;
      let last = before;
      let changed;
      let still = 0;
      const frame = () => {
        const now = state();
        still = now === last ? still + 1 : 0;
        if (now !== last) {
          last = now;
          afterPaint(() => (changed = performance.now()));
        }
        const time = performance.now();
        // Twenty frames and half a second, for what is animated may begin late.
        if (changed && still > 20 && time - changed > 500) resolve(changed - probe.at);
        else if (time - begun > patience) resolve(undefined);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
}
