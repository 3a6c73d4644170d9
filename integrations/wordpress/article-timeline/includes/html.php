<?php
/**
 * Writing HTML and JSON that stay what they are in the text of a post.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/**
 * A text as HTML, also in an attribute. Unlike esc_html(), it does not take “&lt;” in a document for something that is escaped already.
 * Brackets are escaped because WordPress looks for shortcodes in what blocks write; in hexadecimal, because it reverses “&#91;”.
 */
function html( string $text ): string {
	$text = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	return str_replace( array( '[', ']' ), array( '&#x5B;', '&#x5D;' ), $text );
}

/** An element with a text; nothing if the text is empty. `dir="auto"` because the text may be in another script than the page. */
function element( string $name, string $text ): string {
	return '' === $text ? '' : "<$name dir=\"auto\">" . html( $text ) . "</$name>\n";
}

/** A link; only its words if the address is not one of a web page. */
function link( string $address, string $words ): string {
	return '' === origin( $address ) ? html( $words ) : '<a href="' . str_replace( array( '[', ']' ), array( '%5B', '%5D' ), esc_url( $address ) ) . '">' . html( $words ) . '</a>';
}

/** A document as the data inside an element. No text in it can end the script, and none is a shortcode. */
function data( \stdClass $document ): string {
	$flags = JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
	$json  = preg_replace_callback(
		'~"(?:[^"\\\\]++|\\\\.)*+"~s',
		fn( $text ) => str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $text[0] ),
		(string) wp_json_encode( $document, $flags, 65 )
	);
	return "<script type=\"application/json\">$json</script>";
}
