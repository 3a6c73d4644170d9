<?php
// WordPress loads pictures from another host where a browser has no emoji.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
