<?php
/**
 * What the light DOM needs of a document.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/** A text or a number of a document; otherwise nothing. */
function text( $value ): string {
	return is_string( $value ) || is_int( $value ) || is_float( $value ) ? trim( (string) $value ) : '';
}

/** A list of a document, which may be written without brackets if it has one entry. */
function entries( $value ): array {
	return is_array( $value ) ? $value : ( null === $value ? array() : array( $value ) );
}

/** The entries of a list that are objects. */
function objects( $value ): array {
	return array_filter( entries( $value ), fn( $entry ) => $entry instanceof \stdClass );
}

/** The words of a text with the markup of documents: no asterisks, and of a link only its words. */
function words( $value ): string {
	$text = preg_replace( '~\\\\([*\[\]\\\\])|\[([^\[\]]*)\]\([^()\s]*\)|(?<=\S)\*{1,3}|\*{1,3}(?=\S)~u', '$1$2', text( $value ) );
	return (string) $text;
}

/** The paragraphs of a text, or of a list of texts. */
function paragraphs( $value ): array {
	$texts = array_map( fn( $text ) => preg_split( '~\n\s*\n~', words( $text ) ), entries( $value ) );
	return array_filter( array_map( 'trim', array_merge( array(), ...$texts ) ) );
}

/** A date of a document in words, as far as it is a plain one; otherwise as the document has it. */
function date_in_words( string $date ): string {
	if ( preg_match( '~^([^/]+)/(\.\.)?$~', $date, $found ) ) {
		/* translators: %s: a date. */
		return sprintf( __( 'since %s', 'article-timeline' ), date_in_words( $found[1] ) );
	}
	if ( preg_match( '~^(?:\.\.)?/([^/]+)$~', $date, $found ) ) {
		/* translators: %s: a date. */
		return sprintf( __( 'until %s', 'article-timeline' ), date_in_words( $found[1] ) );
	}
	if ( preg_match( '~^([^/]+)/([^/]+)$~', $date, $found ) ) {
		return date_in_words( $found[1] ) . ' – ' . date_in_words( $found[2] );
	}
	if ( ! preg_match( '~^([1-9]\d{3})-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?$~', $date, $found ) ) {
		return $date;
	}
	$day  = (int) ( $found[3] ?? 1 );
	$hour = (int) ( $found[4] ?? 0 );
	if ( ! checkdate( (int) $found[2], $day, (int) $found[1] ) || $hour > 23 ) {
		return $date;
	}
	$format = get_option( 'date_format' );
	if ( ! isset( $found[3] ) ) {
		$format = 'F Y';
	} elseif ( isset( $found[4] ) ) {
		$format .= ', ' . get_option( 'time_format' );
	}
	$moment = gmmktime( $hour, (int) ( $found[5] ?? 0 ), 0, (int) $found[2], $day, (int) $found[1] );
	return (string) wp_date( $format, $moment, new \DateTimeZone( 'UTC' ) );
}

/**
 * The parts of a document that readers without scripts read. `$problems` says what it lacks.
 *
 * @param \stdClass $document
 * @param string    $place    Where the document is, as a sentence begins.
 * @param string[]  $problems
 */
function story( \stdClass $document, string $place, array &$problems ): array {
	if ( ! isset( $document->format ) && is_array( $document->events ?? null ) ) {
		return timelinejs( $document );
	}
	if ( 'article-timeline/1' !== ( $document->format ?? null ) ) {
		/* translators: %s: where the document is, such as “The document in this block”. */
		$problems[] = sprintf( __( '%s: “format” is missing or unknown. Write "format": "article-timeline/1".', 'article-timeline' ), $place );
	}
	foreach ( array( 'language', 'title' ) as $name ) {
		if ( '' === text( $document->$name ?? null ) ) {
			/* translators: 1: where the document is, such as “The document in this block”. 2: the name of a field. */
			$problems[] = sprintf( __( '%1$s: “%2$s” is missing. Add it.', 'article-timeline' ), $place, $name );
		}
	}
	$names = names_of_values( $document );
	$story = array(
		'language'   => language( text( $document->language ?? null ) ),
		'title'      => text( $document->title ?? null ),
		'dek'        => paragraphs( $document->dek ?? null ),
		'figures'    => array_map(
			fn( $figure ) => implode(
				' ',
				array_filter(
					array(
						text( $figure->unitBefore ?? null ) . text( $figure->value ?? null ),
						text( $figure->unit ?? null ),
						text( $figure->label ?? null ),
					),
					'strlen'
				)
			),
			objects( $document->figures ?? null )
		),
		'order'      => $document->order ?? null,
		'events'     => array(),
		'address'    => text( $document->source->url ?? null ),
		'publishers' => array_filter( array_map( fn( $one ) => text( $one->name ?? null ), objects( $document->source->publishers ?? null ) ) ),
		'authors'    => array_filter( array_map( __NAMESPACE__ . '\\text', entries( $document->source->authors ?? null ) ) ),
	);
	foreach ( entries( $document->events ?? null ) as $index => $event ) {
		$headline = text( $event->headline ?? null );
		if ( '' === $headline || '' === text( $event->date ?? null ) ) {
			/* translators: 1: where the document is, such as “The document in this block”. 2: the number of an event, from 0. */
			$problems[] = sprintf( __( '%1$s: $.events[%2$d] is left out, because it needs an “id”, a “date” and a “headline”. Add what is missing.', 'article-timeline' ), $place, $index );
			continue;
		}
		$facts = $event->facts ?? null;
		$own   = array();
		foreach ( (array) ( $event->facets ?? null ) as $facet => $values ) {
			foreach ( entries( $values ) as $value ) {
				$own[] = $names[ $facet ][ text( $value ) ] ?? '';
			}
		}
		$story['events'][] = array(
			'headline' => $headline,
			'when'     => text( $event->date ),
			'date'     => text( $event->displayDate ?? null ) ?: date_in_words( text( $event->date ) ),
			'values'   => array_filter( $own ),
			'text'     => paragraphs( $event->text ?? null ),
			'facts'    => $facts instanceof \stdClass ? array_map( __NAMESPACE__ . '\\text', (array) $facts ) : array(),
		);
	}
	if ( ! $story['events'] ) {
		/* translators: %s: where the document is, such as “The document in this block”. */
		$problems[] = sprintf( __( '%s has no event to show. Add events, each with an “id”, a “date” and a “headline”.', 'article-timeline' ), $place );
	}
	$story['events'] = in_order( $story['events'] );
	return $story;
}

