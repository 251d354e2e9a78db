import ArgumentParser
import Configuration
import Newsroom

/// Who sends the editions by mail, and to whom.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The sender: an address, or a name and an address in angle brackets.", valueName: "address"))
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "Also write digest.en.eml and so on, ready for sendmail -t, to this address; ru:ADDRESS for one edition.",
            valueName: "address"))
    var mailTo: [String] = []

    func validate() throws {
        var settings = Configuration().mail
        apply(to: &settings)
        do {
            try settings.checkAddresses()
        } catch {
            throw ValidationError(error.message)
        }
    }

    /// Puts what the command line says over the settings.
    func apply(to settings: inout MailSettings) {
        settings.from = mailFrom ?? settings.from
        if !mailTo.isEmpty { settings.to = mailTo }
    }
}
