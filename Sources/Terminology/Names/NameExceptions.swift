/// What of CLDR's names makes no entry.
enum NameExceptions {
    /// Parts of the world by their UN M49 codes, and unions of states, which ISO's list of countries has not.
    static let widerRegions = [
        "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "029", "030", "034", "035", "039", "053",
        "054", "061", "142", "143", "145", "150", "151", "154", "155", "419", "EU", "EZ", "UN",
    ]

    /// Entries by their ids: what is no language (several, unknown, none), invented ones, units that nobody counts in,
    /// a name that says nothing of the kind, and names found all over a Russian text (родной язык у детей, письмо и).
    static let entries: Set<String> = [
        "language-mul", "language-und", "language-zxx", "language-tlh", "language-zbl", "language-wuu",
        "script-blis", "script-cirt", "script-sara", "script-teng", "script-hanb", "script-mand", "script-yiii",
        "unit-energy-therm-us", "country-um",
    ]

    /// Units by the beginning of their codes: parts of other units, points of the compass, kitchen measures, and what
    /// screens and printers count in.
    static let units = [
        "compound/", "coordinate/", "graphics/", "volume/cup", "volume/dessert", "volume/drop", "volume/pinch",
        "volume/dram", "volume/jigger", "volume/tea", "volume/table", "duration/day-person", "duration/week-person",
        "duration/month-person", "duration/year-person", "concentr/item", "concentr/permillion", "duration/night",
    ]
}
