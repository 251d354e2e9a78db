/// The templates and styles embedded in the program, as they lie in `Templates/`.
enum BuiltInTemplates {
    static let files: [String: String] = [
        "page.mustache": text(PackageResources.page_mustache),
        "mail.mustache": text(PackageResources.mail_mustache),
        "edition.mustache": text(PackageResources.edition_mustache),
        "story.mustache": text(PackageResources.story_mustache),
        "translated.mustache": text(PackageResources.translated_mustache),
        "original.mustache": text(PackageResources.original_mustache),
        "index.mustache": text(PackageResources.index_mustache),
        "coverage.mustache": text(PackageResources.coverage_mustache),
        "colours.css": text(PackageResources.colours_css),
        "page.css": text(PackageResources.page_css),
        "mail.css": text(PackageResources.mail_css),
        "index.css": text(PackageResources.index_css),
        "coverage.css": text(PackageResources.coverage_css),
    ]

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
