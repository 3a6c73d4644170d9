<?php
/**
 * What the editor's script needs of WordPress.
 *
 * @package article-timeline
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => ArticleTimeline\VERSION,
);
