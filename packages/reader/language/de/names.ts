import { list } from '../list.ts';
import type { NameWords } from '../name-words.ts';

// Sources: Auswärtiges Amt, "Verzeichnis der Staatennamen für den amtlichen Gebrauch"; EU Publications Office, Interinstitutional Style
// Guide (German edition), Annex A5; Duden.
export const names: NameWords = {
  countries: `AE Emirate, VAE
BA Bosnien
BY Weißrussland
CD Demokratische Republik Kongo, DR Kongo, Kongo
CI Elfenbeinküste
CN Volksrepublik China
CV Kap Verde
BN Brunei
BD Bangladesh
BW Botswana
CZ Tschechische Republik
FJ Fidji
GB Großbritannien, England, Schottland, Wales, Nordirland
HK Hongkong
KR Korea, Republik Korea
LU Luxembourg
MD Moldau, Moldawien
MK Mazedonien
MM Birma
NL Holland
PS Palästina
QA Qatar
RU Russische Föderation, Rußland
RW Rwanda
SZ Swasiland
US USA, Vereinigte Staaten von Amerika, Vereinigten Staaten
GB Vereinigten Königreich
VA Vatikan
ZW Zimbabwe`,
  nationalities: `AF afghanisch/Afghane|AL albanisch/Albaner|DZ algerisch/Algerier|AR argentinisch/Argentinier|AM armenisch/Armenier|AU australisch/Australier|AT österreichisch/Österreicher|AZ aserbaidschanisch
BD bangladeschisch|BY belarussisch,weißrussisch/Belarusse|BE belgisch/Belgier|BO bolivianisch|BA bosnisch/Bosnier|BR brasilianisch/Brasilianer|BG bulgarisch/Bulgare|KH kambodschanisch|CM kamerunisch
CA kanadisch/Kanadier|CL chilenisch/Chilene|CN chinesisch/Chinese|CO kolumbianisch/Kolumbianer|CD kongolesisch|HR kroatisch/Kroate|CU kubanisch/Kubaner|CY zyprisch,zypriotisch|CZ tschechisch|DK dänisch/Däne
EG ägyptisch/Ägypter|ER eritreisch|EE estnisch|ET äthiopisch/Äthiopier|FI finnisch|FR französisch/Franzose|GE georgisch/Georgier|DE deutsch|GH ghanaisch|GR griechisch/Grieche|GL grönländisch|HU ungarisch
IS isländisch/Isländer|IN indisch/Inder|ID indonesisch/Indonesier|IQ irakisch/Iraker|IR iranisch/Iraner|IE irisch|IL israelisch|IT italienisch/Italiener|JP japanisch/Japaner|JO jordanisch/Jordanier
KZ kasachisch|KE kenianisch/Kenianer|KG kirgisisch|XK kosovarisch|LV lettisch|LB libanesisch/Libanese|LY libysch|LT litauisch/Litauer|LU luxemburgisch|MY malaysisch|ML malisch|MT maltesisch
MX mexikanisch/Mexikaner|MD moldauisch|MN mongolisch|ME montenegrinisch|MA marokkanisch/Marokkaner|MZ mosambikanisch|MM birmanisch|NP nepalesisch|NL niederländisch,holländisch/Niederländer|NZ neuseeländisch
NG nigerianisch/Nigerianer|NE nigrisch|KP nordkoreanisch|MK nordmazedonisch|NO norwegisch/Norweger|PK pakistanisch/Pakistaner|PS palästinensisch/Palästinenser|PE peruanisch|PH philippinisch|PL polnisch/Pole
PT portugiesisch/Portugiese|QA katarisch|RO rumänisch/Rumäne|RU russisch/Russe|RW ruandisch|SA saudisch,saudi-arabisch|SN senegalesisch|RS serbisch/Serbe|SG singapurisch|SK slowakisch/Slowake
SI slowenisch/Slowene|SO somalisch|ZA südafrikanisch/Südafrikaner|KR südkoreanisch,koreanisch/Südkoreaner|SS südsudanesisch|ES spanisch/Spanier|SD sudanesisch|SE schwedisch/Schwede|CH schweizerisch,schweizer/Schweizer
SY syrisch/Syrer|TW taiwanisch,taiwanesisch|TZ tansanisch|TH thailändisch|TN tunesisch/Tunesier|TR türkisch/Türke|UG ugandisch|UA ukrainisch/Ukrainer|GB britisch/Brite|US amerikanisch,us-amerikanisch/Amerikaner
UY uruguayisch|UZ usbekisch|VE venezolanisch|VN vietnamesisch/Vietnamese|YE jemenitisch|ZM sambisch|ZW simbabwisch`,
  adjective: (base) => ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => base + ending),
  person: (base) => [base, `${base}n`, `${base}s`, `${base.replace(/e$/, '')}in`, `${base.replace(/e$/, '')}innen`],
  elsewhere: list('ozean, meer, sprache, übersetzung, fassung, golf, samoa, polynesien, guayana'),
  before: list('new, latein, neu'),
  capitalAdjectives: false,
  bodyEndings:
    list(`ministerium, ministeriums, bundesamt, behörde, bundesagentur, kommission, kanzleramt, bundesrat, bundesbank,
    agentur, rechnungshof`),
  notBodies: list(
    `ministerium, ministeriums, behörde, kommission, agentur, aufsichtsbehörde, fachministerium, bundesbehörde`,
  ),
  bodyWords:
    list(`institut, ministerium, amt, rat, bank, stiftung, universität, agentur, kommission, bund, organisation,
    sekretariat, akademie, bundesamt, bundesministerium, gerichtshof, gemeinschaft, gesellschaft`),
  bodyLinks: list(`bundesministerium, ministerium, bundesamt, bundesanstalt, institut, zentrum, agentur, amt, behörde,
    bundesagentur`),
  inside: list('für, und, der, des, von, zur, im, in, die, das, den, zu'),
};
