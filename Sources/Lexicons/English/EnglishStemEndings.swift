/// Whether a verb's stem, as -ed and -ing leave it, has lost an e: `organiz-` has, `visit-` has not.
enum EnglishStemEndings {
    /// Endings after which an e was lost, and longer ones after which it was not; the longest ending decides.
    private static let lost = """
        c v z u gu qu ang eng ung dg rg lg bl pl tl dl gl kl fl cl zl rs ns ls ps at ir ur ar id ad od ud am im um in ak ik ok
        ul il al ap yp it ot ut iv av ov ev as is os us ys ag eg ig og ug e iz yz ob ib ub yr yl ol
        """
    private static let kept = """
        lz tz eat oat eet oot ait uit out oad ead aid oid oud eed ood aim eam oom oam ain oin ein uin ean oan een oon awn
        ear oar air eir our oor eer oul aul eal ail oil eel ool eak oak eek ook ouk eap oap eep oop oup dit bit mit vit sit
        rit hit fit lit cit rot lot vot er or on en el et em om an op ip up ong ing ens ews
        """

    private static let lostEndings = set(lost)
    private static let keptEndings = set(kept)

    /// - Parameter stem: in ASCII.
    static func takesE(_ stem: [UInt8]) -> Bool {
        for length in stride(from: min(3, stem.count), through: 1, by: -1) {
            let ending = stem.suffix(length).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if keptEndings.contains(ending) { return false }
            if lostEndings.contains(ending) { return true }
        }
        return false
    }

    private static func set(_ list: String) -> Set<UInt32> {
        Set(
            list.split(whereSeparator: \.isWhitespace).map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })
    }
}
