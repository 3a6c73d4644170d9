//! The parts of a URL.

/// The host of an `http` or `https` URL, without the port; none for other URLs.
pub fn host(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// The scheme, host and port of a URL, such as `https://example.org`.
pub fn origin(url: &str) -> Option<&str> {
    host(url)?;
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find(['/', '?', '#', '\\']).map_or(url.len(), |length| start + length);
    url.get(..end)
}

/// Whether a host in small letters is this domain or lies in it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
