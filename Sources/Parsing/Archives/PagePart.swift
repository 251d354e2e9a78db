import Formats

/// Files that come with a page and are none: its scripts, styles and fonts, what a system or a browser leaves beside it.
public enum PagePart {
    /// Whether a file is one, by its name, with the folders before it.
    public static func isOne(_ name: String) -> Bool {
        let folders = name.split(separator: "/")
        guard let last = folders.last?.lowercased() else { return true }
        if last.hasPrefix(".") || others.contains(last) || folders.dropLast().contains("__MACOSX") { return true }
        if let dot = last.lastIndex(of: "."), endings.contains(last[last.index(after: dot)...]) { return true }
        return folders.dropLast().contains { isFolder(ofSavedPage: String($0)) }
    }

    /// Whether a folder's name is one that browsers give to what they save beside a page: `X_files`, `X.files`, `X_文件`.
    public static func isFolder(ofSavedPage name: String) -> Bool { page(ofFolder: name) != nil }

    /// What the page of such a folder is called, without its ending; nil for another folder.
    public static func page(ofFolder name: String) -> String? {
        guard let ending = folderEndings.first(where: { name.count > $0.count && name.hasSuffix($0) }) else {
            return nil
        }
        return String(name.dropLast(ending.count))
    }

    /// Browsers translate the word.
    private static let folderEndings = [
        "_files", ".files", "-files", "_file", "-файлы", "_файлы", ".файлы", "_文件", "_檔案", "_fichiers", "-Dateien",
        "_archivos", "_arquivos", "_bestanden", "_pliki", "_soubory", "_dosyalar", "_ファイル",
    ]

    private static let endings: Set<Substring> = [
        "js", "mjs", "css", "map", "svg", "woff", "woff2", "ttf", "otf", "eot", "ico", "download", "url", "webloc",
        "lnk",
        "part", "crdownload", "tmp",
    ]
    private static let others: Set = ["thumbs.db", "desktop.ini", "ehthumbs.db"]
}
