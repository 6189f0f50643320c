"""Says what python-pptx finds in a deck: every shape with its words, every number of a chart, every note."""

import sys

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn


def alt(shape):
    return shape._element.xpath(".//p:cNvPr")[0].get("descr") or ""


def connected(shape, name):
    end = shape._element.find(".//" + qn(name))
    return "nothing" if end is None else names[int(end.get("id"))]


deck = Presentation(sys.argv[1])
for number, slide in enumerate(deck.slides, 1):
    names = {shape.shape_id: shape.name for shape in slide.shapes}
    ids = [shape.shape_id for shape in slide.shapes]
    assert len(ids) == len(set(ids)), ids
    print(f"# {number} {slide.shapes.title.text} [{slide.slide_layout.name}]")
    for shape in slide.shapes:
        if shape == slide.shapes.title:
            continue
        if shape._element.find(".//" + qn("a:custGeom")) is not None:
            print(f"icon: {alt(shape)}")
        elif shape.has_text_frame:
            kind = "place" if shape.is_placeholder else "text"
            said = " / ".join(it.text for it in shape.text_frame.paragraphs if it.text)
            print(f"{kind}: {said}" + (f" ({alt(shape)})" if alt(shape) else ""))
        elif shape.has_chart:
            print(f"chart: {shape.name} ({alt(shape)})")
            for plot in shape.chart.plots:
                print(f"  over {', '.join(plot.categories)}")
                for series in plot.series:
                    print(f"  {series.name}: {', '.join(str(it) for it in series.values)}")
            assert shape.chart.part.chart_workbook.xlsx_part is not None
        elif shape.has_table:
            print(f"table: {shape.name} ({alt(shape)})")
            for row in shape.table.rows:
                print("  " + " | ".join(it.text.replace("\n", " / ") for it in row.cells))
        elif shape.shape_type == MSO_SHAPE_TYPE.LINE or shape._element.tag == qn("p:cxnSp"):
            ends = [connected(shape, it) for it in ("a:stCxn", "a:endCxn")]
            print(f"line: {ends[0]} -> {ends[1]} ({alt(shape)})")
        else:
            raise SystemExit(f"what is {shape.name}?")
    if slide.has_notes_slide:
        print(f"notes: {slide.notes_slide.notes_text_frame.text!r}")
