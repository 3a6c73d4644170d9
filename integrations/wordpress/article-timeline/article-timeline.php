<?php
/**
 * Plugin Name:       Article Timeline
 * Description:       Shows the events of a news article as an interactive timeline: a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       article-timeline
 * Domain Path:       /languages
 *
 * @package article-timeline
 */

namespace ArticleTimeline;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/document.php';
require __DIR__ . '/includes/order.php';
require __DIR__ . '/includes/story.php';
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/saving.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/timeline.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'article-timeline', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
		add_shortcode( SHORTCODE, __NAMESPACE__ . '\\shortcode' );
	}
);
add_action( 'admin_notices', __NAMESPACE__ . '\\notice_of_missing_script' );
// Documents may be uploaded; WordPress allows no JSON otherwise.
add_filter( 'upload_mimes', fn( $types ) => $types + array( 'json' => 'application/json' ) );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2 );
// Quotation marks in the data must stay as they are.
add_filter( 'no_texturize_shortcodes', fn( $names ) => array_merge( $names, array( SHORTCODE ) ) );
// Before WordPress filters the HTML in the attributes of blocks, at 10.
add_filter( 'pre_kses', __NAMESPACE__ . '\\keep_documents', 5 );
// Before WordPress reads blocks, at 9, and makes paragraphs, at 10.
add_filter( 'the_content', __NAMESPACE__ . '\\prepare_shortcodes', 8 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\\prepare_shortcodes', 8 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\\prepare_shortcodes', 8 );
