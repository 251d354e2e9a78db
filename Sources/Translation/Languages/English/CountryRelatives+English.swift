extension CountryRelatives {
    static let english = CountryRelatives(
        """
        china:chin sino PRC
        people's republic of china:chin PRC
        czech republic:czech
        czechia:czech
        denmark:dan
        england:english british
        european union:EU european
        finland:finnish finn
        france:french
        great britain:brit UK kingdom engl
        ireland:irish
        netherlands:dutch holland
        new zealand:zealand kiwi
        north korea:korean DPRK
        norway:norwegian
        philippines:filipin philippin
        poland:polish pole
        russian federation:russia
        saudi arabia:saudi
        south africa:african
        south korea:korean ROK
        soviet union:soviet USSR
        spain:spanish spani
        sweden:swed
        switzerland:swiss
        thailand:thai
        turkey:turk türki
        united arab emirates:emirat UAE
        united kingdom:brit UK kingdom engl
        united states:america US USA states
        united states of america:america US USA states
        usa:america US states
        uk:brit kingdom engl
        wales:welsh
        """)
}
