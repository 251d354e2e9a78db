/// What links carry to tell the publisher where a reader came from: it is no part of the address, and makes two links
/// to one article differ.
enum TrackingParameters {
    private static let names: Set<Substring> = [
        "fbclid", "gclid", "yclid", "dclid", "msclkid", "mc_cid", "mc_eid", "spm",
    ]

    /// The link without them; all else stays as it was, to the letter.
    static func removed(from link: String) -> String {
        let fragment = link.firstIndex(of: "#") ?? link.endIndex
        guard let question = link[..<fragment].firstIndex(of: "?") else { return link }
        let query = link[link.index(after: question)..<fragment]
        let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
        let kept = parameters.filter { parameter in
            let name = parameter.prefix { $0 != "=" }
            return !name.hasPrefix("utm_") && !names.contains(name)
        }
        guard kept.count < parameters.count else { return link }
        return link[..<question] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + link[fragment...]
    }
}
