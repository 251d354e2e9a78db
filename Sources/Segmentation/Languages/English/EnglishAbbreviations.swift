extension Abbreviations {
    static let english = Abbreviations(
        neverEnds: """
            mr mrs ms messrs mme mlle dr prof rev revd fr hon sen rep reps sens gov pres supt sgt cpl pvt capt cmdr cdr
            col gen lt maj adm brig comm comdr det insp atty st ste mt ft gen vs v e.g i.e viz cf ca approx esp incl
            al. eg ie asst assoc dept univ ph op cit ibid ed eds trans vol vols ill
            """,
        mayEnd: """
            inc ltd co corp llc llp plc bros jr sr esq phd ph.d m.d b.a m.a b.s m.s d.c d.d.s ll.b ll.m u.s u.s.a u.k u.n
            e.u u.s.s.r l.a n.y n.j a.m p.m am pm a.d b.c b.c.e c.e etc al et.al est dept ave blvd rd hwy sq ln
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
            penn tenn tex vt va wash wis wyo n.h n.c s.c n.d s.d w.va n.m r.i min hr hrs sec lb lbs oz in ft yd mi km cm mm kg
            """,
        beforeNumber:
            "no nos p pp fig figs sec secs art arts ch chap chs eq eqs vol vols par para paras ex nr app cl ver v pt pts"
    )
}
