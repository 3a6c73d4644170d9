//! The language that views are written in: HTML, as calls of a few functions.
//!
//! Yew's `html!` writes the making of every element out where it stands: each attribute's conversion, the boxes, the
//! list of children. Here an element is a text of what is fixed about it, and a call for each thing that is not.

mod listen;
mod nodes;
mod values;

pub(super) use self::listen::{click, emit, error, input, keydown, scroll, toggle};
pub(super) use self::nodes::Nodes;
pub(super) use self::values::{Child, Content, Extra, Value, truth, when};

/// Makes [`Html`](yew::Html) of what is written as in Yew's `html!`, but for this:
///
/// - What is no attribute comes last in a tag and in braces: a key, a reference, a listener.
/// - A piece stands in braces, as everything else that is a node already: `{ piece(Masthead { … }) }`.
/// - Conditions and what a loop goes over hold no braces.
///
/// Attributes come out in the order they are written in. As in `html!`, an `if` or a `for` is one node among its
/// siblings, however many it holds, so that what comes after it stays the same node.
///
/// ```ignore
/// markup! {
///     <ol role="list" class="names" lang={reading.article_lang()}>
///         for name in names.iter() {
///             <li {Key::from(name.id.as_str())}>{ &name.text }</li>
///         }
///         if may_close {
///             <button type="button" {emit(on_action, Action::Notify(None))}>{ words.close }</button>
///         }
///     </ol>
/// }
/// ```
macro_rules! markup {
    // One thing after the other: a tag that opens, one that is all of its element, one that closes.
    (@$to:ident) => {};
    (@$to:ident <$tag:ident $($($name:ident)-+ = $value:tt)* $({ $extra:expr })* > $($rest:tt)*) => {
        markup!(@open $to $tag [$($($name)-+ = $value)*] [$($extra)*]);
        markup!(@$to $($rest)*);
    };
    (@$to:ident <$tag:ident $($($name:ident)-+ = $value:tt)* $({ $extra:expr })* /> $($rest:tt)*) => {
        markup!(@open $to $tag [$($($name)-+ = $value)*] [$($extra)*]);
        $to.close();
        markup!(@$to $($rest)*);
    };
    (@$to:ident </$tag:ident> $($rest:tt)*) => {
        $to.close_tag(stringify!($tag));
        markup!(@$to $($rest)*);
    };
    // What stands in an element.
    (@$to:ident { $child:expr } $($rest:tt)*) => {
        $crate::view::markup::Child::add($child, &mut $to);
        markup!(@$to $($rest)*);
    };
    (@$to:ident if $($rest:tt)*) => { markup!(@until $to [if] $($rest)*) };
    (@$to:ident for $($rest:tt)*) => { markup!(@until $to [for] $($rest)*) };
    // The condition, or the loop's head, is all that comes before the braces.
    (@until $to:ident [$($head:tt)*] { $($body:tt)* } else if $($rest:tt)*) => {
        markup!(@until $to [$($head)* { markup!(@$to $($body)*); } else if] $($rest)*)
    };
    (@until $to:ident [$($head:tt)*] { $($body:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        $to.group();
        $($head)* { markup!(@$to $($body)*); } else { markup!(@$to $($other)*); }
        $to.close();
        markup!(@$to $($rest)*);
    };
    (@until $to:ident [$($head:tt)*] { $($body:tt)* } $($rest:tt)*) => {
        $to.group();
        $($head)* { markup!(@$to $($body)*); }
        $to.close();
        markup!(@$to $($rest)*);
    };
    (@until $to:ident [$($head:tt)*] $next:tt $($rest:tt)*) => { markup!(@until $to [$($head)* $next] $($rest)*) };
    // A tag: its shape, and then what the shape leaves open.
    (@open $to:ident $tag:ident [$($($name:ident)-+ = $value:tt)*] [$($extra:expr)*]) => {
        $to.open(concat!(stringify!($tag) $(, "\n", markup!(@name $($name)-+), markup!(@fixed = $value))*));
        $(markup!(@set $to $value);)*
        $($crate::view::markup::Extra::add($extra, &mut $to);)*
    };
    (@name $first:ident $(- $rest:ident)*) => { concat!(stringify!($first) $(, "-", stringify!($rest))*) };
    (@fixed = { $value:expr }) => { "" };
    (@fixed = $value:literal) => { concat!("=", $value) };
    (@set $to:ident { $value:expr }) => { $crate::view::markup::Value::set($value, &mut $to) };
    (@set $to:ident $value:literal) => {};
    ($($markup:tt)*) => {
        {
            let mut to = $crate::view::markup::Nodes::new();
            markup!(@to $($markup)*);
            to.finish()
        }
    };
}

pub(super) use markup;

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests {
    use yew::prelude::*;

    #[derive(PartialEq, Properties)]
    struct Given {
        count: usize,
    }

    #[component]
    fn Sample(Given { count }: &Given) -> Html {
        let name = (*count > 0).then(|| format!("{count} & more"));
        markup! {
            <ol role="list" data-is-long={*count > 1} title={name} class={["list", super::when(*count > 1, "list--long")]}>
                for at in 0..*count { <li value={at}>{ at }<br /></li> }
            </ol>
            if *count == 0 { { "none" } } else if *count == 1 { <b>{ "one" }</b> } else { { "many" } }
        }
    }

    #[track_caller]
    fn assert_renders(count: usize, expected: &str) {
        let renderer = yew::LocalServerRenderer::<Sample>::with_props(Given { count }).hydratable(false);
        assert_eq!(futures::executor::block_on(renderer.render()), expected);
    }

    #[test]
    fn markup_becomes_html() {
        assert_renders(0, r#"<ol role="list" class="list"></ol>none"#);
        assert_renders(
            1,
            r#"<ol role="list" title="1 &amp; more" class="list"><li value="0">0<br></li></ol><b>one</b>"#,
        );
        let long = concat!(
            r#"<ol role="list" data-is-long="data-is-long" title="2 &amp; more" class="list list--long">"#,
            r#"<li value="0">0<br></li><li value="1">1<br></li></ol>many"#
        );
        assert_renders(2, long);
    }

    #[test]
    fn what_may_be_there_is_a_node_all_the_same() {
        let nodes = |shown: bool| markup! { if shown { <b></b> } <i></i> };
        let count = |html: Html| if let Html::VList(list) = html { list.len() } else { 1 };
        assert_eq!([count(nodes(true)), count(nodes(false))], [2, 2]);
    }
}
