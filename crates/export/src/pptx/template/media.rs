//! Pictures of a template: those of pixels are carried, by what they are and not by what they are called.

/// How names of such pictures end; none for kinds that are not carried, because programs run over what stands in them.
pub(super) fn extension(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 4] = [
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff", "jpeg"),
        (b"GIF87a", "gif"),
        (b"GIF89a", "gif"),
    ];
    let found = kinds.into_iter().find(|it| bytes.starts_with(it.0));
    found.map(|it| it.1)
}
