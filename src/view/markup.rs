//! The language that views are written in: HTML, as calls of a few functions.
//!
//! Yew's `html!` expands to code that creates each element: conversions of attributes, boxes, the list of children.
//! Here an element is a string with its fixed parts, and one call for each other part.

mod listen;
mod nodes;
mod values;

pub use self::listen::{check, click, emit, error, input, scroll, toggle};
pub use self::nodes::Nodes;
pub use self::values::{Checked, Child, Content, Extra, Value, truth, when};

/// Creates [`Html`](yew::Html) from markup as in Yew's `html!`, with these differences:
///
/// - What is not an attribute comes last in a tag, in braces: a key, a reference, a listener.
/// - A piece stands in braces, like every other node: `{ piece(Masthead { … }) }`.
/// - The condition of an `if` and the head of a `for` contain no braces.
///
/// Attributes are rendered in the order in which they are written. As in `html!`, an `if` or a `for` is one node among
/// its siblings, however many it contains, so that the nodes after it stay the same.
///
/// ```
/// # #[cfg(feature = "view")] {
/// use article_timeline::markup;
///
/// # fn list(names: &[String], is_long: bool) -> yew::Html {
/// markup! {
///     <ol role="list" aria-busy={is_long.then_some("true")} class="names">
///         for name in names { <li>{ name }</li> }
///         if names.is_empty() { <li class="empty">{ "Nobody" }</li> } else { <li>{ names.len() }</li> }
///     </ol>
/// }
/// # }
/// # }
/// ```
///
/// Tags that do not match do not compile:
///
/// ```compile_fail,E0080
/// let html = article_timeline::markup! { <p>{ "A" }</div> };
/// ```
///
/// ```compile_fail,E0080
/// let html = article_timeline::markup! { <ul><li>{ "A" }</ul></li> };
/// ```
///
/// Unclosed elements and extra closing tags do not compile either. Each `if` and `for` must close its own elements:
///
/// ```compile_fail
/// let html = article_timeline::markup! { <p>{ "A" } };
/// ```
///
/// ```compile_fail
/// let html = article_timeline::markup! { { "A" }</p> };
/// ```
///
/// ```compile_fail
/// let html = article_timeline::markup! { <p>if true { { "A" }</p> } };
/// ```
#[macro_export]
macro_rules! markup {
    // The name of an attribute. This rule is first, because `for` is an attribute too.
    (@name $first:ident $(- $rest:ident)*) => {
        ::core::concat!(::core::stringify!($first) $(, "-", ::core::stringify!($rest))*)
    };
    // One tag after the other: opening, self-closing and closing ones. The list in brackets has the open elements, the
    // innermost first.
    (@$to:ident []) => {};
    (@$to:ident [$open:ident $($around:ident)*]) => {
        ::core::compile_error!(::core::concat!("<", ::core::stringify!($open), "> is not closed."));
    };
    (@$to:ident [$($around:ident)*] <$tag:ident $($($name:ident)-+ = $value:tt)* $({ $extra:expr })* > $($rest:tt)*) => {
        $crate::markup!(@open $to $tag [$($($name)-+ = $value)*] [$($extra)*]);
        $crate::markup!(@$to [$tag $($around)*] $($rest)*);
    };
    (@$to:ident [$($around:ident)*] <$tag:ident $($($name:ident)-+ = $value:tt)* $({ $extra:expr })* /> $($rest:tt)*) => {
        $crate::markup!(@open $to $tag [$($($name)-+ = $value)*] [$($extra)*]);
        $to.close();
        $crate::markup!(@$to [$($around)*] $($rest)*);
    };
    (@$to:ident [$open:ident $($around:ident)*] </$tag:ident> $($rest:tt)*) => {
        // Macros cannot compare identifiers, but constants can compare strings.
        {
            const _: () = ::core::assert!(
                $crate::view::markup::is_same(::core::stringify!($open), ::core::stringify!($tag)),
                ::core::concat!("<", ::core::stringify!($open), "> is closed by </", ::core::stringify!($tag), ">.")
            );
        }
        $to.close();
        $crate::markup!(@$to [$($around)*] $($rest)*);
    };
    (@$to:ident [] </$tag:ident> $($rest:tt)*) => {
        ::core::compile_error!(::core::concat!("</", ::core::stringify!($tag), "> closes nothing."));
    };
    // The content of an element.
    (@$to:ident [$($around:ident)*] { $child:expr } $($rest:tt)*) => {
        $crate::view::markup::Child::add($child, &mut $to);
        $crate::markup!(@$to [$($around)*] $($rest)*);
    };
    (@$to:ident [$($around:ident)*] if $($rest:tt)*) => { $crate::markup!(@until $to [$($around)*] [if] $($rest)*) };
    (@$to:ident [$($around:ident)*] for $($rest:tt)*) => { $crate::markup!(@until $to [$($around)*] [for] $($rest)*) };
    // Everything before the braces is the condition, or the head of the loop.
    (@until $to:ident [$($around:ident)*] [$($head:tt)*] { $($body:tt)* } else if $($rest:tt)*) => {
        $crate::markup!(@until $to [$($around)*] [$($head)* { $crate::markup!(@$to [] $($body)*); } else if] $($rest)*)
    };
    (@until $to:ident [$($around:ident)*] [$($head:tt)*] { $($body:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        $to.group();
        $($head)* { $crate::markup!(@$to [] $($body)*); } else { $crate::markup!(@$to [] $($other)*); }
        $to.close();
        $crate::markup!(@$to [$($around)*] $($rest)*);
    };
    (@until $to:ident [$($around:ident)*] [$($head:tt)*] { $($body:tt)* } $($rest:tt)*) => {
        $to.group();
        $($head)* { $crate::markup!(@$to [] $($body)*); }
        $to.close();
        $crate::markup!(@$to [$($around)*] $($rest)*);
    };
    (@until $to:ident [$($around:ident)*] [$($head:tt)*] $next:tt $($rest:tt)*) => {
        $crate::markup!(@until $to [$($around)*] [$($head)* $next] $($rest)*)
    };
    // A tag: its shape, and then the values that the shape leaves open.
    (@open $to:ident $tag:ident [$($($name:ident)-+ = $value:tt)*] [$($extra:expr)*]) => {
        $to.open(::core::concat!(
            ::core::stringify!($tag) $(, "\n", $crate::markup!(@name $($name)-+), $crate::markup!(@fixed = $value))*
        ));
        $($crate::markup!(@set $to $value);)*
        $($crate::view::markup::Extra::add($extra, &mut $to);)*
    };
    (@fixed = { $value:expr }) => { "" };
    (@fixed = $value:literal) => { ::core::concat!("=", $value) };
    (@set $to:ident { $value:expr }) => { $crate::view::markup::Value::set($value, &mut $to) };
    (@set $to:ident $value:literal) => {};
    ($($markup:tt)*) => {
        {
            let mut to = <$crate::view::markup::Nodes as ::core::default::Default>::default();
            $crate::markup!(@to [] $($markup)*);
            to.finish()
        }
    };
}

pub use markup;

/// Whether two tags have the same name. `==` is not available in constants.
pub const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

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
    fn an_empty_if_is_a_node_too() {
        let nodes = |shown: bool| markup! { if shown { <b></b> } <i></i> };
        let count = |html: Html| if let Html::VList(list) = html { list.len() } else { 1 };
        assert_eq!([count(nodes(true)), count(nodes(false))], [2, 2]);
    }
}
