// The clipboard and the system's sheet.

/** Whether the browser has a sheet to share by. */
export const canShare = () => "share" in navigator;

/** Shares a link by the system's sheet. */
export function share(title, url) {
  // A reader who closes the sheet is no error.
  navigator.share({ title, url }).catch(() => {});
}

/** Copies a link; `then` is told whether that has been done. */
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
