// International bodies and forums with their names in the reader's languages, short names first. Sources: EU Publications Office,
// Interinstitutional Style Guide, Annex A4 (international organisations and their abbreviations) and section 9.5 (EU bodies), in
// Danish, English, Swedish and German; Utenriksdepartementet (regjeringen.no), "Internasjonale organisasjoner", for Norwegian.

/** Languages in the order of the columns below. */
export const columns = ['da', 'en', 'nb', 'sv', 'de'] as const;

/** One body a line: short names for all languages, then one field each for da, en, nb, sv, de; `/` parts variants, the first is the name.
 * Short names that differ by language stand in the same order.
 * A short name with `?` means other things too: it counts only where the paper explains it. */
export const bodies = `
EU | Den Europæiske Union | European Union | Den europeiske union | Europeiska unionen | Europäische Union/Europäischen Union
FN/UN/FN/FN/UN | De Forenede Nationer | United Nations | De forente nasjoner | Förenta nationerna | Vereinte Nationen/Vereinten Nationen
WHO | Verdenssundhedsorganisationen | World Health Organization/World Health Organisation | Verdens helseorganisasjon | Världshälsoorganisationen | Weltgesundheitsorganisation
NATO,Nato | Den Nordatlantiske Traktats Organisation | North Atlantic Treaty Organization | Den nordatlantiske traktatorganisasjonen | Nordatlantiska fördragsorganisationen | Nordatlantikpakt
OECD | Organisationen for Økonomisk Samarbejde og Udvikling | Organisation for Economic Co-operation and Development | Organisasjonen for økonomisk samarbeid og utvikling | Organisationen för ekonomiskt samarbete och utveckling | Organisation für wirtschaftliche Zusammenarbeit und Entwicklung
OSCE/OSCE/OSSE/OSSE/OSZE | Organisationen for Sikkerhed og Samarbejde i Europa | Organization for Security and Co-operation in Europe | Organisasjonen for sikkerhet og samarbeid i Europa | Organisationen för säkerhet och samarbete i Europa | Organisation für Sicherheit und Zusammenarbeit in Europa
IAEA | Det Internationale Atomenergiagentur | International Atomic Energy Agency | Det internasjonale atomenergibyrået | Internationella atomenergiorganet | Internationale Atomenergie-Organisation
WTO | Verdenshandelsorganisationen | World Trade Organization/World Trade Organisation | Verdens handelsorganisasjon | Världshandelsorganisationen | Welthandelsorganisation
IMF | Den Internationale Valutafond | International Monetary Fund | Det internasjonale pengefondet | Internationella valutafonden | Internationaler Währungsfonds
ILO | Den Internationale Arbejdsorganisation | International Labour Organization/International Labour Organisation | Den internasjonale arbeidsorganisasjonen | Internationella arbetsorganisationen | Internationale Arbeitsorganisation
IMO | Den Internationale Søfartsorganisation | International Maritime Organization | Den internasjonale sjøfartsorganisasjonen | Internationella sjöfartsorganisationen | Internationale Seeschifffahrts-Organisation
FAO | FN’s Fødevare- og Landbrugsorganisation | Food and Agriculture Organization | FNs organisasjon for ernæring og landbruk | FN:s livsmedels- och jordbruksorganisation | Ernährungs- und Landwirtschaftsorganisation
UNICEF,Unicef | FN’s Børnefond | United Nations Children’s Fund | FNs barnefond | FN:s barnfond | Kinderhilfswerk der Vereinten Nationen
UNESCO,Unesco | FN’s Organisation for Uddannelse, Videnskab og Kultur | United Nations Educational, Scientific and Cultural Organization | FNs organisasjon for utdanning, vitenskap, kultur og kommunikasjon | FN:s organisation för utbildning, vetenskap och kultur | Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur
UNDP | FN’s Udviklingsprogram | United Nations Development Programme | FNs utviklingsprogram | FN:s utvecklingsprogram | Entwicklungsprogramm der Vereinten Nationen
UNEP | FN’s Miljøprogram | United Nations Environment Programme | FNs miljøprogram | FN:s miljöprogram | Umweltprogramm der Vereinten Nationen
UNFPA | FN’s Befolkningsfond | United Nations Population Fund | FNs befolkningsfond | FN:s befolkningsfond | Bevölkerungsfonds der Vereinten Nationen
UNHCR | FN’s Flygtningehøjkommissariat | United Nations High Commissioner for Refugees | FNs høykommissær for flyktninger | FN:s flyktingkommissariat | Hochkommissariat der Vereinten Nationen für Flüchtlinge
WFP | Verdensfødevareprogrammet | World Food Programme | Verdens matvareprogram | Världslivsmedelsprogrammet | Welternährungsprogramm
WIPO | Verdensorganisationen for Intellektuel Ejendomsret | World Intellectual Property Organization | Verdensorganisasjonen for immaterialrett | Världsorganisationen för den intellektuella äganderätten | Weltorganisation für geistiges Eigentum
ICAO | Organisationen for International Civil Luftfart | International Civil Aviation Organization | Den internasjonale organisasjonen for sivil luftfart | Internationella civila luftfartsorganisationen | Internationale Zivilluftfahrtorganisation
ITU | Den Internationale Telekommunikationsunion | International Telecommunication Union | Den internasjonale telekommunikasjonsunionen | Internationella teleunionen | Internationale Fernmeldeunion
IEA | Det Internationale Energiagentur | International Energy Agency | Det internasjonale energibyrået | Internationella energiorganet | Internationale Energieagentur
IRENA | Det Internationale Agentur for Vedvarende Energi | International Renewable Energy Agency | Det internasjonale byrået for fornybar energi | Internationella byrån för förnybar energi | Internationale Organisation für erneuerbare Energien
IPCC | FN’s Klimapanel | Intergovernmental Panel on Climate Change | FNs klimapanel | FN:s klimatpanel | Weltklimarat
?ICC | Den Internationale Straffedomstol | International Criminal Court | Den internasjonale straffedomstolen | Internationella brottmålsdomstolen | Internationaler Strafgerichtshof
?NEA | Det Nukleare Energiagentur | Nuclear Energy Agency | Det nukleære energibyrået | Kärnenergibyrån | Kernenergie-Agentur
ASEAN | Sammenslutningen af Sydøstasiatiske Lande/Sammenslutningen af Sydøstasiatiske Nationer | Association of Southeast Asian Nations | Sammenslutningen av sørøstasiatiske nasjoner | Sydostasiatiska nationers förbund | Verband Südostasiatischer Nationen
?AU | Den Afrikanske Union/Afrikanske Union | African Union | Den afrikanske union | Afrikanska unionen | Afrikanische Union
ECOWAS |  | Economic Community of West African States |  |  | 
EFTA | Den Europæiske Frihandelssammenslutning | European Free Trade Association | Det europeiske frihandelsforbund | Europeiska frihandelssammanslutningen | Europäische Freihandelsassoziation
INTERPOL,Interpol |  |  |  |  | 
EUROPOL,Europol |  | European Union Agency for Law Enforcement Cooperation |  |  | 
Eurojust,EUROJUST |  |  |  |  | 
Frontex,FRONTEX |  | European Border and Coast Guard Agency |  |  | 
Eurostat |  |  |  |  | 
EMA | Det Europæiske Lægemiddelagentur | European Medicines Agency | Det europeiske legemiddelbyrået | Europeiska läkemedelsmyndigheten | Europäische Arzneimittel-Agentur
ECDC | Det Europæiske Center for Forebyggelse af og Kontrol med Sygdomme | European Centre for Disease Prevention and Control | Det europeiske smittevernbyrået | Europeiska centrumet för förebyggande och kontroll av sjukdomar | Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten
EUDA | Den Europæiske Unions Narkotikaagentur | European Union Drugs Agency | EUs narkotikabyrå | Europeiska unionens drogmyndighet | Drogenagentur der Europäischen Union
EFSA | Den Europæiske Fødevaresikkerhedsautoritet | European Food Safety Authority | Den europeiske myndighet for næringsmiddeltrygghet | Europeiska myndigheten för livsmedelssäkerhet | Europäische Behörde für Lebensmittelsicherheit
?EEA | Det Europæiske Miljøagentur | European Environment Agency | Det europeiske miljøbyrået | Europeiska miljöbyrån | Europäische Umweltagentur
ECHA | Det Europæiske Kemikalieagentur | European Chemicals Agency | Det europeiske kjemikaliebyrået | Europeiska kemikaliemyndigheten | Europäische Chemikalienagentur
ENISA | Den Europæiske Unions Agentur for Cybersikkerhed | European Union Agency for Cybersecurity | EUs byrå for cybersikkerhet | Europeiska unionens cybersäkerhetsbyrå | Agentur der Europäischen Union für Cybersicherheit
HERA |  | Health Emergency Preparedness and Response Authority |  |  | 
EPSCO |  |  |  |  | 
EIB | Den Europæiske Investeringsbank | European Investment Bank | Den europeiske investeringsbanken | Europeiska investeringsbanken | Europäische Investitionsbank
ECB | Den Europæiske Centralbank | European Central Bank | Den europeiske sentralbanken | Europeiska centralbanken | Europäische Zentralbank
- | EU-Kommissionen/Europa-Kommissionen/Kommissionen | European Commission | EU-kommisjonen/Europakommisjonen | EU-kommissionen/Europeiska kommissionen | EU-Kommission/Europäische Kommission/Europäischen Kommission
- | Europa-Parlamentet/EU-Parlamentet | European Parliament | Europaparlamentet/EU-parlamentet | Europaparlamentet/EU-parlamentet | Europäisches Parlament/Europäische Parlament/EU-Parlament
- | Det Europæiske Råd | European Council | Det europeiske råd | Europeiska rådet | Europäischer Rat/Europäische Rat
- | EU-Domstolen | Court of Justice of the European Union/European Court of Justice | EU-domstolen | EU-domstolen | Europäischer Gerichtshof
- | Europarådet | Council of Europe | Europarådet | Europarådet | Europarat
- | Den Europæiske Menneskerettighedsdomstol | European Court of Human Rights | Den europeiske menneskerettsdomstolen | Europadomstolen | Europäischer Gerichtshof für Menschenrechte
- | Nordisk Ministerråd | Nordic Council of Ministers | Nordisk ministerråd | Nordiska ministerrådet | Nordischer Ministerrat
- | Nordisk Råd | Nordic Council | Nordisk råd | Nordiska rådet | Nordischer Rat
- | Arktisk Råd | Arctic Council | Arktisk råd | Arktiska rådet | Arktischer Rat
- | Østersørådet | Council of the Baltic Sea States | Østersjørådet | Östersjöstaternas råd | Ostseerat
- | Barentsrådet | Barents Euro-Arctic Council | Barentsrådet | Barentsrådet | Barentsrat
- | Verdensbanken | World Bank | Verdensbanken | Världsbanken | Weltbank
- | FN’s Sikkerhedsråd | UN Security Council/United Nations Security Council | FNs sikkerhetsråd | FN:s säkerhetsråd | UN-Sicherheitsrat
- | FN’s Generalforsamling | UN General Assembly/United Nations General Assembly | FNs generalforsamling | FN:s generalförsamling | UN-Generalversammlung
- | FN’s Menneskerettighedsråd | UN Human Rights Council/United Nations Human Rights Council | FNs menneskerettighetsråd | FN:s råd för mänskliga rättigheter | UN-Menschenrechtsrat
- | Det Internationale Røde Kors/Røde Kors | International Committee of the Red Cross/Red Cross | Røde Kors | Röda Korset | Internationales Komitee vom Roten Kreuz
- | Den Afrikanske Udviklingsbank | African Development Bank | Den afrikanske utviklingsbanken | Afrikanska utvecklingsbanken | Afrikanische Entwicklungsbank
- | Den Asiatiske Udviklingsbank | Asian Development Bank | Den asiatiske utviklingsbanken | Asiatiska utvecklingsbanken | Asiatische Entwicklungsbank
- | Den Nordiske Investeringsbank | Nordic Investment Bank | Den nordiske investeringsbanken | Nordiska investeringsbanken | Nordische Investitionsbank
- | Den Arabiske Liga | Arab League/League of Arab States | Den arabiske liga | Arabförbundet | Arabische Liga
- | Den Globale Fond | Global Fund | Det globale fondet | Globala fonden | Globaler Fonds
GAVI,Gavi |  |  |  |  | 
G7 |  |  |  |  | 
G20 |  |  |  |  | 
APEC |  |  |  |  | 
CARICOM |  |  |  |  | 
MERCOSUR,Mercosur |  |  |  |  | 
NORDEFCO |  |  |  |  | 
NB8 |  |  |  |  | 
`;
