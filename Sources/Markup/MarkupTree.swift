import CLibXML2Shims

/// The elements and texts of an HTML page or an XML document, in document order; comments and the like are left out.
///
/// A tree never loads anything: no document type, no entity of its own, no file, no network.
public final class MarkupTree: Sendable {
    /// The name of an element or an attribute. HTML names are in lower case and have neither prefix nor namespace.
    public struct Name: Hashable, Sendable {
        /// Without its prefix.
        public let local: String
        /// As written; nil without one.
        public let prefix: String?
        /// The namespace's URI; nil without one, and for a prefix that the document never declares.
        public let namespace: String?
    }

    @usableFromInline
    struct Record: Sendable {
        @usableFromInline let parent: Int32
        /// The first position after the node and all it contains.
        @usableFromInline let end: Int32
        /// An element's name; -1 for a text, -2 for the document.
        @usableFromInline let name: Int32
        /// An element's first attribute; a text's first byte.
        @usableFromInline let start: Int32
        /// The number of attributes; of bytes.
        @usableFromInline let count: Int32
        @usableFromInline let line: Int32
    }

    @usableFromInline
    struct Attribute: Sendable {
        @usableFromInline let name: Int32
        @usableFromInline let start: Int32
        @usableFromInline let count: Int32
    }

    /// The names in use; `MarkupNode.nameIndex` points here.
    public let names: [Name]
    /// What is wrong with an XML document; nil for HTML, where nothing is.
    public let error: MarkupError?
    /// Whether a limit left something out.
    public let isTruncated: Bool

    @usableFromInline let records: [Record]
    @usableFromInline let attributes: [Attribute]
    @usableFromInline let bytes: [UInt8]

    /// Reads a page as browsers do: whatever is in it, some tree comes out.
    ///
    /// - Parameter omissions: what nobody will look for in the tree.
    public convenience init(
        html: String, limits: MarkupLimits = MarkupLimits(), omitting omissions: HTMLOmissions = .none
    ) {
        var html = html
        self.init(
            html.withUTF8 { source in
                let page = HTMLSanitizer(limits: limits, omissions: omissions).sanitize(source)
                let ranges = page.stash.map {
                    CLibXML2Shims_Range(start: UInt32(clamping: $0.lowerBound), length: UInt32(clamping: $0.count))
                }
                return ranges.withUnsafeBufferPointer { ranges in
                    let stash = CLibXML2Shims_Stash(
                        bytes: source.baseAddress, ranges: ranges.baseAddress, count: UInt32(clamping: ranges.count))
                    return CLibXML2Shims_parse(page.bytes, limits) { CLibXML2Shims_parseHTML($0, $1, $2, stash) }
                }
            })
    }

    /// Reads an XML document that may be broken: repairs what it can, keeps what came before what it cannot, and says
    /// in `error` what was wrong. HTML's entities (`&nbsp;`) are known, `&` and `<` may stand for themselves.
    public convenience init(recoveringXML xml: String, limits: MarkupLimits = MarkupLimits()) {
        let text = XMLSanitizer(limits: limits, repairs: true).sanitize(xml)
        self.init(CLibXML2Shims_parse(text, limits) { CLibXML2Shims_parseXML($0, $1, $2, 1) })
    }

    /// Reads a well-formed XML document.
    public convenience init(xml: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
        let text = XMLSanitizer(limits: limits, repairs: false).sanitize(xml)
        self.init(CLibXML2Shims_parse(text, limits) { CLibXML2Shims_parseXML($0, $1, $2, 0) })
        if let error { throw error }
        if isTruncated { throw MarkupError(line: nil, message: "the document is too large or too deeply nested") }
    }

    private init(_ tree: OpaquePointer?) {
        defer { CLibXML2Shims_freeTree(tree) }
        guard let tree else {
            names = []
            records = [Record(parent: -1, end: 1, name: -2, start: 0, count: 0, line: 1)]
            attributes = []
            bytes = []
            error = MarkupError(line: nil, message: "there is not enough memory for it")
            isTruncated = true
            return
        }
        let bytes = Array(Self.items(of: tree, CLibXML2Shims_text))
        self.bytes = bytes
        names = Self.items(of: tree, CLibXML2Shims_names).map { Name($0, in: bytes) }
        records = Self.items(of: tree, CLibXML2Shims_nodes).map { Record($0) }
        attributes = Self.items(of: tree, CLibXML2Shims_attributes).map {
            Attribute(name: Int32($0.name), start: Int32($0.value.start), count: Int32($0.value.length))
        }
        error = MarkupError(CLibXML2Shims_problem(tree))
        isTruncated = CLibXML2Shims_isTruncated(tree) != 0
    }

