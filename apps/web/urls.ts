import type { Span } from '@lofte/domain/span';
import { assetUrl } from './assets.ts';
import type { Language } from './language.ts';
import { pdfjsFolder } from './pdfjs.ts';

/** Every URL of the application is built here. */
export const urls = {
  /** The first screen. Where nothing is followed yet it is the library. */
  overview: () => '/',
  library: () => '/library',
  /** All that is followed; what is asked for narrows it. */
  status: (asked: Asked = {}) => `/status${query(asked)}`,
  /** How a strategy stands, on one page. */
  strategyStatus: (strategy: string, asked: Asked = {}) => `/strategy/${part(strategy)}/status${query(asked)}`,
  papers: () => '/papers',
  paperList: () => '/papers/list',
  cancel: (paper: string) => `/papers/${part(paper)}/cancel`,
  readAgain: (paper: string) => `/papers/${part(paper)}/read-again`,
  remove: (paper: string) => `/papers/${part(paper)}/remove`,
  reading: (paper: string) => `/reading/${part(paper)}`,
  edit: (paper: string) => `/reading/${part(paper)}/edit`,
  undo: (paper: string) => `/reading/${part(paper)}/undo`,
  adopt: (paper: string) => `/reading/${part(paper)}/adopt`,
  strategy: (id: string) => `/strategy/${part(id)}`,
  editFacts: (strategy: string) => `/strategy/${part(strategy)}/facts`,
  element: elementUrl,
  editElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/edit`,
  moveElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/move`,
  mergeElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/merge`,
  splitElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/split`,
  removeElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/remove`,
  /** What an element is to others. `to`: a part that was offered, as `strategy/element`. */
  linkElement: (strategy: string, element: string, to?: string) =>
    `${elementUrl(strategy, element)}/link${query({ to })}`,
  elementLink: (strategy: string, element: string, link: string) =>
    `${elementUrl(strategy, element)}/link/${part(link)}`,
  removeElementLink: (strategy: string, element: string, link: string) =>
    `${elementUrl(strategy, element)}/link/${part(link)}/remove`,
  /** What a strategy is to another (`with`). */
  strategyLinks: (strategy: string, asked: Asked = {}) => `/strategy/${part(strategy)}/links${query(asked)}`,
  giveStatus: (strategy: string, element: string) => `${elementUrl(strategy, element)}/status`,
  acceptStatus: (strategy: string, element: string) => `${elementUrl(strategy, element)}/status/accept`,
  returnStatus: (strategy: string, element: string) => `${elementUrl(strategy, element)}/status/return`,
  judgeStatus: (strategy: string, element: string) => `${elementUrl(strategy, element)}/status/judge`,
  /** What was just done about its status, said beside it. */
  statusOf: (strategy: string, element: string, done: string) =>
    `${elementUrl(strategy, element)}?status=${part(done)}#status`,
  /** A form for a new element, first offered under another. */
  addElement: (strategy: string, under?: string) =>
    `/strategy/${part(strategy)}/add${under === undefined ? '' : `?under=${part(under)}`}`,
  movePart: (strategy: string) => `/strategy/${part(strategy)}/move`,
  undoEntry: (strategy: string) => `/strategy/${part(strategy)}/undo`,
  /** What happened to a strategy; `asked` narrows it (`element`, `person`, `kind`, `from`, `to`, `before`). */
  history: (strategy: string, asked: Asked = {}) => `/strategy/${part(strategy)}/history${query(asked)}`,
  /** The same as a feed. */
  historyFeed: (strategy: string, format: 'atom' | 'json', asked: Asked = {}) =>
    `/strategy/${part(strategy)}/history.${format}${query(asked)}`,
  /** What happened to the workspace itself: its register and its rights. */
  workspaceHistory: (asked: Asked = {}) => `/history${query(asked)}`,
  historyOf: (strategy: string, element: string) => `/strategy/${part(strategy)}/history?element=${part(element)}`,
  /** What differs since a baseline; since the paper as adopted where none is named. */
  drift: (strategy: string, from?: string) =>
    `/strategy/${part(strategy)}/drift${from === undefined ? '' : `?from=${part(from)}`}`,
  /** After a baseline was sealed. */
  sealed: (strategy: string, baseline: string) => `/strategy/${part(strategy)}/drift?sealed=${part(baseline)}`,
  /** Where a new edition of its paper is put in; and one that is read, beside the plan. */
  newEdition: (strategy: string) => `/strategy/${part(strategy)}/edition`,
  edition: (strategy: string, paper: string) => `/strategy/${part(strategy)}/edition/${part(paper)}`,
  baselines: (strategy: string) => `/strategy/${part(strategy)}/baselines`,
  source: (document: string) => `/source/${part(document)}`,
  file: (document: string) => `/source/${part(document)}/file`,
  marks: (document: string) => `/source/${part(document)}/marks`,
  point: (document: string) => `/source/${part(document)}/point`,
  /** Places in a paper, their words marked, the first scrolled to. */
  place: (document: string, ...spans: readonly Span[]) =>
    `/source/${part(document)}?at=${spans.map(({ start, end }) => `${start}-${end}`).join(',')}#m`,
  /** Organisations and people. */
  register: (search?: string) => (search ? `/register?q=${part(search)}` : '/register'),
  /** Organisations that answer for nothing. */
  idleOrganisations: () => '/register?answers=nothing',
  registerFile: (format: 'csv' | 'xlsx') => `/register/file.${format}`,
  proposals: () => '/register/proposals',
  newOrganisation: () => '/register/new',
  organisation: (id: string) => `/register/${part(id)}`,
  removeOrganisation: (id: string) => `/register/${part(id)}/remove`,
  /** Merging with another one, which goes. */
  mergeOrganisation: (id: string, other?: string) => `/register/${part(id)}/merge${query({ other })}`,
  newPerson: (organisation?: string) => `/people/new${query({ organisation })}`,
  person: (id: string) => `/people/${part(id)}`,
  removePerson: (id: string) => `/people/${part(id)}/remove`,
  mergePerson: (id: string, other?: string) => `/people/${part(id)}/merge${query({ other })}`,
  importRegister: () => '/register/import',
  importNow: () => '/register/import/now',
  importWrong: () => '/register/import/wrong',
  importTemplate: (format: 'csv' | 'xlsx') => `/register/template.${format}`,
  /** Collecting status. */
  rounds: () => '/rounds',
  newRound: (strategy?: string) => `/rounds/new${query({ strategy })}`,
  /** A round; before it is sent with the mail that `mail`, a person, would get. */
  round: (id: string, asked: Asked = {}) => `/rounds/${part(id)}${query(asked)}`,
  changeRound: (id: string) => `/rounds/${part(id)}/edit`,
  chooseReceivers: (id: string) => `/rounds/${part(id)}/receivers`,
  sendRound: (id: string) => `/rounds/${part(id)}/send`,
  sendAgain: (id: string) => `/rounds/${part(id)}/again`,
  widenRound: (id: string) => `/rounds/${part(id)}/widen`,
  closeRound: (id: string) => `/rounds/${part(id)}/close`,
  dropRound: (id: string) => `/rounds/${part(id)}/drop`,
  request: (round: string, request: string) => `/rounds/${part(round)}/request/${part(request)}`,
  requestLink: (round: string, request: string) => `${urls.request(round, request)}/link`,
  withdrawRequest: (round: string, request: string) => `${urls.request(round, request)}/withdraw`,
  /** What was said and waits for a verdict, in one round or in all. `one` shows one at a time, `from` skips. */
  review: (round?: string, asked: Asked = {}) =>
    `${round === undefined ? '' : `/rounds/${part(round)}`}/review${query(asked)}`,
  acceptUnchanged: (round?: string) => `${urls.review(round)}/unchanged`,
  reviewElement: (strategy: string, element: string) => `${elementUrl(strategy, element)}/review`,
  /** A workbook of what somebody is asked, by their link; and of a round, or of one request in it, for the secretariat. */
  answerWorkbook: (token: string) => `/answer/${part(token)}/workbook`,
  answerWorkbookFile: (token: string) => `/answer/${part(token)}/workbook.xlsx`,
  takeAnswerWorkbook: (token: string) => `/answer/${part(token)}/workbook/take`,
  roundWorkbook: (round: string) => `/rounds/${part(round)}/workbook`,
  roundWorkbookFile: (round: string, request?: string) => `/rounds/${part(round)}/workbook.xlsx${query({ request })}`,
  takeRoundWorkbook: (round: string) => `/rounds/${part(round)}/workbook/take`,
  /** Who decides: groups, what was put to them, and whether there is work enough in a year for all of it. */
  steering: () => '/steering',
  newGroup: () => '/steering/new',
  group: (id: string, asked: Asked = {}) => `/steering/group/${part(id)}${query(asked)}`,
  changeGroup: (id: string) => `/steering/group/${part(id)}/edit`,
  capacity: () => '/steering/capacity',
  /** What the work of an organisation in a year is added up from. */
  load: (organisation: string, year: number) => `/steering/capacity/${part(organisation)}/${year}`,
  /** What was put to groups; `asked` narrows it (`group`, `state`, `kind`, `strategy`). */
  proposalList: (asked: Asked = {}) => `/proposals${query(asked)}`,
  /** A form for a new one, as far as it is said what it is about (`group`, `kind`, `strategy`, `element`). */
  newProposal: (asked: Asked = {}) => `/proposals/new${query(asked)}`,
  proposal: (id: string, asked: Asked = {}) => `/proposals/${part(id)}${query(asked)}`,
  changeProposal: (id: string) => `/proposals/${part(id)}/edit`,
  putProposal: (id: string) => `/proposals/${part(id)}/put`,
  putInWriting: (id: string) => `/proposals/${part(id)}/writing`,
  showAssessments: (id: string) => `/proposals/${part(id)}/together`,
  withdrawProposal: (id: string) => `/proposals/${part(id)}/withdraw`,
  assessProposal: (id: string) => `/proposals/${part(id)}/assess`,
  /** Meetings of steering groups; `group` tells which. */
  meetings: (asked: Asked = {}) => `/meetings${query(asked)}`,
  newMeetings: (group?: string) => `/meetings/new${query({ group })}`,
  meeting: (id: string, asked: Asked = {}) => `/meetings/${part(id)}${query(asked)}`,
  meetingPart: (id: string, of: MeetingPart, asked: Asked = {}) => `/meetings/${part(id)}/${of}${query(asked)}`,
  decisions: (asked: Asked = {}) => `/decisions${query(asked)}`,
  decision: (id: string, asked: Asked = {}) => `/decisions/${part(id)}${query(asked)}`,
  doTask: (decision: string) => `/decisions/${part(decision)}/task`,
  undoDecision: (decision: string) => `/decisions/${part(decision)}/undo`,
  /** A proposal that its members answer in writing is decided here. */
  decideInWriting: (proposal: string) => `/decisions/in-writing/${part(proposal)}`,
  /** Reviews that people write: annual follow-ups and midterm reviews. */
  reviews: () => '/reviews',
  newReview: () => '/reviews/new',
  writtenReview: (id: string, asked: Asked = {}) => `/reviews/${part(id)}${query(asked)}`,
  reviewPart: (id: string, of: ReviewPart) => `/reviews/${part(id)}/${of}`,
  /** A long report that is being written: how far it is, and its file. */
  report: (review: string, id: string) => `/reviews/${part(review)}/report/${part(id)}`,
  reportFile: (review: string, id: string) => `${urls.report(review, id)}/file`,
  cancelReport: (review: string, id: string) => `${urls.report(review, id)}/cancel`,
  reviewText: (id: string, field: string) => `/reviews/${part(id)}/text/${part(field)}`,
  reviewComment: (id: string, field: string) => `${urls.reviewText(id, field)}/comment`,
  /** The agenda with its notes, or the minutes of a meeting, as a file. */
  meetingPaper: (meeting: string, paper: 'agenda' | 'minutes', format: DocumentFormat) =>
    `/meetings/${part(meeting)}/${paper}.${format}`,
  /** The note of one item of an agenda, and the cover note of a proposal, as a file. */
  itemPaper: (meeting: string, item: string, format: DocumentFormat) =>
    `/meetings/${part(meeting)}/item/${part(item)}/note.${format}`,
  proposalPaper: (proposal: string, format: DocumentFormat) => `/proposals/${part(proposal)}/note.${format}`,
  /** The status of a strategy on one page, and the brief of an element, as a file. */
  statusPaper: (strategy: string, format: DocumentFormat) => `/strategy/${part(strategy)}/status.${format}`,
  briefPaper: (strategy: string, element: string, format: DocumentFormat) =>
    `${elementUrl(strategy, element)}/brief.${format}`,
  /** Two pages before a meeting, as a file; `language` where it is not the reader's own. */
  countryBrief: (code: string, format: DocumentFormat, language?: Language) =>
    `/world/country/${part(code)}/brief.${format}${query({ in: language })}`,
  forumBrief: (id: string, format: DocumentFormat, language?: Language) =>
    `/world/forums/${part(id)}/brief.${format}${query({ in: language })}`,
  dossierBrief: (id: string, format: DocumentFormat, language?: Language) =>
    `/dossiers/${part(id)}/brief.${format}${query({ in: language })}`,
  engagementBrief: (id: string, format: DocumentFormat, language?: Language) =>
    `/engagements/${part(id)}/brief.${format}${query({ in: language })}`,
  /** The ministry's template for documents, itself as a file, and a sample in it. */
  template: (asked: Asked = {}) => `/template${query(asked)}`,
  templateFile: () => '/template/file.docx',
  templateSample: () => '/template/sample.docx',
  removeTemplate: () => '/template/remove',
  /** Partner countries and forums. */
  world: (asked: Asked = {}) => `/world${query(asked)}`,
  worldThemes: () => '/world/themes',
  /** The map; `part` of the world, and one kind of cooperation where it is asked for. */
  worldMap: (asked: Asked = {}) => `/world/map${query(asked)}`,
  /** What papers name and the registers do not have; `taken` tells what was just taken over. */
  worldOffers: (taken?: string) => `/world/offers${query({ taken })}`,
  country: (code: string) => `/world/country/${part(code)}`,
  newPartnership: (country?: string) => `/world/partnerships/new${query({ country })}`,
  partnership: (id: string, asked: Asked = {}) => `/world/partnerships/${part(id)}${query(asked)}`,
  changePartnership: (id: string) => `/world/partnerships/${part(id)}/edit`,
  removePartnership: (id: string) => `/world/partnerships/${part(id)}/remove`,
  /** An action plan from a file: choosing it, looking at it with other columns, taking it over. */
  agreements: (partnership: string) => `/world/partnerships/${part(partnership)}/agreements`,
  agreementFile: (partnership: string, agreement: string) =>
    `/world/partnerships/${part(partnership)}/agreements/${part(agreement)}/file`,
  removeAgreementFile: (partnership: string, agreement: string) =>
    `/world/partnerships/${part(partnership)}/agreements/${part(agreement)}/remove`,
  planFile: (partnership: string) => `/world/partnerships/${part(partnership)}/plan`,
  lookAtPlan: (partnership: string) => `/world/partnerships/${part(partnership)}/plan/look`,
  takePlan: (partnership: string) => `/world/partnerships/${part(partnership)}/plan/take`,
  /** Meetings, visits and the like; what is asked for narrows them. */
  engagements: (asked: Asked = {}) => `/engagements${query(asked)}`,
  /** A form for a new one, as far as it is said what it is about (`country`, `forum`, `state`, `strategy` and `element`). */
  newEngagement: (asked: Asked = {}) => `/engagements/new${query(asked)}`,
  /** The same form, filled with what a mail says. */
  engagementFromMail: (asked: Asked = {}) => `/engagements/from-mail${query(asked)}`,
  engagement: (id: string, asked: Asked = {}) => `/engagements/${part(id)}${query(asked)}`,
  changeEngagement: (id: string) => `/engagements/${part(id)}/edit`,
  removeEngagement: (id: string) => `/engagements/${part(id)}/remove`,
  /** What public bodies and companies do in a country, side by side: all countries, then one. */
  partnerForum: (asked: Asked = {}) => `/partnership-forum${query(asked)}`,
  partnerCountry: (code: string, asked: Asked = {}) => `/partnership-forum/country/${part(code)}${query(asked)}`,
  logAsPartner: (asked: Asked = {}) => `/partnership-forum/new${query(asked)}`,
  /** What a partner wrote, for its own people to change. */
  partnerEntry: (id: string) => `/partnership-forum/entries/${part(id)}`,
  removePartnerEntry: (id: string) => `/partnership-forum/entries/${part(id)}/remove`,
  forumPartners: (asked: Asked = {}) => `/partnership-forum/members${query(asked)}`,
  removeForumPartner: () => '/partnership-forum/members/remove',
  /** What comes and has been, a month at a time (`month`, narrowed by `kind`, `country` and `forum`; `look=list` as a list). */
  calendar: (asked: Asked = {}) => `/calendar${query(asked)}`,
  /** The same month as a file for one's own calendar; one session, one engagement. */
  calendarFile: (asked: Asked = {}) => `/calendar/calendar.ics${query(asked)}`,
  sessionFile: (id: string) => `/world/sessions/${part(id)}/calendar.ics`,
  engagementFile: (id: string) => `/engagements/${part(id)}/calendar.ics`,
  /** Where calendar programs fetch a person's calendar again and again, without signing in; narrowed by `kind`, `country` and `forum`. */
  calendarFeed: (token: string, asked: Asked = {}) => `/calendar/feed/${part(token)}/calendar.ics${query(asked)}`,
  makeFeed: (asked: Asked = {}) => `/calendar/feed${query(asked)}`,
  closeFeed: (asked: Asked = {}) => `/calendar/feed/close${query(asked)}`,
  /** A calendar file becomes engagements or sessions: chosen, shown, taken. */
  bringCalendar: (asked: Asked = {}) => `/calendar/bring${query(asked)}`,
  takeCalendar: () => '/calendar/bring/take',
  /** Files under negotiation, candidatures and coalitions. */
  negotiations: (asked: Asked = {}) => `/negotiations${query(asked)}`,
  newDossier: (asked: Asked = {}) => `/dossiers/new${query(asked)}`,
  dossier: (id: string, asked: Asked = {}) => `/dossiers/${part(id)}${query(asked)}`,
  changeDossier: (id: string) => `/dossiers/${part(id)}/edit`,
  removeDossier: (id: string) => `/dossiers/${part(id)}/remove`,
  /** What we want in a file, and where the others stand: written and cleared on the file's own page. */
  writePosition: (dossier: string) => `/dossiers/${part(dossier)}/position`,
  clearPosition: (dossier: string) => `/dossiers/${part(dossier)}/clear`,
  judgePosition: (dossier: string) => `/dossiers/${part(dossier)}/judge`,
  writeStance: (dossier: string) => `/dossiers/${part(dossier)}/stance`,
  newCandidature: (asked: Asked = {}) => `/candidatures/new${query(asked)}`,
  candidature: (id: string, asked: Asked = {}) => `/candidatures/${part(id)}${query(asked)}`,
  changeCandidature: (id: string) => `/candidatures/${part(id)}/edit`,
  removeCandidature: (id: string) => `/candidatures/${part(id)}/remove`,
  writePledge: (candidature: string) => `/candidatures/${part(candidature)}/pledge`,
  newCoalition: (asked: Asked = {}) => `/coalitions/new${query(asked)}`,
  coalition: (id: string, asked: Asked = {}) => `/coalitions/${part(id)}${query(asked)}`,
  changeCoalition: (id: string) => `/coalitions/${part(id)}/edit`,
  removeCoalition: (id: string) => `/coalitions/${part(id)}/remove`,
  /** A form for a session of a forum (`forum`, `from`). */
  newSession: (asked: Asked = {}) => `/world/sessions/new${query(asked)}`,
  session: (id: string, asked: Asked = {}) => `/world/sessions/${part(id)}${query(asked)}`,
  changeSession: (id: string) => `/world/sessions/${part(id)}/edit`,
  removeSession: (id: string) => `/world/sessions/${part(id)}/remove`,
  /** Our line under an item of it, written on its own page. */
  writeLine: (session: string) => `/world/sessions/${part(session)}/line`,
  /** Funds, and what was promised and paid out of them. */
  money: () => '/money',
  rates: () => '/money/rates',
  newFund: () => '/money/new',
  fund: (id: string, asked: Asked = {}) => `/money/fund/${part(id)}${query(asked)}`,
  changeFund: (id: string) => `/money/fund/${part(id)}/edit`,
  removeFund: (id: string) => `/money/fund/${part(id)}/remove`,
  writePayment: (fund: string) => `/money/fund/${part(fund)}/payment`,
  figures: () => '/figures',
  newFigure: () => '/figures/new',
  figureNews: (figure: string) => `/figures/${part(figure)}/news`,
  figure: (id: string, asked: Asked = {}) => `/figures/${part(id)}${query(asked)}`,
  changeFigure: (id: string) => `/figures/${part(id)}/edit`,
  removeFigure: (id: string) => `/figures/${part(id)}/remove`,
  newForum: (parent?: string) => `/world/forums/new${query({ parent })}`,
  forum: (id: string, asked: Asked = {}) => `/world/forums/${part(id)}${query(asked)}`,
  changeForum: (id: string) => `/world/forums/${part(id)}/edit`,
  removeForum: (id: string) => `/world/forums/${part(id)}/remove`,
  asset: assetUrl,
  pdfjsFolder,
  /** Where the ledger is, to be published. */
  checkpoint: (format?: 'json') => (format ? `/checkpoint.${format}` : '/checkpoint'),
  health: () => '/healthz',
  /** Signing in, and the path to go on to then. */
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${part(next)}` : '/sign-in'),
  signInElsewhere: (next: string) => `/sign-in/elsewhere?next=${part(next)}`,
  signInBack: () => '/sign-in/back',
  signInLink: (secret: string) => `/sign-in/link/${part(secret)}`,
  signOut: () => '/sign-out',
  account: () => '/account',
  ownPassword: () => '/account/password',
  ownLanguage: () => '/account/language',
  endSession: (session: string) => `/account/sessions/${part(session)}/end`,
  endAllSessions: () => '/account/sessions/end',
  /** Who may do what: in the workspace, or in one strategy. */
  rights: (strategy?: string) => (strategy === undefined ? '/rights' : `/strategy/${part(strategy)}/rights`),
  grant: (strategy?: string) => `${urls.rights(strategy)}/grant`,
  revoke: (grant: string, strategy?: string) => `${urls.rights(strategy)}/${part(grant)}/revoke`,
  invite: () => '/rights/people',
  newLink: (person: string) => `/rights/people/${part(person)}/link`,
  /** What somebody is asked for, by the link in their mail; `said` is what they just did. */
  answer: (token: string, said?: string) => `/answer/${part(token)}${query({ said })}`,
  giveAnswer: (token: string) => `/answer/${part(token)}/give`,
  saveAnswer: (token: string) => `/answer/${part(token)}/save`,
  sendEvidence: (token: string) => `/answer/${part(token)}/file`,
  ownEvidence: (token: string, sha256: string) => `/answer/${part(token)}/file/${part(sha256)}`,
  /** What a decision asked of whoever has the link is done. */
  giveFigures: (token: string) => `/answer/${part(token)}/figures`,
  doOwedTask: (token: string) => `/answer/${part(token)}/task`,
  /** Where somebody without an account says that what a decision asked of them is done: the link of their mail. */
  linkedTask: (token: string, said?: string) => `/task/${part(token)}${query({ said })}`,
  replyToQuestion: (token: string) => `/answer/${part(token)}/reply`,
  handOn: (token: string) => `/answer/${part(token)}/hand-on`,
  receipt: (token: string) => `/answer/${part(token)}/receipt`,
  /** What whoever is signed in is asked for. */
  owed: (said?: 'task' | 'not') => `/owed${query({ said })}`,
  ownTask: () => '/owed/task',
  /** A file that was given as evidence of an element. */
  evidence: (strategy: string, element: string, sha256: string) =>
    `${elementUrl(strategy, element)}/evidence/${part(sha256)}`,
  /** The same page as it stood on a past day; as it is where there is none. */
  onDay: (url: string, past: { readonly on: string } | undefined) => {
    const [page = '', place] = url.split('#');
    const asked = past ? `${page}${page.includes('?') ? '&' : '?'}on=${part(past.on)}` : page;
    return place === undefined ? asked : `${asked}#${place}`;
  },
  /** The same page as it is now. */
  now: (path: string) => {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    searchParams.delete('on');
    return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
  },
  /** The same page in another language. */
  inLanguage: (path: string, language: Language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`,
};

type DocumentFormat = 'docx' | 'pdf' | 'html';

/** A page of a meeting, or what can be done with it. */
export type MeetingPart =
  | 'edit'
  | 'call'
  | 'cancel'
  | 'agenda'
  | 'now'
  | 'attendance'
  | 'note'
  | 'draft'
  | 'decide'
  | 'approve'
  | 'end'
  | 'minutes'
  | 'invite.ics';
/** A page of a review, what can be done with it, or a file of it. */
export type ReviewPart = 'edit' | 'seal' | 'document' | 'document/take' | 'report.docx' | 'report.pdf' | 'report.html';

function elementUrl(strategy: string, element: string): string {
  return `/strategy/${part(strategy)}/element/${part(element)}`;
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

function query(asked: Asked): string {
  const said = Object.entries(asked).flatMap(([name, value]) => {
    const one = typeof value === 'string' ? value : value?.join(',');
    return one ? [[name, one]] : [];
  });
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

function part(value: string): string {
  return encodeURIComponent(value);
}
