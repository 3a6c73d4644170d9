<?php
// What WordPress shows of the HTML on standard input: with its quotation marks and paragraphs, and if it is `filtered`, without what
// authors may not post who lack `unfiltered_html`.
define("ABSPATH", dirname($argv[1]) . "/");
define("WPINC", "wp-includes");
$shortcode_tags = [];
// The quotation marks of English.
function _x($text) { return $text; }
function get_locale() { return "en_US"; }
foreach (["plugin", "kses", "formatting", "functions", "compat", "load"] as $file) require_once "$argv[1]/$file.php";
$html = stream_get_contents(STDIN);
echo wpautop(wptexturize($argv[2] === "filtered" ? wp_kses_post($html) : $html));
