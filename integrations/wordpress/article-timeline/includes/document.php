<?php
/**
 * Reading documents: their JSON, and those that are elsewhere.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/** Begins the names of cached documents; uninstall.php removes them. */
const CACHE = 'article_timeline_';
/** How long a document counts as new, and how long one that cannot be fetched is not asked for again, in seconds. */
const FRESH = 10 * MINUTE_IN_SECONDS;
/** The largest document that the server fetches, in bytes; readers' browsers take more. */
const MOST = 2 * MB_IN_BYTES;

/**
 * The document in a text; null if it is no JSON object, which `$problems` then says.
 *
 * @param string   $text
 * @param string   $place    Where the text is, as a sentence begins.
 * @param string[] $problems
 */
function read_document( string $text, string $place, array &$problems ): ?\stdClass {
	$text     = preg_replace( '~^\xEF\xBB\xBF~', '', $text );
	$document = json_decode( $text, false, 64 );
	if ( JSON_ERROR_SYNTAX === json_last_error() ) {
		// Editors write spaces that do not break, between the parts of the JSON too.
		$document = json_decode( str_replace( "\u{a0}", ' ', $text ), false, 64 );
	}
	if ( $document instanceof \stdClass ) {
		return $document;
	}
	if ( JSON_ERROR_SYNTAX === json_last_error() ) {
		$at   = end_of_json( $text );
		$line = substr_count( substr( $text, 0, $at ), "\n" ) + 1;
		$rest = trim( mb_substr( wp_check_invalid_utf8( substr( $text, $at, 120 ), true ), 0, 20 ) );
		if ( '' === $rest ) {
			/* translators: %s: where the document is, such as “The document in this block”. */
			$problems[] = sprintf( __( '%s ends too early. Copy it to its last bracket.', 'article-timeline' ), $place );
		} else {
			/* translators: 1: where the document is, such as “The document in this block”. 2: the number of a line. 3: the text there. */
			$problems[] = sprintf( __( '%1$s is no JSON from line %2$d on, at “%3$s”. Check the comma, quotation marks or bracket before that.', 'article-timeline' ), $place, $line, $rest );
		}
	} elseif ( JSON_ERROR_DEPTH === json_last_error() ) {
		/* translators: %s: where the document is, such as “The document in this block”. */
		$problems[] = sprintf( __( '%s has more than 64 levels of brackets. Write it with fewer.', 'article-timeline' ), $place );
	} elseif ( JSON_ERROR_NONE === json_last_error() ) {
		/* translators: %s: where the document is, such as “The document in this block”. */
		$problems[] = sprintf( __( '%s is not an object. Begin it with “{”, and end it with “}”.', 'article-timeline' ), $place );
	} else {
		/* translators: 1: where the document is, such as “The document in this block”. 2: an error message. */
		$problems[] = sprintf( __( '%1$s cannot be read: %2$s. Save it as JSON in UTF-8.', 'article-timeline' ), $place, json_last_error_msg() );
	}
	return null;
}

/** Where a text stops being JSON, in bytes: behind the last part that may stand where it stands. */
function end_of_json( string $text ): int {
	$part     = '~\G[ \t\r\n]*(?:("(?:[^"\\\\\x00-\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)|([{}\[\],:]))~';
	$at       = 0;
	$open     = '';
	$expected = 'value';
	while ( preg_match( $part, $text, $found, 0, $at ) ) {
		$sign = $found[3] ?? '';
		if ( '' === $sign ) {
			$is_name = 'name' === $expected || 'name or end' === $expected;
			if ( $is_name ? '' === $found[1] : 'value' !== $expected && 'value or end' !== $expected ) {
				break;
			}
			$expected = $is_name ? 'colon' : 'comma';
		} elseif ( ( '{' === $sign || '[' === $sign ) && ( 'value' === $expected || 'value or end' === $expected ) ) {
			$open    .= $sign;
			$expected = '{' === $sign ? 'name or end' : 'value or end';
		} elseif ( ':' === $sign && 'colon' === $expected ) {
			$expected = 'value';
		} elseif ( ',' === $sign && 'comma' === $expected && '' !== $open ) {
			$expected = '{' === substr( $open, -1 ) ? 'name' : 'value';
		} elseif ( ( '}' === $sign ? '{' : ( ']' === $sign ? '[' : ' ' ) ) === substr( $open, -1 ) && in_array( $expected, array( 'comma', 'name or end', 'value or end' ), true ) ) {
			$open     = substr( $open, 0, -1 );
			$expected = 'comma';
		} else {
			break;
		}
		$at += strlen( $found[0] );
	}
	return $at + strspn( $text, " \t\r\n", $at );
}

/**
 * The text of the document at an allowed address; empty if there is none, which `$problems` then says. It is cached, and a text that was
 * there once stays until there is a newer one.
 *
 * @param string   $address
 * @param bool     $anew     Whether to ask again although the document was asked for a moment ago.
 * @param string[] $problems
 */
function fetch_document( string $address, bool $anew, array &$problems ): string {
	/**
	 * Filters whether the server fetches documents, to write their text into the page. Without, readers without scripts get a link.
	 *
	 * @param bool   $fetch
	 * @param string $address The address of the document.
	 */
	if ( ! apply_filters( 'article_timeline_fetch', true, $address ) ) {
		return '';
	}
	$name = CACHE . md5( $address );
	$kept = get_transient( $name );
	$kept = is_array( $kept ) ? $kept : array( '', 0, '' );
	if ( ! $anew && time() - $kept[1] < FRESH ) {
		$problems = array_merge( $problems, array_filter( array( $kept[2] ) ) );
		return $kept[0];
	}
	// Meanwhile, nobody else waits for the same document. It also ends a document that would include itself.
	set_transient( $name, array( $kept[0], time(), '' ), DAY_IN_SECONDS );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 3,
			// Another host would have to be allowed first.
			'redirection'         => 0,
			'limit_response_size' => MOST + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$text   = is_wp_error( $answer ) ? '' : wp_remote_retrieve_body( $answer );
	$code   = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
	$why    = '';
	if ( is_wp_error( $answer ) ) {
		/* translators: 1: the address of a document. 2: an error message. */
		$why = sprintf( __( '%1$s cannot be fetched: %2$s Check the address, and whether this server may reach it.', 'article-timeline' ), $address, rtrim( $answer->get_error_message(), '.' ) . '.' );
	} elseif ( 200 !== $code ) {
		/* translators: 1: the address of a document. 2: a status of HTTP, such as 404. */
		$why = sprintf( __( '%1$s answers with status %2$d instead of a document. Check the address.', 'article-timeline' ), $address, $code );
	} elseif ( strlen( $text ) > MOST ) {
		/* translators: %s: the address of a document. */
		$why = sprintf( __( '%s is larger than 2 MB, so readers without scripts get only a link. Make the document shorter if they should read it here.', 'article-timeline' ), $address );
	}
	$kept = array( '' === $why ? $text : $kept[0], time(), $why );
	set_transient( $name, $kept, DAY_IN_SECONDS );
	$problems = array_merge( $problems, array_filter( array( $why ) ) );
	return $kept[0];
}
