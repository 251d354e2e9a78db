#!/usr/bin/env python3
"""handoff_roundtrip.py [DATE]   a day's hand-off through OmegaT (console mode) and the Translate Toolkit, and back; counted.

Needs the built svodka, Debian's omegat, and translate-toolkit from PyPI. Every sentence gets an invented "translation",
[ru] and the sentence; what merge takes of them is counted. Works in a folder of its own, which it removes."""
import os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SVODKA = os.environ.get("SVODKA", ROOT / ".build/release/svodka")
DATE = sys.argv[1] if len(sys.argv) > 1 else "2025-05-14"
PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>{source}</source_lang><target_lang>RU</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations></project></omegat>"""


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True)


def svodka(folder, *arguments):
    return run(SVODKA, "translate", *arguments, "--articles", ROOT / "articles", "--translations", folder / "translations")


def merged(folder, name):
    """How many sentences merge took of a file, and what it said."""
    outcome = svodka(folder, "merge", name, "--date", DATE, "--to", "ru")
    return int(re.match(r"(\d+)", outcome.stdout or "0").group()), outcome.stderr.strip()


def omegat(folder, files):
    """The files as OmegaT makes them of a memory with all the translations."""
    for source, path in files:
        project = folder / f"omegat-{source}"
        for part in ("source", "target", "tm", "omegat", "glossary", "dictionary"): (project / part).mkdir(parents=True)
        (project / "omegat.project").write_text(PROJECT.format(source=source))
        shutil.copy(path, project / "source")
        units = re.findall(r"<source[^>]*>(.*?)</source>\s*<target[^>]*>", path.read_text(encoding="utf-8"))
        tmx = "".join(f'<tu><tuv lang="{source}"><seg>{u}</seg></tuv><tuv lang="RU"><seg>[ru] {u}</seg></tuv></tu>' for u in units)
        (project / "omegat/project_save.tmx").write_text(
            f'<?xml version="1.0" encoding="UTF-8"?><tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6.0" segtype="paragraph" '
            f'o-tmf="OmegaT TMX" adminlang="EN-US" srclang="{source}" datatype="plaintext"/><body>{tmx}</body></tmx>', encoding="utf-8")
        run("omegat", project, "--mode=console-translate", "--quiet")
        yield project / "target" / path.name


def toolkit(folder, files):
    """The files as the Translate Toolkit stores them."""
    from translate.storage import xliff, xliff2
    for source, path in files:
        store = (xliff2.Xliff2File if b'version="2.1"' in path.read_bytes() else xliff.xlifffile).parsefile(str(path))
        for unit in store.units:
            if unit.istranslatable(): unit.target = f"[ru] {unit.source}"
        back = folder / f"toolkit-{path.name}"
        store.savefile(str(back))
        yield back


def main():
    for name, tool in (("OmegaT", omegat), ("Translate Toolkit", toolkit)):
        for form in ("xliff", "xliff2")[:1 if tool is omegat else 2]:
            folder = pathlib.Path(tempfile.mkdtemp(prefix="svodka-handoff-"))
            outcome = svodka(folder, "export", DATE, "--to", "ru", "--format", form)
            sent = sum(int(n) for n in re.findall(r": (\d+) sentences", outcome.stdout))
            files = [(p.name.split("-ru.")[0], p) for p in sorted((folder / "translations" / DATE).iterdir())]
            back = 0
            for path in tool(folder, files):
                taken, said = merged(folder, path) if path.exists() else (0, f"{path.name}: nothing came back")
                back += taken
                if said: print(said)
            print(f"{name}, {form}: {back} of {sent} sentences came back")
            shutil.rmtree(folder)


main()
