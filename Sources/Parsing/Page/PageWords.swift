import Formats

/// The words that authors of pages put into class, id, role and itemprop, and what each says of its element.
///
/// Counted over pages of a few hundred publishers; a word is here when it means the same on most of them.
enum PageWords {
    /// The marks of a word in lower case; empty for a word that says nothing.
    static func marks(of word: StableHash) -> PageMarks { words[word] }

    /// The marks of a whole name, without separators, which may name the article's text itself.
    static func marks(ofWhole name: StableHash) -> PageMarks { wholes[name] }

    private static let words = MarkTable(table)

    private static let table: [StableHash: PageMarks] = {
        var table: [StableHash: PageMarks] = [:]
        for (mark, words) in groups {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[StableHash(word.utf8.filter { $0 != UInt8(ascii: "-") }), default: []].insert(mark)
            }
        }
        return table
    }()

    private static let wholes: MarkTable = {
        var wholes = table
        for name in articleBodies { wholes[StableHash(name.utf8), default: []].insert(.articleBody) }
        return MarkTable(wholes)
    }()

    private static let articleBodies: Set<String> = Set(
        """
        articlebody articlecontent articletext articlecopy articlemain articlestory articledetail postbody postcontent \
        posttext entrycontent entrybody entrytext storybody storycontent storytext storycopy newsbody newscontent \
        newstext newsdetail newsdetailcontent contentbody contentbodytext bodycontent bodytext bodycopy maincontenttext \
        contentarticle contenttext detailcontent detailtext detailbody textcontent richtext richtextbody singlecontent \
        pagecontentbody fulltext readtext artibody artcontent artcon articon endtext trsviewer trseditor \
        contentarticlebody jsarticlecontent jsmediapcontent richmediacontent mainarticle mainarticlecontent \
        articlebodycontent articlebodytext articlecontentbody articlepageBody cnscontent zoom ucapcontent newstxt \
        textbody postcontentbody blogpostbody blogcontent articleparagraphs textparagraph materialtext itemtext \
        publicationtext newsitemtext newsarticletext cmscontent rmtextlayout boxcon showtext tdpostcontent \
        articlefullcontent content_body contentmain tdtext leftzw cnt_bd conttxt mainbody artcleText
        """.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.filter { $0 != "_" } })

    private static let groups: [(PageMarks, String)] = [
        (.article, "article artical post story entry news blog single publication material doc"),
        (.content, "content main maincontent contents body detail"),
        (.text, "text txt paragraph richtext prose copy"),
        (.wrapper, "wrapper wrap container page site layout outer inner row grid col column"),
        (
            .comment,
            "comment comments commentary commentlist disqus respond reply replies discussion feedback fb livefyre "
                + "kommentar pinglun pl comentarios coral spotim"
        ),
        (
            .share,
            "share sharing shares sharebar sharetools social socials socialmedia addthis addtoany sharethis facebook "
                + "twitter whatsapp telegram bdsharebuttonbox bdshare fenxiang bshare follow sns jiathis jiazhi likes "
                + "like ya-share2 pluso uptolike vk ok"
        ),
        (
            .related,
            "related recommend recommended recommendation recommendations more readmore readalso seealso popular "
                + "trending mostread mostpopular latest similar suggestions suggested recirc recirculation outbrain "
                + "taboola zergnet upnext next prev previous teaser teasers promo promos inset insets also hot hotnews "
                + "xiangguan tuijian youlike guess associated linked interesting infinite morelikethis further"
        ),
        (
            .navigation,
            "nav navigation navbar menu submenu menus breadcrumb breadcrumbs crumb crumbs pagination pager paging "
                + "topbar toc tableofcontents skip skiplink location weizhi position path pagenav pages subnav "
                + "navigator anchor jump"
        ),
        (
            .advertisement,
            "ad ads adv advert advertisement advertising adbox adsense banner banners sponsor sponsored sponsors "
                + "dfp gpt adslot adunit adwrapper promotion promoted guanggao commercial affiliate reklama partner "
                + "partners yandex adfox googlead adcontainer disclosure disclaimer shop buy product products price"
        ),
        (
            .newsletter,
            "newsletter newsletters subscribe subscription subscriptions signup sign-up mailinglist mailchimp "
                + "optin email registration register login signin account donate donation membership"
        ),
        (
            .caption,
            "caption captions credit credits figcaption figure figures imagecaption photocaption wp-caption-text "
                + "copyright-image legend photocredit"
        ),
        (
            .media,
            "image images img photo photos picture pic gallery galleries slideshow slider carousel swiper video "
                + "videos player media audio embed embedded lightbox tupian thumb thumbnail thumbnails"
        ),
        (
            .byline,
            "byline bylines author authors authorbox bio biography contributor contributors writer reporter editor "
                + "zuozhe laiyuan source sources avatar profile about vcard meta metadata info postmeta byl written "
                + "editors zebian infos"
        ),
        (.date, "date dates time timestamp published updated datetime pubdate posted shijian dateline"),
        (.keywords, "tag tags taglist topics topic keyword keywords category categories cat labels biaoqian tagged"),
        (
            .sidebar,
            "sidebar sidebars aside rail siderail rightrail widget widgets widgetized side right complementary "
                + "rightcol rightcolumn leftcol leftnav yui sider slidebar secondary tertiary"
        ),
        (
            .footer,
            "footer foot footnote footnotes copyright copyrights bottom colophon legal imprint footbar endnotes "
                + "references reference reflist contentinfo correction corrections"
        ),
        (
            .consent,
            "cookie cookies consent gdpr modal popup popups overlay lightbox dialog alert alerts notice notices "
                + "notification notifications toast onetrust privacy breaking ticker message messages error"
        ),
        (
            .notice,
            "cookie cookies gdpr onetrust cookiebot cookielaw cookieconsent cookiebanner cookienotice didomi "
                + "usercentrics truste trustarc cookiescript cookieyes"
        ),
        (.hidden, "hidden hide invisible visuallyhidden sr sronly screenreader screen-reader-text none offscreen"),
        (
            .list,
            "list lists item items card cards feed archive index results listing listings headlines ranking rank "
                + "grid tile tiles paihang collection river"
        ),
        (
            .tool,
            "tool tools toolbar toolbox print printer font fontsize fontsizes button buttons btn btns icon icons search "
                + "searchform rating ratings vote votes poll quiz survey form forms action actions control controls "
                + "tooltip dropdown erweima qrcode qr code jubao"
        ),
        (.header, "header head masthead top hd logo branding brand"),
        (
            .lead,
            "lead intro introduction standfirst summary excerpt abstract dek deck subtitle subheadline lede zhaiyao"
        ),
        (.title, "title headline biaoti heading"),
        (.quotation, "pullquote pull blockquote quote"),
        (.paywall, "paywall premium regwall piano tp metered locked subscribers paid"),
    ]
}

