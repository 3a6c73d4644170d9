//! Pieces: the views that have hooks, and those that are worth skipping where they are given the same again.
//!
//! To Yew they are all one component. Of every type of component it makes three kilobytes of code anew, which a reader
//! has to wait for, and the browser to compile.

use std::any::Any;
use std::fmt;
use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

/// A view with what it is given.
///
/// As all pieces are of one type to Yew, none may come to stand where one of another kind stood, unless by another key.
pub(super) trait Piece: PartialEq + 'static {
    /// Renders it; each hook has to run every time, and in the same order.
    fn render(&self, hooks: &mut HookContext) -> Html;
}

/// A [`Piece`] of any kind.
trait Erased: Any {
    fn render(&self, hooks: &mut HookContext) -> Html;
    fn equals(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
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

/// The component that all pieces are.
#[component]
pub fn AnyPiece(PieceProps { piece }: &PieceProps) -> Html {
    use_piece(&**piece)
}

/// What the piece renders, as a hook, which is how it gets at the component's.
fn use_piece(piece: &dyn Erased) -> impl Hook<Output = Html> {
    struct Rendering<'a>(&'a dyn Erased);

    impl Hook for Rendering<'_> {
        type Output = Html;

        fn run(self, hooks: &mut HookContext) -> Html {
            self.0.render(hooks)
        }
    }

    Rendering(piece)
}

/// A piece as a node.
pub(super) fn piece(piece: impl Piece) -> Html {
    node(PieceProps::new(piece), None)
}

/// A piece as a node that is known among its siblings by a key.
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
}
