//! Limits for documents, so that no document can make a page hang.

/// The maximum size of a document, in bytes.
pub const BYTES: usize = 50_000_000;

/// The maximum nesting of lists and objects.
pub const DEPTH: usize = 64;

/// The maximum number of events in a document, and of entries in any list of objects.
pub const EVENTS: usize = 1_000_000;

/// The maximum length of a text, in bytes.
pub const TEXT: usize = 1024 * 1024;

/// The maximum number of listed problems.
pub const PROBLEMS: usize = 1_000;
