//! How large a document may be, so that no document can make a page hang.

/// The longest document, in bytes.
pub const BYTES: usize = 50_000_000;

/// How deep lists and objects may stand in each other.
pub const DEPTH: usize = 64;

/// The most events of one document, and the most entries of any list of its objects.
pub const EVENTS: usize = 1_000_000;

/// The longest single text, in bytes.
pub const TEXT: usize = 1024 * 1024;

/// The most problems that are listed one by one.
pub const PROBLEMS: usize = 1_000;
