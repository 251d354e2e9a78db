extension PageTemplate {
    /// Colours, in light and in dark; text stands out at 7:1 or more (WCAG AAA), our own words at 4.5:1.
    private static let colours = """
        :root { --ink: #1c1b19; --paper: #fdfcf9; --quiet: #5d5a54; --line: #d8d4ca; --accent: #8c1c13; --tint: #f3efe6; }
        @media (prefers-color-scheme: dark) {
        :root { --ink: #e9e6df; --paper: #171614; --quiet: #a8a39a; --line: #3d3a35; --accent: #f0a093; --tint: #24221f; }
        }
        """

    /// The style of the page for a browser: one column, readable on a phone, in the dark and on paper.
    public static let pageStyle = """
        \(colours)
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1.25rem 1.25rem 4rem; max-width: 44rem; color: var(--ink); background: var(--paper);
        font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
        :lang(zh) { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
        a { color: var(--accent); }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .25rem; }
        h2 { font-size: 1.25rem; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--accent); }
        h3 { font-size: 1.1875rem; line-height: 1.35; margin: 0 0 .4rem; }
        header p { margin: .15rem 0; }
        header .date { font-size: 1.125rem; }
        .editions { display: flex; gap: 1rem; list-style: none; padding: 0; margin: 0; }
        .editions a { display: inline-block; padding: .35rem 0; }
        .quiet, .source, footer { color: var(--quiet); font-size: .9375rem; }
        nav.contents { background: var(--tint); padding: .25rem 1.25rem 1rem; margin-top: 1.5rem; border-radius: .5rem; }
        nav.contents h2 { border: 0; margin: 1rem 0 0; padding: 0; }
        nav.contents h3 { margin: .9rem 0 .2rem; font-size: 1rem; }
        nav.contents ol { margin: 0; padding-left: 1.75rem; }
        nav.contents li { padding: .2rem 0; }
        article { margin: 0 0 2.25rem; padding-bottom: 2rem; border-bottom: 1px solid var(--line); }
        article:last-child { border-bottom: 0; padding-bottom: 0; }
        .source { margin: .1rem 0; }
        .sentences { margin: 1rem 0; padding-left: 1.25rem; }
        .sentences li { margin: .5rem 0; }
        .adds { margin: 1rem 0; padding-left: .9rem; border-left: 3px solid var(--line); }
        .gloss { color: var(--accent); }
        .gloss :lang(zh) { word-break: keep-all; }
        .term { position: relative; border-bottom: 1px dotted var(--quiet); cursor: help; }
        .tip { display: none; position: absolute; left: 0; top: 1.6em; z-index: 1; width: max-content; max-width: 16rem;
        padding: .35rem .6rem; border-radius: .35rem; color: var(--paper); background: var(--ink); font-size: .875rem;
        line-height: 1.4; }
        .term:hover .tip, .term:focus .tip { display: block; }
        .tip span { display: block; }
        @media (max-width: 40rem) {
        .tip { position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem; width: auto; max-width: none; }
        }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .9375rem; margin: 1rem 0; width: 100%; }
        caption { text-align: left; color: var(--quiet); padding-bottom: .25rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); }
        th { font-weight: 600; }
        .links { list-style: none; padding: 0; margin: .75rem 0 0; font-size: .9375rem; }
        .links a { display: inline-block; padding: .2rem 0; overflow-wrap: anywhere; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--accent); }
        @media print {
        :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #bbb; --accent: #000; --tint: #fff; }
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        nav.contents, .editions { display: none; }
        h2, h3 { break-after: avoid; }
        article, table { break-inside: avoid; }
        .term { border-bottom: 0; }
        .links a::after { content: " " attr(href); }
        .links .quiet { display: none; }
        }
        """

    /// The style of a message.
    public static let mailStyle = """
        \(colours)
        body { margin: 0 auto; padding: 16px; max-width: 40em; color: #1c1b19; color: var(--ink); background: #fdfcf9;
        background: var(--paper); font: 16px/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, Arial, sans-serif; }
        a { color: #8c1c13; color: var(--accent); }
        h1 { font-size: 24px; line-height: 1.2; margin: 0 0 4px; }
        h2 { font-size: 19px; margin: 36px 0 12px; border-bottom: 2px solid #8c1c13; }
        h3 { font-size: 17px; line-height: 1.35; margin: 24px 0 4px; }
        header p, .source { margin: 2px 0; }
        .source, .quiet, footer { color: #5d5a54; color: var(--quiet); font-size: 15px; }
        .gloss { color: #8c1c13; color: var(--accent); }
        .sentences { padding-left: 20px; }
        .adds { padding-left: 12px; border-left: 3px solid #d8d4ca; }
        table { border-collapse: collapse; font-size: 15px; }
        caption, th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; }
        .links { list-style: none; padding: 0; }
        .links a { word-break: break-all; }
        """
}
