import Testing

@testable import Parsing

struct SavedAddressTests {
    @Test func `A browser's remark tells where a page was saved from`() {
        let page = "<!DOCTYPE html>\n<!-- saved from url=(0034)https://lake.example.org/2025/ferry/ -->\n<html>"
        #expect(SavedAddress.find(in: page) == "https://lake.example.org/2025/ferry/")
    }

    @Test(arguments: [
        "<!-- saved from url=(0014)about:internet -->", "<!-- saved from url=(0", "<html><body>saved from url=(",
        "<!-- saved from url=(0010)file:///C:/a.html -->", "",
    ])
    func `What is no page's address is none`(_ page: String) {
        #expect(SavedAddress.find(in: page) == nil)
    }
}
