/// A piece of Swift source. White space and comments are none.
struct Token: Equatable, Sendable {
    enum Kind: Sendable {
        case word, number, string, symbol
    }

    let kind: Kind
    /// A string's is what stands between its quotation marks.
    let text: String
    /// Counted from 1.
    let line: Int
    /// How many braces are open around it.
    let depth: Int
    /// Nothing stands between the token before and this one.
    let touchesPrevious: Bool
    /// A documentation comment stands right before it.
    let isDocumented: Bool

    /// Whether it can end an operand, so that what touches it is a postfix operator.
    var endsOperand: Bool {
        switch kind {
        case .word: !["return", "in", "case", "if", "guard", "while", "try", "as", "else", "where"].contains(text)
        case .number, .string: true
        case .symbol: [")", "]", "}", "?"].contains(text)
        }
    }
}
