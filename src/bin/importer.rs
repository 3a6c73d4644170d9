//! The module that the element's script loads where a page brings a timeline made for another; all it offers are the exports of
//! [`article_timeline::reader`].

// The exports reach the module by being linked; `main` runs when the module is initialised and has nothing to do.
use article_timeline as _;

fn main() {}
