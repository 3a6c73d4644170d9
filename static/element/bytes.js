// An article's bytes in a page's text, as src/prerender/bytes.rs wrote them: a text of which the characters U+E000 to
// U+E0FF stand for a byte each.

/** The bytes that a text stands for. */
export function bytesIn(text) {
  const bytes = new TextEncoder().encode(text);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    // In UTF-8 these characters are EE 80 80 to EE 83 BF.
    if (bytes[at] === 0xee && bytes[at + 1] < 0x84) {
      bytes[end++] = ((bytes[at + 1] & 0x03) << 6) | (bytes[at + 2] & 0x3f);
      at += 2;
    } else bytes[end++] = bytes[at];
  }
  return bytes.subarray(0, end);
}
