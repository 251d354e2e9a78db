/// Russian prepositions, as the checks need them.
enum RussianPrepositions {
    /// Those with neither the nominative nor the accusative, which may look like the dictionary form.
    static let neverWithBaseForm: Set<String> = [
        "из", "от", "для", "без", "до", "у", "около", "среди", "кроме", "после", "против", "ради", "вокруг", "к", "ко",
        "при", "над", "перед", "между", "благодаря", "согласно", "вопреки",
    ]
}
