//! A page built with Yew around a timeline.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    let (counted, around) = (use_state(|| 0), use_state(|| 0));
    let count = {
        let counted = counted.clone();
        move |_: MouseEvent| counted.set(*counted + 1)
    };
    let notice = {
        let around = around.clone();
        move |_: MouseEvent| around.set(*around + 1)
    };
    html! {
        <main>
            <button onclick={count}>{ "Count" }</button>
            <output>{ format!("counted {}, around {}", *counted, *around) }</output>
            <div onclick={notice}><article-timeline loading="eager" lang="en" src="dam.json"></article-timeline></div>
        </main>
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
