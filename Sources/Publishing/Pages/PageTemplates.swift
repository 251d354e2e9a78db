import Markup
import Mustache

/// The templates that pages are made from: those that came with svodka, and a newsroom's own in the place of some.
///
/// They are Mustache: `{{headline}}` shows a text, escaped; `{{#terms}}…{{/terms}}` repeats; `{{> story}}` includes another.
public struct PageTemplates: Sendable {
    private let library: MustacheLibrary
    private let styles: [String: String]

    /// The built-in ones.
    public static let builtIn = (try? PageTemplates(overrides: [:])) ?? PageTemplates()

    /// The built-in files by name: `page.mustache`, `page.css`, ….
    public static let files: [String: String] = BuiltInTemplates.files

    /// - Parameter overrides: contents of a newsroom's files by their names; a file that replaces no built-in one may be
    ///   included by others.
    /// - Throws: `TemplateError` for the first template that cannot be used.
    public init(overrides: [String: TemplateFile]) throws(TemplateError) {
        var templates = Self.files.mapValues { TemplateFile(path: "svodka", text: $0) }
        templates.merge(overrides) { $1 }
        styles = templates.filter { $0.key.hasSuffix(".css") }.mapValues(\.text)
        let sources = Dictionary(
            uniqueKeysWithValues: templates.filter { $0.key.hasSuffix(Self.ending) }
                .map { (String($0.key.dropLast(Self.ending.count)), $0.value) })
        let check = TemplateCheck(builtIn: Self.files.filter { $0.key.hasSuffix(Self.ending) }.map(\.value))
        var library = MustacheLibrary()
        for (name, file) in sources.sorted(by: { $0.key < $1.key }) {
            if overrides[name + Self.ending] != nil {
                try check.check(file.text, file: file.path, partials: Set(sources.keys))
            }
            library.register(try Self.compiled(file), named: name)
        }
        try Self.refuseLoops(in: sources)
        self.library = library
    }

    /// Nothing but what has no template.
    private init() {
        library = MustacheLibrary()
        styles = [:]
    }

    private static let ending = ".mustache"

    /// A page of a kind (`page`, `mail`, `index`, `coverage`) with its style; lines are short enough for mail.
    public func render(_ name: String, _ values: [String: PageValue]) -> String {
        var values = values
        values["style"] = .markup(style(for: name))
        let page = library.render(ShownValue(value: .group(values)), withTemplate: name) ?? ""
        return HTMLLines.folded(page)
    }

    /// A page's style: the colours, then its own. A message has its own alone.
    private func style(for name: String) -> String {
        let own = styles[name + ".css"] ?? styles["page.css"] ?? ""
        return ([styles["colours.css"] ?? "", own].filter { !$0.isEmpty }.joined(separator: "\n")).trimmedEnd
    }

    /// Escapes letter by letter of Unicode, where Mustache's own goes by what a reader sees as one: it would leave a quotation
    /// mark with an accent on it as it is.
    private struct Escape: MustacheContentType {
        func escapeText(_ text: String) -> String { Escaping.attribute(text) }
    }

    /// What stands before each template, so that its texts are escaped so.
    private static let head: String = {
        MustacheContentTypes.register(Escape(), named: "SVODKA")
        return "{{% CONTENT_TYPE: SVODKA}}"
    }()

    private static func compiled(_ file: TemplateFile) throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: head + file.text)
        } catch let error as MustacheTemplate.ParserError {
            let place = error.context
            let column = place.columnNumber - (place.lineNumber == 1 ? head.count : 0)
            throw TemplateError(
                source: file.path, line: place.lineNumber, column: max(1, column), message: Self.message(error.error))
        } catch {
            throw TemplateError(source: file.path, line: 1, column: 1, message: "cannot be read as a template")
        }
    }

    private static func message(_ error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "this closing tag closes no open one of its name"
        case .expectedSectionEnd: "a tag that was opened with {{# or {{^ is not closed"
        case .unfinishedName: "this tag has no name, or a name that is none"
        default: "a tag is not closed here: }} is missing"
        }
    }

    /// - Throws: `TemplateError` where templates include each other in a circle.
    private static func refuseLoops(in sources: [String: TemplateFile]) throws(TemplateError) {
        let includes = sources.mapValues { TemplateTag.all(in: $0.text).filter { $0.kind == .partial } }
        for (name, tags) in includes.sorted(by: { $0.key < $1.key }) {
            for tag in tags {
                var reached: Set<String> = []
                var next = [tag.name]
                while let template = next.popLast() {
                    guard reached.insert(template).inserted else { continue }
                    next += (includes[template] ?? []).map(\.name)
                }
                guard reached.contains(name), let file = sources[name] else { continue }
                throw TemplateError(
                    source: file.path, line: tag.line, column: tag.column,
                    message: "“\(name)” includes itself by way of “\(tag.name)”")
            }
        }
    }
}

/// A file with a template or a style.
public struct TemplateFile: Sendable {
    /// As the user knows it, for messages.
    public let path: String
    /// What the file holds.
    public let text: String

    /// A file as it was read.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

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

/// What is wrong in a template: where, and what to write instead.
public struct TemplateError: Error, Hashable, CustomStringConvertible {
    /// The file as the user named it.
    public let source: String
    /// From 1.
    public let line: Int
    /// From 1, in characters.
    public let column: Int
    /// What is wrong, and what to write instead.
    public let message: String

    /// Place and message in one line.
    public var description: String { "\(source):\(line):\(column): \(message)" }
}
