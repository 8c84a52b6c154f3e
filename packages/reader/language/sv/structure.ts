import type { Structure } from '../structure.ts';

// Sources: Svenska Akademiens ordlista; Ekonomistyrningsverket, "Mål- och resultatstyrning".
export const structure: Structure = {
  labels: {
    priority: ['insatsområde', 'insatsområden', 'fokusområde', 'fokusområden', 'prioritering', 'prioriteringar', 'prioriterat område', 'prioriterade områden', 'tema', 'teman', 'pelare', 'strategiskt område', 'strategiska områden', 'målområde', 'målområden', 'princip', 'principer', 'inriktning', 'inriktningar', 'utvecklingsområde', 'utvecklingsområden'],
    goal: ['mål', 'målsättning', 'målsättningar', 'delmål', 'huvudmål', 'övergripande mål', 'strategiskt mål', 'strategiska mål', 'ambition', 'ambitioner', 'effektmål'],
    initiative: ['åtgärd', 'åtgärder', 'uppdrag', 'initiativ', 'insats', 'insatser', 'aktivitet', 'aktiviteter', 'handling', 'leverans', 'leveranser', 'rekommendation', 'rekommendationer', 'förslag', 'konkreta åtgärder'],
    case: ['case', 'ruta', 'faktaruta', 'exempel', 'fakta', 'fallstudie'],
    measure: ['indikator', 'indikatorer', 'nyckeltal', 'framgångskriterium', 'framgångskriterier', 'måltal', 'mått'],
    milestone: ['milstolpe', 'milstolpar', 'etappmål', 'tidplan'],
    vision: ['vision', 'visionen', 'vår vision', 'mission'],
    purpose: ['syfte', 'syftet', 'ändamål'],
    contents: ['innehåll', 'innehållsförteckning'],
    frame: ['förord', 'inledning', 'sammanfattning', 'bakgrund', 'kontext', 'uppföljning', 'genomförande', 'organisation', 'utvärdering', 'ekonomi', 'finansiering', 'styrning', 'bilaga', 'bilagor', 'ordlista', 'referenser', 'noter', 'avslutning', 'resultat', 'översikt'],
  },
  around: ['våra', 'vårt', 'vår', 'strategins', 'regeringens', 'myndighetens', 'de', 'den', 'det', 'nya', 'konkreta', 'strategiska', 'övergripande', 'lista', 'översikt', 'över', 'alla', 'samtliga', 'för', 'och', 'i', 'strategin'],
  achieved: ['resultat', 'uppnådda resultat', 'det har vi gjort', 'genomfört', 'hittills'],
  columns: {
    action: ['åtgärd', 'åtgärder', 'aktivitet', 'insats', 'uppdrag', 'initiativ', 'uppgift'],
    owner: ['ansvarig', 'ansvar', 'ägare', 'myndighet', 'vem', 'ansvarig myndighet', 'ansvariga'],
    deadline: ['tidsfrist', 'när', 'tid', 'slutdatum', 'klart', 'senast', 'period', 'tidpunkt', 'frist'],
  },
  open: ['och', 'eller', 'i', 'på', 'till', 'för', 'av', 'med', 'om', 'från', 'vid', 'att', 'den', 'det', 'de', 'en', 'ett', 'som', 'under', 'över', 'mot', 'inom', 'mellan', 'genom', 'bland', 'samt', 'vår', 'våra', 'sin', 'sina', 'är', 'har', 'ska', 'kan', 'hos', 'efter'],
  paper: ['strategi', 'handlingsplan', 'plan', 'program', 'färdplan', 'politik', 'agenda', 'överenskommelse'],
};
