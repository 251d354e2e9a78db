extension FunctionWords {
    static let english = words(
        """
        a about after all also an and any are as at be been before being but by can could did do does for from had
        has have he her here hers him his how i if in into is it its just may me might more most much must my new no
        nor not now of on one only or other our out over own say said says shall she should so some such than that
        the their theirs them then there these they this those through to too told under until up us very was we
        were what when where which while who whom whose why will with would year years you your yet s t
        """)
}
