import NewsModel

/// Words by which English news tells its field.
enum EnglishSectionWords {
    /// What sources, keywords and glossaries call a field; lower case, separated by commas.
    static let names: KeyValuePairs<SectionName, String> = [
        .economy: """
        economy, economics, business, finance, financial, money, markets, market, trade, companies,
        company news, industry, industrial, banking, banks, investment, investing, economic, commerce,
        agriculture, property, real estate, companies and markets, personal finance, retail, insurance,
        taxes, customs, manufacturing, entrepreneurship,
        agriculture and food, agribusiness, economy and business
        """,
        .politics: """
        politics, political, policy, government, president, parliament, elections, election, diplomacy,
        world politics, foreign affairs, foreign policy, congress, national security, defence, defense,
        military, international relations, law, legislation, public administration
        """,
        .scienceAndEducation: """
        science, education, science and education, science & education, research, university,
        universities, schools, school, higher education, academia, space, astronomy, physics, biology,
        chemistry, environment & science, students, archaeology
        """,
        .technology: """
        technology, tech, it, ict, science and technology, science & technology, sci-tech, digital,
        innovation, innovations, gadgets, software, hardware, internet, computing, computers,
        artificial intelligence, ai, cybersecurity, telecom, telecommunications, telecoms, start-ups,
        startups, mobile, apple, iphone, electronics, high-tech, high technology
        """,
        .transport: """
        transport, transportation, logistics, railways, railway, rail, aviation, shipping, roads,
        automotive, cars, auto, autos, motoring, car news, freight, cycling industry, traffic, ports
        """,
        .energy: """
        energy, power, oil, gas, oil and gas, oil & gas, nuclear, nuclear energy, renewables,
        renewable energy, electricity, coal, climate & energy, mining and energy
        """,
        .society: """
        society, social, health, healthcare, medicine, community, local, local news, regions, region,
        people, family, incidents, accidents, crime, courts, weather, environment, life, lifestyle,
        women, food, religion, labour, labor, emergencies, wellness, housing, obituaries, parenting,
        pets
        """,
        .culture: """
        culture, arts, art, entertainment, music, film, films, movies, tv, television, books, theatre,
        theater, celebrity, celebrities, tourism, travel, fashion, history, heritage, museums, style,
        games, gaming, arts & culture
        """,
        .sport: """
        sport, sports, football, soccer, hockey, ice hockey, basketball, tennis, nba, nfl, mlb, nhl,
        golf, athletics, cycling, boxing, motorsport, formula 1, olympics, cricket, rugby, baseball,
        wrestling, biathlon, ncaa
        """,
    ]

    /// Words (dictionary forms) that tell of a field wherever they stand.
    static let cues: KeyValuePairs<SectionName, String> = [
        .economy: """
        export, import, trade, investment, investor, bank, inflation, gdp, tariff, market, price,
        turnover, profit, revenue, budget, tax, manufacturer, factory, enterprise, exporter, customs,
        currency, loan, stock, shareholder, economy, economic, billion, invest, retailer, harvest
        """,
        .politics: """
        president, minister, parliament, government, election, ambassador, treaty, sanction, senate,
        senator, summit, diplomat, vote, republican, democrat, ministry, premier, bilateral, foreign,
        ceasefire, troop, military, lawmaker, opposition
        """,
        .scienceAndEducation: """
        university, student, scientist, researcher, research, professor, institute, laboratory,
        academy, school, teacher, education, science, scientific, study, graduate, galaxy, telescope,
        fossil, species, experiment, curriculum
        """,
        .technology: """
        software, startup, start-up, technology, digital, internet, app, smartphone, algorithm, robot,
        chip, semiconductor, computer, programmer, developer, cybersecurity, cloud, drone, laptop,
        device, iphone, android, innovation, innovative, ai, online, platform, 5g
        """,
        .transport: """
        railway, train, freight, container, logistics, airport, airline, flight, port, cargo, road,
        bus, truck, vehicle, passenger, transport, aircraft, shipping, motorway, metro, car, bike,
        corridor, terminal, wagon
        """,
        .energy: """
        energy, electricity, nuclear, reactor, oil, gas, pipeline, refinery, solar, wind, turbine,
        megawatt, hydrogen, power, coal, fuel, grid, gigawatt, barrel, opec, renewable
        """,
        .society: """
        hospital, doctor, patient, health, police, family, child, court, crime, resident, disease,
        vaccine, victim, pension, charity, weather, storm, accident, suspect, arrest, shooting, recipe,
        pregnancy
        """,
        .culture: """
        museum, film, concert, theatre, theater, festival, exhibition, artist, music, painting, writer,
        novel, tourist, heritage, actor, singer, movie, gallery, album, orchestra, ballet
        """,
        .sport: """
        championship, tournament, match, coach, athlete, medal, league, goal, player, olympic, team,
        football, hockey, tennis, playoff, season, cup, score, win, winner, quarterback, race,
        marathon, runner, half-marathon, chess, skier, swimmer, stadium, gymnast, wrestler
        """,
    ]
}
