import NewsModel
import UnicodeText

extension String {
    /// An edition's own words as a page prints them: in Russian with non-breaking spaces where the text edition breaks no
    /// line (`на английском`, `14 мая`).
    func tied(in edition: Language) -> String {
        edition == .russian ? WordTies(languageTag: edition.rawValue).tied(self) : self
    }
}
