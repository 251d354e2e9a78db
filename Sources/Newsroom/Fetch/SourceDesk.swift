import Configuration
import Fetching
import Formats
import FoundationEssentials
import NewsModel
import UnicodeText

/// The newsroom's time at which something is fetched, as files and lists name it.
struct FetchTime: Sendable {
    /// Seconds since 1970.
    let seconds: Int
    private let local: Timestamp

    init(_ seconds: Int, in zone: TimeZoneRules) {
        self.seconds = seconds
        local = Timestamp(secondsSince1970: seconds, zoneOffset: zone.offset(at: seconds))
    }

    /// `0930`.
    var clock: String { local.iso8601.dropFirst(11).prefix(5).filter { $0 != ":" } }
    /// `2025-05-14T09:30:00+03:00`.
    var text: String { local.iso8601 }
}

/// Takes in what is fetched from one source for a day: its folder, and what of it was here before.
struct SourceDesk {
    let settings: SourceSettings
    let patterns: [AddressPattern]
    /// The folder that files are laid into.
    let folder: String
    /// How many files were laid down, and how many of them are no feeds.
    private(set) var files = 0
    private(set) var pages = 0

    /// By address, the hashes of what was fetched of it in the last days.
    private var hashes: [String: Set<String>] = [:]
    /// The hashes of mails.
    private var mails: Set<String> = []
    private var items: Set<String> = []
    /// What lies in the folder, in small letters.
    private lazy var names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    /// Lines whose files are laid down and not yet sure to be on the disk.
    private var lines: [UInt8] = []

    /// Days whose lists say what was here before.
    private static let daysBack = 7

    /// - Parameter folderOf: where the articles of a day lie.
    init(_ settings: SourceSettings, on date: CivilDate, folderOf: (CivilDate) -> String) {
        self.settings = settings
        patterns = settings.links.compactMap(AddressPattern.init)
        folder = "\(folderOf(date))/\(settings.folder)"
        for distance in -Self.daysBack...Self.daysBack {
            let day = CivilDate(daysSince1970: date.daysSince1970 + distance)
            for file in FetchedFile.all(in: "\(folderOf(day))/\(settings.folder)") {
                if let url = file.url {
                    hashes[url, default: []].insert(file.sha256)
                } else {
                    mails.insert(file.sha256)
                }
                items.formUnion(file.items)
            }
        }
    }

    /// Whether something of an address is here.
    func has(_ address: WebAddress) -> Bool { hashes[address.description] != nil }

    /// The positions of items that are not here.
    func newItems(among keys: [String], knownBefore: [String]) -> [Int] {
        let known = Set(knownBefore)
        return keys.indices.filter { !items.contains(keys[$0]) && !known.contains(keys[$0]) }
    }

    // MARK: - Laying down

    /// Lays down a feed.
    mutating func take(
        feed response: HTTPResponse, _ outcome: FetchOutcome, keys: [String], new: [Int], at time: FetchTime
    ) throws(NewsroomError) {
        let isJSON = response.body.first { $0 > 0x20 } == UInt8(ascii: "{")
        let name = freeName("feed-\(time.clock)", isJSON ? "json" : "xml")
        var record = Self.record(name, response, outcome, at: time)
        record.items = keys
        record.newItems = new
        items.formUnion(keys)
        try lay(response.body, record)
    }

    /// Lays down a page, unless it is here as it is.
    mutating func take(page response: HTTPResponse, _ outcome: FetchOutcome, at time: FetchTime) throws(NewsroomError) {
        let address = outcome.job.address.description
        let stem = "\(Self.slug(of: outcome.finalAddress))-\(SHA256.hexDigest(of: Array(address.utf8)).prefix(8))"
        let type = response["content-type"].flatMap { MediaType(parsing: $0) }?.essence ?? "text/html"
        guard let ending = Self.endings[type] else { return }
        var record = Self.record("", response, outcome, at: time)
        guard hashes[address]?.contains(record.sha256) != true else { return }
        // A name that is taken by what no list knows is what a killed run has left.
        let isVersion = hashes[address] != nil
        record.file = isVersion ? freeName("\(stem)-\(time.clock)", ending) : "\(stem).\(ending)"
        hashes[address, default: []].insert(record.sha256)
        pages += 1
        try lay(response.body, record)
    }

    /// Whether a page is something that readers know.
    static func isReadable(_ response: HTTPResponse) -> Bool {
        guard let type = response["content-type"].flatMap({ MediaType(parsing: $0) }) else { return true }
        return endings[type.essence] != nil
    }

    /// Lays down a mail, unless it is here.
    mutating func take(mail bytes: [UInt8], at time: FetchTime) throws(NewsroomError) {
        let hash = SHA256.hexDigest(of: bytes)
        guard mails.insert(hash).inserted else { return }
        var record = FetchedFile(file: "mail-\(hash.prefix(12)).eml", sha256: hash, fetched: time.text)
        record.mediaType = "message/rfc822"
        pages += 1
        try lay(bytes, record)
    }

    private static let endings = [
        "text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt", "application/pdf": "pdf",
        "application/xml": "xml", "text/xml": "xml",
    ]

    private static func record(
        _ name: String, _ response: HTTPResponse, _ outcome: FetchOutcome, at time: FetchTime
    ) -> FetchedFile {
        var record = FetchedFile(file: name, sha256: SHA256.hexDigest(of: response.body), fetched: time.text)
        record.url = outcome.job.address.description
        record.finalURL = outcome.finalAddress.description
        let type = response["content-type"].flatMap { MediaType(parsing: $0) }
        record.mediaType = type?.essence
        record.charset = type?.charset
        record.entityTag = response["etag"]
        record.lastModified = response["last-modified"]
        return record
    }

    /// A name that nothing has in the folder: `feed-0930.xml`, `feed-0930-2.xml`.
    private mutating func freeName(_ stem: String, _ ending: String) -> String {
        var name = "\(stem).\(ending)"
        var number = 1
        while names.contains(name) {
            number += 1
            name = "\(stem)-\(number).\(ending)"
        }
        return name
    }

    /// What an address calls its page: the last part of its path, as a file may be called.
    static func slug(of address: WebAddress) -> String {
        let path = PercentEncoding.decoded(address.target.prefix { $0 != "?" })
        let part = path.split(separator: "/").last.map(String.init) ?? address.host
        let stem = part.lastIndex(of: ".").map { $0 > part.startIndex ? String(part[..<$0]) : part } ?? part
        let words = stem.lowercased().split { !$0.isLetter && !$0.isNumber }
        let slug = words.joined(separator: "-").prefix(60)
        return slug.isEmpty ? "page" : String(slug)
    }

    private mutating func lay(_ bytes: [UInt8], _ record: FetchedFile) throws(NewsroomError) {
        try Place.make(folder: folder)
        try WholeFile.lay(Data(bytes), to: "\(folder)/\(record.file)")
        names.insert(record.file)
        lines += record.line
        files += 1
        guard lines.count > Self.mostUnsure else { return }
        WholeFile.settleAll()
        try writeLines()
    }

    /// Bytes of lines that are kept back at most.
    private static let mostUnsure = 256 << 10

    /// Writes the lines of files that are sure to be on the disk.
    mutating func writeLines() throws(NewsroomError) {
        guard !lines.isEmpty else { return }
        try WholeFile.append(lines, to: "\(folder)/\(FetchedFile.list)")
        lines = []
    }
}
