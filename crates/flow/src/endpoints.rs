//! Network addresses that the code loads as constants.

use consentry_dex::{MethodId, Program, StrId};

/// An address and where it is loaded.
pub(crate) struct Address {
    pub url: String,
    pub scheme: &'static str,
    pub host: String,
    pub method: MethodId,
    pub offset: u32,
}

const SCHEMES: [&str; 4] = ["https", "http", "wss", "ws"];
/// Places of one address that are told.
const MOST_PLACES: usize = 4;
const MOST_LENGTH: usize = 2048;

/// All addresses, in the order of the program's strings, and how many were left out beyond `most`.
pub(crate) fn find(program: &Program, skips: &[String], most: usize) -> (Vec<Address>, u64) {
    let (mut list, mut cut) = (Vec::new(), 0);
    for id in (0..program.string_count() as u32).map(StrId) {
        let raw = program.string(id);
        if !raw.starts_with(b"http") && !raw.starts_with(b"ws") {
            continue;
        }
        let uses = program.string_uses(id);
        if uses.is_empty() || raw.len() > MOST_LENGTH {
            continue;
        }
        let text = program.text(id);
        let Some((scheme, host)) = parse(&text) else {
            continue;
        };
        if skips.iter().any(|skip| text.starts_with(skip.as_str())) {
            continue;
        }
        for site in uses.iter().take(MOST_PLACES) {
            let Some(method) = program
                .code(site.code())
                .and_then(|code| code.methods().next())
            else {
                continue;
            };
            if list.len() >= most {
                cut += 1;
                continue;
            }
            let (url, host) = (text.clone().into_owned(), host.clone());
            list.push(Address {
                url,
                scheme,
                host,
                method,
                offset: site.offset(),
            });
        }
    }
    (list, cut)
}

/// Scheme and host of an address; `None` where it names no host.
fn parse(text: &str) -> Option<(&'static str, String)> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = SCHEMES.into_iter().find(|known| *known == scheme)?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next()?,
        None => host.split(':').next()?,
    };
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let named = host.contains('.') || host.contains(':') || host == "localhost";
    let plain = !host.starts_with('.') && !host.ends_with('.') && !host.contains("..");
    (named && plain && host.chars().all(fits)).then(|| (scheme, host.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn hosts() {
        assert_eq!(
            parse("http://A.example.com:80/x"),
            Some(("http", "a.example.com".to_owned()))
        );
        assert_eq!(parse("wss://u:p@h.cn?x"), Some(("wss", "h.cn".to_owned())));
        assert_eq!(
            parse("https://[::1]:8080/"),
            Some(("https", "::1".to_owned()))
        );
        assert_eq!(parse("https://%s/api"), None);
        assert_eq!(parse("http://"), None);
        assert_eq!(parse("ftp://a.b"), None);
        assert_eq!(parse("http://..a"), None);
    }
}
