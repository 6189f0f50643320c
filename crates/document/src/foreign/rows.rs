//! Rows on their way from the process that reads a file from anywhere: pieces of bytes, of which nothing is believed.
//!
//! The first piece is the form of the file, in four bytes. Each that follows holds whole rows: the number of the
//! table among those of the form, how many cells there are, and each cell with its kind; what is longer than a byte
//! has its length before it. A cell that could not be read is of a kind of its own.

use rusqlite::types::ValueRef;

/// The longest value that a row may hold: a picture, or a change of thousands of things.
pub(crate) const MAX_VALUE_BYTES: usize = 64 << 20;

/// The longest piece: one row that is as long as it may be, with what says so.
pub(crate) const MAX_PIECE_BYTES: usize = MAX_VALUE_BYTES + (1 << 20);

/// A piece is given away once it is so long.
const ENOUGH: usize = 1 << 20;

/// The most rows of a file.
const MAX_ROWS: u64 = 5_000_000;

/// The most bytes of all pieces: numbers are longer here than in a file, and texts are not.
const MAX_BYTES: u64 = 4 * super::MAX_FILE_BYTES;

const NULL: u8 = 0;
const INTEGER: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;
const BLOB: u8 = 4;
const UNREADABLE: u8 = 5;

/// What came is no row of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoRow;

/// A cell of a row; none that could not be read.
pub(crate) type Cell<'a> = Option<ValueRef<'a>>;

/// Rows become pieces.
#[derive(Default)]
pub(crate) struct Packing(Vec<u8>);

impl Packing {
    /// Puts a row behind those that are there; answers with a piece where there is enough for one.
    pub(crate) fn row<'a>(
        &mut self,
        table: usize,
        cells: impl ExactSizeIterator<Item = Cell<'a>>,
    ) -> Option<Vec<u8>> {
        let byte = |it: usize| u8::try_from(it).expect("no form has so many tables or columns");
        self.0.extend([byte(table), byte(cells.len())]);
        for cell in cells {
            self.cell(cell);
        }
        (self.0.len() >= ENOUGH).then(|| std::mem::take(&mut self.0))
    }

    /// The rest.
    pub(crate) fn rest(self) -> Option<Vec<u8>> {
        Some(self.0).filter(|it| !it.is_empty())
    }

    fn cell(&mut self, cell: Cell<'_>) {
        let long = |kind, bytes: &[u8], to: &mut Vec<u8>| {
            let length = u32::try_from(bytes.len()).expect("no value is so long");
            to.push(kind);
            to.extend(length.to_le_bytes());
            to.extend(bytes);
        };
        let to = &mut self.0;
        match cell {
            None => to.push(UNREADABLE),
            Some(ValueRef::Null) => to.push(NULL),
            Some(ValueRef::Integer(it)) => {
                to.push(INTEGER);
                to.extend(it.to_le_bytes());
            }
            Some(ValueRef::Real(it)) => {
                to.push(REAL);
                to.extend(it.to_le_bytes());
            }
            Some(ValueRef::Text(it)) => long(TEXT, it, to),
            Some(ValueRef::Blob(it)) => long(BLOB, it, to),
        }
    }
}

/// How much has come; there is a most.
#[derive(Default)]
pub(crate) struct Received {
    n_bytes: u64,
    n_rows: u64,
}

impl Received {
    /// The rows of a piece, given to `each` with the number of their table, one after the other.
    pub(crate) fn rows<'a, E: From<NoRow>>(
        &mut self,
        piece: &'a [u8],
        mut each: impl FnMut(usize, &[Cell<'a>]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.n_bytes += piece.len() as u64;
        if piece.len() > MAX_PIECE_BYTES || self.n_bytes > MAX_BYTES {
            return Err(NoRow.into());
        }
        let mut rest = piece;
        let mut cells = Vec::new();
        while !rest.is_empty() {
            let [table, n_cells] = *taken::<2>(&mut rest)?;
            self.n_rows += 1;
            if self.n_rows > MAX_ROWS {
                return Err(NoRow.into());
            }
            cells.clear();
            for _ in 0..n_cells {
                cells.push(cell(&mut rest)?);
            }
            each(usize::from(table), &cells)?;
        }
        Ok(())
    }
}

fn cell<'a>(rest: &mut &'a [u8]) -> Result<Cell<'a>, NoRow> {
    let [kind] = *taken::<1>(rest)?;
    Ok(Some(match kind {
        NULL => ValueRef::Null,
        INTEGER => ValueRef::Integer(i64::from_le_bytes(*taken(rest)?)),
        REAL => ValueRef::Real(f64::from_le_bytes(*taken(rest)?)),
        TEXT => {
            let bytes = long(rest)?;
            // Readers of rows expect texts that are texts.
            std::str::from_utf8(bytes).map_err(|_| NoRow)?;
            ValueRef::Text(bytes)
        }
        BLOB => ValueRef::Blob(long(rest)?),
        UNREADABLE => return Ok(None),
        _ => return Err(NoRow),
    }))
}

