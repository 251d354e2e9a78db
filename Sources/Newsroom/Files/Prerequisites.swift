import FoundationEssentials

/// Files that outputs depend on.
struct Prerequisites: Sendable {
    /// Those that are there.
    var read: [String] = []
    /// Those that were looked for and are not there: the outputs are stale when one appears.
    var absent: [String] = []

    init(read: [String] = [], absent: [String] = []) {
        self.read = read
        self.absent = absent
    }

    init(lookingFor paths: [String]) {
        for path in paths {
            if FileManager.default.fileExists(atPath: path) { read.append(path) } else { absent.append(path) }
        }
    }

    static func + (a: Prerequisites, b: Prerequisites) -> Prerequisites {
        Prerequisites(read: a.read + b.read, absent: a.absent + b.absent)
    }
}

/// What an output was made from, as a rule for `make` (the form compilers write with `-MD`).
enum Depfile {
    /// `target: prerequisites`, then each prerequisite as a target of its own, so that one that has gone since is no error.
    ///
    /// - Parameter absent: what was looked for and was not there, without characters that make treats apart: the target
    ///   is made anew when it appears.
    static func text(target: String, prerequisites: [String], absent: [String] = []) -> String {
        let names = prerequisites.map { escape($0) } + absent.map { "$(wildcard \(escape($0)))" }
        let rule = ([escape(target) + ":"] + names).joined(separator: " \\\n  ")
        return rule + "\n" + prerequisites.map { "\n\(escape($0, isTarget: true)):\n" }.joined() + "\n\(end)\n"
    }

    /// The last line, by which a whole file is known.
    private static let end = "# That is all."

    /// Whether a file holds what `text` makes and nothing else: rules without commands. Make would run whatever stands in
    /// one that somebody has changed, and stop at one that the disk has spoiled.
    static func isWhole(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.suffix(2) == [end[...], ""] else { return false }
        return lines.dropLast(2).allSatisfy { line in
            if line.isEmpty { return true }
            if line.hasPrefix("  ") { return isName(line.dropFirst(2).withoutContinuation) }
            let target = line.withoutContinuation
            return target.hasSuffix(":") && isName(target.dropLast())
        }
    }

    /// Whether make reads this as one name.
    private static func isName(_ text: Substring) -> Bool {
        var name = text
        if name.hasPrefix("$(wildcard "), name.hasSuffix(")") { name = name.dropFirst("$(wildcard ".count).dropLast() }
        var previous: Character = " "
        for character in name.split(separator: "$$", omittingEmptySubsequences: false).joined(separator: "_") {
            let isEscaped = previous == "\\"
            if "$;:=|\t\r".contains(character) || (" #".contains(character) && !isEscaped) { return false }
            previous = character
        }
        return !name.isEmpty
    }

    /// A pattern that any character fits but `!"#$%&`, which are written otherwise: a `%` could make a rule a pattern
    /// rule.
    private static let someCharacter = "[!!-&]"

    /// A name as GNU make reads it. What its rules have no sign for (`;`, `=`, a line feed …) is left to its patterns; where
    /// a name fits the pattern of another, the day is stale once too often.
    private static func escape(_ path: String, isTarget: Bool = false) -> String {
        var escaped = ""
        let scalars = path.unicodeScalars
        for (position, scalar) in scalars.enumerated() {
            switch scalar {
            case " " where position == scalars.count - 1: escaped += someCharacter
            case " ", "#": escaped += "\\" + String(scalar)
            case "$": escaped += "$$"
            case "%" where isTarget: escaped += "\\%"
            // What was no UTF-8 in a name.
            case "\u{FFFD}": escaped += "*"
            case "\\", ":", ";", "|", "*", "?", "[", "]", "~", "=", "\0"..<" ", "\u{7F}": escaped += someCharacter
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Substring {
    /// The line without the mark by which the next one goes on with it.
    fileprivate var withoutContinuation: Substring { hasSuffix(" \\") ? dropLast(2) : self }
}
