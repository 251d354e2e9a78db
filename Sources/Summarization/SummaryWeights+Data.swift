extension SummaryWeights {
    static let common = SummaryWeights(
        features: [
            "position": 1, "shortness": -0.6, "length": -0.2, "title": 0.8, "support": 0.5, "quotation": -0.4,
            "question": -0.3, "fragment": -0.6, "backReference": -0.3, "connective": -0.1, "firstPerson": -0.3,
            "dash": -0.3, "colon": -0.1, "isolation": -0.2,
        ],
        redundancy: 0.4, overlong: 0.1, underlong: 0.3, antecedent: 0.2)

    static let russian: [String: Double] = [:]
    static let chinese: [String: Double] = [:]
}
