<?php
/**
 * Removes what the plugin has stored: the documents it has fetched. Posts keep their blocks and shortcodes.
 *
 * @package article-timeline
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
foreach ( array( '_transient_article_timeline_', '_transient_timeout_article_timeline_' ) as $article_timeline_name ) {
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function for all transients of a plugin.
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $article_timeline_name ) . '%' ) );
}
