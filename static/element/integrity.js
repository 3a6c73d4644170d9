// The hashes of the files that the element loads, where the release states them: in the folder of its version.
export const integrity = typeof INTEGRITY === "undefined" ? {} : INTEGRITY;
