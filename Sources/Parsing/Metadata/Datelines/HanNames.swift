/// Names of journalists as Chinese news prints them.
enum HanNames {
    static func hasRole(_ text: String) -> Bool {
        HanDatelineWords.roles.contains { text.contains($0) }
    }

    /// The names in `记者 张三 李四`, `记者张三、通讯员李四`, `记者 张 三`; what is longer than a name is left out.
    static func names(in text: String) -> [String] {
        var text = text
        for role in HanDatelineWords.roles { text = text.replacing(role, with: " ") }
        let pieces = text.split { $0.isWhitespace || "、，,；;/／|｜：:（）()和与".contains($0) }.map(String.init)
        return joiningSingles(pieces).filter {
            (2...12).contains($0.count) && !$0.unicodeScalars.contains { $0.decimalDigit != nil }
        }
    }

    /// Two-character names are often set with a space inside: 张 三.
    private static func joiningSingles(_ pieces: [String]) -> [String] {
        var names: [String] = []
        var single: String?
        for piece in pieces {
            if piece.count == 1, let first = single {
                names.append(first + piece)
                single = nil
            } else if piece.count == 1 {
                single = piece
            } else {
                names.append(piece)
            }
        }
        return names
    }
}

extension String {
    fileprivate func replacing(_ needle: String, with replacement: String) -> String {
        var result = ""
        var rest = self
        while let range = rest.firstRange(of: needle) {
            result += rest[..<range.lowerBound] + replacement
            rest = String(rest[range.upperBound...])
        }
        return result + rest
    }
}