    private static func items<Item>(
        of tree: OpaquePointer, _ items: (OpaquePointer?, UnsafeMutablePointer<Int>?) -> UnsafePointer<Item>?
    ) -> UnsafeBufferPointer<Item> {
        var count = 0
        let start = items(tree, &count)
        return UnsafeBufferPointer(start: start, count: count)
    }

    /// The document itself, which contains the root element.
    public var document: MarkupNode { MarkupNode(tree: self, index: 0) }

    /// The outermost element; nil in an empty document.
    public var root: MarkupNode? { document.elements.first }

    /// The number of nodes; positions are `0..<nodeCount`, in document order.
    @inlinable public var nodeCount: Int { records.count }

    /// The position of a name without prefix in `names`; nil when no element or attribute is called so.
    public func nameIndex(of local: String) -> Int? {
        names.firstIndex { $0.local == local && $0.prefix == nil }
    }
}

private func CLibXML2Shims_parse(
    _ bytes: [UInt8], _ limits: MarkupLimits,
    _ parse: (UnsafePointer<UInt8>?, Int, CLibXML2Shims_Limits) -> OpaquePointer?
) -> OpaquePointer? {
    let limits = CLibXML2Shims_Limits(
        depth: UInt32(clamping: limits.depth), nodes: UInt32(clamping: limits.nodes),
        attributes: UInt32(clamping: limits.attributes))
    return bytes.withUnsafeBufferPointer { parse($0.baseAddress, $0.count, limits) }
}

extension MarkupTree.Record {
    fileprivate init(_ node: CLibXML2Shims_Node) {
        parent = Int32(truncatingIfNeeded: node.parent)
        end = Int32(node.end)
        name =
            switch Int(node.kind) {
            case CLibXML2Shims_KindElement: Int32(node.name)
            case CLibXML2Shims_KindText: -1
            default: -2
            }
        start = Int32(node.start)
        count = Int32(node.count)
        line = Int32(truncatingIfNeeded: node.line)
    }
}

extension MarkupTree.Name {
    fileprivate init(_ name: CLibXML2Shims_Name, in bytes: [UInt8]) {
        func string(_ range: CLibXML2Shims_Range) -> String? {
            guard range.start != UInt32.max else { return nil }
            return String(decoding: bytes[Int(range.start)..<Int(range.start) + Int(range.length)], as: UTF8.self)
        }
        self.init(local: string(name.local) ?? "", prefix: string(name.prefix), namespace: string(name.namespace_))
    }
}

/// The most that a tree may hold, so that a hostile text costs neither time nor memory; what is beyond is left out.
public struct MarkupLimits: Sendable {
    /// Bytes of UTF-8; a longer text is cut off.
    public var bytes = 32 << 20
    /// Elements inside one another; the text of deeper ones belongs to the deepest that is kept.
    public var depth = 512
    /// Elements and texts.
    public var nodes = 1_500_000
    /// Attributes of one tag. libxml2 2.9 compares each attribute with all before it: 50,000 take 20 seconds.
    public var attributes = 256

    /// The limits for a page or document of the news.
    public init() {}
}

/// What is wrong with a text that should be XML. The message never quotes the text.
public struct MarkupError: Error, Hashable, Sendable {
    /// From 1; nil where none is known.
    public let line: Int?
    /// In the user's words, without the file's name and without a full stop.
    public let message: String

    /// What is wrong, in words that quote nothing of the text.
    public init(line: Int?, message: String) {
        self.line = line
        self.message = message
    }

    /// nil where the code says that nothing is wrong.
    init?(_ problem: CLibXML2Shims_Problem) {
        guard problem.code != 0 else { return nil }
        self.init(line: problem.line == 0 ? nil : Int(problem.line), message: Self.message(of: problem.code))
    }

    /// By libxml2's numbers (`xmlParserErrors`), which are part of its stable interface.
    private static func message(of code: Int32) -> String {
        switch code {
        case 2: "there is not enough memory for it"
        case 4: "it is empty"
        case 5: "it goes on after the end of its outermost element"
        case 6...8: "a character reference names no character"
        case 9, 81: "it holds a character that XML does not allow"
        case 23, 26: "it uses an entity that is not declared"
        case 38...41, 65: "an attribute is not written as name=\"value\""
        case 42: "an attribute stands twice in one tag"
        case 68: "a tag has no proper name"
        case 73: "a tag is not closed by >"
        case 74, 76, 77: "an element is not closed, or closed in the wrong order"
        case 89: "it is nested too deeply"
        case 200...205: "a namespace prefix is not declared"
        default: "it is not well-formed XML"
        }
    }
}

extension MarkupError: CustomStringConvertible {
    /// The message with its line: `line 3: an element is not closed`.
    public var description: String { line.map { "line \($0): \(message)" } ?? message }
}
