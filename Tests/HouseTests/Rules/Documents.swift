/// Files and folders of the project that a document or a comment names, and that are not there.
///
/// The changelog tells what was; it is left alone.
func missingFiles(in tree: SourceTree) -> [Violation] {
    tree.files.filter { $0.path != "CHANGELOG.md" }.flatMap { file in
        file.proseLines.flatMap { number, line in
            paths(in: line).filter { !tree.exists($0) }.map {
                file.violation(number, "\($0) is not there: name what took its place")
            }
        }
    }
}

/// The paths from the project's folder that a line names, each as far as it is no pattern: Tests/READER/…, Tools/make_*.
private func paths(in line: Substring) -> [String] {
    let path = #/(?:^|[\s`(«"])((?:Sources|Tests|Tools|Benchmarks|Fuzz|docs|schema)/[\w+./-]*)([…*{<]?)/#
    return line.matches(of: path).map { match in
        var parts = match.output.1.split(separator: "/")
        if !match.output.2.isEmpty, match.output.1.last != "/" { parts.removeLast() }
        while let last = parts.last, last.hasSuffix(".") { parts[parts.count - 1] = last.dropLast() }
        return parts.prefix { part in !isPlaceholder(part) }.joined(separator: "/")
    }
}

/// Whether it stands for any name: READER, LANG.
private func isPlaceholder(_ part: Substring) -> Bool {
    part.count > 1 && part.allSatisfy(\.isUppercase) && !["README", "NOTICE", "LICENSE"].contains(part)
}

extension SourceFile {
    /// The lines written for people, with their numbers: all of a document, the comments of code.
    fileprivate var proseLines: [(Int, Substring)] {
        let all = lines.enumerated().map { ($0 + 1, $1) }
        return isSwift
            ? all.filter { $0.1.drop(while: \.isWhitespace).hasPrefix("//") } : path.hasSuffix(".md") ? all : []
    }
}
