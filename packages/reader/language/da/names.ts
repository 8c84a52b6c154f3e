import { list } from '../list.ts';
import type { NameWords } from '../name-words.ts';

// Sources: Dansk Sprognævn, "Statsnavne og nationalitetsord"; Udenrigsministeriets landeliste; Retskrivningsordbogen.
export const names: NameWords = {
  countries: `AE Forenede Arabiske Emirater, Emiraterne
BY Hviderusland
CD DR Congo, Den Demokratiske Republik Congo, Congo
CF Centralafrikanske Republik
CV Kapverde
CZ Den Tjekkiske Republik
DO Dominikanske Republik
FO Færøerne
GB England, Skotland, Wales, Nordirland, Det Forenede Kongerige, UK
GL Grønland
HK Hongkong, Hong Kong
KR Korea, Republikken Korea
MK Makedonien
MM Myanmar, Burma
MO Macao
NL Holland
NG Nigeria
PS Palæstina, De Palæstinensiske Områder, De Palæstinensiske Selvstyreområder
RU Den Russiske Føderation
SA Saudiarabien
SK Slovakiet
TL Østtimor
TZ Tanzania
US De Forenede Stater, Forenede Stater
VA Vatikanet
VN Viet Nam
ZA Den Sydafrikanske Republik
YE Yemen`,
  nationalities: `AF afghansk/afghaner|AL albansk/albaner|DZ algerisk/algerier|AO angolansk|AR argentinsk/argentiner|AM armensk/armenier|AU australsk/australier
AT østrigsk/østriger|AZ aserbajdsjansk/aserbajdsjaner|BD bangladeshisk|BY belarusisk,belarussisk,hviderussisk/belarusser,hviderusser|BE belgisk/belgier|BJ beninsk
BT bhutansk|BO boliviansk/bolivianer|BA bosnisk/bosnier|BW botswansk|BR brasiliansk/brasilianer|BG bulgarsk/bulgarer|BF burkinsk,burkinabisk|BI burundisk
KH cambodjansk/cambodjaner|CM camerounsk|CA canadisk/canadier|TD tchadisk|CL chilensk/chilener|CN kinesisk/kineser|CO colombiansk/colombianer|CD congolesisk/congoleser
CR costaricansk|HR kroatisk|CU cubansk/cubaner|CY cypriotisk|CZ tjekkisk|DK dansk/dansker|EC ecuadoriansk|EG egyptisk,ægyptisk/egypter|SV salvadoransk|ER eritreisk/eritreer
EE estisk,estlandsk/estlænder|ET etiopisk/etiopier|FI finsk|FR fransk|FO færøsk/færing|GA gabonesisk|GM gambisk|GE georgisk/georgier|DE tysk/tysker|GH ghanesisk,ghanansk/ghaneser
GR græsk/græker|GL grønlandsk/grønlænder|GT guatemalansk|HT haitiansk|HN honduransk|HU ungarsk/ungarer|IS islandsk/islænding|IN indisk/inder|ID indonesisk/indonesier
IQ irakisk/iraker|IR iransk/iraner|IE irsk|IL israelsk/israeler|IT italiensk/italiener|CI ivoriansk|JM jamaicansk|JP japansk/japaner|JO jordansk/jordaner|KZ kasakhisk,kasakhstansk
KE kenyansk/kenyaner|KG kirgisisk|KW kuwaitisk|XK kosovarisk,kosovoansk|LA laotisk|LV lettisk|LB libanesisk/libaneser|LR liberiansk|LY libysk/libyer|LT litauisk/litauer
LU luxembourgsk|MG madagaskisk|MW malawisk|MY malaysisk/malaysier|ML malisk/malier|MT maltesisk|MR mauretansk|MX mexicansk/mexicaner|MD moldovisk,moldavisk|MN mongolsk
ME montenegrinsk|MA marokkansk/marokkaner|MZ mozambikisk|MM burmesisk,myanmarsk|NA namibisk|NP nepalesisk,nepalsk|NL nederlandsk,hollandsk/nederlænder,hollænder|NZ newzealandsk
NI nicaraguansk|NE nigersk|NG nigeriansk/nigerianer|KP nordkoreansk|MK nordmakedonsk,makedonsk|NO norsk|OM omansk|PK pakistansk/pakistaner|PS palæstinensisk/palæstinenser
PA panamansk|PY paraguayansk|PE peruviansk|PH filippinsk/filippiner|PL polsk|PT portugisisk/portugiser|QA qatarsk|RO rumænsk/rumæner|RU russisk/russer|RW rwandisk
SA saudiarabisk,saudisk|SN senegalesisk|RS serbisk/serber|SL sierraleonsk|SG singaporeansk|SK slovakisk|SI slovensk/slovener|SO somalisk/somalier|ZA sydafrikansk/sydafrikaner
KR sydkoreansk,koreansk/sydkoreaner,koreaner|SS sydsudansk|ES spansk/spanier|LK srilankansk|SD sudansk|SE svensk/svensker|CH schweizisk/schweizer|SY syrisk/syrer|TW taiwansk,taiwanesisk
TJ tadsjikisk|TZ tanzanisk|TH thailandsk/thailænder|TG togolesisk|TN tunesisk/tuneser|TR tyrkisk|TM turkmensk|UG ugandisk|UA ukrainsk/ukrainer|GB britisk/brite
US amerikansk,usamerikansk/amerikaner|UY uruguayansk|UZ usbekisk|VE venezuelansk|VN vietnamesisk/vietnameser|YE yemenitisk|ZM zambisk|ZW zimbabwisk`,
  adjective: (base) => [base, `${base}e`, `${base}es`],
  person: (base) =>
    base.endsWith('er')
      ? [base, `${base}en`, `${base}e`, `${base}ne`]
      : base.endsWith('e')
        ? [base, `${base}n`, `${base}r`, `${base}rne`]
        : [base, `${base}en`, `${base}e`, `${base}ene`],
  elsewhere:
    list(`ocean, hav, havet, golf, bugt, sprog, sproget, oversættelse, sprogversion, sprogkundskaber, sprogundervisning,
    samoa, jomfruøer, guyana, polynesien`),
  before: list('new, latin, sct, ny'),
  capitalAdjectives: false,
  bodyEndings:
    list(`ministeriet, styrelsen, direktoratet, rådet, fonden, fondet, nævnet, tilsynet, instituttet, kommissionen, agenturet,
    departementet, forvaltningen, myndigheden, politiet, revisionen, banken, ombudsmanden, ministerium, forbundet`),
  notBodies:
    list(`bestyrelsen, ministeriet, styrelsen, rådet, fonden, direktoratet, departementet, forvaltningen, myndigheden,
    politiet, kommissionen, instituttet, samarbejdsforbundet, databanken, vidensbanken, biobanken, området,
    retningsrådet, sundhedsmyndigheden, revisionen, byrådet, fagministeriet, ressortministeriet, formandskabsrådet`),
  bodyWords:
    list(`institut, ministerråd, nationalbank, råd, fond, ministerium, styrelse, universitet, kommune, komité, komite, kommission,
    agentur, akademi, selskab, forbund, organisation, sekretariat, direktorat, museum, ombudsmand, hospital,
    partnerskabsforum, ankestyrelse, forsamling, generalforsamling, regionalkontor, sikkerhedsråd,
    menneskerettighedsråd, fredsopbygningskommission, sundhedskomité, domstol, investeringsbank, udviklingsbank,
    topmøde`),
  bodyLinks:
    list(`ministeriet, styrelsen, direktoratet, rådet, institut, center, partnerskabsforum, nævnet, fonden, agenturet,
    agentur, ministerråd, råd, fond, styrelse, komité`),
  inside: list(`for, og, af, i, til, med, under, om, på, mod, den, det, de, samt, vedrørende, kontrol, forebyggelse`),
};
