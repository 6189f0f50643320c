//! A small log as columns.

use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

/// Its events.
pub(crate) const N_ROWS: i64 = 60;

/// A log of sixty events.
pub(crate) fn log(compression: Compression) -> Vec<u8> {
    let schema =
        "message log { required byte_array case_id (STRING); required byte_array event (STRING);
        required int64 timestamp (TIMESTAMP(MICROS, true)); }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let properties = WriterProperties::builder()
        .set_compression(compression)
        .build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::new(properties)).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let mut at = 0;
    while let Some(mut column) = group.next_column().unwrap() {
        if at == 2 {
            let times: Vec<i64> = (0..N_ROWS)
                .map(|it| 1_772_618_400_000_000 + it * 1_000_000)
                .collect();
            column
                .typed::<Int64Type>()
                .write_batch(&times, None, None)
                .unwrap();
        } else {
            let text = |it: i64| match at {
                0 => format!("c{}", it / 4),
                _ => ["visit", "order"][(it % 2) as usize].to_owned(),
            };
            let texts: Vec<ByteArray> = (0..N_ROWS)
                .map(|it| ByteArray::from(text(it).into_bytes()))
                .collect();
            column
                .typed::<ByteArrayType>()
                .write_batch(&texts, None, None)
                .unwrap();
        }
        column.close().unwrap();
        at += 1;
    }
    group.close().unwrap();
    writer.close().unwrap();
    bytes
}
