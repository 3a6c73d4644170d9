//! Pieces: the views that have hooks, or that should not be rendered again with the same props.
//!
//! To Yew they are all one component, because each type of component costs three kilobytes of code.

use std::any::Any;
use std::fmt;
use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

/// A view with its props.
///
/// Because all pieces are of one type to Yew, a piece must not replace a piece of another kind with the same key: it
/// would get the hooks of the other. A debug build panics then.
pub(super) trait Piece: PartialEq + 'static {
    /// Renders it; each hook has to run every time, and in the same order.
    fn render(&self, hooks: &mut HookContext) -> Html;
}

/// A shared value in a piece. Two are equal only if they are the same object, because comparing their content may take
/// longer than rendering the piece.
#[derive(Debug)]
pub(super) struct Same<T>(pub(super) Rc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A [`Piece`] of any kind.
trait Erased: Any {
    fn render(&self, hooks: &mut HookContext) -> Html;
    fn equals(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
    /// The name of its type, for the message of a debug build.
    #[cfg(debug_assertions)]
    fn kind(&self) -> &'static str;
}

impl<P: Piece> Erased for P {
    fn render(&self, hooks: &mut HookContext) -> Html {
        Piece::render(self, hooks)
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    #[cfg(debug_assertions)]
    fn kind(&self) -> &'static str {
        std::any::type_name::<P>()
    }
}

/// Props of [`AnyPiece`]: the piece.
#[derive(Clone, Properties)]
pub struct PieceProps {
    piece: Rc<dyn Erased>,
}

impl PieceProps {
    pub(super) fn new(piece: impl Piece) -> Self {
        Self { piece: Rc::new(piece) }
    }
}

impl PartialEq for PieceProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.piece, &other.piece) || self.piece.equals(other.piece.as_any())
    }
}

impl fmt::Debug for PieceProps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PieceProps")
    }
}

/// The component of all pieces.
#[component]
pub fn AnyPiece(PieceProps { piece }: &PieceProps) -> Html {
    use_piece(&**piece)
}

/// Renders the piece. This is a hook, so that the piece can use the hooks of the component.
fn use_piece(piece: &dyn Erased) -> impl Hook<Output = Html> {
    struct Rendering<'a>(&'a dyn Erased);

    impl Hook for Rendering<'_> {
        type Output = Html;

        fn run(self, hooks: &mut HookContext) -> Html {
            #[cfg(debug_assertions)]
            {
                let kind = self.0.kind();
                let first = use_mut_ref(|| kind).run(hooks);
                assert_stays(*first.borrow(), kind);
            }
            self.0.render(hooks)
        }
    }

    Rendering(piece)
}

/// Asserts that a component renders only pieces of the first kind.
#[cfg(debug_assertions)]
#[track_caller]
fn assert_stays(first: &str, now: &str) {
    assert_eq!(first, now, "A piece of one kind stands where one of another kind stood. Give each a key of its own.");
}

/// A piece as a node.
pub(super) fn piece(piece: impl Piece) -> Html {
    node(PieceProps::new(piece), None)
}

/// A piece as a node with a key.
pub(super) fn keyed(key: impl Into<Key>, piece: impl Piece) -> Html {
    node(PieceProps::new(piece), Some(key.into()))
}

fn node(props: PieceProps, key: Option<Key>) -> Html {
    VComp::new::<AnyPiece>(Rc::new(props), key).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(PartialEq)]
    struct Text(&'static str);

    impl Piece for Text {
        fn render(&self, _: &mut HookContext) -> Html {
            self.0.into()
        }
    }

    #[derive(PartialEq)]
    struct Number(usize);

    impl Piece for Number {
        fn render(&self, _: &mut HookContext) -> Html {
            self.0.into()
        }
    }

    #[test]
    fn a_piece_is_skipped_where_it_is_given_the_same_again() {
        assert_eq!(PieceProps::new(Text("a")), PieceProps::new(Text("a")));
        assert_ne!(PieceProps::new(Text("a")), PieceProps::new(Text("b")));
        assert_ne!(PieceProps::new(Text("1")), PieceProps::new(Number(1)));
    }

    #[test]
    fn a_piece_keeps_the_place_of_its_kind() {
        assert_stays(Text("a").kind(), Text("b").kind());
    }

    #[test]
    #[should_panic(expected = "Give each a key of its own.")]
    fn a_piece_in_the_place_of_another_kind_stops_a_debug_build() {
        assert_stays(Text("1").kind(), Number(1).kind());
    }
}
