/// Finds what somebody meant to write.
public enum Suggestion {
    /// The known word that is nearest to a misspelt one; nil when none is near. Case, hyphens and underscores count
    /// for nothing.
    static func nearest(to word: String, among known: [String]) -> String? {
        let plain = plain(word)
        guard !plain.isEmpty, plain.count <= 64 else { return nil }
        let ranked = known.map { ($0, distance(plain, self.plain($0))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, plain.count / 3) else { return nil }
        return best.0
    }

    /// `; did you mean X?`, or nothing.
    public static func clause(for word: String, among known: [String]) -> String {
        nearest(to: word, among: known).map { "; did you mean \($0)?" } ?? ""
    }

    private static func plain(_ word: String) -> [Character] {
        word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    }

    /// Letters to insert, delete, change, or swap with their neighbour (Damerau and Levenshtein).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [Array(0...b.count)]
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
