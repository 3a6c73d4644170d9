// The clipboard and the system's share sheet.

/** Whether the browser has a share sheet. */
export const canShare = () => Boolean(navigator.canShare?.({ url: location.href }));

/** Shares a link with the share sheet. If that is blocked, as in a frame, copies the link. `then` gets whether it has been copied, and
 * `shared` how it has been shared.
 * @param {string} title @param {string} url @param {(copied: boolean) => void} then @param {(way: "sheet" | "copy") => void} shared */
export function share(title, url, then, shared) {
  navigator.share({ title, url }).then(
    () => shared("sheet"),
    // It is not an error if the reader closes the sheet.
    ({ name }) => void (name === "AbortError" || copy(url, then, shared)),
  );
}

/** Copies a link. `then` gets whether that has worked; `shared` is called if it has.
 * @param {string} url @param {(copied: boolean) => void} then @param {(way: "sheet" | "copy") => void} shared */
export async function copy(url, then, shared) {
  let copied = true;
  try {
    // There is no clipboard outside a secure context.
    await navigator.clipboard.writeText(url);
  } catch {
    copied = false;
  }
  then(copied);
  if (copied) shared("copy");
}
