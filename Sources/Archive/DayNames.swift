/// Names of days and months, as headlines have them.
enum DayNames {
    static let all = Set(
        (english + " " + russian).split(separator: " "))

    private static let english = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
        september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec \
        today tomorrow yesterday
        """
    private static let russian = """
        понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы суббота \
        субботу субботы воскресенье воскресенья января февраля марта апреля мая июня июля августа сентября октября \
        ноября декабря сегодня завтра вчера
        """
}
