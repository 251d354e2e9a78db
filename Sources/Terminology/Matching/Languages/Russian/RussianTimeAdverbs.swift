/// Adverbs that are a noun of time in the instrumental: «вечером» speaks of an evening, as «кругом» does not of a circle.
enum RussianTimeAdverbs {
    static func contains(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
        form.count <= 14 && words.contains(String(decoding: form, as: UTF8.self))
    }

    private static let words: Set<String> = ["утром", "днем", "вечером", "ночью", "весной", "летом", "осенью", "зимой"]
}
