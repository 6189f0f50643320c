//! How large a foreign file and its parts may be.

/// Bytes of one cell of a CSV.
pub(crate) const FIELD_BYTES: usize = 1 << 20;
/// Bytes of one row of a CSV.
pub(crate) const RECORD_BYTES: usize = 8 << 20;
/// Columns of a CSV, attribute keys of an XES file.
pub(crate) const N_COLUMNS: usize = 2_000;
/// Elements within elements.
pub(crate) const XML_DEPTH: usize = 64;
/// Attributes of one tag.
pub(crate) const XML_ATTRIBUTES: usize = 256;
/// Bytes of one tag or text.
pub(crate) const XML_NODE_BYTES: usize = 1 << 20;
/// Bytes of the name of a tag.
pub(crate) const XML_NAME_BYTES: usize = 1 << 10;
/// Bytes of the description at the end of a Parquet file.
pub(crate) const PARQUET_FOOTER_BYTES: u32 = 16 << 20;
/// Rows of one group of a Parquet file.
pub(crate) const PARQUET_GROUP_ROWS: i64 = 10_000_000;
/// Bytes of one page of a Parquet file, packed or not.
pub(crate) const PARQUET_PAGE_BYTES: usize = 64 << 20;
/// Bytes of one group of a Parquet file after unpacking.
pub(crate) const PARQUET_GROUP_BYTES: u64 = 4 << 30;
/// Bytes of a file, packed or not.
pub(crate) const FILE_BYTES: u64 = 8 << 30;
/// Bytes of a file after unpacking.
pub(crate) const UNPACKED_BYTES: u64 = 32 << 30;
/// How many times larger a file may become when it is unpacked.
pub(crate) const GZIP_RATIO: u64 = 200;
/// Unpacked bytes from which the ratio is looked at.
pub(crate) const GZIP_RATIO_FROM_BYTES: u64 = 10 << 20;
/// Events of a log.
pub(crate) const N_EVENTS: u64 = 50_000_000;
/// Cases of a log.
pub(crate) const N_CASES: usize = 10_000_000;
/// Different names of events.
pub(crate) const N_ACTIVITIES: usize = 10_000;

/// Bytes that tell what a file is and how its cells are separated.
pub(crate) const SNIFF_BYTES: usize = 64 << 10;
/// Bytes that tell the encoding.
pub(crate) const ENCODING_BYTES: u64 = 16 << 20;
/// Rows that a preview looks at.
pub(crate) const PREVIEW_ROWS: usize = 10_000;
/// Bytes of all cells that a preview shows.
pub(crate) const SAMPLE_BYTES: usize = 2 << 20;
/// Names of columns that are told to who asked for one that is not there.
pub(crate) const TOLD_COLUMNS: usize = 40;
/// Rows that a preview shows.
pub(crate) const SAMPLE_ROWS: usize = 100;
/// Places named for one kind of trouble.
pub(crate) const PLACES: usize = 5;
/// Letters shown of a foreign text.
pub(crate) const SHOWN_LETTERS: usize = 80;
