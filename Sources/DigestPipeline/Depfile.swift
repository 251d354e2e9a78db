/// What an output was made from, as a rule for `make` (the form compilers write with `-MD`).
public enum Depfile {
    /// `target: prerequisites`, then each prerequisite as a target of its own, so that one that has gone since is no error.
    public static func text(target: String, prerequisites: [String]) -> String {
        let escaped = prerequisites.map(escape)
        let rule = ([escape(target) + ":"] + escaped).joined(separator: " \\\n  ")
        return rule + "\n" + escaped.map { "\n\($0):\n" }.joined()
    }

    /// GNU make reads a space as the end of a name, `#` as a remark and `$` as a variable.
    private static func escape(_ path: String) -> String {
        var escaped = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case " ", "#", "\\", ":", "%": escaped += "\\"
            case "$": escaped += "$"
            default: break
            }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
