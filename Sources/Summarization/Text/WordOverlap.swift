/// How much sentences say the same.
struct WordOverlap {
    private let count: Int
    private let similarities: [Double]

    /// - Parameter sentences: the words of each as numbers within the text, each once.
    init(of sentences: [ArraySlice<Int32>]) {
        count = sentences.count
        var similarities = [Double](repeating: 0, count: count * count)
        // For each word the last sentence that was looked at and has it.
        var holders = [Int](repeating: -1, count: Int(sentences.joined().max() ?? -1) + 1)
        for later in sentences.indices {
            for word in sentences[later] { holders[Int(word)] = later }
            for earlier in 0..<later {
                let shared = sentences[earlier].count { holders[Int($0)] == later }
                similarities[later * count + earlier] = Self.similarity(
                    shared, sentences[earlier].count, sentences[later].count)
            }
        }
        self.similarities = similarities
    }

    /// The words both have, over the geometric mean of how many each has: 0 to 1.
    func similarity(of earlier: Int, and later: Int) -> Double { similarities[later * count + earlier] }

    private static func similarity(_ shared: Int, _ one: Int, _ other: Int) -> Double {
        shared == 0 ? 0 : Double(shared) / (Double(one) * Double(other)).squareRoot()
    }
}
