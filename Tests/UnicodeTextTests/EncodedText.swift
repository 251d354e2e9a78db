import Foundation
import Testing
import UnicodeText

/// One sentence of ours in a charset; made with Python's codecs.
struct EncodedText: CustomTestStringConvertible {
    let charset: Charset
    let bytes: [UInt8]
    let text: String

    init(_ charset: Charset, _ base64: String, _ text: String) {
        self.charset = charset
        self.bytes = Array(Data(base64Encoded: base64) ?? Data())
        self.text = text
    }

    var testDescription: String { charset.rawValue }

    static let samples: [EncodedText] = [
        EncodedText(
            .gb18030,
            "uN+/xry81LDH+Ne8sbi808e/0+vW0Ln6xvPStbXEus/X96Osw9jK6bSmuLrU8MjL0MfG2sj91Nq8x9Xfu+HJz8u1o6zLq7e9"
                + "zazS4tTax+/M7L7Z0NDSu7TO1bnAwLvhoaM=", "高科技园区准备加强与中国企业的合作，秘书处负责人星期三在记者会上说，双方同意在秋天举行一次展览会。"),
        EncodedText(
            .gb18030,
            "uN+/xry81LDH+Ne8sbi808e/0+vW0Ln6xvPStbXEus/X96Osw9jK6bSmuLrU8MjL0MfG2sj91Nq8x9Xfu+HJz8u1o6zLq7e9"
                + "zazS4tTax+/M7L7Z0NDSu7TO1bnAwLvhoaM=", "高科技园区准备加强与中国企业的合作，秘书处负责人星期三在记者会上说，双方同意在秋天举行一次展览会。"),
        EncodedText(
            .big5,
            "sKqs7Kfetumwz7fHs8alW7Fqu1CkpLDqpfi3fqq6plinQKFBr7Wu0bNCrXSzZKRIrFC0waRUpmKwT6rMt3ykV7uhoUHC+aTo"
                + "plC3TqZirO6k0cF8puakQKa4rmnE/bd8oUM=", "高科技園區準備加強與中國企業的合作，秘書處負責人星期三在記者會上說，雙方同意在秋天舉行一次展覽會。"),
        EncodedText(
            .shiftJIS,
            "i1qPcINwgVuDToLNkoaNkYrpi8aCxoLMi6aXzYLwi62Ju4K3gumXcIjTgqqCoILpgsaBQY6WlrGLx5K3gqqQhZdqk/qCyYtM"
                + "jtKJ74ypgsWPcYLXgtyCtYK9gUI=", "技術パークは中国企業との協力を強化する用意があると、事務局長が水曜日に記者会見で述べました。"),
        EncodedText(
            .eucJP,
            "tbu90aXRobylr6TPw+a58bTrtsikyKTOtqjOz6Tytq+yvaS5pOvN0bDVpKykoqTrpMihorv2zLO2ycS5pKy/5c3Lxvyky7Wt"
                + "vNSy8birpMe90qTZpN6kt6S/oaM=", "技術パークは中国企業との協力を強化する用意があると、事務局長が水曜日に記者会見で述べました。"),
        EncodedText(
            .eucKR,
            "seK8+iC03MH2tMIgwd+xuSCx4r73sPrAxyDH+bfCwLsgsK3IrcfSIMHYuvGwoSC1x77uIMDWtNmw7SC757mrsbnA5cDMILz2"
                + "v+TAzyCx4sDayLiw37+hvK0guLvH37TZLg==", "기술 단지는 중국 기업과의 협력을 강화할 준비가 되어 있다고 사무국장이 수요일 기자회견에서 말했다."),
        EncodedText(
            .windows1251,
            "z+Dw6iDi+/Hu6uj1IPLl9e3u6+7j6Okg4+7y7uIg8ODn4uji4PL8IPHu8vDz5O3o9+Xx8uLuIPEg6ujy4Onx6ujs6CDq7uzv"
                + "4O3o/+zoLCDx7u7h+ejrIOIg8fDl5PMg5Ojw5ery7vAg8eXq8OXy4PDo4PLgLg==",
            "Парк высоких технологий готов развивать сотрудничество с китайскими компаниями, сообщил в среду директор секретариата."
        ),
        EncodedText(
            .koi8R,
            "8MHSyyDX2dPPy8nIINTFyM7PzM/Hycogx8/Uz9cg0sHa18nXwdTYINPP1NLVxM7J3sXT1NfPINMgy8nUwcrTy8nNySDLz83Q"
                + "wc7J0c3JLCDTz8/C3cnMINcg09LFxNUgxMnSxcvUz9Ig08XL0sXUwdLJwdTBLg==",
            "Парк высоких технологий готов развивать сотрудничество с китайскими компаниями, сообщил в среду директор секретариата."
        ),
        EncodedText(
            .iso8859_5,
            "v9Dg2iDS6+He2tjlIOLV5d3e297T2Nkg097i3tIg4NDX0tjS0OLsIOHe4uDj1N3Y59Xh4tLeIOEg2tji0Nnh2tjc2CDa3tzf"
                + "0N3Y79zYLCDh3t7R6djbINIg4eDV1OMg1Njg1dri3uAg4dXa4NXi0ODY0OLQLg==",
            "Парк высоких технологий готов развивать сотрудничество с китайскими компаниями, сообщил в среду директор секретариата."
        ),
        EncodedText(
            .ibm866,
            "j6DgqiCi6+GuqqjlIOKl5a2uq66jqKkgo67irqIg4KCnoqiioOLsIOGu4uDjpK2o56Xh4qKuIOEgqqjioKnhqqisqCCqrqyv"
                + "oK2o76yoLCDhrq6h6airIKIg4eClpOMgpKjgpariruAg4aWq4KXioOCooOKgLg==",
            "Парк высоких технологий готов развивать сотрудничество с китайскими компаниями, сообщил в среду директор секретариата."
        ),
        EncodedText(
            .macCyrillic,
            "j+Dw6iDi+/Hu6uj1IPLl9e3u6+7j6Okg4+7y7uIg8ODn4uji4PL8IPHu8vDz5O3o9+Xx8uLuIPEg6ujy4Onx6ujs6CDq7uzv"
                + "4O3o3+zoLCDx7u7h+ejrIOIg8fDl5PMg5Ojw5ery7vAg8eXq8OXy4PDo4PLgLg==",
            "Парк высоких технологий готов развивать сотрудничество с китайскими компаниями, сообщил в среду директор секретариата."
        ),
        EncodedText(
            .windows1252,
            "TGUgcGFyYyB0ZWNobm9sb2dpcXVlIGVzdCBwcup0IOAgZOl2ZWxvcHBlciBsYSBjb29w6XJhdGlvbiCrIGF2ZWMgbGVzIHNv"
                + "Y2npdOlzIOl0cmFuZ+hyZXMguywgYSBk6WNsYXLpIG1lcmNyZWRpIGxlIHNlY3LpdGFpcmUgZ+lu6XJhbC4=",
            "Le parc technologique est prêt à développer la coopération « avec les sociétés étrangères », a déclaré mercredi le secrétaire général."
        ),
    ]
}
