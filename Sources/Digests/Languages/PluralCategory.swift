import NewsModel

/// The shape of a counted noun, by the plural rules of CLDR for whole numbers.
enum PluralCategory {
    case one, few, other

    init(of number: Int, in language: Language) {
        let (ones, tens) = (number % 10, number % 100)
        switch language {
        case .english:
            self = number == 1 ? .one : .other
        case .russian where ones == 1 && tens != 11:
            self = .one
        case .russian where (2...4).contains(ones) && !(12...14).contains(tens):
            self = .few
        case .russian, .chinese:
            self = .other
        }
    }
}
