"""The tags of a long register, made plain: a cell holds its text itself and a head says that it names its column.

The typesetter gives every cell its borders and a list of its heads, and a head an element for its bold letters. Over
10 000 rows that is a quarter of a million objects; the plain tree says the same in a third of them.
"""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

COLUMN = {"/O": Name.Table, "/Scope": Name.Column}
CELLS = (Name.TD, Name.TH)
ROWS = (Name.Table, Name.THead, Name.TBody, Name.TR)


def simplify(part: Pdf) -> None:
    """Rewrite the tags of every table of the part in place."""
    texts, tree = _texts_by_page(part), part.Root.StructTreeRoot
    tree.K = Array(_children(tree))
    if Name.IDTree in tree:
        del tree.IDTree  # it names the heads, which need no name any more
    for cell in _cells(tree.K[0]):
        _simplify(cell, texts)


def _simplify(cell: Object, texts: dict[tuple[int, int], Object]) -> None:
    marks = list(_marks(cell))
    if marks:
        cell.Pg = _page(cell)
    cell.K = marks[0] if len(marks) == 1 else Array(marks)  # a list for each of 80 000 cells takes 20 MB
    for mark in marks:
        texts[cell.Pg.objgen][mark] = cell
    for key in {"/ID", "/A", "/Type"}.intersection(cell.keys()):
        del cell[key]
    if cell.S == Name.TH:
        cell.A = Dictionary(COLUMN)


def _texts_by_page(part: Pdf) -> dict[tuple[int, int], Object]:
    """For each page: which element holds its text number n."""
    numbers = list(part.Root.StructTreeRoot.ParentTree.Nums)
    by_key = {int(key): entry for key, entry in zip(numbers[::2], numbers[1::2], strict=True)}
    return {page.obj.objgen: by_key[int(page.obj.StructParents)] for page in part.pages}


def _cells(element: Object) -> Iterator[Object]:
    for child in _children(element):
        if child.S in CELLS:
            yield child
        elif child.S in ROWS:
            yield from _cells(child)


def _marks(element: Object) -> Iterator[int]:
    """The numbers of the texts under an element, in reading order."""
    for child in _children(element):
        if isinstance(child, Dictionary):
            yield from _marks(child)
        else:
            yield int(child)


def _page(element: Object) -> Object:
    """The page of the text under an element."""
    return element.Pg if Name.Pg in element else _page(_children(element)[0])


def _children(element: Object) -> list[Object]:
    """What stands under an element; a single one need not be in a list."""
    under = element.get(Name.K, Array())
    return list(under) if isinstance(under, Array) else [under]
