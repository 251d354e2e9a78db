import Markup

/// Collects what elements say of themselves and hands it down to what they contain.
struct PageMarkCollector {
    let tree: MarkupTree
    let tags: [PageTag]

    /// By position of the node.
    func collect() -> (all: [PageMarks], own: [PageMarks]) {
        let attributes = AttributeNames(tree)
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
        _ node: MarkupNode, _ names: AttributeNames, _ words: inout PageWordReader
    ) -> PageMarks {
        var marks: PageMarks = []
        for name in names.telling {
            if let value = node.attributeBytes(name) { marks.formUnion(words.marks(of: value)) }
        }
        if let name = names.style, let style = node.attributeBytes(name), Self.hides(style) { marks.insert(.hidden) }
        if let name = names.hidden, node.attributeBytes(name) != nil { marks.insert(.hidden) }
        return marks
    }

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        style.count < 500
            && ["display:none", "visibility:hidden"].contains {
                String(decoding: style, as: UTF8.self).filter { $0 != " " }.lowercased().contains($0)
            }
    }

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

    /// Where the attributes that matter stand in the tree's names.
    private struct AttributeNames {
        let telling: [Int]
        let style: Int?
        let hidden: Int?

        init(_ tree: MarkupTree) {
            telling = ["class", "id", "itemprop", "role", "data-testid", "data-component", "data-type"].compactMap {
                tree.nameIndex(of: $0)
            }
            style = tree.nameIndex(of: "style")
            hidden = tree.nameIndex(of: "hidden")
        }
    }
}
