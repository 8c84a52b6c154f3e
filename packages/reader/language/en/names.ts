import { list } from '../list.ts';
import type { NameWords } from '../name-words.ts';

// Sources: EU Publications Office, Interinstitutional Style Guide, Annex A5 (countries, adjectives, inhabitants); FCDO, "Geographical
// names and information"; CIA World Factbook, field "Nationality".
export const names: NameWords = {
  countries: `AE UAE, Emirates
BA Bosnia, Bosnia and Herzegovina
BN Brunei Darussalam
CD DRC, DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Congo
CI Ivory Coast
CN People's Republic of China, Mainland China
CV Cabo Verde
CZ Czech Republic
FO Faroes, Faroe Islands
GB UK, U.K, Britain, Great Britain, England, Scotland, Wales, Northern Ireland
HK Hong Kong
IE Republic of Ireland
KP DPRK, Democratic People's Republic of Korea
KR Republic of Korea, Korea
LA Lao PDR
MD Republic of Moldova
MK Macedonia
MM Burma
MO Macao, Macau
NL Holland
PS Palestine, West Bank, Palestinian Authority
RU Russian Federation
SZ Swaziland
TL East Timor
TR Turkey
US United States of America, USA, US, U.S.A, U.S
VA Vatican, Holy See
VN Viet Nam
TT Trinidad and Tobago
AG Antigua and Barbuda
ST Sao Tome and Principe
KN Saint Kitts and Nevis
LC Saint Lucia
VC Saint Vincent and the Grenadines`,
  nationalities: `AF Afghan/Afghan|AL Albanian/Albanian|DZ Algerian/Algerian|AO Angolan/Angolan|AR Argentine,Argentinian/Argentinian|AM Armenian/Armenian|AU Australian/Australian|AT Austrian/Austrian
AZ Azerbaijani/Azerbaijani|BH Bahraini|BD Bangladeshi/Bangladeshi|BY Belarusian/Belarusian|BE Belgian/Belgian|BJ Beninese|BT Bhutanese|BO Bolivian/Bolivian|BA Bosnian/Bosnian
BR Brazilian/Brazilian|GB British/Briton,Brit|BG Bulgarian/Bulgarian|KH Cambodian/Cambodian|CM Cameroonian/Cameroonian|CA Canadian/Canadian|TD Chadian|CL Chilean/Chilean|CN Chinese
CO Colombian/Colombian|CD Congolese|CR Costa Rican|HR Croatian/Croatian,Croat|CU Cuban/Cuban|CY Cypriot/Cypriot|CZ Czech/Czech|DK Danish/Dane|DO Dominican|NL Dutch|EC Ecuadorian
EG Egyptian/Egyptian|ER Eritrean/Eritrean|EE Estonian/Estonian|ET Ethiopian/Ethiopian|FO Faroese|PH Filipino,Philippine/Filipino|FI Finnish/Finn|FR French/Frenchman|GM Gambian|GE Georgian/Georgian
DE German/German|GH Ghanaian/Ghanaian|GR Greek/Greek|GL Greenlandic/Greenlander|GT Guatemalan|HT Haitian/Haitian|HN Honduran|HU Hungarian/Hungarian|IS Icelandic/Icelander|IN Indian/Indian
ID Indonesian/Indonesian|IR Iranian/Iranian|IQ Iraqi/Iraqi|IE Irish|IL Israeli/Israeli|IT Italian/Italian|JM Jamaican|JP Japanese|JO Jordanian/Jordanian|KZ Kazakh,Kazakhstani/Kazakh
KE Kenyan/Kenyan|KR South Korean,Korean/South Korean,Korean|KP North Korean|XK Kosovar,Kosovan/Kosovar|KW Kuwaiti|KG Kyrgyz|LA Laotian|LV Latvian/Latvian|LB Lebanese|LR Liberian|LY Libyan/Libyan
LT Lithuanian/Lithuanian|LU Luxembourgish|MK Macedonian|MG Malagasy|MW Malawian|MY Malaysian/Malaysian|ML Malian/Malian|MT Maltese|MX Mexican/Mexican|MD Moldovan/Moldovan|MN Mongolian|ME Montenegrin
MA Moroccan/Moroccan|MZ Mozambican|MM Burmese|NA Namibian|NP Nepali,Nepalese|NZ New Zealand/New Zealander|NI Nicaraguan|NE Nigerien|NG Nigerian/Nigerian|NO Norwegian/Norwegian|OM Omani|PK Pakistani/Pakistani
PS Palestinian/Palestinian|PA Panamanian|PY Paraguayan|PE Peruvian/Peruvian|PL Polish|PT Portuguese|QA Qatari|RO Romanian/Romanian|RU Russian/Russian|RW Rwandan/Rwandan|SA Saudi,Saudi Arabian/Saudi
SN Senegalese|RS Serbian/Serb|SL Sierra Leonean|SG Singaporean/Singaporean|SK Slovak,Slovakian/Slovak|SI Slovenian,Slovene/Slovene|SO Somali,Somalian/Somali|ZA South African/South African|SS South Sudanese
ES Spanish/Spaniard|LK Sri Lankan|SD Sudanese|SE Swedish/Swede|CH Swiss|SY Syrian/Syrian|TW Taiwanese|TJ Tajik|TZ Tanzanian/Tanzanian|TH Thai|TG Togolese|TN Tunisian/Tunisian|TR Turkish/Turk|TM Turkmen
UG Ugandan/Ugandan|UA Ukrainian/Ukrainian|AE Emirati|US American/American|UY Uruguayan|UZ Uzbek|VE Venezuelan/Venezuelan|VN Vietnamese|YE Yemeni|ZM Zambian|ZW Zimbabwean
FR Franco|CN Sino`,
  adjective: (base) => [base],
  person: (base) => (base.endsWith('man') ? [base, `${base.slice(0, -3)}men`] : [base, `${base}s`]),
  elsewhere:
    list(`isles, columbia, riviera, ocean, sea, channel, gulf, language, languages, version, translation, translations, speaking, speaker, speakers,
    language-learning, sign, virgin, samoa, polynesia, guiana, reservation, reserve, reserves, act`),
  before: list('new, latin, native, african, asian, north, central, inner, gulf, first, old'),
  capitalAdjectives: true,
  bodyEndings: [],
  notBodies: [],
  bodyWords:
    list(`ministry, department, agency, office, council, committee, commission, authority, institute, institution,
    university, bank, secretariat, organisation, organization, association, foundation, federation, parliament,
    assembly, treasury, service, board, tribunal, registry, ombudsman, inspectorate, directorate, academy, centre,
    center, fund, union, network, consortium, taskforce, regulator, museum, court, group, house`),
  bodyLinks:
    list(`ministry, department, agency, office, council, committee, commission, authority, institute, university, bank,
    secretariat, organisation, organization, association, board, directorate, centre, center, academy, school,
    general, court, college, fund, federation`),
  inside: list('of, for, and, the, on, to, in, against, de, with, preparedness'),
};
