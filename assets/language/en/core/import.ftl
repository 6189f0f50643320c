### Why a file could not be imported, what is wrong with single rows, and why a column is taken for what.

# $error (text)
import-io = the file could not be read: { $error }
import-ioHint = Check that the file is still there and that you may read it
import-noFile = this is a folder or a device, not a file
import-noFileHint = Choose a file
import-changed = the file was changed while it was read
import-changedHint = Wait until the program that writes the file is done, then import it again
import-cancelled = the import was stopped
import-empty = the file is empty
import-noRows = the file has column names but no rows
import-emptyHint = Export it again, and check that the period you export holds events

# $kind (text)
import-otherKind = this is not a CSV, XES or Parquet file: it seems to be { $kind }

# $n (number)
import-tooLarge = the file is too large: more than { $n } GiB
import-tooLargeHint = Export a shorter period, or fewer columns

# $n (number)
import-suspiciousPacking = the packed file grows more than { $n } times when it is unpacked, which no real log does
import-suspiciousPackingHint = Unpack the file yourself if you trust it, and import what comes out

# $place (text)
import-cutOff = the file is cut off: it ends in the middle of { $place }
import-cutOffHint = Download or export it again: the end is missing
import-inPackedData = packed data
import-inTheLog = the log
import-inATag = a tag
import-inParquet = the Parquet file
import-limitFooter = a description of its columns longer than 16 MiB
import-limitGroupRows = more than 10 million rows in one group
import-limitGroupBytes = more than 4 GiB in one group of rows
import-limitPage = more than 64 MiB in one page

# $label (text)
import-unknownEncoding = "{ $label }" is no known encoding
import-unknownEncodingHint = Choose one of: UTF-8, windows-1252, UTF-16LE

# $delimiter (text)
import-badDelimiter = { $delimiter } cannot separate the cells of a CSV
import-badDelimiterHint = Choose a comma, semicolon, tab or bar

# $delimiter (text)
import-oneColumn = with { $delimiter } as the separator the file has only one column

# $delimiter (text), $n (text)
import-oneColumnBetter = Choose { $delimiter } as the separator: it gives { $n } columns
import-oneColumnHint = Choose the separator that stands between the cells of this file, or export it with commas
import-comma = a comma
import-semicolon = a semicolon
import-tab = a tab
import-bar = a bar

# $n (text)
import-tooManyColumns = the file has more than { $n } columns
import-tooManyColumnsHint = Check the separator, or export only the columns that you want to look at

# $row (text)
import-rowTooLong = row { $row } is longer than 8 MiB
import-rowTooLongHint = Check the separator and the quotes in that row

# $row (number)
import-unclosedQuote = row { $row } has an unclosed quote, so that the rest of the file cannot be told apart
import-unclosedQuoteHint = Close the quote in that row, or export the file again with quotes doubled
import-doctype = the file begins with a document type declaration of its own, which is not read because it can be misused
import-doctypeHint = Remove the part from <!DOCTYPE to ]> and import the file again

# $at (text), $what (text)
import-brokenXml = the XML is broken in line { $at }: { $what }
import-brokenXmlHint = Export the file again, or repair it at that place

# $at (text), $what (text)
import-xmlLimit = the XML in line { $at } goes past what is read: { $what }
import-xmlLimitHint = Check that this is a log: no program writes XES like this
import-limitNested = elements within elements, more than 64 deep
import-limitName = a name longer than 1 KiB
import-limitAttributes = more than 256 attributes in one tag
import-limitTag = a tag or text longer than 1 MiB

# $what (text)
import-brokenParquet = the Parquet file is broken: { $what }
# $row (text), $what (text)
import-brokenParquetAfter = the Parquet file is broken after row { $row }: { $what }
import-brokenParquetHint = Export the file again, or export it as CSV and import that

# $what (text)
import-parquetLimit = the Parquet file goes past what is read: { $what }
import-parquetLimitHint = Write the file again with smaller groups of rows and smaller pages, or as CSV

# $name (text)
import-unknownColumn = the file has no column "{ $name }"

# $names (text)
import-unknownColumnHint = Choose one of its columns: { $names }
import-noCaseColumn = no column looks like a case: whose journey an event belongs to
import-noCaseColumnHint = Choose the column that holds the customer, order or session
import-noActivityColumn = no column looks like an activity: what happened
import-noActivityColumnHint = Choose the column that holds the name of the event
import-noTimeColumn = no column looks like a time: when it happened
import-noTimeColumnHint = Export the file again with a column that says when each event happened

# $example (text)
import-dayOrMonthFirst = dates like "{ $example }" can be read with the day first and with the month first, and no date in the file decides it

# $day (text), $month (text)
import-dayAndMonthFirst = some dates have the day first ("{ $day }"), others the month ("{ $month }")
import-dayOrMonthFirstHint = Choose whether the day or the month comes first

# $example (text)
import-spreadsheetDays = times like "{ $example }" are numbers of days, as spreadsheets keep them
import-spreadsheetDaysHint = Say if the days count since 1900 or since 1904

