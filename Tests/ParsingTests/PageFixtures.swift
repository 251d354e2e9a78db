import Formats
import NewsModel

@testable import Parsing

/// Pages of ours, as sites build them: the article amid everything that is not it.
enum PageFixtures {
    static func parse(_ html: String, url: String? = nil) -> ParsedSource {
        SourceParser().parse(
            SourceFile(name: "page.html", url: url, mediaType: .html, bytes: []), text: html)
    }

    static let english = """
        <!DOCTYPE html><html lang="en-GB"><head>
        <title>Technology park opens its laboratories | North Agency</title>
        <meta property="og:title" content="Technology park opens its laboratories">
        <meta property="og:site_name" content="North Agency">
        <meta property="article:published_time" content="2025-05-14T11:14:00+03:00">
        <meta property="article:section" content="Economy">
        <link rel="canonical" href="https://north.example.org/2025/05/14/park">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Technology park opens its laboratories","author":{"@type":"Person","name":"Alma Reed"},
        "dateModified":"2025-05-14T12:30:00+03:00"}</script></head><body>
        <header class="site-header"><a href="/">North Agency</a><nav><ul><li><a href="/economy">Economy</a></li>
        <li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="cookie-banner">We use cookies to improve this site. <button>Accept</button></div>
        <main><article><h1>Technology park opens its laboratories</h1>
        <p class="byline">By Alma Reed</p>
        <figure><img src="a.jpg"><figcaption>A laboratory of the park. Photo: North Agency</figcaption></figure>
        <div class="article-body">
        <p>MINSK, 14 May (North Agency) – The technology park is ready to open its laboratories to partners from abroad,
        the head of its secretariat said on Wednesday.</p>
        <p>The parties agreed to hold a presentation of start-ups in autumn, and to exchange lecturers from next year on.</p>
        <h2>Two laboratories first</h2>
        <p>Two laboratories, for optics and for batteries, will admit guests from September; the others follow in spring.</p>
        <ul><li>Applications are accepted from the first of June by the park's secretariat.</li>
        <li>Guests pay for materials only, which the park buys on their behalf.</li></ul>
        <blockquote><p>We learn as much from our guests as they learn from us, and that is the point of the exercise.</p></blockquote>
        </div>
        <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
        <div class="related"><h3>Related stories</h3><ul><li><a href="/1">Freight doubles in a year</a></li>
        <li><a href="/2">Three universities found an institute</a></li></ul></div></article></main>
        <section class="comments"><h3>Comments</h3><p>What a fine idea, I hope they open the workshop too!</p></section>
        <div class="newsletter">Sign up for our newsletter and never miss a story.</div>
        <footer>© 2025 North Agency. All rights reserved.</footer></body></html>
        """

    static let chinese = """
        <html><head><meta charset="utf-8"><title>高科技园区向外国企业开放实验室_北方日报网</title></head><body>
        <div class="top"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/finance">财经</a></div>
        <div class="weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/finance">经济</a></div>
        <div class="main"><h1>高科技园区向外国企业开放实验室</h1>
        <div class="info">2025年05月14日 09:05 来源：北方日报 作者：林远</div>
        <div class="content"><p>　　北方日报明斯克5月14日电（记者林远）高科技园区准备向外国企业开放实验室，园区秘书处负责人星期三在记者会上表示。</p>
        <p>　　双方商定，今年秋天举行初创企业推介会，并从明年起互派讲师，为青年工程师提供培训机会。</p>
        <p>　　光学实验室和电池实验室将于九月首先接待来访者，其余实验室将于明年春天陆续开放，申请从六月一日开始受理。</p></div>
        <div class="editor">（责任编辑：周明）</div>
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        <div class="xgyd"><h3>相关阅读</h3><ul><li><a href="/1">中欧班列货运量一年翻番</a></li>
        <li><a href="/2">三所大学共建光子学研究所</a></li></ul></div></div>
        <div class="footer">版权所有 北方日报网 未经授权不得转载</div></body></html>
        """

    static let russian = """
        <html lang="ru"><head><title>Парк открывает лаборатории — Восточный вестник</title>
        <meta property="og:title" content="Парк открывает лаборатории"></head><body>
        <div class="menu"><a href="/">Главная</a> <a href="/e">Экономика</a> <a href="/s">Спорт</a></div>
        <div class="news-detail"><h1>Парк открывает лаборатории</h1>
        <div class="news-date">14 мая 2025, 12:40</div>
        <div class="news-text">
        МИНСК, 14 мая. /Восточный вестник/. Парк высоких технологий готов открыть лаборатории для зарубежных партнёров,
        сообщил в среду глава секретариата.<br><br>
        Стороны договорились провести осенью презентацию стартапов, а со следующего года обмениваться преподавателями.<br><br>
        Лаборатории оптики и аккумуляторов примут гостей в сентябре, остальные откроются весной будущего года.
        </div><div class="read-also">Читайте также: <a href="/2">Грузооборот вырос вдвое</a></div></div>
        <div class="footer">Все права защищены. При перепечатке ссылка обязательна.</div></body></html>
        """
}
