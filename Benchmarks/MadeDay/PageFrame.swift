/// What stands around an article on a page, at about the length it has on real ones.
struct PageFrame: Sendable {
    let writer: NewsWriter

    func html(_ topic: NewsWriter.Topic, number: Int, _ random: inout SplitMix) -> String {
        let title = writer.headline(topic)
        var page = """
            <!DOCTYPE html>
            <html lang="\(writer.language.rawValue)">
            <head><meta charset="utf-8"><title>\(title) | Example News \(number % 40)</title>
            <meta property="og:title" content="\(title)"><meta property="og:site_name" content="Example News \(number % 40)">
            <meta property="article:published_time" content="2025-05-14T\(10 + number % 10):\(10 + number % 50):00+03:00">
            <style>\(styles(bytes: 22_000, &random))</style><script>\(script(bytes: 20_000, &random))</script></head>
            <body class="page page--article"><header class="site-header"><nav class="main-nav"><ul>
            """
        for _ in 0..<60 { page += teaser(&random, class: "main-nav__item") }
        page += "</ul></nav></header><main class=\"layout\"><article class=\"article\"><h1>\(title)</h1>"
        page +=
            "<div class=\"article__meta\"><span class=\"author\">Example Author</span></div><div class=\"article__body\">"
        for position in 0..<20 {
            page += "<p class=\"article__paragraph\">\(writer.paragraph(topic, &random))</p>\n"
            if position % 6 == 5 { page += "<script>\(script(bytes: 2_500, &random))</script>" }
        }
        page += "</div></article><aside class=\"sidebar related\"><ul>"
        for _ in 0..<90 { page += teaser(&random, class: "related__item card card--small") }
        page += "</ul></aside></main><footer class=\"site-footer\"><p>© 2025 Example News</p></footer>"
        return page + "<script>\(script(bytes: 8_000, &random))</script></body></html>\n"
    }

    private func teaser(_ random: inout SplitMix, class name: String) -> String {
        let topic = writer.topic(&random)
        let address = "/2025/05/\(1 + random.next() % 28)/\(random.next() % 100_000)"
        return """
            <li class="\(name)" data-position="\(topic.number)"><a class="link link--\(topic.deed % 7)" \
            href="\(address)"><img class="lazy" src="/i/\(topic.number).webp" srcset="/i/\(topic.number)-320.webp 320w, \
            /i/\(topic.number)-640.webp 640w" alt=""><span class="link__text">\(writer.headline(topic))</span></a></li>

            """
    }

    private func styles(bytes: Int, _ random: inout SplitMix) -> String {
        var text = ""
        while text.utf8.count < bytes {
            text +=
                ".c\(random.next() % 10_000)>a:hover{margin:\(random.next() % 64)px;color:#\(random.next() % 1_000)}\n"
        }
        return text
    }

    private func script(bytes: Int, _ random: inout SplitMix) -> String {
        var text = ""
        while text.utf8.count < bytes {
            text += "if(a\(random.next() % 100)<b){d.push({\"k\":\"<div class='x'>\",v:\(random.next() % 100_000)})}\n"
        }
        return text
    }
}
