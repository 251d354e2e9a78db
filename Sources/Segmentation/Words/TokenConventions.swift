/// What a language keeps together as one token; the conventions are those of Universal Dependencies.
struct TokenConventions: Sendable {
    /// Whether a hyphen between letters keeps them together.
    let joinsHyphens: Bool

    static let english = TokenConventions(joinsHyphens: false)
    static let russian = TokenConventions(joinsHyphens: true)

    /// Whether the mark at `i` belongs inside a word; there is a scalar before and after it.
    func joins(_ i: Int, in text: ScalarText) -> Bool {
        let before = text.classes[i - 1]
        let after = text.classes[i + 1]
        switch text.classes[i] {
        case .apostrophe: return before.isLetter && after.isLetter
        case .stop, .comma, .colon: return before == .digit && after == .digit
        case .hyphen: return joinsHyphens && before.isWordPart && after.isWordPart
        default: return false
        }
    }
}
