<?php
/**
 * Addresses: of documents, and of links in them.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/** The origin of an address, such as `https://example.org:8443`, in lower case; empty if the address is not an absolute one. */
function origin( string $address ): string {
	// A browser reads a backslash as a slash and drops tabs, so an address with one could lead elsewhere than it seems.
	if ( ! preg_match( '~^(https?://[^\s/?#@\\\\"\'<>]+)([/?#][^\s\\\\"\'<>\x00-\x20\x7f]*)?$~iu', $address, $found ) ) {
		return '';
	}
	return strtolower( preg_replace( array( '~^(http://.*):80$~i', '~^(https://.*):443$~i' ), '$1', $found[1] ) );
}

/** The hosts whose documents may be shown, each with its port if it has one. */
function hosts(): array {
	$own = array_map(
		fn( $address ) => preg_replace( '~^https?://~', '', origin( (string) $address ) ),
		array( home_url( '/' ), site_url( '/' ), content_url( '/' ), script_address() )
	);
	/**
	 * Filters the hosts whose documents may be shown, such as `cdn.example.org` or `localhost:8080`.
	 *
	 * @param string[] $hosts The hosts of the site itself and of the element's script.
	 */
	$hosts = apply_filters( 'article_timeline_hosts', array_values( array_unique( array_filter( $own ) ) ) );
	return array_map( 'strtolower', array_filter( (array) $hosts, 'is_string' ) );
}

/**
 * The absolute address of a document; empty if it may not be shown, which `$problems` then says.
 *
 * @param string[] $problems
 */
function document_address( string $src, array &$problems ): string {
	$src     = trim( html_entity_decode( $src, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$address = $src;
	if ( preg_match( '~^/(?![/\\\\])~', $src ) ) {
		$address = origin( home_url( '/' ) ) . $src;
	}
	$origin = origin( $address );
	if ( '' === $origin ) {
		/* translators: %s: the address that somebody has written. */
		$problems[] = sprintf( __( 'src: “%s” is not the address of a document. Write an address that begins with “https://”, or with one “/” for a file of this site.', 'article-timeline' ), $src );
		return '';
	}
	$host = preg_replace( '~^https?://~', '', $origin );
	if ( ! in_array( $host, hosts(), true ) ) {
		/* translators: %s: a host, such as cdn.example.org. */
		$problems[] = sprintf( __( 'src: Documents of the host “%s” are not allowed. Put the document on this site, or ask the administrator to add the host with the filter “article_timeline_hosts”.', 'article-timeline' ), $host );
		return '';
	}
	return $address;
}