fn long<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], NoRow> {
    let length = u32::from_le_bytes(*taken(rest)?) as usize;
    if length > MAX_VALUE_BYTES {
        return Err(NoRow);
    }
    let (bytes, behind) = rest.split_at_checked(length).ok_or(NoRow)?;
    *rest = behind;
    Ok(bytes)
}

fn taken<'a, const N: usize>(rest: &mut &'a [u8]) -> Result<&'a [u8; N], NoRow> {
    let (bytes, behind) = rest.split_first_chunk().ok_or(NoRow)?;
    *rest = behind;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use rusqlite::types::{Value, ValueRef};

    use super::{MAX_BYTES, MAX_PIECE_BYTES, MAX_ROWS, MAX_VALUE_BYTES, NoRow, Packing, Received};

    type Row = (usize, Vec<Option<Value>>);

    fn rows(piece: &[u8]) -> Result<Vec<Row>, NoRow> {
        let mut all = Vec::new();
        Received::default().rows::<NoRow>(piece, |table, cells| {
            let cells = cells
                .iter()
                .map(|it| it.map(|it| Value::try_from(it).unwrap()));
            all.push((table, cells.collect()));
            Ok(())
        })?;
        Ok(all)
    }

    #[test]
    fn what_was_packed_is_read() {
        let row = [
            Some(ValueRef::Null),
            Some(ValueRef::Integer(i64::MIN)),
            Some(ValueRef::Real(-0.5)),
            Some(ValueRef::Text("höflich".as_bytes())),
            Some(ValueRef::Blob(&[0, 255])),
            None,
        ];
        let mut packing = Packing::default();
        assert_eq!(packing.row(7, row.into_iter()), None);
        assert_eq!(packing.row(0, [].into_iter()), None);
        let piece = packing.rest().unwrap();
        let as_value = |it: &Option<ValueRef<'_>>| it.map(|it| Value::try_from(it).unwrap());
        let expected = vec![(7, row.iter().map(as_value).collect()), (0, Vec::new())];
        assert_eq!(rows(&piece), Ok(expected));
        // Cut anywhere, it is the first row, the first two, or none.
        for end in 1..piece.len() {
            let is_between = end == piece.len() - 2;
            assert_eq!(rows(&piece[..end]).is_ok(), is_between, "{end}");
        }
    }

    #[test]
    fn what_is_no_row_is_told() {
        for bytes in [
            // A kind that there is not, a text that is none, a length that nothing has.
            &[0, 1, 9][..],
            &[0, 1, 3, 1, 0, 0, 0, 0xff],
            &[0, 1, 4, 255, 255, 255, 255],
            &[0, 255, 0],
        ] {
            assert_eq!(rows(bytes), Err(NoRow), "{bytes:?}");
        }
    }

    #[test]
    fn a_value_has_a_greatest_length() {
        let mut packing = Packing::default();
        let long = vec![0; MAX_VALUE_BYTES + 1];
        let piece = packing.row(0, [Some(ValueRef::Blob(&long))].into_iter());
        assert_eq!(rows(&piece.unwrap()), Err(NoRow));
        let piece = packing.row(0, [Some(ValueRef::Blob(&long[1..]))].into_iter());
        assert!(rows(&piece.unwrap()).is_ok());
    }

    #[test]
    fn pieces_have_a_greatest_length_and_there_are_not_endlessly_many() {
        let nothing = vec![0; MAX_PIECE_BYTES + 2];
        assert_eq!(rows(&nothing), Err(NoRow));
        let mut received = Received::default();
        let mut taken = |piece: &[u8]| received.rows::<NoRow>(piece, |_, _| Ok(()));
        let piece = vec![0; 1 << 20];
        let n_whole = MAX_ROWS * 2 / (1 << 20);
        assert!((0..n_whole).all(|_| taken(&piece).is_ok()));
        assert_eq!(taken(&piece), Err(NoRow));
        let mut row = vec![0, 1, 4];
        row.extend(u32::to_le_bytes(60 << 20));
        row.resize(7 + (60 << 20), 0);
        let mut received = Received::default();
        let n = (0..).take_while(|_| received.rows::<NoRow>(&row, |_, _| Ok(())).is_ok());
        assert_eq!(n.count() as u64, MAX_BYTES / row.len() as u64);
    }
}
