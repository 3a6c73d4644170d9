// The hashes of the files that the element loads (subresource integrity), where the release states them: in the folder of its version.
export const hashes = typeof INTEGRITY === "undefined" ? {} : INTEGRITY;
