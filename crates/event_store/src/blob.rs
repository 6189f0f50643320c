//! Numbers and texts as bytes, as few of them as do.

/// Codes in as few bytes each as the largest needs; the first byte says how many that is.
pub(crate) fn of_codes(codes: &[u32]) -> Vec<u8> {
    // "No value" is the largest code there is: it becomes zero, and all others move up by one.
    let moved = |it: &u32| it.wrapping_add(1);
    let largest = codes.iter().map(moved).max().unwrap_or(0);
    let width: u8 = match largest {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    };
    let mut bytes = Vec::with_capacity(1 + codes.len() * usize::from(width));
    bytes.push(width);
    for code in codes.iter().map(moved) {
        bytes.extend_from_slice(&code.to_le_bytes()[..usize::from(width)]);
    }
    bytes
}

/// The codes in bytes; none where the bytes are not whole.
pub(crate) fn codes(bytes: &[u8]) -> Option<Vec<u32>> {
    let (&width, bytes) = bytes.split_first()?;
    let width = usize::from(width);
    if ![1, 2, 4].contains(&width) || bytes.len() % width != 0 {
        return None;
    }
    let code = |it: &[u8]| {
        let mut whole = [0; 4];
        whole[..width].copy_from_slice(it);
        u32::from_le_bytes(whole).wrapping_sub(1)
    };
    Some(bytes.chunks_exact(width).map(code).collect())
}

/// Times as steps from one to the next: small numbers, which pack well.
pub(crate) fn of_times(times_us: &[i64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(times_us.len() * 8);
    let mut before = 0_i64;
    for &time in times_us {
        bytes.extend_from_slice(&time.wrapping_sub(before).to_le_bytes());
        before = time;
    }
    bytes
}

/// The times in bytes; none where the bytes are not whole.
pub(crate) fn times(bytes: &[u8]) -> Option<Vec<i64>> {
    let (steps, rest) = bytes.as_chunks::<8>();
    if !rest.is_empty() {
        return None;
    }
    let mut time = 0_i64;
    let sum = |step: &[u8; 8]| {
        time = time.wrapping_add(i64::from_le_bytes(*step));
        time
    };
    Some(steps.iter().map(sum).collect())
}

/// Texts one after the other, each with its length before it.
pub(crate) fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for text in texts {
        let len = u32::try_from(text.len()).expect("no text of a log is as long as four gigabytes");
        bytes.extend_from_slice(&len.to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

/// The texts in bytes; none where the bytes are not whole.
pub(crate) fn texts(mut bytes: &[u8]) -> Option<Vec<&str>> {
    let mut texts = Vec::new();
    while !bytes.is_empty() {
        let (len, rest) = bytes.split_first_chunk::<4>()?;
        let len = usize::try_from(u32::from_le_bytes(*len)).ok()?;
        let (text, rest) = rest.split_at_checked(len)?;
        texts.push(std::str::from_utf8(text).ok()?);
        bytes = rest;
    }
    Some(texts)
}
