// The clipboard and the system's sheet.

/** Whether the browser has a sheet to share by. */
export const canShare = () => Boolean(navigator.canShare?.({ url: location.href }));

/** Shares a link by the system's sheet, and copies it where that is refused, as in a frame; `then` is told whether it is copied.
 * @param {string} title @param {string} url @param {(copied: boolean) => void} then */
export function share(title, url, then) {
  // A reader who closes the sheet is no error.
  navigator.share({ title, url }).catch(({ name }) => void (name === "AbortError" || copy(url, then)));
}

/** Copies a link; `then` is told whether that has been done.
 * @param {string} url @param {(copied: boolean) => void} then */
export async function copy(url, then) {
  let copied = true;
  try {
    // Outside a secure context there is no clipboard.
    await navigator.clipboard.writeText(url);
  } catch {
    copied = false;
  }
  then(copied);
}
