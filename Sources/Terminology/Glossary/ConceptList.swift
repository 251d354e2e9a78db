import NewsModel

/// The concepts of a glossary, packed: an entry is made of its record when somebody looks at it, so that a hundred
/// thousand of them take little more memory than the file they came from.
public struct ConceptList: Sendable {
    private var bytes: [UInt8] = []
    /// Where the record of each concept begins.
    private var starts: [Int] = []
    private var names = ConceptNames()

    /// An empty list.
    public init() {}

    /// Packs concepts in their order.
    public init(_ concepts: some Sequence<ConceptEntry>) {
        for concept in concepts { append(concept) }
    }

    /// Adds a concept at the end.
    public mutating func append(_ concept: ConceptEntry) {
        starts.append(bytes.count)
        ConceptPacker.pack(concept, into: &bytes, &names)
    }

    /// Appends the concepts in their order.
    public static func += (list: inout ConceptList, concepts: some Sequence<ConceptEntry>) {
        for concept in concepts { list.append(concept) }
    }

    /// Adds the concepts of another list, which are copied as they are packed.
    public static func += (list: inout ConceptList, other: ConceptList) {
        guard !list.isEmpty else {
            list = other
            return
        }
        for position in other.indices { list.append(other[position]) }
    }

    /// The languages of its terms, in the order they were met.
    var languages: [LanguageTag] { names.languages }

    /// Calls `body` with each current or retired term of a language: its concept's position, its own place in it, and
    /// its text in UTF-8.
    func forEachTerm(
        in language: Language, _ body: (_ concept: Int, _ section: Int, _ term: Int, PackedTerm) -> Void
    ) {
        let wanted = names.languages.map { $0.isTag(of: language) }
        bytes.withUnsafeBufferPointer { bytes in
            for (position, start) in starts.enumerated() {
                ConceptUnpacker(bytes, at: start, names).forEachTerm(of: wanted) { body(position, $0, $1, $2) }
            }
        }
    }
}

extension ConceptList: RandomAccessCollection, MutableCollection {
    /// The position of the first concept: 0.
    public var startIndex: Int { 0 }
    /// The number of concepts.
    public var endIndex: Int { starts.count }

    /// The concept at a position; setting it costs its room anew.
    public subscript(position: Int) -> ConceptEntry {
        get {
            bytes.withUnsafeBufferPointer { ConceptUnpacker($0, at: starts[position], names).concept() }
        }
        set {
            starts[position] = bytes.count
            ConceptPacker.pack(newValue, into: &bytes, &names)
        }
    }
}

extension ConceptList: ExpressibleByArrayLiteral {
    /// Packs the concepts of a literal.
    public init(arrayLiteral elements: ConceptEntry...) {
        self.init(elements)
    }
}

/// The names that the records of a list carry as numbers: files and languages.
struct ConceptNames {
    private(set) var files: [String] = []
    private(set) var languages: [LanguageTag] = []

    mutating func number(ofFile file: String) -> Int {
        if files.last == file { return files.count - 1 }
        if let known = files.firstIndex(of: file) { return known }
        files.append(file)
        return files.count - 1
    }

    mutating func number(of language: LanguageTag) -> Int {
        if let known = languages.firstIndex(of: language) { return known }
        languages.append(language)
        return languages.count - 1
    }
}
