import Glibc

enum Exponential {
    /// e^(-position / length).
    static func decay(_ position: Int, over length: Double) -> Double {
        exp(-Double(position) / length)
    }
}
