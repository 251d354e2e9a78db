extension TokenConventions {
    static let english = TokenConventions(
        abbreviations: .english, joinsHyphens: false,
        prefixes: WordSet(
            """
            e re pre anti non co un de mid ex inter intra neo extra micro mini trans uh mm semi sub ultra post pseudo quasi
            counter hyper meta proto bio geo psycho electro uni bi tri
            """),
        bracketsSmile: false, hasPossessive: true, isCompound: nil)
}
