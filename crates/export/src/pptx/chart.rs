//! Charts as their own parts, with the numbers in them and in a workbook behind, so that they can be edited.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::drawing::{DRAWING, fill};
use super::package::OFFICE;
use crate::error::{ExportError, Unfit};
use crate::slides::slide::{Chart, ChartKind, Colour, Series, Tint};
use crate::xml::Xml;

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/// The sheet of the workbook behind a chart.
const SHEET: &str = "Sheet1";
/// The axes of a chart know each other by these.
const AXES: [&str; 2] = ["111111111", "222222222"];
const LEAST_SIZE: &str = "900";

/// The workbook behind a chart: names in the first column, each series in one of its own.
pub(super) fn workbook(chart: &Chart) -> Result<Vec<u8>, ExportError> {
    let unfit = |it: XlsxError| ExportError::Slides {
        reason: Unfit::Renderer(it.to_string()),
    };
    filled(chart).map_err(unfit)
}

fn filled(chart: &Chart) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The day of the file is no day of anybody's.
    let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?;
    for (row, name) in (1..).zip(&chart.categories) {
        sheet.write_string(row, 0, name)?;
    }
    for (column, series) in (1..).zip(&chart.series) {
        sheet.write_string(0, column, &series.name)?;
        for (row, value) in (1..).zip(&series.values) {
            if let Some(value) = value {
                sheet.write_number(row, column, *value)?;
            }
        }
    }
    workbook.save_to_buffer()
}

/// The part of a chart; its workbook is what it leads to first.
pub(super) fn part(chart: &Chart) -> Xml {
    let mut xml = Xml::document();
    xml.open("c:chartSpace")
        .attribute("xmlns:c", CHART)
        .attribute("xmlns:a", DRAWING)
        .attribute("xmlns:r", OFFICE);
    one(&mut xml, "c:date1904", "0");
    one(&mut xml, "c:roundedCorners", "0");
    xml.line().open("c:chart");
    one(&mut xml, "c:autoTitleDeleted", "1");
    xml.open("c:plotArea");
    layout(&mut xml, chart);
    match chart.kind {
        ChartKind::Feelings => lines(&mut xml, chart),
        ChartKind::Shares => bars(&mut xml, chart),
    }
    category_axis(&mut xml, chart);
    value_axis(&mut xml, chart);
    xml.close();
    if chart.axes && chart.series.len() > 1 {
        xml.open("c:legend");
        one(&mut xml, "c:legendPos", "t");
        one(&mut xml, "c:overlay", "0");
        small_text(&mut xml);
        xml.close();
    }
    one(&mut xml, "c:plotVisOnly", "1");
    one(&mut xml, "c:dispBlanksAs", "gap");
    xml.close();
    small_text(&mut xml);
    xml.line().open("c:externalData").attribute("r:id", "rId1");
    one(&mut xml, "c:autoUpdate", "0");
    xml.close();
    xml
}

fn one(xml: &mut Xml, name: &'static str, value: &str) {
    xml.open(name).attribute("val", value).close();
}

/// Without axes the numbers fill the frame, so that they stand below the steps they are of.
fn layout(xml: &mut Xml, chart: &Chart) {
    xml.open("c:layout");
    if !chart.axes {
        xml.open("c:manualLayout");
        one(xml, "c:layoutTarget", "inner");
        one(xml, "c:xMode", "edge");
        one(xml, "c:yMode", "edge");
        one(xml, "c:x", "0");
        one(xml, "c:y", "0.04");
        one(xml, "c:w", "1");
        one(xml, "c:h", "0.92");
        xml.close();
    }
    xml.close();
}

fn lines(xml: &mut Xml, chart: &Chart) {
    xml.line().open("c:lineChart");
    one(xml, "c:grouping", "standard");
    one(xml, "c:varyColors", "0");
    for (at, it) in chart.series.iter().enumerate() {
        series(xml, chart, (at, it), |xml| {
            line_look(xml, it);
            marker(xml, at, it);
        });
    }
    one(xml, "c:marker", "1");
    for axis in AXES {
        one(xml, "c:axId", axis);
    }
    xml.close();
}

