extension Abbreviations {
    static let english = Abbreviations(
        neverEnds: """
            p.s mr mrs ms messrs mme mlle dr drs prof rev revd fr hon sen sens rep reps gov govs pres supt sgt cpl pvt capt cmdr
            cdr col gen lt maj adm brig comm comdr det insp atty ste mt vs v e.g i.e eg ie viz cf ca approx esp incl
            asst assoc univ op cit ibid cie mgr msgr ald amb dir ph hwy st
            """,
        mayEnd: """
            inc ltd co corp llc llp plc bros jr sr esq phd ph.d m.d b.a m.a b.s m.s d.c d.d.s ll.b ll.m u.s u.s.a u.k u.n e.u
            u.s.s.r l.a n.y n.j a.m p.m am pm a.d b.c b.c.e c.e etc al et.al est dept ave blvd rd sq ln s.w n.w s.e n.e
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
            penn tenn tex vt va wash wis wyo n.h n.c s.c n.d s.d w.va n.m r.i min hr hrs sec lb lbs oz ft yd mi km cm mm kg
            intl natl govt dist gal tel ext ed eds trans mfg misc acct assn temp orig tech elec spec pkg bldg
            """,
        beforeNumber: """
            no nos p pp fig figs secs art arts ch chap chs eq eqs vol vols par para paras ex nr app cl ver v pt pts exp ref
            """)
}
