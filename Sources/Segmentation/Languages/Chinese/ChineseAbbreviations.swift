extension Abbreviations {
    /// Chinese text abbreviates in Latin letters only, as English does.
    static let chinese = english
}
