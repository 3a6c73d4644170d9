<?php
// Installs WordPress, the plugin from its archive, and a user of each role. Prints for each the cookies and the nonce, as JSON.
//   php install.php FOLDER ARCHIVE
define( 'WP_INSTALLING', true );
$_SERVER += array( 'HTTP_HOST' => getenv( 'SITE_HOST' ), 'REQUEST_METHOD' => 'GET', 'REMOTE_ADDR' => '127.0.0.1' );
[ , $folder, $archive ] = $argv;
$database = mysqli_init();
$database->real_connect( 'localhost', 'root', '', '', 0, getenv( 'SITE_SOCKET' ) );
$database->query( 'CREATE DATABASE site CHARACTER SET utf8mb4' );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody reads mail here.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'A site', 'admin', 'admin@site.test', true, '', 'password' );
update_option( 'permalink_structure', '' );
switch_theme( 'plain' );
WP_Filesystem();
$unpacked = unzip_file( $archive, WP_PLUGIN_DIR );
$active   = true === $unpacked ? activate_plugin( 'article-timeline/article-timeline.php' ) : $unpacked;
if ( is_wp_error( $active ) ) {
	fwrite( STDERR, $active->get_error_message() . "\n" );
	exit( 1 );
}
$people = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$id      = wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'role' => $role, 'user_email' => "$role@site.test" ) );
	$until   = time() + HOUR_IN_SECONDS;
	$token   = WP_Session_Tokens::get_instance( $id )->create( $until );
	$cookies = array();
	foreach ( array( 'logged_in' => LOGGED_IN_COOKIE, 'auth' => AUTH_COOKIE ) as $scheme => $name ) {
		$cookies[ $name ] = wp_generate_auth_cookie( $id, $until, $scheme, $token );
	}
	wp_set_current_user( $id );
	$_COOKIE         = $cookies;
	$people[ $role ] = array( 'cookies' => $cookies, 'nonce' => wp_create_nonce( 'wp_rest' ) );
}
echo wp_json_encode( $people );
