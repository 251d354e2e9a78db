/// The targets, from the command down. A target imports from the lines below its own: stages do not know each other.
private let layers = [
    ["svodka"],
    ["Newsroom"],
    ["Publishing", "Engines"],
    [
        "Parsing", "Segmentation", "Summarization", "Terminology", "Translation", "Grouping", "Carrying", "Archive",
        "Digests", "Search",
    ],
    ["Configuration"],
    ["Languages"],
    ["Lexicons", "Fetching"],
    ["Markup", "UnicodeText", "NewsModel"],
    ["Formats"],
]

/// What comes from outside, and the targets that know of it: so a library can be exchanged behind one face.
private let owners = [
    "CLibXML2Shims": ["Markup"], "CICUShims": ["UnicodeText"], "CNettleShims": ["Formats"],
    "CZlibShims": ["Formats"], "CCurlShims": ["Fetching"], "CLexicons": ["Lexicons"],
    "CLanguages": ["Languages"], "CLinuxShims": ["Engines", "Newsroom"],
    "Yams": ["Configuration"], "Mustache": ["Publishing"], "GRDB": ["Search"], "ArgumentParser": ["svodka"],
    "Logging": ["Newsroom", "svodka"],
    // No stage reads files, the network, the environment or the clock.
    "FoundationEssentials": ["Newsroom", "Engines", "svodka"],
    // It brings 34 MB of tables and an ICU of its own.
    "Foundation": [],
]

/// The folders of C that may include a library's headers, and which.
private let headers = ["libxml": "CLibXML2", "unicode": "CICU", "nettle": "CNettle", "curl": "CCurl"]

func importsUpwards(in tree: SourceTree) -> [Violation] {
    let levels = Dictionary(layers.enumerated().flatMap { level, names in names.map { ($0, level) } }) { first, _ in
        first
    }
    return tree.swiftSources.flatMap { file -> [Violation] in
        guard let level = levels[file.target] else {
            return [
                file.violation(1, "\(file.target) has no layer: give it one in Tests/HouseTests/Rules/Layers.swift")
            ]
        }
        return file.imports.compactMap { module, line in
            guard let other = levels[module], other <= level else { return nil }
            return file.violation(
                line,
                "\(file.target) imports \(module), which stands \(other == level ? "beside" : "above") it: pass a value of "
                    + "NewsModel instead, or move what both need below them")
        }
    }
}

func strayLibraries(in tree: SourceTree) -> [Violation] {
    tree.sources.flatMap { file in
        file.imports.compactMap { module, line in
            guard let owner = owners[module], !owner.contains(file.target) else { return nil }
            let whom = owner.isEmpty ? "nobody" : owner.joined(separator: ", ")
            return file.violation(line, "\(module) is for \(whom): ask there for what is needed")
        }
            + file.includes.compactMap { folder, line in
                guard let library = headers[folder] else { return nil }
                let isPublic = file.path.contains("/include/")
                guard file.target != library, isPublic || file.target != "\(library)Shims" else { return nil }
                return file.violation(
                    line,
                    "<\(folder)/…> is included only by the .c files of \(library)Shims, so that Swift never sees it")
            }
    }
}

extension SourceFile {
    /// The modules that Swift imports here.
    fileprivate var imports: [(module: String, line: Int)] {
        tokens.indices.dropLast().compactMap { index in
            guard tokens[index].text == "import", tokens[index].kind == .word, tokens[index].depth == 0 else {
                return nil
            }
            // import struct Module.Name
            let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = tokens[(index + 1)...].first { !kinds.contains($0.text) }
            return name.map { ($0.text, $0.line) }
        }
    }

    /// The folders of the headers that C includes from outside.
    fileprivate var includes: [(folder: String, line: Int)] {
        guard !isSwift else { return [] }
        return lines.enumerated().compactMap { number, line in
            guard line.hasPrefix("#include <"), let end = line.firstIndex(of: "/") else { return nil }
            return (String(line[..<end].dropFirst("#include <".count)), number + 1)
        }
    }
}
