<?php
/**
 * The timeline in a page: the element, and inside it the story as HTML that can be read alone.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/** The attributes of the element that a block and a shortcode may set, each with its values; null allows any text. */
const ATTRIBUTES = array(
	'format'      => array( 'auto', 'article-timeline', 'timelinejs', 'csv' ),
	'selected'    => null,
	'branch'      => null,
	'article'     => null,
	'permalink'   => null,
	'view'        => array( 'auto', 'list', 'story' ),
	'order'       => array( 'auto', 'oldest', 'newest' ),
	'sortable'    => array( 'sortable' ),
	'theme'       => array( 'auto', 'light', 'dark' ),
	'loading'     => array( 'on-demand', 'visible', 'immediate' ),
	'lang'        => null,
	'images-from' => null,
	'dir'         => array( 'ltr', 'rtl' ),
);

/** The block as HTML. */
function block( array $attributes ): string {
	$values = array();
	foreach ( $attributes as $name => $value ) {
		$name = 'imagesFrom' === $name ? 'images-from' : $name;
		// A switch of the block is a boolean.
		$values[ $name ] = is_bool( $value ) ? ( $value ? $name : '' ) : (string) $value;
	}
	return timeline( $values, __( 'The document in this block', 'article-timeline' ) );
}

/** The shortcode as HTML. */
function shortcode( $attributes, $content = '' ): string {
	$values = array();
	foreach ( (array) $attributes as $name => $value ) {
		// A word without a value has a number as its name.
		$name            = is_int( $name ) ? (string) $value : $name;
		$values[ $name ] = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	unset( $values['document'], $values[''] );
	$document = trim( from_html( (string) $content ) );
	if ( '' !== $document ) {
		$values['document'] = $document;
	}
	return timeline( $values, __( 'The document in this shortcode', 'article-timeline' ) );
}

/**
 * A timeline as HTML, and for people who may edit the post what is wrong with it.
 *
 * @param string[] $values The document or the address in `src`, and attributes of the element.
 * @param string   $place  Where the document is, as a sentence begins.
 */
function timeline( array $values, string $place ): string {
	$problems   = array();
	$attributes = attributes( $values, $problems );
	$text       = trim( $values['document'] ?? '' );
	$src        = trim( $values['src'] ?? '' );
	if ( '' !== $src ) {
		if ( '' !== $text ) {
			$problems[] = __( 'There are two documents: at “src”, and inside. The one at “src” is shown. Remove the other.', 'article-timeline' );
		}
		$html = timeline_elsewhere( $src, $attributes, $problems );
	} elseif ( '' !== $text ) {
		$document = read_document( $text, $place, $problems );
		$html     = null === $document ? '' : timeline_inside( $document, $place, $attributes, $problems );
	} else {
		$problems[] = __( 'This timeline has no document. Write the address of one as “src”, or paste one.', 'article-timeline' );
		$html       = '';
	}
	return $html . problems( $problems );
}

/** A timeline with its document inside. */
function timeline_inside( \stdClass $document, string $place, array $attributes, array &$problems ): string {
	$story = story( $document, $place, $problems );
	return $story['events'] ? wrap( light( $story, $attributes, '' ), data( $document ), $attributes ) : '';
}

/** A timeline whose document is at an address. If the address is not allowed, nothing but a link to it, and that only for a web page. */
function timeline_elsewhere( string $src, array $attributes, array &$problems ): string {
	$address = document_address( $src, $problems );
	$words   = __( 'The data of this timeline', 'article-timeline' );
	if ( '' === $address ) {
		return '' === origin( $src ) ? '' : '<p>' . link( $src, $words ) . "</p>\n";
	}
	$own   = array();
	$text  = fetch_document( $address, can_edit() && is_rest(), $own );
	$story = null;
	if ( '' !== $text && in_array( $attributes['format'] ?? 'auto', array( 'auto', 'article-timeline', 'timelinejs' ), true ) ) {
		// Without `format`, the text may be in a format that only the element reads.
		$is_json = '{' === substr( ltrim( $text, "\xEF\xBB\xBF \t\r\n" ), 0, 1 );
		$read    = $is_json ? read_document( $text, $address, $own ) : null;
		$story   = $read ? story( $read, $address, $own ) : null;
	}
	$problems = array_merge( $problems, $own );
	$light    = $story && $story['events'] ? light( $story, $attributes, $address ) : '<p>' . link( $address, $words ) . "</p>\n";
	return wrap( $light, '', array( 'src' => $address ) + $attributes );
}

/** The element with its content; in a feed the content alone, because readers of feeds run no scripts and show what they do not know. */
function wrap( string $light, string $data, array $attributes ): string {
	if ( is_feed() ) {
		return $light;
	}
	load_script();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= " $name=\"" . html( $value ) . '"';
	}
	return "<article-timeline$written>\n$light$data</article-timeline>\n";
}

