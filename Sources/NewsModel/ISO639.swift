/// The codes of languages in ISO 639.
enum ISO639 {
    /// The two letters (639-1) of a code of three (639-2, bibliographic or terminological); the code itself where there are
    /// none.
    static func shortCode(of code: String) -> String { shortCodes[code] ?? code }

    /// Languages of the press that have both.
    private static let shortCodes: [String: String] = {
        var codes: [String: String] = [:]
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: "=")
            codes[String(parts[0])] = String(parts[1])
        }
        return codes
    }()

    private static let pairs = """
        ara=ar aze=az bel=be ben=bn bos=bs bul=bg cat=ca ces=cs cze=cs chi=zh zho=zh cmn=zh dan=da deu=de ger=de
        ell=el gre=el eng=en est=et eus=eu baq=eu fas=fa per=fa fin=fi fra=fr fre=fr gle=ga heb=he hin=hi hrv=hr
        hun=hu hye=hy arm=hy ind=id isl=is ice=is ita=it jpn=ja kat=ka geo=ka kaz=kk khm=km kir=ky kor=ko lao=lo
        lav=lv lit=lt mkd=mk mac=mk mon=mn msa=ms may=ms mya=my bur=my nep=ne nld=nl dut=nl nob=nb nor=no pol=pl
        por=pt ron=ro rum=ro rus=ru slk=sk slo=sk slv=sl spa=es sqi=sq alb=sq srp=sr swa=sw swe=sv tam=ta tat=tt
        tgk=tg tha=th tuk=tk tur=tr uig=ug ukr=uk urd=ur uzb=uz vie=vi
        """
}
