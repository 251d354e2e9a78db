/// One way to read a Russian word form: the word it is a form of, and which form.
public struct RussianReading: Hashable, Sendable {
    /// The form a dictionary lists, in small letters, with е for ё: nominative singular, infinitive.
    public let lemma: String
    public let grammemes: RussianGrammemes
    /// How likely this reading is among all of the form's, without regard to the words around it; they add up to 1.
    public let probability: Double
    /// Whether the word is in no dictionary, and the reading concluded from its parts or its last letters.
    public let isGuess: Bool
}
