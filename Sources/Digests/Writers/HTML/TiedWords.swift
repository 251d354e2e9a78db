import NewsModel

extension String {
    /// An edition's own words as a page prints them: in Russian a short preposition is tied to its noun (`на английском`)
    /// and a number to what it counts (`14 мая`) by a non-breaking space, as the text keeps them on one line.
    func tied(in edition: Language) -> String {
        guard edition == .russian else { return self }
        var tied = String.UnicodeScalarView()
        var word: [UInt32] = []
        for scalar in unicodeScalars {
            if scalar == " " {
                let isPreposition = (1...2).contains(word.count) && word.allSatisfy { (0x430...0x45F).contains($0) }
                let isNumber = !word.isEmpty && word.allSatisfy { (0x30...0x39).contains($0) }
                tied.append(isPreposition || isNumber ? "\u{A0}" : " ")
                word = []
            } else {
                tied.append(scalar)
                // A preposition in brackets is one.
                if scalar != "(" { word.append(scalar.value) }
            }
        }
        return String(tied)
    }
}
