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
