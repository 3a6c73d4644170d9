//! FNV-1a: short in Rust and in JavaScript, and good enough to detect changes. The build script uses it too.

/// The hash of a sequence of units: bytes, or the UTF-16 units of a text.
pub(crate) fn fnv(units: impl IntoIterator<Item = u32>) -> u32 {
    units.into_iter().fold(0x811c_9dc5, |hash, unit| (hash ^ unit).wrapping_mul(0x0100_0193))
}
