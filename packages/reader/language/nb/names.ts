import { list } from '../list.ts';
import type { NameWords } from '../name-words.ts';

// Sources: Språkrådet, "Navn på stater, med innbyggere og nasjonalitetsadjektiv"; Utenriksdepartementets landliste; Bokmålsordboka.
export const names: NameWords = {
  countries: `AE Forente arabiske emirater, Emiratene
BY Hviterussland
CD DR Kongo, Den demokratiske republikken Kongo, Kongo-Kinshasa, Kongo
CF Sentralafrikanske republikk
CI Côte d'Ivoire
CZ Den tsjekkiske republikk
DO Dominikanske republikk
FM Mikronesia
GB England, Skottland, Wales, Nord-Irland, UK
HK Hongkong, Hong Kong
KR Korea, Republikken Korea
MK Makedonia
MM Myanmar, Burma
MO Macao
LU Luxembourg
NL Holland
PS Palestina, De palestinske områdene
RU Den russiske føderasjon
SA Saudi Arabia
TL Timor-Leste
US De forente stater, Forente stater, Sambandsstatene
VA Vatikanet
ZA Sørafrika`,
  nationalities: `AF afghansk/afghaner|AL albansk/albaner|DZ algerisk/algerier|AO angolansk|AR argentinsk/argentiner|AM armensk/armener|AU australsk/australier|AT østerriksk/østerriker
AZ aserbajdsjansk|BD bangladeshisk|BY belarusisk,hviterussisk/belaruser,hviterusser|BE belgisk/belgier|BJ beninsk|BT bhutansk|BO boliviansk|BA bosnisk/bosnier|BW botswansk|BR brasiliansk/brasilianer
BG bulgarsk/bulgarer|BF burkinsk|BI burundisk|KH kambodsjansk|CM kamerunsk|CA kanadisk,canadisk/kanadier|TD tsjadisk|CL chilensk/chilener|CN kinesisk/kineser|CO colombiansk/colombianer|CD kongolesisk
HR kroatisk|CU cubansk/cubaner|CY kypriotisk|CZ tsjekkisk|DK dansk/danske,dansker|EC ecuadoriansk|EG egyptisk/egypter|ER eritreisk/eritreer|EE estisk,estlandsk/estlender|ET etiopisk/etiopier|FI finsk
FR fransk|FO færøysk/færøying|GM gambisk|GE georgisk/georgier|DE tysk/tysker|GH ghanesisk,ghanansk/ghaneser|GR gresk/greker|GL grønlandsk/grønlender|GT guatemalansk|HT haitisk|HU ungarsk/ungarer
IS islandsk/islending|IN indisk/inder|ID indonesisk/indonesier|IQ irakisk/iraker|IR iransk/iraner|IE irsk|IL israelsk/israeler|IT italiensk/italiener|JM jamaicansk|JP japansk/japaner|JO jordansk/jordaner
KZ kasakhisk,kasakhstansk|KE kenyansk/kenyaner|KG kirgisisk|KW kuwaitisk|XK kosovarsk,kosovoalbansk|LA laotisk|LV latvisk|LB libanesisk/libaneser|LR liberisk|LY libysk/libyer|LT litauisk/litauer
LU luxembourgsk|MG madagassisk|MW malawisk|MY malaysisk/malaysier|ML malisk/malier|MT maltesisk|MX meksikansk/meksikaner|MD moldovsk|MN mongolsk|ME montenegrinsk|MA marokkansk/marokkaner
MZ mosambikisk|MM burmesisk,myanmarsk|NA namibisk|NP nepalsk|NL nederlandsk,hollandsk/nederlender|NZ newzealandsk|NI nicaraguansk|NE nigersk|NG nigeriansk/nigerianer|KP nordkoreansk|MK nordmakedonsk,makedonsk
NO norsk/nordmann|PK pakistansk/pakistaner|PS palestinsk/palestiner|PA panamansk|PE peruansk|PH filippinsk/filippiner|PL polsk|PT portugisisk/portugiser|QA qatarsk|RO rumensk/rumener|RU russisk/russer
RW rwandisk|SA saudiarabisk,saudisk|SN senegalesisk|RS serbisk/serber|SG singaporsk|SK slovakisk|SI slovensk/slovener|SO somalisk/somalier|ZA sørafrikansk/sørafrikaner|KR sørkoreansk,koreansk/sørkoreaner
SS sørsudansk|ES spansk/spanjol|LK srilankisk|SD sudansk|SE svensk/svenske|CH sveitsisk/sveitser|SY syrisk/syrer|TW taiwansk|TJ tadsjikisk|TZ tanzaniansk|TH thailandsk|TG togolesisk|TN tunisisk/tunisier
TR tyrkisk|TM turkmensk|UG ugandisk|UA ukrainsk/ukrainer|GB britisk/brite|US amerikansk/amerikaner|UY uruguayansk|UZ usbekisk|VE venezuelansk|VN vietnamesisk/vietnameser|YE jemenittisk|ZM zambisk|ZW zimbabwisk`,
  adjective: (base) => [base, `${base}e`, `${base}es`],
  person: (base) =>
    base === 'nordmann'
      ? [base, 'nordmannen', 'nordmenn', 'nordmennene']
      : base.endsWith('er')
        ? [base, `${base}en`, `${base}e`, `${base}ne`]
        : base.endsWith('e')
          ? [base, `${base}n`, `${base}r`, `${base}ne`]
          : [base, `${base}en`, `${base}er`, `${base}ene`],
  elsewhere: list(
    `hav, havet, golf, bukt, språk, språket, oversettelse, tegnspråk, språkopplæring, samoa, polynesia, guyana`,
  ),
  before: list('new, latin, ny'),
  capitalAdjectives: false,
  bodyEndings:
    list(`departementet, direktoratet, tilsynet, rådet, etaten, verket, fondet, instituttet, kommisjonen, nemnda, ombudet,
    myndigheten, styret, banken, vesenet, forvalteren, ministeriet, forbundet, sekretariatet`),
  notBodies:
    list(`departementet, direktoratet, tilsynet, rådet, etaten, fondet, instituttet, kommisjonen, myndigheten, styret,
    hovedstyret, nettverket, samarbeidsrådet, fagdepartementet, sektordepartementet, verket, regelverket, lovverket,
    rammeverket, kommunestyret, banken, biobanken, databanken, området, ombudet, nemnda, sekretariatet,
    virkemiddelapparatet, avtaleverket, byggverket, helsevesenet, rettsvesenet, politivesenet, kvoterådet`),
  bodyWords:
    list(`institutt, råd, ministerråd, fond, departement, direktorat, universitet, kommune, komité, komite, kommisjon,
    byrå, akademi, selskap, forbund, organisasjon, sekretariat, museum, ombud, sykehus, høgskole, fylkeskommune,
    helseinstitutt, havforskningsinstitutt, polarinstitutt`),
  bodyLinks:
    list(`direktoratet, departementet, senter, rådet, institutt, nasjonalt, tilsynet, fondet, komité, ministerråd,
    senteret`),
  inside: list('for, og, av, i, til, med, på, om, mot, den, det, de, samt'),
};
