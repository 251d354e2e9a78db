import Formats
import Testing

@Suite("Delimited text")
struct DelimitedTextTests {
    private func cells(_ text: String, delimiter: UInt8? = nil) -> [[String]] {
        DelimitedText.rows(of: Array(text.utf8), delimiter: delimiter).map(\.cells)
    }

    @Test("is cut into rows and cells, whatever ends its lines", arguments: ["\n", "\r\n", "\r"])
    func rows(lineEnd: String) {
        let text = ["en,ru,zh", "park,парк,园区", "", "a,,", "\"last\",б,"].joined(separator: lineEnd)
        #expect(cells(text) == [["en", "ru", "zh"], ["park", "парк", "园区"], ["a", "", ""], ["last", "б", ""]])
        #expect(cells(text + lineEnd) == cells(text))
    }

    @Test("holds delimiters, line ends and doubled quotes between quotes")
    func quotes() {
        let text = "a,\"технопарк, «Парк»\nвторая строка\",\"say \"\"园区\"\"\",\"\"\nb,c,d,e\n"
        #expect(cells(text) == [["a", "технопарк, «Парк»\nвторая строка", "say \"园区\"", ""], ["b", "c", "d", "e"]])
        #expect(DelimitedText.rows(of: Array(text.utf8)).map(\.line) == [1, 3])
    }

    @Test("loses the white space at a cell's ends and the byte order mark")
    func padding() {
        #expect(cells("\u{FEFF} en , ru\t,\" zh \" \nпарк  ,x,y") == [["en", "ru", "zh"], ["парк", "x", "y"]])
    }

    @Test(
        "is divided by what its first line has most of",
        arguments: [
            ("a;b,c;d\n1;2;3", [["a", "b,c", "d"], ["1", "2", "3"]]),
            ("парк\tпарки, сады\t\n园区\t园\t", [["парк", "парки, сады", ""], ["园区", "园", ""]]),
            ("one\ntwo", [["one"], ["two"]]),
        ])
    func delimiters(text: String, expected: [[String]]) {
        #expect(cells(text) == expected)
    }

    @Test("is divided by what its first line names, as Excel has it", arguments: ["", "\u{FEFF}"])
    func hint(mark: String) {
        #expect(cells(mark + "sep=;\r\nпарк;a,b,c,d\r\n") == [["парк", "a,b,c,d"]])
        #expect(cells(mark + "sep=|\nпарк|a") == [["парк", "a"]])
        #expect(cells("sep=;") == [])
        #expect(cells("sep=;\na,b", delimiter: UInt8(ascii: ",")) == [["sep=;"], ["a", "b"]])
    }

    @Test("has no rows where it is empty", arguments: ["", "\n\r\n\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(cells(text).isEmpty)
    }

    @Test("says where a quote is never closed, and goes on with the next line")
    func unclosed() {
        let rows = DelimitedText.rows(of: Array("a,\"парк\nb,c\n".utf8))
        #expect(rows.map(\.cells) == [["a", "\"парк"], ["b", "c"]])
        #expect(rows.map(\.flaw) == [.unclosedQuote(at: 2), nil])
    }

    @Test("says where text follows a closing quote, or a forgotten quote met the next one")
    func afterQuote() {
        let rows = DelimitedText.rows(of: Array("\"парк\" 1,x\nb,c".utf8))
        #expect(rows.map(\.cells) == [["парк", "x"], ["b", "c"]])
        #expect(rows.map(\.flaw) == [.textAfterQuote(at: 11), nil])
        let met = DelimitedText.rows(of: Array("a,\"b\nc,\"d\"\n".utf8))
        #expect(met.map(\.cells) == [["a", "\"b"], ["c", "d"]])
        #expect(met.map(\.flaw) == [.unclosedQuote(at: 2), nil])
    }

    @Test("tells line and column of a byte, in characters")
    func places() {
        let bytes = Array("a,b\n\"две\nстроки\",\"园区\"x\n".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var text = DelimitedText(buffer)
            #expect(text.next() && text.next())
            let second = text.place(of: text.cells[1].range.lowerBound)
            #expect(second.line == 3 && second.column == 10)
        }
    }

    @Test("ends soon, however many quotes it has")
    func hostile() {
        #expect(cells(String(repeating: "\"a,\n", count: 100_001)).count > 1)
        #expect(cells(String(repeating: "\"", count: 100_001)).count == 1)
    }

    @Test("is written so that it reads back as it was")
    func roundTrip() {
        let rows = [["en", "ru"], ["a,b", "говорит: \"парк\""], ["две\nстроки", ""], ["园区", "x;y\tz"]]
        for delimiter in [",", ";", "\t"] as [Character] {
            for quoting in [DelimitedTextWriter.Quoting.all, .needed] {
                let writer = DelimitedTextWriter(delimiter: delimiter, lineEnd: "\r\n", quoting: quoting)
                let text = DelimitedTextWriter.byteOrderMark + rows.map(writer.row).joined()
                #expect(cells(text) == rows)
            }
        }
    }

    @Test("has quotes only where they are needed, unless all are asked for")
    func quoting() {
        #expect(DelimitedTextWriter().row(["парк", "a b", " a", "a\"b", ""]) == "парк,a b,\" a\",\"a\"\"b\",\n")
        #expect(DelimitedTextWriter(quoting: .all).row(["парк", ""]) == "\"парк\",\"\"\n")
    }

    @Test(
        "keeps a spreadsheet from running a cell, where that is asked", arguments: ["=1+1", "+7", "-парк", "@x", "\tx"])
    func formulas(cell: String) {
        let writer = DelimitedTextWriter(guardsFormulas: true)
        #expect(writer.row([cell, "a=b"]) == "'\(cell),a=b\n")
        #expect(DelimitedTextWriter().row([cell]) == "\(cell)\n")
        #expect(DelimitedTextWriter.unguarded("'" + cell) == cell)
        #expect(DelimitedTextWriter.unguarded("'90s") == "'90s")
    }
}
