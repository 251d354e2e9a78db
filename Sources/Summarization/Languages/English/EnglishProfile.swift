extension LanguageProfile {
    static let english = LanguageProfile(
        backReferences: words(
            "he she it they this these that those his her hers its their them him such there both neither"),
        firstPerson: words("i we me us my our mine ours you your yours i'm we're i've we've"),
        connectives: words(
            "but however and meanwhile also so yet still though although then thus therefore moreover nevertheless or"),
        captionOpenings: ["pictured", "file photo", "file picture", "photo:", "photo by", "image:", "image credit"],
        appealOpenings: [
            "scroll down", "click here", "click to", "read more", "read also", "sign up", "subscribe", "follow us",
            "share this", "all rights reserved", "download the app", "download our", "media playback is not",
            "please enable", "this site uses cookies", "we use cookies", "advertisement",
        ],
        typicalLength: 26)
}
