/// Smileys that stand where a stop would: `привет :)`, `спасибо)))`
enum Smiley {
    /// Whether the closing bracket at `i` ends a smiley.
    static func ends(at i: Int, in text: ScalarText) -> Bool {
        guard text.scalars[i] == 0x29, i > 1 else { return false }
        if i + 1 < text.count, text.classes[i + 1] != .space { return false }
        switch text.scalars[i - 1] {
        case 0x3A, 0x3B: return text.classes[i - 2] == .space || text.classes[i - 2].isLetter
        case 0x2D: return text.scalars[i - 2] == 0x3A || text.scalars[i - 2] == 0x3B
        case 0x29: return text.scalars[i - 2] == 0x29
        default: return false
        }
    }
}
