<?php
/**
 * The element's script.
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

/** The plugin's own script. Its folder has the version in its name, so no cache mixes two releases. */
const SCRIPT = 'assets/' . VERSION . '/article-timeline.js';

/** The address of the element's script. */
function script_address(): string {
	$address = defined( 'ARTICLE_TIMELINE_SCRIPT' ) ? (string) constant( 'ARTICLE_TIMELINE_SCRIPT' ) : plugins_url( SCRIPT, FILE );
	/**
	 * Filters the address of the element's script, for example to load it from a CDN.
	 *
	 * @param string $address The constant ARTICLE_TIMELINE_SCRIPT, or else the plugin's own file.
	 */
	return (string) apply_filters( 'article_timeline_script', $address );
}

/** Loads the script on this page, once. */
function load_script(): void {
	// The number of the version is in the path already.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'article-timeline', script_address(), array(), null );
	} else {
		wp_enqueue_script( 'article-timeline', script_address(), array(), null, true );
	}
}

/** Makes the script a module where WordPress (before 6.5) knows no modules. */
function as_module( $tag, $handle ) {
	if ( 'article-timeline' !== $handle ) {
		return $tag;
	}
	return sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( script_address() ) );
}

/** Tells people who can install plugins if this one was installed without the element. */
function notice_of_missing_script(): void {
	if ( ! current_user_can( 'install_plugins' ) || script_address() !== plugins_url( SCRIPT, FILE ) || is_readable( plugin_dir_path( FILE ) . SCRIPT ) ) {
		return;
	}
	/* translators: %s: the path of a file. */
	$text = sprintf( __( 'Article Timeline: The file “%s” is missing, so readers see plain lists instead of timelines. Install the plugin from “article-timeline-wordpress.zip”, which “make wordpress” writes, or define ARTICLE_TIMELINE_SCRIPT as the address of the script.', 'article-timeline' ), SCRIPT );
	echo '<div class="notice notice-error"><p>' . html( $text ) . '</p></div>'; // phpcs:ignore WordPress.Security.EscapeOutput -- html() escapes.
}
