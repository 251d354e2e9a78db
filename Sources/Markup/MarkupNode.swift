/// An element, a text or the document: a position in a `MarkupTree`.
public struct MarkupNode: Sendable {
    /// What a node is.
    public enum Kind: Sendable {
        case document, element, text
    }

    /// The tree it belongs to.
    public let tree: MarkupTree
    /// The position in document order; the document itself is 0.
    public let index: Int

    /// The node at a position in `0..<tree.nodeCount`.
    @inlinable
    public init(tree: MarkupTree, index: Int) {
        self.tree = tree
        self.index = index
    }

    @inlinable var record: MarkupTree.Record { tree.records[index] }

    /// What the node is.
    @inlinable public var kind: Kind {
        switch record.name {
        case -2: .document
        case -1: .text
        default: .element
        }
    }

    /// Whether it is an element.
    @inlinable public var isElement: Bool { record.name >= 0 }

    /// Whether it is a text.
    @inlinable public var isText: Bool { record.name == -1 }

    /// The position of an element's name in `tree.names`; nil for other nodes.
    @inlinable public var nameIndex: Int? { record.name >= 0 ? Int(record.name) : nil }

    /// The first position after the node and all it contains: its descendants are `index + 1 ..< end`.
    @inlinable public var end: Int { Int(record.end) }

    /// The position of the node around it; nil for the document.
    @inlinable public var parentIndex: Int? { record.parent >= 0 ? Int(record.parent) : nil }

    /// The line of the source in which the node begins (a tag: ends), from 1; above 65,535 some libxml2 stop counting.
    public var line: Int { Int(record.line) }

    /// An element's name without prefix; empty for other nodes.
    public var name: String { record.name >= 0 ? tree.names[Int(record.name)].local : "" }

    /// An element's prefix as written; nil without one.
    public var prefix: String? { record.name >= 0 ? tree.names[Int(record.name)].prefix : nil }

    /// The URI of an element's namespace; nil without one.
    public var namespace: String? { record.name >= 0 ? tree.names[Int(record.name)].namespace : nil }

    /// The node around it; nil for the document.
    public var parent: MarkupNode? { parentIndex.map { MarkupNode(tree: tree, index: $0) } }

    /// The nodes directly inside, elements and texts.
    public var children: Children { Children(tree: tree, position: index + 1, end: end) }

    /// The elements directly inside.
    public var elements: [MarkupNode] { children.filter(\.isElement) }

    /// All nodes inside at any depth, in document order.
    public var descendants: some Sequence<MarkupNode> {
        (index + 1..<max(index + 1, end)).lazy.map { MarkupNode(tree: tree, index: $0) }
    }

    /// The first element directly inside with this local name, whatever its namespace.
    public func child(_ name: String) -> MarkupNode? {
        children.first { $0.isElement && $0.name == name }
    }

    /// The elements directly inside with this local name, whatever their namespace.
    public func children(_ name: String) -> [MarkupNode] {
        children.filter { $0.isElement && $0.name == name }
    }

    /// The first element inside at any depth with this local name, whatever its namespace.
    public func first(_ name: String) -> MarkupNode? {
        descendants.first { $0.isElement && $0.name == name }
    }

    /// The elements inside at any depth with this local name, whatever their namespace, in document order.
    public func all(_ name: String) -> [MarkupNode] {
        descendants.filter { $0.isElement && $0.name == name }
    }

    /// All text inside, joined as it stands in the source, with entities resolved; white space is left alone.
    public var text: String {
        if isText { return String(decoding: textBytes, as: UTF8.self) }
        var joined: [UInt8] = []
        for position in index + 1..<max(index + 1, end) where tree.records[position].name == -1 {
            joined.append(contentsOf: MarkupNode(tree: tree, index: position).textBytes)
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// The UTF-8 bytes of a text; empty for other nodes.
    @inlinable public var textBytes: ArraySlice<UInt8> {
        let record = record
        guard record.name == -1 else { return [] }
        return tree.bytes[Int(record.start)..<Int(record.start) + Int(record.count)]
    }
}

extension MarkupNode: Hashable {
    /// Whether the two are one node of one tree.
    public static func == (a: MarkupNode, b: MarkupNode) -> Bool { a.tree === b.tree && a.index == b.index }

    /// Hashes the position, which all trees share.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension MarkupNode {
    /// The nodes directly inside a node, in order.
    public struct Children: Sequence, IteratorProtocol {
        let tree: MarkupTree
        var position: Int
        let end: Int

        /// The next node; nil after the last.
        public mutating func next() -> MarkupNode? {
            guard position < end else { return nil }
            defer { position = Int(tree.records[position].end) }
            return MarkupNode(tree: tree, index: position)
        }
    }
}

extension MarkupNode {
    /// An element's attributes in order: names and values with entities resolved; of HTML's repeated ones the first.
    public var attributes: [(name: MarkupTree.Name, value: String)] {
        attributeRecords.map { (tree.names[Int($0.name)], string($0)) }
    }

    /// The value of the attribute with this local name and no prefix; nil without one.
    public subscript(attribute: String) -> String? {
        for record in attributeRecords {
            let name = tree.names[Int(record.name)]
            if name.prefix == nil && name.local == attribute { return string(record) }
        }
        return nil
    }

    /// The value of the attribute with this local name in a namespace (its URI); nil without one.
    public subscript(attribute: String, namespace namespace: String) -> String? {
        for record in attributeRecords {
            let name = tree.names[Int(record.name)]
            if name.namespace == namespace && name.local == attribute { return string(record) }
        }
        return nil
    }

    /// The value of the attribute whose name stands at a position of `tree.names`, as UTF-8 bytes; nil without one.
    @inlinable
    public func attributeBytes(_ nameIndex: Int) -> ArraySlice<UInt8>? {
        for record in attributeRecords where Int(record.name) == nameIndex {
            return tree.bytes[Int(record.start)..<Int(record.start) + Int(record.count)]
        }
        return nil
    }

    /// Hands over each attribute's name, as a position of `tree.names`, and its value as UTF-8 bytes, in order.
    @inlinable
    public func forEachAttribute(_ body: (_ nameIndex: Int, _ value: ArraySlice<UInt8>) -> Void) {
        for record in attributeRecords {
            body(Int(record.name), tree.bytes[Int(record.start)..<Int(record.start) + Int(record.count)])
        }
    }

    @inlinable var attributeRecords: ArraySlice<MarkupTree.Attribute> {
        let record = record
        guard record.name >= 0 else { return [] }
        return tree.attributes[Int(record.start)..<Int(record.start) + Int(record.count)]
    }

    private func string(_ record: MarkupTree.Attribute) -> String {
        String(decoding: tree.bytes[Int(record.start)..<Int(record.start) + Int(record.count)], as: UTF8.self)
    }
}
