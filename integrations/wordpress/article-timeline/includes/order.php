<?php
/**
 * The order of events, as the element has it: by date, and events of the same date in the document's order.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/**
 * The same events by the date in `when`; those without a date that can be read come last.
 *
 * @param array[] $events
 */
function in_order( array $events ): array {
	$events = array_values( $events );
	$places = array();
	foreach ( $events as $index => $event ) {
		// Before PHP 8, equal entries would not keep their order.
		$places[] = array( place_of_date( $event['when'] ) ?? array_fill( 0, 35, PHP_INT_MAX ), $index );
	}
	sort( $places );
	return array_map( fn( $place ) => $events[ $place[1] ], $places );
}

/**
 * Where a date stands among others, as numbers to compare. The day, month or year of its start comes first, or of its end if only that is
 * known. A year comes before its months and days. Then the first second counts, then the last, then how the date is written. Null if the
 * text is no date.
 */
function place_of_date( string $date ): ?array {
	$ends  = explode( '/', $date );
	$open  = array( '' => 1, '..' => 2 );
	$start = moment( $ends[0] );
	$end   = isset( $ends[1] ) ? moment( $ends[1] ) : $start;
	$known = $start ?? $end;
	if ( null === $known || count( $ends ) > 2 || ( ! $start && ! isset( $open[ $ends[0] ] ) ) || ( ! $end && ! isset( $open[ $ends[1] ] ) ) ) {
		return null;
	}
	if ( $start && $end && $end['last'] < $start['first'] ) {
		return null;
	}
	$written = fn( $bound, $moment ) => $moment ? array_merge( array( 0 ), $moment['written'] ) : array_fill( 0, 11, $open[ $bound ] );
	return array_merge(
		array_slice( $known['first'], 0, 3 ),
		array( min( $known['precision'], 5 ) ),
		array_slice( $known['first'], 3 ),
		$end ? $end['last'] : array_fill( 0, 6, PHP_INT_MAX ),
		$written( $ends[0], $start ),
		isset( $ends[1] ) ? $written( $ends[1], $end ) : array_fill( 0, 11, -1 )
	);
}

/** The first and the last second of a moment, each as six numbers, and how precise it is: from 0, a century, to 9, a millisecond. */
function moment( string $text ): ?array {
	$form = '~^(?:Y(-?[1-9]\d{4,10})|(-?)(\d\d(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?)?)?)?)([\~?%]?)$~D';
	if ( ! preg_match( $form, $text, $found, PREG_UNMATCHED_AS_NULL ) ) {
		return null;
	}
	[ , $long, $sign, $digits, $month, $day, $hour, $minute, $second, $part, $mark ] = $found;
	$vague     = substr_count( (string) $digits, 'X' );
	$year      = (int) ( $long ?? $sign . str_replace( 'X', '0', $digits ) );
	$finer     = count( array_filter( array( $month, $day, $hour, $minute, $second, $part ), 'is_string' ) );
	$precision = $finer ? $finer + 3 : 2 - $vague;
	$from      = (int) ( $month ?? 1 );
	$to        = (int) ( $month ?? 12 );
	$last_year = $year + array( 99, 9, 0 )[ min( $precision, 2 ) ];
	if ( 4 === $precision && $from > 20 && $from < 25 ) {
		// A season: three months, of which those after December are in the next year.
		$precision = 3;
		$from      = 3 * ( $from - 20 );
		$to        = $from + 2 > 12 ? $from - 10 : $from + 2;
		$last_year = $year + (int) ( $to < $from );
	}
	$of_day = array( (int) $hour, (int) $minute, (int) $second );
	// The calendar repeats every 400 years.
	if ( ( $vague && ( $finer || $sign ) ) || ( '-' === $sign && 0 === $year ) || max( $of_day ) > 59 || $of_day[0] > 23 || ! checkdate( $from, (int) ( $day ?? 1 ), 2000 + $year % 400 ) ) {
		return null;
	}
	$last_day = (int) ( $day ?? gmdate( 't', gmmktime( 0, 0, 0, $to, 1, 2000 + $last_year % 400 ) ) );
	return array(
		// There is no year 0 in centuries and decades.
		'first'     => array_merge( array( $vague ? max( 1, $year ) : $year, $from, (int) ( $day ?? 1 ) ), $of_day ),
		'last'      => array( $last_year, $to, $last_day, (int) ( $hour ?? 23 ), (int) ( $minute ?? 59 ), (int) ( $second ?? 59 ) ),
		'precision' => $precision,
		'written'   => array_merge(
			array( $year, (int) ( $month ?? 1 ), (int) ( $day ?? 1 ) ),
			$of_day,
			array( (int) $part, $precision, (int) ( '~' === $mark || '%' === $mark ), (int) ( '?' === $mark || '%' === $mark ) )
		),
	);
}
