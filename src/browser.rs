//! The edge to the page: mounting, and everything that needs a browser.

mod article;
mod bridge;
mod document;
mod found;
mod fragment;
mod host;
mod islands;
mod listeners;
mod mount;
mod mounted;

pub use crate::intl::{date_format, numbers};
pub use document::Document;
pub use host::Host;
pub use mount::{Mounted, mount, render, speaks, wire};
