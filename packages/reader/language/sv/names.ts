import { list } from '../list.ts';
import type { NameWords } from '../name-words.ts';

// Sources: Utrikesdepartementet, "Utrikes namnbok"; Svenska Akademiens ordlista; Institutet för språk och folkminnen, "Världens länder".
export const names: NameWords = {
  countries: `AE Arabemiraten
BA Bosnien-Hercegovina, Bosnien
BY Vitryssland
CD Demokratiska republiken Kongo, DR Kongo, Kongo
CZ Tjeckiska republiken
GB England, Skottland, Wales, Nordirland, UK
HK Hongkong, Hong Kong
KR Korea, Republiken Korea
MK Makedonien
MD Moldova
MM Myanmar, Burma
MO Macao
NL Holland, Nederländerna
LU Luxembourg
PS Palestina
RU Ryska federationen
SZ Swaziland
TL Timor-Leste
US Förenta staterna
VA Vatikanen
SA Saudi-Arabien`,
  nationalities: `AF afghansk/afghan|AL albansk/alban|DZ algerisk|AO angolansk|AR argentinsk/argentinar|AM armenisk/armenier|AU australisk/australiensare|AT österrikisk/österrikare|AZ azerbajdzjansk
BD bangladeshisk|BY belarusisk,vitrysk|BE belgisk/belgare|BJ beninsk|BT bhutansk|BO boliviansk|BA bosnisk/bosnier|BW botswansk|BR brasiliansk,brasilisk/brasilian|BG bulgarisk/bulgar|BF burkinsk
KH kambodjansk|CM kamerunsk|CA kanadensisk/kanadensare|TD tchadisk|CL chilensk/chilenare|CN kinesisk/kines|CO colombiansk/colombian|CD kongolesisk|HR kroatisk/kroat|CU kubansk/kuban|CY cypriotisk
CZ tjeckisk|DK dansk|EC ecuadoriansk|EG egyptisk/egyptier|ER eritreansk|EE estnisk,estländsk|ET etiopisk|FI finländsk,finsk/finländare|FR fransk/fransman|FO färöisk/färing|GM gambisk|GE georgisk/georgier
DE tysk|GH ghanansk|GR grekisk/grek|GL grönländsk/grönländare|GT guatemalansk|HT haitisk|HU ungersk/ungrare|IS isländsk/islänning|IN indisk/indier|ID indonesisk/indonesier|IQ irakisk/irakier|IR iransk/iranier
IE irländsk,irisk/irländare|IL israelisk/israel|IT italiensk/italienare|JM jamaicansk|JP japansk/japan|JO jordansk/jordanier|KZ kazakisk|KE kenyansk/kenyan|KG kirgizisk|KW kuwaitisk|XK kosovansk|LA laotisk
LV lettisk|LB libanesisk/libanes|LR liberiansk|LY libysk|LT litauisk/litauer|LU luxemburgsk|MG madagaskisk|MW malawisk|MY malaysisk|ML malisk|MT maltesisk|MX mexikansk/mexikan|MD moldavisk|MN mongolisk
ME montenegrinsk|MA marockansk/marockan|MZ moçambikisk|MM burmesisk,myanmarisk|NA namibisk|NP nepalesisk|NL nederländsk,holländsk/nederländare|NZ nyzeeländsk/nyzeeländare|NI nicaraguansk|NG nigeriansk/nigerian
KP nordkoreansk|MK nordmakedonsk,makedonsk|NO norsk/norrman|PK pakistansk/pakistanier|PS palestinsk/palestinier|PA panamansk|PE peruansk|PH filippinsk|PL polsk/polack|PT portugisisk/portugis|QA qatarisk
RO rumänsk/rumän|RU rysk/ryss|RW rwandisk|SA saudiarabisk,saudisk|SN senegalesisk|RS serbisk/serb|SG singaporiansk|SK slovakisk/slovak|SI slovensk/sloven|SO somalisk/somalier|ZA sydafrikansk/sydafrikan
KR sydkoreansk,koreansk/sydkorean|SS sydsudanesisk|ES spansk/spanjor|LK lankesisk|SD sudanesisk|SE svensk|CH schweizisk/schweizare|SY syrisk/syrier|TW taiwanesisk|TJ tadzjikisk|TZ tanzanisk|TH thailändsk/thailändare
TN tunisisk|TR turkisk|TM turkmenisk|UG ugandisk|UA ukrainsk/ukrainare|GB brittisk/britt|US amerikansk/amerikan|UY uruguayansk|UZ uzbekisk|VE venezuelansk|VN vietnamesisk/vietnames|YE jemenitisk|ZM zambisk|ZW zimbabwisk`,
  adjective: (base) => [base, `${base}t`, `${base}a`, `${base}e`, `${base}ar`, `${base}arna`],
  person: (base) =>
    base.endsWith('man')
      ? [base, `${base}nen`, `${base.slice(0, -3)}män`, `${base.slice(0, -3)}männen`]
      : base.endsWith('are')
        ? [base, `${base}n`, `${base}na`]
        : [base, `${base}en`, `${base}er`, `${base}erna`, `${base}ar`, `${base}arna`].filter(
            (form) => form !== 'israel' && form !== 'japan',
          ),
  elsewhere:
    list(`ocean, oceanen, hav, havet, golfen, viken, språk, språket, översättning, teckenspråk, språkundervisning, samoa,
    polynesien, guyana`),
  before: list('new, latin, nya'),
  capitalAdjectives: false,
  bodyEndings:
    list(`departementet, styrelsen, myndigheten, verket, rådet, inspektionen, institutet, kommissionen, nämnden,
    ombudsmannen, fonden, kansliet, banken, kammaren, agenturen, direktoratet, fullmäktige, samfundet`),
  notBodies:
    list(`departementet, styrelsen, myndigheten, verket, rådet, inspektionen, institutet, kommissionen, nämnden, fonden,
    kansliet, nätverket, regelverket, ramverket, tillsynsmyndigheten, banken, biobanken, databanken, kvarteret,
    området, länsstyrelsen, kommunfullmäktige, samverket, hantverket, bistyrelsen, kammaren`),
  bodyWords:
    list(`institut, institutet, råd, ministerråd, ministerrådet, fond, departement, universitet, kommun, kommitté,
    kommission, byrå, akademi, akademin, förbund, organisation, sekretariat, museum, högskola, regioner, sjukhus,
    landsting, inspektionen, myndigheten, styrelse, domstolen`),
  bodyLinks:
    list(`myndigheten, institutet, rådet, styrelsen, inspektionen, verket, nämnden, delegationen, centrum, kommissionen,
    kommittén, institut`),
  inside: list('för, och, av, i, till, med, på, om, mot, den, det, de, samt'),
};
