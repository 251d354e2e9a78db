/// The natural logarithm without a mathematics library: the same digits on every machine.
enum Logarithm {
    /// Exact to three digits; `value` is above 0.
    static func natural(_ value: Float) -> Float {
        let m = value.significand - 1
        return 0.693_147 * (Float(value.exponent) + m * (1.425_4 + m * (-0.583_8 + m * 0.158_4)))
    }
}
