<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title><?php wp_title(); ?></title><link rel="icon" href="data:,"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<main>
<?php
while ( have_posts() ) {
	the_post();
	if ( is_singular() ) {
		the_content();
	} else {
		echo '<div id="excerpt-' . (int) get_the_ID() . '">';
		the_excerpt();
		echo '</div>';
	}
}
?>
</main>
<?php wp_footer(); ?>
</body>
</html>
