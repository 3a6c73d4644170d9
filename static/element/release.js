// Constants of the release. scripts/bundle.js defines them.

/** The hashes of the files that the scripts load (subresource integrity). Only the folder of a version states them.
 * @type {Record<string, string | undefined>} */
export const hashes = typeof INTEGRITY === "undefined" ? {} : INTEGRITY;

/** A hash of all script sources. Scripts of different releases do not work together. */
export const release = typeof RELEASE === "undefined" ? "" : RELEASE;
