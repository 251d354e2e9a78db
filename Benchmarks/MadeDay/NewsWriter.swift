/// Puts sentences together from the parts that a language has for them.
struct NewsWriter: Sendable {
    enum Language: String, Sendable {
        case english = "en"
        case russian = "ru"
        case chinese = "zh"
    }

    /// What an event is about: positions in the lists of parts, which the languages have in common.
    struct Topic: Sendable {
        let subject: Int
        let deed: Int
        let object: Int
        let place: Int
        let person: Int
        let number: Int
    }

    let language: Language
    private let parts: NewsParts

    init(language: Language) {
        self.language = language
        parts =
            switch language {
            case .english: .english
            case .russian: .russian
            case .chinese: .chinese
            }
    }

    func topic(_ random: inout SplitMix) -> Topic {
        Topic(
            subject: Int(random.next() % 1_000), deed: Int(random.next() % 1_000), object: Int(random.next() % 1_000),
            place: Int(random.next() % 1_000), person: Int(random.next() % 1_000),
            number: Int(random.next() % 9_000) + 12)
    }

    func headline(_ topic: Topic) -> String {
        parts.headline
            .replacing("{s}", with: part(parts.subjects, topic.subject))
            .replacing("{d}", with: part(parts.deeds, topic.deed))
            .replacing("{o}", with: part(parts.objects, topic.object))
            .replacing("{p}", with: part(parts.places, topic.place))
    }

    /// Two to four sentences; every other one is about the topic, the rest about anything.
    func paragraph(_ topic: Topic, _ random: inout SplitMix) -> String {
        let count = Int(random.next() % 3) + 2
        return (0..<count).map { position in
            let other = self.topic(&random)
            let isOfTopic = position % 2 == 0
            return random.pick(parts.sentences)
                .replacing("{s}", with: part(parts.subjects, isOfTopic ? topic.subject : other.subject))
                .replacing("{d}", with: part(parts.deeds, isOfTopic ? topic.deed : other.deed))
                .replacing("{o}", with: part(parts.objects, isOfTopic ? topic.object : other.object))
                .replacing("{p}", with: part(parts.places, isOfTopic ? topic.place : other.place))
                .replacing("{m}", with: part(parts.people, isOfTopic ? topic.person : other.person))
                .replacing("{n}", with: "\(isOfTopic ? topic.number : other.number)")
        }.joined(separator: language == .chinese ? "" : " ")
    }

    private func part(_ list: [String], _ position: Int) -> String { list[position % list.count] }
}

extension String {
    /// `replacing` of the standard library takes a hundred times as long.
    fileprivate func replacing(_ mark: String, with text: String) -> String {
        var result: [UInt8] = []
        var rest = Array(utf8)[...]
        let mark = Array(mark.utf8)
        while let byte = rest.first {
            if rest.starts(with: mark) {
                result += text.utf8
                rest = rest.dropFirst(mark.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
