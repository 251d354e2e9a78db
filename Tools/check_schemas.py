#!/usr/bin/env python3
"""check_schemas.py FILE.xml…: whether schema/digest.rng and digest.xsd say the same of the digests, whole and spoilt.

Each file must be valid by both. Then it is spoilt in one place at a time, in every way that a writer may slip (an
attribute is gone, empty, of another kind, one too many; an element is gone, there twice, empty, last, of another name; a
text is where none may be), once for each kind of place, and both schemas must reject the same copies. libxml2 judges by
both, and jing, where it is installed, by RELAX NG as well; what libxml2's XML Schema accepts alone, xmlschema has to accept
too, since libxml2 does not look where references lead. Prints a line for each disagreement; status 1 when there is one.
Needs lxml and xmlschema (pip).
"""
import copy, io, pathlib, shutil, subprocess, sys, tempfile
import xmlschema
from lxml import etree

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "schema"
XML = "{http://www.w3.org/XML/1998/namespace}"


def kind(element):
    """What makes a place like another: its path of names and what it holds."""
    path = "/".join(e.tag.split("}")[-1] for e in reversed([element, *element.iterancestors()]))
    names = ",".join(sorted(a.replace(XML, "xml:") for a in element.attrib))
    return f"{path}[{names}]" + ("" if len(element) else "·")


def spoil_attribute(name, value):
    def change(element):
        if value is None: del element.attrib[name]
        else: element.set(name, value)
    return change


def spoilings(element):
    """What can be done to an element: a name for it, and a function."""
    for name in element.attrib:
        shown = name.replace(XML, "xml:")
        yield f"without @{shown}", spoil_attribute(name, None)
        for value in ("", " ", "☃", "-1", "0", "true", "2025-02-30", "2025-05-14T12:00:00", "en_US", "UTC"):
            yield f"@{shown}=“{value}”", spoil_attribute(name, value)
    yield "with @stranger", spoil_attribute("stranger", "1")
    yield "with another namespace's attribute", spoil_attribute("{urn:other}stranger", "1")
    yield "with a stranger inside", lambda e: e.append(e.makeelement(e.tag.replace(etree.QName(e).localname, "stranger")))
    yield "with another namespace's stranger inside", lambda e: e.insert(0, e.makeelement("{urn:other}stranger"))
    yield "with text at its beginning", lambda e: setattr(e, "text", "text " + (e.text or ""))
    def empty(e):
        attributes, tail = dict(e.attrib), e.tail
        e.clear(); e.attrib.update(attributes); e.tail = tail
    yield "emptied", empty
    if element.getparent() is None: return
    yield "gone", lambda e: e.getparent().remove(e)
    yield "twice", lambda e: e.addnext(copy.deepcopy(e))
    yield "last of its parent", lambda e: e.getparent().append(e)
    yield "first of its parent", lambda e: e.getparent().insert(0, e)
    yield "of another name", lambda e: setattr(e, "tag", e.tag + "s")
    yield "followed by text", lambda e: setattr(e, "tail", "text" + (e.tail or ""))


def copies(root):
    seen = set()
    places = [e for e in root.iter("*") if not (kind(e) in seen or seen.add(kind(e)))]
    paths = [root.getroottree().getpath(e) for e in places]
    for place, path in zip(places, paths):
        for number, (name, _) in enumerate(spoilings(place)):
            tree = copy.deepcopy(root.getroottree())
            element = tree.xpath(path)[0]
            list(spoilings(element))[number][1](element)
            # As a reader meets it: written and read again.
            yield f"{kind(place)} {name}", etree.tostring(tree, encoding="utf-8")


def small(root):
    """The same digest with at most two stories a section: a place is spoilt once for its kind."""
    tree = copy.deepcopy(root)
    for section in tree.iter("{*}section"):
        for story in section.findall("{*}story")[2:]: section.remove(story)
    return tree


def jing(documents):
    """By RELAX NG, the numbers of those that jing rejects; None without jing."""
    if not shutil.which("jing"): return None
    with tempfile.TemporaryDirectory() as folder:
        names = [pathlib.Path(folder) / f"{n}.xml" for n in range(len(documents))]
        for name, document in zip(names, documents): name.write_bytes(document)
        told = subprocess.run(["jing", SCHEMA / "digest.rng", *names], capture_output=True, text=True).stdout
    return {int(line[len(folder) + 1:].split(".xml:")[0]) for line in told.splitlines() if line.startswith(folder)}


def main(files):
    rng = etree.RelaxNG(etree.parse(str(SCHEMA / "digest.rng")))
    xsd = etree.XMLSchema(etree.parse(str(SCHEMA / "digest.xsd")))
    references = xmlschema.XMLSchema(str(SCHEMA / "digest.xsd"))
    faults = checked = rejected = 0
    for file in files:
        whole = etree.parse(file).getroot()
        named = [("as it is", etree.tostring(whole)), *copies(small(whole))]
        by_jing = jing([document for _, document in named])
        for number, (name, document) in enumerate(named):
            tree = etree.fromstring(document, etree.XMLParser(recover=True))  # xml:id there twice is for the schemas to say
            verdicts = {"rng": rng.validate(tree), "xsd": xsd.validate(tree)}
            if by_jing is not None: verdicts["jing"] = number not in by_jing
            if verdicts["xsd"] and not verdicts["rng"]: verdicts["xsd"] = references.is_valid(io.BytesIO(document))
            checked += 1
            rejected += not verdicts["rng"]
            if len(set(verdicts.values())) > 1 or not number and not all(verdicts.values()):
                faults += 1
                print(f"{file}: {name}: " + ", ".join(f"{k} {'accepts' if v else 'rejects'}" for k, v in verdicts.items()))
    print(f"{checked} documents, {rejected} rejected, {faults} disagreements" + ("" if shutil.which("jing") else "; jing is not installed"))
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 2: sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
