import type { Structure } from '../structure.ts';

// Sources: Duden; Bundesministerium des Innern, "Handbuch Strategisches Management".
export const structure: Structure = {
  labels: {
    priority: ['handlungsfeld', 'handlungsfelder', 'schwerpunkt', 'schwerpunkte', 'priorität', 'prioritäten', 'leitlinie', 'leitlinien', 'themenfeld', 'themenfelder', 'säule', 'säulen', 'aktionsfeld', 'aktionsfelder'],
    goal: ['ziel', 'ziele', 'zielsetzung', 'teilziel', 'teilziele', 'strategisches ziel', 'strategische ziele', 'oberziel', 'hauptziel'],
    initiative: ['maßnahme', 'maßnahmen', 'initiative', 'initiativen', 'aktivität', 'aktivitäten', 'vorhaben', 'empfehlung', 'empfehlungen', 'projekt', 'projekte'],
    case: ['fallbeispiel', 'beispiel', 'beispiele', 'kasten', 'infobox', 'praxisbeispiel'],
    measure: ['indikator', 'indikatoren', 'kennzahl', 'kennzahlen', 'erfolgskriterium'],
    milestone: ['meilenstein', 'meilensteine', 'zeitplan'],
    vision: ['vision', 'unsere vision', 'leitbild', 'mission'],
    purpose: ['zweck'],
    contents: ['inhalt', 'inhaltsverzeichnis'],
    frame: ['vorwort', 'einleitung', 'zusammenfassung', 'hintergrund', 'umsetzung', 'monitoring', 'evaluierung', 'finanzierung', 'anhang', 'glossar', 'literatur', 'ausblick', 'fazit', 'ergebnisse', 'überblick'],
  },
  around: ['unsere', 'unser', 'die', 'der', 'das', 'neue', 'konkrete', 'strategische', 'übersicht', 'liste', 'aller', 'und'],
  achieved: ['ergebnisse', 'erreichtes', 'bilanz'],
  columns: {
    action: ['maßnahme', 'aktivität', 'vorhaben', 'aufgabe'],
    owner: ['verantwortlich', 'zuständig', 'federführung', 'zuständigkeit'],
    deadline: ['frist', 'termin', 'zeitraum', 'bis wann', 'zeitplan'],
  },
  open: ['und', 'oder', 'in', 'im', 'auf', 'zu', 'zur', 'für', 'von', 'vom', 'mit', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'als', 'durch', 'bei', 'über', 'unter', 'zwischen', 'ist', 'sind', 'wird'],
  paper: ['strategie', 'aktionsplan', 'plan', 'programm', 'leitlinien', 'agenda', 'rahmen'],
};
