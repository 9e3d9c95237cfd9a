"""Joins parts of one printed register: pages in one file, one tree of tags, page numbers over the whole.

The number of pages is known only when all parts are rendered, so the numbers come last, from a document of empty
pages that carries nothing but them; they are laid over as artifacts, which a screen reader passes by. The renderer is
let go before the parts are held together, so that the two never need their memory at once.
"""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from pikepdf import Name, Object, ObjectStreamMode, Page, Pdf, parse_content_stream, unparse_content_stream

from biuro.core.pdf.render import TYPESETTER, typeset
from biuro.core.pdf.tags import simplify

MARKS = frozenset({"BDC", "BMC", "EMC"})  # operators that begin and end tagged content
OVER = b"\nQ\n/Artifact BMC q %s Do Q EMC\n"


def join(parts: Iterable[Path], target: BinaryIO) -> None:
    """Write the joined parts, numbered, into the open file; the first part gives the metadata."""
    first, *others = parts
    numbers = _numbers([first, *others])
    TYPESETTER.close()
    with Pdf.open(first) as whole:
        simplify(whole)
        for path in others:
            with Pdf.open(path) as part:
                simplify(part)
                append(whole, part)
        number_pages(whole, numbers)
        whole.save(target, object_stream_mode=ObjectStreamMode.generate)


def append(whole: Pdf, part: Pdf) -> None:
    """Add the pages of a part and hang its tags under those of the whole.

    Pages are copied first: only then do the copied tags find the copies of their pages.
    """
    offset = len(whole.pages)
    whole.pages.extend(part.pages)
    for page in list(whole.pages)[offset:]:
        page.obj.StructParents += offset
    tags = whole.copy_foreign(part.Root.StructTreeRoot)
    tree = whole.Root.StructTreeRoot
    for element in tags.K[0].K:
        element.P = tree.K[0]
        tree.K[0].K.append(element)
    for number, entry in enumerate(tags.ParentTree.Nums):
        tree.ParentTree.Nums.append(entry if number % 2 else int(entry) + offset)


def _numbers(paths: list[Path]) -> bytes:
    """„Strona 3 z 455” for each page of all parts, on pages of their own."""
    pages = 0
    for path in paths:
        with Pdf.open(path) as part:
            pages += len(part.pages)
    return typeset("numery", {"stron": pages})


def number_pages(whole: Pdf, numbers: bytes) -> None:
    """Lay the numbers over the pages."""
    with Pdf.open(io.BytesIO(numbers)) as stamps:
        for page, stamp in zip(whole.pages, stamps.pages, strict=True):
            _lay_over(whole, page, _unmarked(stamp))


def _unmarked(stamp: Page) -> Object:
    """The page as a drawing without tags."""
    form = stamp.as_form_xobject()
    kept = [step for step in parse_content_stream(form) if str(step.operator) not in MARKS]
    form.write(unparse_content_stream(kept))
    return form


def _lay_over(whole: Pdf, page: Page, drawing: Object) -> None:
    name = page.add_resource(whole.copy_foreign(drawing), Name.XObject)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(OVER % str(name).encode())
