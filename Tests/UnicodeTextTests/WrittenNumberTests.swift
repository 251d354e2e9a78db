import Testing
import UnicodeText

@Suite struct WrittenNumberTests {
    @Test(arguments: [
        "14.6 million roubles", "14,6 млн рублей", "14,6 миллиона", "14 600 000 руб.", "14,600,000", "1460万卢布", "１４６０万",
        "1460多万",
    ])
    func `One amount has one value in every language`(text: String) {
        #expect(WrittenNumber.all(in: text).map(\.value) == ["14600000"])
    }

    @Test(arguments: [
        ("1,840 and 1840", ["1840", "1840"]), ("1.2亿", ["120000000"]), ("3.50", ["3.5"]), ("3,5%", ["3.5"]),
        ("007", ["7"]), ("0", ["0"]), ("212名工人", ["212"]), ("G20", []), ("2 тыс. 300", ["2000", "300"]),
        ("5 bn", ["5000000000"]), ("12 500 человек", ["12500"]), ("in 2024 500 ships", ["2024", "500"]),
        ("1 2345", ["1", "2345"]), ("", []), ("5,", ["5"]), ("7 тысяч", ["7000"]),
    ])
    func `Numbers are read as they are written`(text: String, values: [String]) {
        #expect(WrittenNumber.all(in: text).map(\.value) == values)
    }

    @Test func `The range holds the word of magnitude`() {
        #expect(WrittenNumber.all(in: "it cost 14.6 million.").map(\.range) == [8..<20])
    }

    @Test func `A line of digits without end is read once`() {
        #expect(WrittenNumber.all(in: String(repeating: "1,", count: 200_000)).count <= 200_000)
    }
}
