//! The edge to the page: mounting, and what only a browser can do.

mod dates;
mod mount;

pub use dates::format as date_format;
pub use mount::{Mounted, mount};