fn line_look(xml: &mut Xml, of: &Series) {
    xml.open("c:spPr");
    xml.open("a:ln")
        .attribute("w", "28575")
        .attribute("cap", "rnd");
    fill(xml, Some(&of.colour));
    if of.dashed {
        xml.open("a:prstDash").attribute("val", "sysDash").close();
    }
    xml.open("a:round").close().close().close();
}

fn marker(xml: &mut Xml, at: usize, of: &Series) {
    xml.open("c:marker");
    one(xml, "c:symbol", if at == 0 { "circle" } else { "diamond" });
    one(xml, "c:size", "7");
    xml.open("c:spPr");
    fill(xml, Some(&of.colour));
    xml.open("a:ln").attribute("w", "9525");
    fill(xml, Some(&Colour::Theme(Tint::Ground)));
    xml.close().close().close();
}

fn bars(xml: &mut Xml, chart: &Chart) {
    xml.line().open("c:barChart");
    one(xml, "c:barDir", "bar");
    one(xml, "c:grouping", "clustered");
    one(xml, "c:varyColors", "0");
    for (at, it) in chart.series.iter().enumerate() {
        series(xml, chart, (at, it), |xml| {
            xml.open("c:spPr");
            fill(xml, Some(&it.colour));
            xml.close();
            one(xml, "c:invertIfNegative", "0");
        });
    }
    one(xml, "c:gapWidth", "45");
    for axis in AXES {
        one(xml, "c:axId", axis);
    }
    xml.close();
}

fn series(xml: &mut Xml, chart: &Chart, (at, of): (usize, &Series), look: impl FnOnce(&mut Xml)) {
    let last = chart.categories.len() + 1;
    let column = char::from(b'B' + u8::try_from(at).unwrap_or(0));
    xml.line().open("c:ser");
    one(xml, "c:idx", &at.to_string());
    one(xml, "c:order", &at.to_string());
    xml.open("c:tx").open("c:strRef");
    xml.open("c:f")
        .text(&format!("{SHEET}!${column}$1"))
        .close();
    xml.open("c:strCache");
    one(xml, "c:ptCount", "1");
    point(xml, 0, &of.name);
    xml.close().close().close();
    look(xml);
    labels(xml, chart, at);
    xml.open("c:cat").open("c:strRef");
    xml.open("c:f")
        .text(&format!("{SHEET}!$A$2:$A${last}"))
        .close();
    xml.open("c:strCache");
    one(xml, "c:ptCount", &chart.categories.len().to_string());
    for (place, name) in chart.categories.iter().enumerate() {
        point(xml, place, name);
    }
    xml.close().close().close();
    xml.open("c:val").open("c:numRef");
    let cells = format!("{SHEET}!${column}$2:${column}${last}");
    xml.open("c:f").text(&cells).close();
    xml.open("c:numCache");
    xml.open("c:formatCode").text(format_of(chart)).close();
    one(xml, "c:ptCount", &of.values.len().to_string());
    for (place, value) in of.values.iter().enumerate() {
        if let Some(value) = value {
            point(xml, place, &value.to_string());
        }
    }
    xml.close().close().close();
    if chart.kind == ChartKind::Feelings {
        one(xml, "c:smooth", "0");
    }
    xml.close();
}

fn point(xml: &mut Xml, place: usize, value: &str) {
    xml.open("c:pt").attribute("idx", &place.to_string());
    xml.open("c:v").text(value).close().close();
}

fn format_of(chart: &Chart) -> &'static str {
    match chart.kind {
        ChartKind::Feelings => "+0.0;\u{2212}0.0;0",
        ChartKind::Shares => "0%",
    }
}