/**
 * The attributes of the element. What is not one is left out, and `$problems` says so.
 *
 * @param string[] $values
 * @param string[] $problems
 */
function attributes( array $values, array &$problems ): array {
	$attributes = array();
	foreach ( $values as $name => $value ) {
		$value = trim( $value );
		if ( 'src' === $name || 'document' === $name || '' === $value ) {
			continue;
		}
		if ( ! array_key_exists( $name, ATTRIBUTES ) ) {
			/* translators: 1: what somebody has written. 2: a list of names. */
			$problems[] = sprintf( __( 'A timeline has no attribute “%1$s”. Write one of: %2$s.', 'article-timeline' ), $name, implode( ', ', array_merge( array( 'src' ), array_keys( ATTRIBUTES ) ) ) );
		} elseif ( 'sortable' === $name ) {
			$attributes += in_array( strtolower( $value ), array( 'false', 'no', '0' ), true ) ? array() : array( 'sortable' => '' );
		} elseif ( is_array( ATTRIBUTES[ $name ] ) && ! in_array( $value, ATTRIBUTES[ $name ], true ) ) {
			/* translators: 1: an attribute. 2: its value. 3: a list of values. */
			$problems[] = sprintf( __( '%1$s: “%2$s” is unknown. Write one of: %3$s.', 'article-timeline' ), $name, $value, implode( ', ', ATTRIBUTES[ $name ] ) );
		} elseif ( 'lang' === $name && '' === language( $value ) ) {
			/* translators: %s: what somebody has written. */
			$problems[] = sprintf( __( 'lang: “%s” is not the tag of a language. Write a tag such as “en” or “pt-BR”.', 'article-timeline' ), $value );
		} else {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/** The story as headings, a list, and one link: to the article, or to the document if it is elsewhere. */
function light( array $story, array $attributes, string $address ): string {
	$order = $attributes['order'] ?? 'auto';
	if ( 'newest' === ( 'auto' === $order ? $story['order'] : $order ) ) {
		$story['events'] = array_reverse( $story['events'] );
	}
	$html = element( 'h2', $story['title'] );
	foreach ( $story['dek'] as $paragraph ) {
		$html .= element( 'p', $paragraph );
	}
	if ( $story['figures'] ) {
		$html .= "<ul>\n" . implode( '', array_map( fn( $figure ) => element( 'li', $figure ), $story['figures'] ) ) . "</ul>\n";
	}
	$html .= "<ol>\n";
	foreach ( $story['events'] as $event ) {
		$html .= "<li>\n" . element( 'h3', $event['headline'] );
		$html .= element( 'p', implode( ' · ', array_merge( array( $event['date'] ), $event['values'] ) ) );
		foreach ( $event['text'] as $paragraph ) {
			$html .= element( 'p', $paragraph );
		}
		if ( $event['facts'] ) {
			$html .= "<dl>\n";
			foreach ( $event['facts'] as $label => $fact ) {
				$html .= element( 'dt', (string) $label ) . element( 'dd', $fact );
			}
			$html .= "</dl>\n";
		}
		$html .= "</li>\n";
	}
	$html  .= "</ol>\n";
	$source = implode( ', ', array_merge( $story['publishers'], $story['authors'] ) );
	if ( '' !== $address ) {
		$html .= element( 'p', $source ) . '<p>' . link( $address, __( 'The data of this timeline', 'article-timeline' ) ) . "</p>\n";
	} elseif ( '' !== origin( $story['address'] ) ) {
		$html .= '<p dir="auto">' . link( $story['address'], '' === $source ? __( 'The article', 'article-timeline' ) : $source ) . "</p>\n";
	} else {
		$html .= element( 'p', $source );
	}
	return '' === $story['language'] ? $html : '<div lang="' . html( $story['language'] ) . "\">\n$html</div>\n";
}

/** The problems, for people who may edit the post. */
function problems( array $problems ): string {
	if ( ! $problems || ! can_edit() || is_feed() ) {
		return '';
	}
	$items = implode( '', array_map( fn( $problem ) => element( 'li', $problem ), array_unique( $problems ) ) );
	return "<div class=\"article-timeline-problems\" role=\"note\">\n" .
		element( 'p', __( 'Readers do not see this note about the timeline:', 'article-timeline' ) ) . "<ul>\n$items</ul>\n</div>\n";
}

/** Whether the user may edit the post that is being written, or posts at all where there is none. */
function can_edit(): bool {
	$post = get_the_ID();
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' );
}

/** Whether an editor asks for a preview. */
function is_rest(): bool {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}
