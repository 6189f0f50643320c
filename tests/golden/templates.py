"""Makes templates as companies have them: a theme, a logo, a footer of their own, on 16:9 or 4:3."""

import io
import struct
import sys
import zlib

from lxml import etree
from pptx import Presentation
from pptx.util import Emu

OUT, SHAPE = sys.argv[1:]


def logo():
    rows = b"".join(b"\0" + b"\xe3\x00\x0f" * 40 for _ in range(16))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 40, 16, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*it) for it in parts))


deck = Presentation()
if SHAPE == "wide":
    old = deck.slide_width
    deck.slide_width, deck.slide_height = Emu(12192000), Emu(6858000)
    scale = deck.slide_width / old
    for holder in [deck.slide_master, *deck.slide_layouts]:
        for shape in holder.placeholders:
            if shape._element.spPr.find(
                "{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm"
            ) is not None:
                shape.left, shape.width = Emu(int(shape.left * scale)), Emu(int(shape.width * scale))
master = deck.slide_master
theme = next(it.target_part for it in master.part.rels.values() if it.reltype.endswith("/theme"))
text = theme.blob.decode()
for old, new in [("4F81BD", "7A0019"), ("C0504D", "0B6E4F"), ("Calibri", "Georgia")]:
    text = text.replace(old, new)
theme._blob = text.encode()
_, relation = master.part.get_or_add_image_part(logo())
side = deck.slide_width - Emu(1200000)
master.shapes._spTree.append(
    etree.fromstring(
        f"""<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <p:nvPicPr><p:cNvPr id="90" name="ACME logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>
        <p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>
        <p:spPr><a:xfrm><a:off x="{side}" y="100000"/><a:ext cx="1000000" cy="400000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>"""
    )
)
for layout in deck.slide_layouts:
    for shape in layout.placeholders:
        if shape.placeholder_format.type is not None and "FOOTER" in str(shape.placeholder_format.type):
            shape.text_frame.text = "ACME confidential"
deck.save(OUT)
