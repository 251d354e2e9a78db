/// How strongly two articles belong together.
struct Link: Sendable {
    /// Links weaker than this share of what is needed are not kept: they count as none.
    static let weakest = 0.3

    let a: Int
    let b: Int
    /// 1 is just enough for two articles to tell one event.
    let strength: Double
}
