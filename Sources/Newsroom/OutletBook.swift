import Configuration
import Digests
import NewsModel
import UnicodeText

/// What the newsroom knows about outlets, by the folder or the link of their articles.
struct OutletBook: Sendable {
    /// An outlet, with the zone of its times that name none.
    struct Outlet: Sendable {
        let name: String
        let agency: String?
        /// Seconds east of UTC on the day; nil for the newsroom's own.
        let zoneOffset: Int?
    }

    private let outlets: [(from: [String], outlet: Outlet)]

    /// Nothing is known of any.
    init() {
        outlets = []
    }

    init(_ sources: [SourceSettings], date: CivilDate) {
        outlets = sources.map { source in
            let zone = source.timeZone.flatMap(TimeZoneRules.init(named:))
            return (
                source.from.map { $0.lowercased() },
                Outlet(name: source.name, agency: source.agency, zoneOffset: zone?.offset(atNoonOf: date))
            )
        }
    }

    /// The outlet whose folder a file lies in.
    func outlet(ofFile name: String) -> Outlet? {
        let name = name.lowercased()
        return outlets.first { $0.from.contains { name.hasPrefix($0 + "/") } }?.outlet
    }

    /// The outlet whose site a link leads to.
    func outlet(ofLink link: String?) -> Outlet? {
        guard !outlets.isEmpty, let host = link.flatMap(WebLink.host)?.lowercased() else { return nil }
        return outlets.first { $0.from.contains { host == $0 || host.hasSuffix("." + $0) } }?.outlet
    }
}

extension TimeZoneRules {
    /// Seconds east of UTC at noon of a day.
    func offset(atNoonOf date: CivilDate) -> Int {
        offset(atLocal: date.daysSince1970 * 86_400 + 43_200)
    }
}
