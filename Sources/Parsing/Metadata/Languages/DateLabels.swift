/// What lines say of their dates, in lower case.
enum DateLabels {
    /// Whether a line tells when an article was changed or looked over, not when it appeared.
    static func isOfChange(_ line: String) -> Bool {
        let lowered = line.lowercased().utf8
        guard changes.contains(where: { lowered.holds($0) }) else { return false }
        return !publications.contains { lowered.holds($0) }
    }

    private static let changes = [
        "updated", "modified", "reviewed", "last edited", "latest version", "next review", "обновлено", "обновлён",
        "обновлен", "изменено", "отредактировано", "更新", "修改", "修訂", "修订",
    ].map { Array($0.utf8) }
    private static let publications = [
        "published", "posted", "created", "опубликовано", "публикации", "发布", "發布", "发表", "發表",
    ].map { Array($0.utf8) }
}
