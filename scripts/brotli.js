// Compresses a file as static servers send it.
import { brotliCompressSync, constants } from "node:zlib";

/** The bytes with brotli. A block holds the whole file, because at the end of a block brotli forgets its statistics. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
    },
  });
