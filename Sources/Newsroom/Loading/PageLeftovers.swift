import NewsModel
import Parsing

extension Intake {
    /// The day's files without those that belong to pages and are none, and a line each that tells how many these are.
    var withoutPageParts: (intake: Intake, findings: [Finding]) {
        let parts = PageParts(among: entries.lazy.map(\.name))
        let own = entries.filter { !parts.folderHolds($0.name) }
        var intake = self
        intake.entries = own.filter { !PageParts.isNoArticle($0.name) }
        var findings: [Finding] = []
        func tell(_ message: String) { findings.append(Finding(.note, source: folder, message: message)) }
        if own.count < entries.count {
            let count = entries.count - own.count
            tell(
                "passed over: \(count) \(count == 1 ? "file" : "files") that a browser saved beside pages, in folders of their own"
            )
        }
        if intake.entries.count < own.count {
            let count = own.count - intake.entries.count
            tell(
                "passed over: \(count) \(count == 1 ? "file that is" : "files that are") never articles (scripts, styles, fonts, links)"
            )
        }
        return (intake, findings)
    }
}
