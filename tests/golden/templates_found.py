"""Says what python-pptx finds of a company's template in a deck."""

import sys

from pptx import Presentation

deck = Presentation(sys.argv[1])
master = deck.slide_master
theme = next(it.target_part for it in master.part.rels.values() if it.reltype.endswith("/theme"))
print(deck.slide_width, deck.slide_height, len(deck.slide_layouts), "layouts")
print("theme", b"7A0019" in theme.blob, b"Georgia" in theme.blob)
print("pictures of the master", [it.name for it in master.shapes if it.shape_type == 13])
for slide in deck.slides:
    title = slide.shapes.title
    places = sorted(str(it.placeholder_format.type).split(" ")[0] for it in slide.placeholders)
    footers = [it.text_frame.text for it in slide.placeholders if "FOOTER" in str(it.placeholder_format.type)]
    outside = [
        it.name
        for it in slide.shapes
        if not it.is_placeholder
        and it.has_text_frame
        and (it.left < 0 or it.top < title.top or it.left + it.width > deck.slide_width or it.top + it.height > deck.slide_height)
    ]
    smallest = min(
        run.font.size.pt
        for it in slide.shapes
        if it.has_text_frame
        for line in it.text_frame.paragraphs
        for run in line.runs
        if run.font.size is not None
    )
    print(slide.slide_layout.name, "|", title.text_frame.text, "|", places, footers, outside, smallest)
