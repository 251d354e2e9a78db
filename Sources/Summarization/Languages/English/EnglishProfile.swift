extension LanguageProfile {
    static let english = LanguageProfile(
        backReferences: words(
            "he she it they this these that those his her hers its their them him such there both neither"),
        firstPerson: words("i we me us my our mine ours you your yours i'm we're i've we've"),
        calendarWords: words(
            """
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday am pm a.m p.m gmt
            """),
        captionOpenings: [
            "©", "pictured", "file photo", "file picture", "photo:", "photo by", "image:", "image credit",
        ],
        appealOpenings: [
            "scroll down", "click here", "click to", "read more", "read also", "sign up", "subscribe", "follow us",
            "share this", "all rights reserved", "download the app", "download our", "media playback is not",
            "this post is sponsored", "this post contains", "this post may contain", "this shop has been compensated",
            "this article contains affiliate", "disclosure:", "please enable", "this site uses cookies",
            "we use cookies", "advertisement", "last updated", "first published", "updated:", "published:",
        ],
        typicalLength: 26)
}
