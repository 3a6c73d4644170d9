//! The edge to the page: mounting, and what only a browser can do.

mod address;
mod dates;
mod fit;
mod listeners;
mod mount;
mod share;

pub use dates::format as date_format;
pub use mount::{Mounted, mount};
