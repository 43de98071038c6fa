"""Makes a site of pages of the sample sites, each with its style sheets and a few faults written in."""

import pathlib
import re

from seeds import HEADS, SEEDS

# How the pages are shared out; a site's pages are taken at equal distances, sorted by address.
SITES = {"granvag": 6, "vassfjord": 6, "ravnvik": 5, "stormnes": 4, "nedre-gramo": 4}
SEEDS_PER_PAGE = 7
REFERENCE = re.compile(r"""(\b(?:href|src|action)=["'])(/[^"'#?]*)([^"']*)(["'])""")


def pages_of(site, number):
    """Some pages of a site, of usual size."""
    found = [path for path in site.rglob("*") if path.suffix in (".html", ".aspx") and 2_000 < path.stat().st_size < 60_000]
    found.sort()
    step = len(found) / number
    return [found[int(index * step)] for index in range(number)]


def collect(samples):
    """The pages that are compared, as (name of their site, its folder, file)."""
    pages = []
    for name, number in SITES.items():
        folder = samples / name / "www"
        pages += [(name, folder, path) for path in pages_of(folder, number)]
    return pages


def seeded(text, index):
    """A page with what its number gives it."""
    chosen = [SEEDS[(index * SEEDS_PER_PAGE + place) % len(SEEDS)] for place in range(SEEDS_PER_PAGE)]
    css = "".join(sheet for _, sheet, _ in chosen)
    head = "".join(markup for _, every, markup in HEADS if index % every == every - 1) + f"<style>{css}</style>"
    body = "".join(markup for _, _, markup in chosen)
    text = re.sub(r"(?i)</head>", lambda end: ascii_only(head) + end[0], text, count=1)
    ends = [match.start() for match in re.finditer(r"(?i)</main>|</body>", text)]
    place = ends[0] if ends else len(text)
    return text[:place] + ascii_only(f"<div>{body}</div>") + text[place:]


def ascii_only(markup):
    """The same in any encoding that a page may have; names of classes lose their letters in both places alike."""
    markup = markup.replace("skrå", "skra")
    return "".join(letter if letter.isascii() else f"&#{ord(letter)};" for letter in markup)


def make(samples, target, with_seeds=True):
    """Writes the pages as NAME/index.html below a folder, with all files that they load, and a map for crawlers; their
    addresses, in order. Links to what is not there lead to another host, so that nobody follows them."""
    addresses = []
    for index, (name, site, path) in enumerate(collect(samples)):
        def moved(match, site=site, name=name):
            before, address, rest, after = match.groups()
            asset = site / address.lstrip("/")
            if asset.is_file() and asset.suffix not in (".html", ".aspx"):
                copy = target / name / address.lstrip("/")
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(asset.read_bytes())
                return f"{before}/{name}{address}{rest}{after}"
            return f"{before}http://www.{name}.kommune.example{address}{rest}{after}"

        text = REFERENCE.sub(moved, path.read_bytes().decode("latin-1"))
        if with_seeds:
            text = seeded(text, index)
        page = target / f"{index + 1:02}-{name}" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_bytes(text.encode("latin-1"))
        addresses.append(f"/{page.parent.name}/")
    (target / "ramme.html").write_text("<!DOCTYPE html><html lang=nb><title>Ramme</title><p>Her")
    return addresses
