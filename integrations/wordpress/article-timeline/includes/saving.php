<?php
/**
 * Documents in the text of a post, which WordPress treats as HTML. There, “<”, “>” and “&” in a document's JSON are written as escapes of JSON.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

const BLOCK     = 'article-timeline/timeline';
const SHORTCODE = 'article_timeline';

/** The same JSON without characters that HTML gives a meaning to. They can only be inside its strings. */
function without_html( string $json ): string {
	return str_replace( array( '<', '>', '&' ), array( '\u003c', '\u003e', '\u0026' ), $json );
}

/**
 * The document that somebody has written between the tags of the shortcode. WordPress makes HTML of it: paragraphs, line breaks, and an entity
 * for each sign that HTML gives a meaning to. Other entities are somebody's own.
 */
function from_html( string $html ): string {
	$text = preg_replace( '~</?p>|<br ?/?>~i', '', $html );
	return strtr(
		$text,
		array(
			'&lt;'   => '<',
			'&gt;'   => '>',
			'&amp;'  => '&',
			'&#038;' => '&',
			'&nbsp;' => "\u{a0}",
		)
	);
}

/**
 * Keeps the documents in a post as they are when WordPress removes the HTML that its author may not use. It would find HTML in the texts of a
 * document too, and what it makes of that is no JSON.
 */
function keep_documents( $content ) {
	if ( ! is_string( $content ) ) {
		return $content;
	}
	if ( false !== strpos( $content, '<!-- wp:' . BLOCK ) ) {
		$content = preg_replace_callback(
			'~<!-- wp:' . BLOCK . '\s+(\{.*?\})\s+(/?)-->~s',
			function ( $found ) {
				$attributes = json_decode( $found[1], true );
				if ( ! is_string( $attributes['document'] ?? null ) ) {
					return $found[0];
				}
				$attributes['document'] = without_html( $attributes['document'] );
				return '<!-- wp:' . BLOCK . ' ' . serialize_block_attributes( $attributes ) . " $found[2]-->";
			},
			$content
		) ?? $content;
	}
	if ( false === strpos( $content, '[/' . SHORTCODE . ']' ) ) {
		return $content;
	}
	return each_shortcode( $content, fn( $body ) => without_html( from_html( $body ) ) );
}

/** Prepares shortcodes for WordPress: each stands in a paragraph of its own, and the document in it on one line, so that none is made of it. */
function prepare_shortcodes( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '[' . SHORTCODE ) ) {
		return $content;
	}
	$content = each_shortcode( $content, fn( $body ) => preg_replace( '~[\r\n]+~', ' ', without_html( from_html( $body ) ) ) );
	return preg_replace_callback(
		'~' . get_shortcode_regex( array( SHORTCODE ) ) . '~s',
		function ( $found ) use ( $content ) {
			[ $whole, $at ] = $found[0];
			$before         = substr( $content, 0, $at );
			$after          = substr( $content, $at + strlen( $whole ) );
			if ( '[' === $found[1][0] || ( preg_match( '~<p\b[^>]*>\s*$~', $before ) && preg_match( '~^\s*</p>~', $after ) ) ) {
				return $whole;
			}
			$last           = fn( $tag ) => false === strrpos( $before, $tag ) ? -1 : strrpos( $before, $tag );
			return max( $last( '<p>' ), $last( '<p ' ) ) > $last( '</p>' ) ? "</p>\n\n$whole\n\n<p>" : "\n\n$whole\n\n";
		},
		$content,
		-1,
		$count,
		PREG_OFFSET_CAPTURE
	) ?? $content;
}

/**
 * Closes shortcodes that have no document inside. To WordPress, what follows is inside, up to the end of the next timeline.
 */
function close_shortcodes( string $content ): string {
	$parts = preg_split( '~(\[/?' . SHORTCODE . '(?![\w-])[^\]]*\])~', $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	// Tags are at 1, 3, 5 and so on.
	for ( $at = 1, $count = count( $parts ); $at < $count; $at += 2 ) {
		$is_closed = '/' === $parts[ $at ][1] || '/]' === substr( $parts[ $at ], -2 ) || '[' === substr( $parts[ $at - 1 ], -1 );
		if ( ! $is_closed && '[/' !== substr( $parts[ $at + 2 ] ?? '', 0, 2 ) ) {
			$parts[ $at ] = substr( $parts[ $at ], 0, -1 ) . ' /]';
		}
	}
	return implode( '', $parts );
}

/** The content with our shortcodes closed, and with what stands between the tags of each replaced. */
function each_shortcode( string $content, callable $replace ): string {
	$content = close_shortcodes( $content );
	return preg_replace_callback(
		'~' . get_shortcode_regex( array( SHORTCODE ) ) . '~s',
		function ( $found ) use ( $replace ) {
			$body = $found[5] ?? '';
			// Two brackets show the shortcode instead of a timeline.
			if ( '' === $body || '[' === $found[1] ) {
				return $found[0];
			}
			return '[' . SHORTCODE . $found[3] . ']' . $replace( $body ) . '[/' . SHORTCODE . ']';
		},
		$content
	) ?? $content;
}