/// Numbers at bars, and at the last of several lines.
fn labels(xml: &mut Xml, chart: &Chart, at: usize) {
    let is_shown = chart.labels && at + 1 == chart.series.len();
    xml.open("c:dLbls");
    if is_shown {
        xml.open("c:numFmt")
            .attribute("formatCode", format_of(chart))
            .attribute("sourceLinked", "0")
            .close();
        xml.open("c:spPr");
        fill(xml, None);
        xml.open("a:ln");
        fill(xml, None);
        xml.close().close();
        small_text(xml);
        let place = match chart.kind {
            ChartKind::Feelings => "t",
            ChartKind::Shares => "outEnd",
        };
        one(xml, "c:dLblPos", place);
    }
    one(xml, "c:showLegendKey", "0");
    one(xml, "c:showVal", if is_shown { "1" } else { "0" });
    one(xml, "c:showCatName", "0");
    one(xml, "c:showSerName", "0");
    one(xml, "c:showPercent", "0");
    one(xml, "c:showBubbleSize", "0");
    xml.close();
}

fn small_text(xml: &mut Xml) {
    xml.open("c:txPr");
    xml.open("a:bodyPr").close();
    xml.open("a:lstStyle").close();
    xml.open("a:p").open("a:pPr");
    xml.open("a:defRPr").attribute("sz", LEAST_SIZE);
    fill(xml, Some(&Colour::Theme(Tint::Quiet)));
    xml.close().close();
    xml.open("a:endParaRPr").attribute("lang", "en-US").close();
    xml.close().close();
}

fn category_axis(xml: &mut Xml, chart: &Chart) {
    let lies = chart.kind == ChartKind::Shares;
    xml.line().open("c:catAx");
    one(xml, "c:axId", AXES[0]);
    xml.open("c:scaling");
    one(xml, "c:orientation", if lies { "maxMin" } else { "minMax" });
    xml.close();
    one(xml, "c:delete", if chart.axes { "0" } else { "1" });
    one(xml, "c:axPos", if lies { "l" } else { "b" });
    xml.open("c:numFmt")
        .attribute("formatCode", "0")
        .attribute("sourceLinked", "0")
        .close();
    one(xml, "c:majorTickMark", "none");
    one(xml, "c:minorTickMark", "none");
    one(xml, "c:tickLblPos", "low");
    hairline(xml);
    small_text(xml);
    one(xml, "c:crossAx", AXES[1]);
    one(xml, "c:crosses", "autoZero");
    one(xml, "c:auto", "1");
    one(xml, "c:lblAlgn", "ctr");
    one(xml, "c:lblOffset", "100");
    one(xml, "c:noMultiLvlLbl", "0");
    xml.close();
}

fn value_axis(xml: &mut Xml, chart: &Chart) {
    let lies = chart.kind == ChartKind::Shares;
    let [least, most, unit] = if lies {
        ["0", "1", "0.25"]
    } else {
        ["-2.4", "2.4", "2.4"]
    };
    xml.line().open("c:valAx");
    one(xml, "c:axId", AXES[1]);
    xml.open("c:scaling");
    one(xml, "c:orientation", "minMax");
    one(xml, "c:max", most);
    one(xml, "c:min", least);
    xml.close();
    // Bars bear their numbers, and a curve stands beside words for good and bad.
    one(xml, "c:delete", "1");
    one(xml, "c:axPos", if lies { "t" } else { "l" });
    xml.open("c:majorGridlines");
    hairline(xml);
    xml.close();
    xml.open("c:numFmt")
        .attribute("formatCode", format_of(chart))
        .attribute("sourceLinked", "0")
        .close();
    one(xml, "c:majorTickMark", "none");
    one(xml, "c:minorTickMark", "none");
    one(xml, "c:tickLblPos", "nextTo");
    one(xml, "c:crossAx", AXES[0]);
    one(xml, "c:crosses", "autoZero");
    one(xml, "c:crossBetween", "between");
    one(xml, "c:majorUnit", unit);
    xml.close();
}

fn hairline(xml: &mut Xml) {
    xml.open("c:spPr");
    xml.open("a:ln").attribute("w", "9525");
    fill(xml, Some(&Colour::Theme(Tint::Sunken)));
    xml.close().close();
}