/// Divides the values of class and id into words (`articleBody__text-wrap` → article, body, text, wrap) and collects
/// what they say.
struct PageWordReader {
    /// What was read last, by a part of its hash.
    private var hashes = [UInt64](repeating: 0, count: 1_024)
    private var known = [PageMarks](repeating: [], count: 1_024)

    /// The marks of an attribute's value; values recur on a page, so that few are read twice.
    mutating func marks(of value: ArraySlice<UInt8>) -> PageMarks {
        value.withUnsafeBufferPointer { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole.prefix(300))
            let hash = StableHash(bytes)
            let slot = hash.slot(of: hashes.count)
            if hashes[slot] != hash.value {
                hashes[slot] = hash.value
                known[slot] = Self.read(bytes)
            }
            return known[slot]
        }
    }

    private static func read(_ value: UnsafeBufferPointer<UInt8>) -> PageMarks {
        var marks: PageMarks = []
        // The word that is being read, and the whole name without separators and digits.
        var word = StableHash()
        var whole = StableHash()
        var previousIsSmall = false
        for byte in value {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            if !(isCapital || isSmall) || (isCapital && previousIsSmall) {
                marks.formUnion(PageWords.marks(of: word))
                word = StableHash()
            }
            if isCapital || isSmall {
                word.add(byte | 0x20)
                whole.add(byte | 0x20)
            } else if byte <= 0x20 {
                marks.formUnion(PageWords.marks(ofWhole: whole))
                whole = StableHash()
            }
            previousIsSmall = isSmall
        }
        return marks.union(PageWords.marks(of: word)).union(PageWords.marks(ofWhole: whole))
    }
}

/// What words say, by their hash: a table that is filled once and asked for every word of every attribute.
///
/// Open addressing without a seed: what it holds is the project's own, so that no page can make its chains long.
struct MarkTable: Sendable {
    private var hashes: [UInt64]
    private var marks: [PageMarks]

    init(_ table: [StableHash: PageMarks]) {
        var size = 64
        while size < table.count * 4 { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        marks = [PageMarks](repeating: [], count: size)
        for (hash, mark) in table {
            let slot = slot(of: hash)
            hashes[slot] = hash.value
            marks[slot] = mark
        }
    }

    /// Empty for a word that is not in the table.
    subscript(hash: StableHash) -> PageMarks { marks[slot(of: hash)] }

    /// Where a hash is, or would be.
    private func slot(of hash: StableHash) -> Int {
        var slot = hash.slot(of: hashes.count)
        while hashes[slot] != 0, hashes[slot] != hash.value { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }
}
