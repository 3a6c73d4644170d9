//! The clipboard and the system's sheet.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;
use yew::Callback;
use yew::platform::spawn_local;

use crate::model::{Action, Notice, Sharing};
use crate::view::Request;

/// What this browser can do.
pub(super) fn offered() -> Sharing {
    let has_sheet = Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false);
    if has_sheet { Sharing::Sheet } else { Sharing::Copy }
}

/// Shares an address the way the reader chose, and says what came of it.
pub(super) fn share(request: Request, title: String, url: String, on_action: Callback<Action>) {
    let navigator = window().navigator();
    spawn_local(async move {
        if request == Request::Share {
            let data = ShareData::new();
            data.set_title(&title);
            data.set_url(&url);
            // A reader who closes the sheet is no error.
            let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        } else {
            // There is no clipboard outside a secure context, whatever the type says.
            let has_clipboard = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|found| found.is_object());
            let copied = has_clipboard && JsFuture::from(navigator.clipboard().write_text(&url)).await.is_ok();
            let notice = if copied { Notice::Copied } else { Notice::NotCopied(url) };
            on_action.emit(Action::Notify(Some(notice)));
        }
    });
}
