import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import UnicodeText

/// `svodka settings`: what the settings come to, for make.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Checks the settings; writes those that make needs.",
        discussion: """
            Reads svodka.yaml and the environment's SVODKA_… over it. With --make it writes a file that the Makefile \
            includes: the folders, today's date in the newsroom's zone, and which of the days' own rules are whole.
            """)

    @OptionGroup var configurationOptions: ConfigurationOptions

    @Option(help: "The file to write for make.", completion: .file())
    var make: String?

    @Flag(help: "Look at the rules of all days rather than of one.")
    var allDays = false

    @Argument(help: "The day whose rules are looked at; today when not given.", transform: ArgumentValue.day)
    var date: CivilDate?

    func run() throws {
        let newsroom = try configurationOptions.newsroom()
        guard let make else { return }
        let today = try today(of: newsroom)
        try newsroom.writeMakeSettings(to: make, days: allDays ? .all : .one(date ?? today), today: today)
    }

    /// By the clock of the newsroom, whose day may begin in the morning.
    private func today(of newsroom: Newsroom) throws -> CivilDate {
        guard let zone = TimeZoneRules(named: newsroom.settings.timeZone) else {
            throw CannotRun("there is no time zone “\(newsroom.settings.timeZone)”; one is Europe/Minsk")
        }
        let now = Int(Date().timeIntervalSince1970)
        let local = now + zone.offset(at: now) - (newsroom.settings.dayBegins ?? 0) * 60
        return CivilDate(daysSince1970: Int((Double(local) / 86_400).rounded(.down)))
    }
}
