import NewsModel

/// The shape of a counted noun, by the plural rules of CLDR for whole numbers. `other` is for languages with one shape, and
/// for fractions, which no edition counts.
enum PluralCategory: String, CaseIterable {
    case one, few, many, other

    init(of number: Int, in language: Language) {
        let (ones, tens) = (number % 10, number % 100)
        switch language {
        case .english:
            self = number == 1 ? .one : .other
        case .russian where ones == 1 && tens != 11:
            self = .one
        case .russian where (2...4).contains(ones) && !(12...14).contains(tens):
            self = .few
        case .russian:
            self = .many
        default:
            self = .other
        }
    }
}
