#!/usr/bin/env python3
"""check_tbx.py SCHEMAS FILE.tbx…: whether TBX files keep the rules of ISO 30042.

SCHEMAS is a folder with the published schemas, which are not part of this project:
  TBXcoreStructV03.rng                       from github.com/LTAC-Global/TBX_Core_RNG
  Min.rng Min.sch, Basic.rng Basic.sch       from …/TBX_min_module, …/TBX_basic_module
  TBX-Basic_DCA.sch TBX-Basic_DCT.sch        from …/TBX-Basic_dialect
  TBXcoreStructV02.dtd TBXBasiccoreStructV02.dtd   (edition of 2008) from github.com/byutrg/TBX-Spec
A file of 2019 is checked against the core's RELAX NG, the modules' RELAX NG (DCT) and Schematron, one of 2008 against
both DTDs. Needs lxml and saxonche (pip). Prints a line for each fault; status 1 when there is one.
"""
import pathlib, sys
from lxml import etree

TBX = "urn:iso:std:iso:30042:ed-2"
MODULES = {"http://www.tbxinfo.net/ns/min": "Min.rng", "http://www.tbxinfo.net/ns/basic": "Basic.rng"}


def relax_ng(path, tree):
    schema = etree.RelaxNG(etree.parse(str(path)))
    return [] if schema.validate(tree) else [f"line {e.line}: {e.message}" for e in schema.error_log]


def module_faults(folder, tree):
    """DCT: each element of a module against the module's definitions, taken as a grammar of its own."""
    faults = []
    for namespace, name in MODULES.items():
        grammar = etree.parse(str(folder / name)).getroot()
        rng = "{http://relaxng.org/ns/structure/1.0}"
        for old in grammar.findall(rng + "start"): grammar.remove(old)
        start = etree.SubElement(grammar, rng + "start")
        choice = etree.SubElement(start, rng + "choice")
        for define in grammar.findall(rng + "define"):
            if define.get("name", "").startswith("module."): etree.SubElement(choice, rng + "ref", name=define.get("name"))
        schema = etree.RelaxNG(grammar)
        for element in tree.iter("{%s}*" % namespace):
            if schema.validate(element): continue
            # What a reference refers to lies outside the element; the core's grammar has looked.
            error = schema.error_log.last_error.message
            if "IDREF" not in error: faults.append(f"line {element.sourceline}: {error}")
    return faults


def schematron(path, text):
    """The asserts that fail, by Saxon, since the rules are written in XPath 2."""
    from saxonche import PySaxonProcessor
    rules = etree.parse(str(path)); faults = []
    sch = "{http://purl.oclc.org/dsdl/schematron}"
    namespaces = {n.get("prefix"): n.get("uri") for n in rules.iter(sch + "ns")}
    with PySaxonProcessor(license=False) as saxon:
        query = saxon.new_xpath_processor()
        for prefix, uri in namespaces.items(): query.declare_namespace(prefix, uri)
        query.set_context(xdm_item=saxon.parse_xml(xml_text=text))
        for pattern in rules.iter(sch + "pattern"):
            for rule in pattern.iter(sch + "rule"):
                context = rule.get("context")
                for test in rule.iter(sch + "assert"):
                    failed = query.evaluate(f"count(//({context})[not({test.get('test')})])")
                    if failed is not None and str(failed.head) != "0": faults.append(f"{failed.head} times: {''.join(test.itertext()).strip()}")
    return faults


def check(folder, path):
    text = pathlib.Path(path).read_text(encoding="utf-8"); tree = etree.fromstring(text.encode()).getroottree()
    if tree.getroot().tag == "martif":
        faults = []
        for name in "TBXcoreStructV02.dtd", "TBXBasiccoreStructV02.dtd":
            dtd = etree.DTD(str(folder / name))
            if not dtd.validate(tree): faults += [f"{name}: line {e.line}: {e.message}" for e in dtd.error_log]
        return faults
    style = tree.getroot().get("style")
    faults = relax_ng(folder / "TBXcoreStructV03.rng", tree)
    if style == "dct": faults += module_faults(folder, tree) + schematron(folder / "Min.sch", text) + schematron(folder / "Basic.sch", text)
    return faults + schematron(folder / f"TBX-Basic_{style.upper()}.sch", text)


def main():
    if len(sys.argv) < 3: sys.exit(__doc__)
    found = False
    for path in sys.argv[2:]:
        faults = check(pathlib.Path(sys.argv[1]), path)
        for fault in faults[:20]: print(f"{path}: {fault}")
        print(f"{path}: {'valid' if not faults else str(len(faults)) + ' faults'}", file=sys.stderr); found |= bool(faults)
    sys.exit(found)


if __name__ == "__main__": main()
