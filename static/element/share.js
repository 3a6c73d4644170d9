// The clipboard and the system's share sheet.

/** Whether the browser has a share sheet. */
export const canShare = () => Boolean(navigator.canShare?.({ url: location.href }));

/** Shares a link with the share sheet. If that is blocked, as in a frame, copies the link. `then` gets whether it has been copied.
 * @param {string} title @param {string} url @param {(copied: boolean) => void} then */
export function share(title, url, then) {
  // It is not an error if the reader closes the sheet.
  navigator.share({ title, url }).catch(({ name }) => void (name === "AbortError" || copy(url, then)));
}

/** Copies a link. `then` gets whether that has worked.
 * @param {string} url @param {(copied: boolean) => void} then */
export async function copy(url, then) {
  let copied = true;
  try {
    // There is no clipboard outside a secure context.
    await navigator.clipboard.writeText(url);
  } catch {
    copied = false;
  }
  then(copied);
}