# $example (text)
import-whichCentury = the year of "{ $example }" has two digits only
import-whichCenturyHint = Say which century such years belong to

# $column (text)
import-nothingCompleted = no row says in "{ $column }" that something was completed
import-nothingCompletedHint = Choose no column for starts and completions: every row is then an event of its own

# $example (text)
import-whichZone = times like "{ $example }" carry no time zone
import-whichZoneHint = Choose the zone the times were written in, such as Europe/Amsterdam or UTC

# $zone (text)
import-unknownZone = "{ $zone }" is no known time zone
import-unknownZoneHint = Choose a zone by region and city, such as Europe/Amsterdam, or UTC

# $n (text), $why (text)
import-nothingRead = none of the { $n } rows became an event: { $why }
import-nothingReadHint = Check which column is what, and which rows are kept
import-noneAsked = none has the values that were asked for

# $reason (text), $row (text), $text (text)
import-atRow = { $reason } (row { $row }: "{ $text }")

# $n (text), $what (text)
import-tooMany = the file has more than { $n } { $what }
import-activities = different activities
import-activitiesHint = Choose another column for what happened: this one rather tells single events apart
import-cases = cases
import-events = events
import-shorterPeriod = Import a shorter period
import-hintData = Ask for the data behind it as CSV
import-hintUnpack = Unpack it and import the file inside
import-hintCsv = Export it as CSV and import that
import-kindSqlite = an SQLite database, whatever its name says
import-kindSqliteHint = If it is a Desire Path map, use Open; otherwise export the table as CSV and import that
import-kindEncryptedParquet = an encrypted Parquet file
import-kindEncryptedParquetHint = Export it without encryption and import that
import-kindPdf = a PDF document
import-kindOldOffice = an old Excel or Word file
import-kindOldOfficeHint = Open it in a spreadsheet program, save the sheet as CSV (UTF-8) and import that
import-kindRtf = a text document (RTF)
import-kindRtfHint = Save the table as CSV and import that
import-kindPicture = a picture
import-kindSevenZip = a packed archive (7-Zip)
import-kindRar = a packed archive (RAR)
import-kindBzip2 = a packed file (bzip2)
import-kindXz = a packed file (xz)
import-kindZstandard = a packed file (Zstandard)
import-kindArrow = an Arrow file
import-kindAvro = an Avro file
import-kindGzip = a packed file (gzip) without an XES log in it
import-kindOffice = an Excel workbook (XLSX) or another Office file
import-kindOfficeHint = Save the sheet as CSV (UTF-8) and import that
import-kindZip = a ZIP archive
import-kindWebPage = a web page
import-kindWebPageHint = Check the download: it may be the sign-in page of the program you export from
import-kindOtherXml = XML, but not an XES log
import-kindOtherXmlHint = Export the log as XES or CSV and import that
import-kindJson = JSON
import-kindJsonHint = Export it as CSV or XES and import that
import-kindBinary = a binary file, not text
import-kindOcel = an object-centric log (OCEL)
import-kindOcelHint = Flatten it to one kind of object, export that as CSV or XES and import it
row-noCase = no case
row-noActivity = no activity
row-noTime = no time
row-badTime = time cannot be read
row-twoDigitYear = the year has only two digits
row-eitherOrder = the date can be read with the day and with the month first
row-otherOrder = the date does not fit the chosen order of day and month
row-longCell = a cell is longer than 1 MiB
row-cutRow = the file ends in the middle of this row: it may be cut off, export it again
row-outsideTrace = the event stands outside any trace
row-badBytes = some letters could not be decoded and became �: choose another encoding
row-nul = NUL characters were taken out
row-shortRow = fewer cells than there are columns; the missing ones are empty
row-longRow = more cells than there are columns; those past the last were left out
row-swallowedRow = a cell holds a line that looks like a row of its own: a quote may be missing
row-hourTwice = the clock showed this hour twice when summer time ended; the earlier was taken
row-hourMissing = the clock never showed this time as summer time began; it was moved on by the gap
row-farTime = the time lies before 1990 or after 2100
row-futureTime = the time lies in the future: check the zone and the order of day and month
row-badStart = the start cannot be read and was left out
row-endBeforeStart = it ends before it starts
row-namelessTrace = the trace has no name; its number was taken as the case
row-traceTwice = another trace has the same name; both became one case
row-emptyTrace = a trace without events; it is not in the log
row-listColumn = the column has a list in each row and was left out
guess-start = named like a start, and its values are times
guess-lifeCycle = named like a life cycle, and it tells starts from completions
guess-namedTime = named like a time, and its values are times
guess-firstTimes = the first column whose values are times
guess-namedActivityRepeats = named like an activity, and holds a few names again and again
guess-namedActivity = named like an activity
guess-fewNames = holds a few names again and again
guess-namedCaseRepeats = named like a case, and its values repeat
guess-namedCase = named like a case
guess-valuesRepeat = every row has a value, and the values repeat
guess-traceName = the name of the trace is the case in XES
guess-eventName = the name of the event is what happened in XES
guess-classifier = a classifier of the file names it
