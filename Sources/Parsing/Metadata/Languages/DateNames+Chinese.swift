extension DateNames {
    /// Numerals with their values; 十 is the ten of 十四 and 二十一.
    static let hanNumerals: [Unicode.Scalar: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    /// What a number counts in a date or a time.
    static let hanUnits: Set<Unicode.Scalar> = ["年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒"]

    static let hanHours: Set<Unicode.Scalar> = ["时", "時", "点", "點"]

    /// The characters of 星期三 and 周三.
    static let hanWeekdayMarks: Set<Unicode.Scalar> = [
        "星", "期", "周", "週", "一", "二", "三", "四", "五", "六", "日", "天",
    ]

    /// Parts of the day that stand before the hour, and whether the hours of a 12-hour clock are after noon.
    static let hanDayParts: [(name: [Unicode.Scalar], isAfternoon: Bool)] = [
        (["上", "午"], false), (["凌", "晨"], false), (["早", "上"], false), (["早", "晨"], false), (["清", "晨"], false),
        (["下", "午"], true), (["晚", "上"], true), (["傍", "晚"], true), (["中", "午"], true), (["午", "后"], true),
    ]
}
