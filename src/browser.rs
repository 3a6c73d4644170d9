//! The edge to the page: mounting, and what only a browser can do.

mod address;
mod article;
mod dates;
mod document;
mod edge;
mod fit;
mod found;
mod host;
mod islands;
mod listeners;
mod mount;
mod numbers;
mod running;

pub use dates::format as date_format;
pub use document::Document;
pub use host::Host;
pub use mount::{Mounted, mount, render, wire};
pub use numbers::format as number_format;
