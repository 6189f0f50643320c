//! Numbers and texts as bytes, as few of them as do.

/// Numbers decoded at once: what is unpacked of them stays close to the processor.
const AT_ONCE: usize = 1 << 10;

/// Numbers in as many bytes each as the largest needs: first all lowest bytes, then all next ones, and
/// so on, since bytes of one rank are alike and pack well. The first byte says how many there are.
pub(crate) fn of_numbers(numbers: impl ExactSizeIterator<Item = u64> + Clone) -> Vec<u8> {
    let largest = numbers.clone().max().unwrap_or(0);
    let width = (u64::BITS - largest.leading_zeros()).div_ceil(8).max(1);
    let mut bytes = Vec::with_capacity(1 + numbers.len() * width as usize);
    bytes.push(u8::try_from(width).expect("a number has eight bytes at most"));
    for rank in 0..width {
        bytes.extend(
            numbers
                .clone()
                .map(|it| (it >> (8 * rank)).to_le_bytes()[0]),
        );
    }
    bytes
}

/// Puts the numbers in bytes where they belong; none where they are not as many.
pub(crate) fn numbers<T>(bytes: &[u8], into: &mut [T], mut of: impl FnMut(u64) -> T) -> Option<()> {
    let (&width, bytes) = bytes.split_first()?;
    let width = usize::from(width);
    if !(1..=8).contains(&width) || bytes.len() != into.len() * width {
        return None;
    }
    let n_numbers = into.len();
    for (at, into) in into.chunks_mut(AT_ONCE).enumerate() {
        let mut numbers = [0_u64; AT_ONCE];
        for rank in 0..width {
            let from = rank * n_numbers + at * AT_ONCE;
            let bytes = &bytes[from..from + into.len()];
            for (number, byte) in numbers.iter_mut().zip(bytes) {
                *number |= u64::from(*byte) << (8 * rank);
            }
        }
        for (into, number) in into.iter_mut().zip(numbers) {
            *into = of(number);
        }
    }
    Some(())
}

/// Codes as numbers: "no value" is the largest code there is and becomes zero, all others move up by one.
pub(crate) fn of_codes(codes: impl ExactSizeIterator<Item = u32> + Clone) -> Vec<u8> {
    of_numbers(codes.map(|it| it.wrapping_add(1).into()))
}

/// Puts the codes in bytes where they belong; none where they are not as many.
pub(crate) fn codes(bytes: &[u8], into: &mut [u32]) -> Option<()> {
    let mut is_whole = true;
    numbers(bytes, into, |it| {
        is_whole &= it <= u32::MAX.into();
        (it as u32).wrapping_sub(1)
    })?;
    is_whole.then_some(())
}

/// Times of some cases, each counted from the one before it in its case, the first of a case from the
/// first of the case before; `lengths` are the numbers of their events.
pub(crate) fn of_times(times_us: &[i64], lengths: &[u32]) -> Vec<u8> {
    let base = times_us.first().copied().unwrap_or(0);
    let mut gaps = Vec::with_capacity(times_us.len());
    let (mut first, mut events) = (base, times_us.iter());
    for &length in lengths {
        let mut before = first;
        for (at, &time) in events.by_ref().take(length as usize).enumerate() {
            gaps.push(time.wrapping_sub(before));
            before = time;
            if at == 0 {
                first = time;
            }
        }
    }
    let unit = largest_divisor(&gaps);
    let has_negative = gaps.iter().any(|it| *it < 0);
    let mut bytes = vec![u8::from(has_negative)];
    bytes.extend_from_slice(&base.to_le_bytes());
    bytes.extend_from_slice(&unit.to_le_bytes());
    let number = |it: &i64| {
        let gap = it.unsigned_abs() / unit;
        match (has_negative, *it < 0) {
            (false, _) => gap,
            // The lowest bit says on which side of the one before it lies.
            (true, is_negative) => (gap << 1).wrapping_sub(u64::from(is_negative)),
        }
    };
    // One bit more than there is room for: such gaps are kept as they are.
    if has_negative
        && gaps
            .iter()
            .any(|it| it.unsigned_abs() / unit > u64::MAX >> 1)
    {
        bytes[0] = 2;
        bytes.append(&mut of_numbers(gaps.iter().map(|it| it.cast_unsigned())));
    } else {
        bytes.append(&mut of_numbers(gaps.iter().map(number)));
    }
    bytes
}

/// Puts the times in bytes where they belong; none where they are not as many.
pub(crate) fn times(bytes: &[u8], into: &mut [i64], lengths: &[u32]) -> Option<()> {
    let (&sign, bytes) = bytes.split_first()?;
    let (base, bytes) = bytes.split_first_chunk::<8>()?;
    let (unit, bytes) = bytes.split_first_chunk::<8>()?;
    let (base, unit) = (i64::from_le_bytes(*base), i64::from_le_bytes(*unit));
    match sign {
        0 => numbers(bytes, into, |it| it.cast_signed().wrapping_mul(unit))?,
        1 => numbers(bytes, into, |it| {
            let gap = (it.wrapping_add(1) >> 1).cast_signed().wrapping_mul(unit);
            if it & 1 == 1 { gap.wrapping_neg() } else { gap }
        })?,
        2 => numbers(bytes, into, u64::cast_signed)?,
        _ => return None,
    }
    let (mut first, mut rest) = (base, into);
    for &length in lengths {
        let (events, later) = rest.split_at_mut_checked(length as usize)?;
        let mut before = first;
        for event in events.iter_mut() {
            before = before.wrapping_add(*event);
            *event = before;
        }
        first = events.first().copied().unwrap_or(first);
        rest = later;
    }
    rest.is_empty().then_some(())
}

/// The largest number that divides all gaps: a clock of seconds makes them a million times smaller.
fn largest_divisor(gaps: &[i64]) -> u64 {
    let mut unit = 0;
    for gap in gaps {
        let (mut a, mut b) = (gap.unsigned_abs(), unit);
        if b != 0 && a % b == 0 {
            continue;
        }
        while b != 0 {
            (a, b) = (b, a % b);
        }
        unit = a;
        if unit == 1 {
            break;
        }
    }
    unit.max(1)
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