/** The names of the values of each facet, by their ids. */
function names_of_values( \stdClass $document ): array {
	$names = array();
	foreach ( objects( $document->facets ?? null ) as $facet ) {
		foreach ( objects( $facet->values ?? null ) as $value ) {
			$names[ text( $facet->id ?? null ) ][ text( $value->id ?? null ) ] = text( $value->name ?? null );
		}
	}
	return $names;
}

/** A timeline of TimelineJS, whose texts are HTML. */
function timelinejs( \stdClass $document ): array {
	$plain = fn( $value ) => trim( html_entity_decode( wp_strip_all_tags( text( $value ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$date  = function ( $event ) use ( $plain ) {
		$start = $event->start_date ?? null;
		$shown = $plain( $event->display_date ?? $start->display_date ?? null );
		$parts = array_filter( array( text( $start->year ?? null ), text( $start->month ?? null ), text( $start->day ?? null ) ) );
		return $shown ?: date_in_words( implode( '-', array_map( fn( $part ) => str_pad( $part, 2, '0', STR_PAD_LEFT ), $parts ) ) );
	};
	$event = fn( $event ) => array(
		'headline' => $plain( $event->text->headline ?? null ),
		'when'     => date_of_timelinejs( $event ),
		'date'     => $date( $event ),
		'values'   => array_filter( array( $plain( $event->group ?? null ) ) ),
		'text'     => array_filter( array( $plain( $event->text->text ?? null ) ) ),
		'facts'    => array(),
	);
	return array(
		'language'   => '',
		'title'      => $plain( $document->title->text->headline ?? null ),
		'dek'        => array_filter( array( $plain( $document->title->text->text ?? null ) ) ),
		'figures'    => array(),
		'order'      => null,
		'events'     => in_order( array_map( $event, objects( $document->events ) ) ),
		'address'    => '',
		'publishers' => array(),
		'authors'    => array(),
	);
}

/** The date of an event of TimelineJS, as documents have dates. */
function date_of_timelinejs( \stdClass $event ): string {
	$read  = function ( $time ) {
		$date = '';
		foreach ( array( 'year' => '', 'month' => '-', 'day' => '-', 'hour' => 'T', 'minute' => ':', 'second' => ':' ) as $part => $sign ) {
			$number = text( $time->$part ?? null );
			if ( ! preg_match( '~^-?\d+$~D', $number ) ) {
				break;
			}
			$is_long = 'year' === $part && abs( (int) $number ) > 9999;
			$date   .= $is_long ? 'Y' . (int) $number : $sign . sprintf( 'year' === $part ? ( (int) $number < 0 ? '-%04d' : '%04d' ) : '%02d', abs( (int) $number ) );
		}
		return $date;
	};
	$start = $read( $event->start_date ?? null );
	$range = $start . '/' . $read( $event->end_date ?? null );
	// Without an end, the slash would mean that it is unknown.
	return '/' === substr( $range, -1 ) || null === place_of_date( $range ) ? $start : $range;
}

/** A tag of a language; nothing if it is not one. */
function language( string $tag ): string {
	return preg_match( '~^[a-z]{2,8}(-[a-z0-9]{1,8})*$~iD', $tag ) ? $tag : '';
}
