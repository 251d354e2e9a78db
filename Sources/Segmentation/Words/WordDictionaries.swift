import Lexicons
import UnicodeText

/// The words of scripts that put no space between them; one for each thread.
struct WordDictionaries {
    /// nil where no language is served that is written so.
    let divider: WordDivider?
    private let lexicon: ChineseLexicon?
    /// For Japanese, Thai and others; nil where ICU has none.
    private let others = BreakIterator(.word, locale: "zh")

    init(divider: WordDivider?) {
        self.divider = divider
        lexicon = divider?.lexicon
    }

    /// Calls `body` with the words of a run, in order; with the whole run where no dictionary knows its script.
    func forEachWord(of run: Range<Int>, in text: ScalarText, _ body: (Range<Int>) -> Void) {
        let scalars = UnsafeBufferPointer(rebasing: text.scalars.buffer[run])
        if let lexicon, scalars.allSatisfy(ChineseLexicon.covers) {
            lexicon.forEachWord(in: scalars) { word in
                body(run.lowerBound + word.lowerBound..<run.lowerBound + word.upperBound)
            }
        } else {
            forEachOtherWord(of: run, scalars, body)
        }
    }

    private func forEachOtherWord(
        of run: Range<Int>, _ scalars: UnsafeBufferPointer<UInt32>, _ body: (Range<Int>) -> Void
    ) {
        let units = Array(scalars.lazy.compactMap(Unicode.Scalar.init).flatMap(\.utf16))
        let boundaries = units.withUnsafeBufferPointer { others?.boundaries(of: $0) }
        var from = run.lowerBound
        var unit = 0
        for boundary in boundaries ?? [] {
            var to = from
            while unit < boundary.end, to < run.upperBound {
                unit += scalars[to - run.lowerBound] < 0x10000 ? 1 : 2
                to += 1
            }
            if to > from { body(from..<to) }
            from = to
        }
        if from < run.upperBound { body(from..<run.upperBound) }
    }
}
