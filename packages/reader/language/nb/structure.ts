import type { Structure } from '../structure.ts';

// Sources: Bokmålsordboka; Direktoratet for forvaltning og økonomistyring, "Mål- og resultatstyring i staten".
export const structure: Structure = {
  labels: {
    priority: ['innsatsområde', 'innsatsområder', 'satsingsområde', 'satsingsområder', 'satsning', 'satsing', 'prioritering', 'prioriteringer', 'prioritert område', 'prioriterte områder', 'tema', 'temaer', 'fokusområde', 'fokusområder', 'hovedområde', 'pilar', 'pilarer', 'prinsipp', 'prinsipper', 'strategisk prioritering', 'strategiske prioriteringer'],
    goal: ['mål', 'målsetting', 'målsettinger', 'delmål', 'hovedmål', 'resultatmål', 'effektmål', 'strategisk mål', 'strategiske mål', 'overordnet mål', 'overordnede mål', 'ambisjon', 'ambisjoner'],
    initiative: ['tiltak', 'initiativ', 'initiativer', 'aktivitet', 'aktiviteter', 'handling', 'handlinger', 'leveranse', 'leveranser', 'anbefaling', 'anbefalinger', 'konkrete tiltak', 'innsats', 'oppfølgingspunkt', 'forslag', 'oppdrag'],
    case: ['case', 'boks', 'faktaboks', 'eksempel', 'eksempler', 'fakta', 'tekstboks'],
    measure: ['indikator', 'indikatorer', 'nøkkeltall', 'styringsparameter', 'styringsparametere', 'suksesskriterium', 'suksesskriterier', 'måltall'],
    milestone: ['milepæl', 'milepæler', 'tidsplan'],
    vision: ['visjon', 'visjonen', 'vår visjon', 'misjon'],
    purpose: ['formål', 'formålet', 'hensikt'],
    contents: ['innhold', 'innholdsfortegnelse'],
    frame: ['forord', 'innledning', 'sammendrag', 'bakgrunn', 'kontekst', 'oppfølging', 'gjennomføring', 'iverksetting', 'organisering', 'evaluering', 'økonomi', 'finansiering', 'styring', 'vedlegg', 'ordliste', 'referanser', 'noter', 'avslutning', 'resultater', 'status', 'oversikt'],
  },
  around: ['våre', 'vårt', 'vår', 'strategiens', 'regjeringens', 'departementets', 'de', 'den', 'det', 'nye', 'konkrete', 'strategiske', 'overordnede', 'liste', 'oversikt', 'over', 'alle', 'samlet', 'for', 'og', 'i', 'strategien'],
  achieved: ['resultater', 'oppnådde resultater', 'dette har vi gjort', 'status', 'gjennomført'],
  columns: {
    action: ['tiltak', 'handling', 'aktivitet', 'initiativ', 'oppgave', 'leveranse'],
    owner: ['ansvarlig', 'ansvar', 'eier', 'etat', 'hvem', 'ansvarlig etat', 'ansvarlige'],
    deadline: ['frist', 'tidsfrist', 'når', 'tid', 'periode', 'tidspunkt', 'ferdig'],
  },
  open: ['og', 'eller', 'i', 'på', 'til', 'for', 'av', 'med', 'om', 'fra', 'ved', 'å', 'at', 'den', 'det', 'de', 'en', 'et', 'ei', 'som', 'under', 'over', 'mot', 'innen', 'mellom', 'gjennom', 'blant', 'samt', 'vår', 'våre', 'sin', 'er', 'har', 'vil', 'skal', 'kan', 'hos', 'etter'],
  paper: ['strategi', 'handlingsplan', 'plan', 'program', 'melding', 'veikart', 'politikk', 'avtale'],
};
