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

/// The scheme of an absolute URL, such as `mailto`; none for a relative one.
pub fn scheme(url: &str) -> Option<&str> {
    url.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '?', '#']))
}

/// The path of an `http` or `https` URL without query and fragment, or of a relative one; none for other URLs.
pub fn path(url: &str) -> Option<&str> {
    let rest = match scheme(url) {
        Some(_) => url.get(origin(url)?.len()..)?,
        None => url.strip_prefix("//").map_or(url, |rest| rest.find('/').map_or("", |start| rest.split_at(start).1)),
    };
    Some(rest.strip_prefix('/').unwrap_or(rest))
}

/// Whether a host in small letters is this domain or lies in it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
