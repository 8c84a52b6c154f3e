import type { Structure } from '../structure.ts';

// Sources: Den Danske Ordbog for the words and their forms; Finansministeriet, "Vejledning om strategisk styring",
// for which of them stand for what.
export const structure: Structure = {
  labels: {
    priority: [
      'prioritetsområde', 'prioritetsområder', 'prioritet', 'prioriteter', 'prioritering', 'prioriteringer', 'indsatsområde', 'indsatsområder',
      'fokusområde', 'fokusområder', 'tema', 'temaer', 'spor', 'søjle', 'søjler', 'strategispor', 'hovedspor', 'temaområde', 'strategisk prioritet', 'strategiske prioriteter',
      'strategisk indsatsområde', 'strategiske indsatsområder', 'strategiske spor', 'strategisk spor', 'princip', 'principper', 'politisk prioritet', 'politiske prioriteter',
    ],
    goal: ['mål', 'målsætning', 'målsætninger', 'delmål', 'hovedmål', 'pejlemærke', 'pejlemærker', 'strategisk mål', 'strategiske mål', 'overordnet mål', 'overordnede mål', 'ambition', 'ambitioner', 'målbillede', 'effektmål'],
    initiative: [
      'initiativ', 'initiativer', 'tiltag', 'indsats', 'indsatser', 'aktivitet', 'aktiviteter', 'handling', 'handlinger', 'leverance', 'leverancer', 'konkrete initiativer',
      'konkrete tiltag', 'konkrete indsatser', 'forslag', 'anbefaling', 'anbefalinger', 'løfte', 'løfter', 'handlingspunkt', 'handlingspunkter', 'prioriteringer videre', 'nye initiativer',
      'igangsatte initiativer', 'næste skridt',
    ],
    case: ['case', 'cases', 'boks', 'bokse', 'faktaboks', 'fakta', 'eksempel', 'eksempler', 'casehistorie', 'tekstboks', 'infoboks'],
    measure: ['indikator', 'indikatorer', 'nøgletal', 'succeskriterium', 'succeskriterier', 'måltal', 'resultatmål', 'målepunkt', 'målepunkter'],
    milestone: ['milepæl', 'milepæle', 'tidsplan', 'delleverance', 'delleverancer'],
    vision: ['vision', 'visionen', 'vores vision', 'mission', 'missionen'],
    purpose: ['formål', 'formålet', 'hensigt'],
    contents: ['indhold', 'indholdsfortegnelse', 'indholdsoversigt', 'indholdet'],
    frame: [
      'forord', 'indledning', 'introduktion', 'resumé', 'sammenfatning', 'baggrund', 'kontekst', 'udgangspunkt', 'opfølgning', 'udmøntning', 'implementering', 'organisering', 'evaluering', 'økonomi',
      'finansiering', 'styring', 'bilag', 'ordliste', 'ordforklaring', 'litteratur', 'kilder', 'noter', 'kolofon', 'opbygning', 'metode', 'afslutning', 'kontakt', 'læsevejledning', 'resultater', 'status', 'overblik',
    ],
  },
  around: ['vores', 'vore', 'strategiens', 'regeringens', 'ministeriets', 'planens', 'de', 'den', 'det', 'nye', 'konkrete', 'strategiske', 'strategisk', 'overordnede', 'overordnet', 'centrale', 'fælles', 'liste', 'oversigt', 'over', 'overblik', 'alle', 'samlet', 'samlede', 'for', 'strategien', 'og', 'i'],
  achieved: ['resultater', 'opnåede resultater', 'det har vi gjort', 'status', 'gennemført', 'hvad har vi opnået', 'har bl.a.', 'har blandt andet'],
  columns: {
    action: ['handling', 'initiativ', 'tiltag', 'aktivitet', 'indsats', 'leverance', 'opgave', 'handlinger', 'initiativer', 'aktiviteter', 'indsatser'],
    owner: ['ansvarlig', 'ansvar', 'ejer', 'myndighed', 'ansvarlige', 'ansvarlig myndighed', 'aktør', 'aktører'],
    deadline: ['frist', 'tidsfrist', 'deadline', 'tid', 'tidspunkt', 'periode', 'hvornår', 'færdig', 'tidsplan'],
  },
  open: ['og', 'eller', 'i', 'på', 'til', 'for', 'af', 'med', 'om', 'fra', 'ved', 'at', 'den', 'det', 'de', 'en', 'et', 'som', 'der', 'under', 'over', 'mod', 'inden', 'mellem', 'gennem', 'blandt', 'samt', 'vores', 'sit', 'sin', 'sine', 'deres', 'er', 'har', 'vil', 'skal', 'kan', 'bl.a.', 'f.eks.', 'så', 'hos', 'efter'],
  paper: ['strategi', 'handlingsplan', 'handleplan', 'plan', 'program', 'politik', 'redegørelse', 'udspil', 'aftale', 'køreplan', 'rammeaftale'],
};
