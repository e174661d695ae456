//! The text of a file whose encoding nobody declared.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// Returns the text of `data` without a byte order mark, or none where it is not text.
pub(crate) fn decode(data: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, length)) = Encoding::for_bom(data) {
        let (text, _) = encoding.decode_without_bom_handling(data.get(length..)?);
        return Some(text);
    }
    let head = data.get(..4096).unwrap_or(data);
    if head.contains(&0) {
        let encoding = wide(head)?;
        return Some(encoding.decode_without_bom_handling(data).0);
    }
    if let Ok(text) = std::str::from_utf8(data) {
        return Some(Cow::Borrowed(text));
    }
    // Not UTF-8: what the file itself declares, else the Chinese national encoding, else UTF-8 with gaps.
    if let Some(encoding) = declared(head).filter(|encoding| *encoding != UTF_8) {
        return Some(encoding.decode_without_bom_handling(data).0);
    }
    GB18030
        .decode_without_bom_handling_and_without_replacement(data)
        .or_else(|| mostly_text(head).then(|| String::from_utf8_lossy(data)))
}

/// UTF-16 without a mark: ASCII characters put a zero at every other place.
fn wide(head: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| {
        head.iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = head.len() / 10;
    match (even, odd) {
        (0, odd) if odd > many => Some(UTF_16LE),
        (even, 0) if even > many => Some(UTF_16BE),
        _ => None,
    }
}

fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let rest = ["charset=", "encoding="]
        .iter()
        .find_map(|key| head.split_once(key).map(|(_, rest)| rest))?;
    let label: String = rest
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| !" \"'/;>?".contains(*c))
        .collect();
    Encoding::for_label(label.as_bytes())
}

fn mostly_text(head: &[u8]) -> bool {
    let control = head
        .iter()
        .filter(|&&byte| byte < 32 && !b"\t\n\r\x0c".contains(&byte))
        .count();
    control * 50 <= head.len()
}
