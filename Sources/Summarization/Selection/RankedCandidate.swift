import NewsModel

/// A candidate by what it is worth now.
struct RankedCandidate: Prioritized {
    let candidate: Candidate
    let worth: Double

    /// The worthier first; of equals the one earlier in the text.
    func precedes(_ other: RankedCandidate) -> Bool {
        worth != other.worth ? worth > other.worth : candidate.index < other.candidate.index
    }
}
