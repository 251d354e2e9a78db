/// Files that come with a page and are none: its scripts, styles and fonts, and what a browser saves in a folder beside it.
public struct PageParts: Sendable {
    /// How many folders browsers saved beside pages.
    public let folderCount: Int
    private let folders: Set<String>

    /// Finds the folders among the files of a day or an archive.
    ///
    /// - Parameter names: with the folders before them. A folder is a page's own when the page lies beside it.
    public init(among names: some Sequence<String>) {
        var pages: Set<String> = []
        var candidates: Set<String> = []
        for name in names {
            var end = name.startIndex
            while let slash = name[end...].firstIndex(of: "/") {
                candidates.insert(String(name[..<slash]))
                end = name.index(after: slash)
            }
            if let dot = name[end...].lastIndex(of: "."), Self.pageEndings.contains(name[dot...].lowercased()) {
                pages.insert(String(name[..<dot]))
            }
        }
        folders = candidates.filter { Self.page(ofFolder: $0).map(pages.contains) == true }
        folderCount = folders.count
    }

    /// Whether a file lies in such a folder.
    public func folderHolds(_ name: String) -> Bool {
        guard !folders.isEmpty else { return false }
        return name.indices.contains { name[$0] == "/" && folders.contains(String(name[..<$0])) }
    }

    /// Whether a file is never an article, by the ending of its name, or by a name that systems give.
    public static func isNoArticle(_ name: String) -> Bool {
        let last = (name.split(separator: "/").last ?? "").lowercased()
        if systemFiles.contains(last) { return true }
        guard let dot = last.lastIndex(of: ".") else { return false }
        return endings.contains(last[last.index(after: dot)...])
    }

    /// What the page of such a folder is called, without its ending; nil for another folder. Browsers translate the word.
    private static func page(ofFolder name: String) -> String? {
        folderEndings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
    }

    private static let folderEndings = [
        "_files", ".files", "-files", "_file", "-файлы", "_файлы", ".файлы", "_文件", ".文件", "_檔案", ".檔案", "_fichiers",
        "-Dateien", "_archivos", "_arquivos", "_bestanden", "_pliki", "_soubory", "_dosyalar", "_ファイル",
    ]
    private static let pageEndings: Set = [".html", ".htm", ".xhtml", ".shtml"]
    private static let endings: Set<Substring> = [
        "js", "mjs", "css", "map", "svg", "woff", "woff2", "ttf", "otf", "eot", "ico", "download", "url", "webloc",
        "lnk",
        "part", "crdownload", "tmp",
    ]
    private static let systemFiles: Set = ["thumbs.db", "desktop.ini", "ehthumbs.db"]
}
