extension TextMarks {
    static let englishAsides = [
        "read also", "read more", "see also", "also read", "related", "related news", "related stories",
        "related articles", "more on this", "more on this story", "recommended", "you may also like", "related topics",
        "further reading", "don't miss", "read next", "up next",
    ]
    static let englishEnds = [
        "follow us", "follow us on", "tags", "share", "share this", "share this article", "comments", "latest news",
        "recent news", "most read", "most popular", "more news", "all news", "advertisement", "subscribe",
        "about the author", "topics", "trending", "leave a comment", "add a comment", "print", "newsletter",
    ]
    static let englishEndStarts = [
        "follow us", "recent news", "latest news", "share this", "subscribe to", "sign up for", "most read", "tags:",
        "comments (", "join our", "download our app", "more from", "posted in", "filed under", "report a typo",
    ]
    static let englishFurniture = [
        "home", "menu", "search", "log in", "login", "sign in", "sign up", "register", "contact", "contacts",
        "contact us", "about", "about us", "copy link", "skip to content", "skip to main content", "privacy policy",
        "terms of use", "facebook", "twitter", "x", "telegram", "instagram", "youtube", "vk", "whatsapp", "linkedin",
        "email", "rss", "accept", "accept all", "ok", "close", "advertise", "listen", "video", "photo",
    ]
    static let englishLegal = [
        "all rights reserved", "we use cookies", "site uses cookies",
        "use of cookies", "cookies to improve", "cookies are absolutely", "necessary cookies",
        "cookies on your browser",
        "analyze and understand how you use this website", "terms and conditions",
    ]
    static let englishCaptionStarts = [
        "photo:", "photo by", "photo courtesy", "photo credit", "image:", "image credit", "image courtesy", "picture:",
        "file photo", "photos:", "pictured:", "video:", "illustration:", "credit:", "getty images",
    ]
    static let englishCaptionParts = [
        "photo courtesy of", "photo by ", "file photo", "getty images", "image courtesy of", "ap photo", ". photo:",
        "photo: ", "image: ", "via getty", "/handout", "screenshot from",
    ]
    static let englishHomes = ["home", "main", "main page", "news"]
    static let englishSections = [
        "economy", "politics", "business", "world", "finance", "society", "culture", "sport", "sports", "technology",
        "science", "education", "science and education", "transport", "energy", "health", "tech", "opinion", "markets",
        "industry", "agriculture", "trade", "innovation", "innovations", "regions", "president", "incidents", "travel",
        "environment", "companies", "investment", "logistics", "it", "international", "national", "local", "analysis",
    ]
}
