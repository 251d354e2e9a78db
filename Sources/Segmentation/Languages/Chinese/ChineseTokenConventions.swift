extension TokenConventions {
    /// Latin words inside Chinese text follow the rules of English.
    static let chinese = english
}
