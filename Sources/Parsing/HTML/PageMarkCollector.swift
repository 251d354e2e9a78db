import Markup

/// Collects what elements say of themselves and hands it down to what they contain.
struct PageMarkCollector {
    let tree: MarkupTree
    let tags: [PageTag]

    /// By position of the node.
    func collect() -> (all: [PageMarks], own: [PageMarks]) {
        let attributes = attributeKinds()
        let prose = proseBefore()
        let allProse = prose.last ?? 0
        var words = PageWordReader()
        var marks = [PageMarks](repeating: [], count: tree.nodeCount)
        var ownMarks = marks
        for index in 0..<tree.nodeCount {
            let node = MarkupNode(tree: tree, index: index)
            let inherited = node.parentIndex.map { marks[$0] } ?? []
            guard let name = node.nameIndex else {
                marks[index] = inherited
                continue
            }
            var own = PageMarks(tags[name])
            if tags[name] != .body && tags[name] != .html {
                own.formUnion(marksOfAttributes(node, attributes, &words))
            }
            // A class such as `layout-with-sidebar` on what holds the whole text says nothing about the text.
            let share = prose[max(index, node.end - 1)] - prose[index]
            if allProse > 0 && share * 10 >= allProse * 6 { own.subtract(.suspicious) }
            ownMarks[index] = own
            marks[index] = inherited.union(own)
        }
        return (marks, ownMarks)
    }

    private func marksOfAttributes(
        _ node: MarkupNode, _ kinds: [AttributeKind], _ words: inout PageWordReader
    ) -> PageMarks {
        var marks: PageMarks = []
        node.forEachAttribute { name, value in
            switch kinds[name] {
            case .telling: marks.formUnion(words.marks(of: value))
            case .style: if Self.hides(value) { marks.insert(.hidden) }
            case .hidden: marks.insert(.hidden)
            case .other: break
            }
        }
        return marks
    }

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count < 500, style.contains(UInt8(ascii: "y")) else { return false }
        let compact = Array(style.lazy.filter { $0 != UInt8(ascii: " ") })
        return hidingStyles.contains { compact.holds($0) }
    }

    private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

    /// For each node, how many bytes of long texts outside links stand before its end.
    private func proseBefore() -> [Int] {
        var sums = [Int](repeating: 0, count: tree.nodeCount)
        var sum = 0
        var linkEnd = 0
        for index in 0..<tree.nodeCount {
            let node = MarkupNode(tree: tree, index: index)
            if let name = node.nameIndex {
                switch tags[name] {
                case .a, .script, .unseen, .noscript, .head: linkEnd = max(linkEnd, node.end)
                default: break
                }
            } else if node.isText && index >= linkEnd {
                let length = node.textBytes.count
                if length >= 80 { sum += length }
            }
            sums[index] = sum
        }
        return sums
    }

    private enum AttributeKind {
        case telling, style, hidden, other
    }

    /// By position of the name in `tree.names`.
    private func attributeKinds() -> [AttributeKind] {
        tree.names.map { name in
            switch name.local {
            case "class", "id", "itemprop", "role", "data-testid", "data-component", "data-type": .telling
            case "style": .style
            case "hidden": .hidden
            default: .other
            }
        }
    }
}
